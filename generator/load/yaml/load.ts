import type { Document } from "yaml";
import type { Problem } from "../../problems/problem.ts";
import type { Loaded, Source } from "../format.ts";
import { unitOf } from "../layout.ts";
import { valueOf, YamlProblem } from "./compose.ts";
import { explained } from "./mistake.ts";
import { yaml } from "./module.ts";
import { nodeAt } from "./places.ts";

/** The maximum size of a YAML file, in bytes. */
export const largestYaml = 8 * 1024 * 1024;

/**
 * Loads a YAML file strictly: YAML 1.2, one document, no tags, few aliases, no duplicate keys, and nothing that another reader of YAML would
 * read differently.
 */
export function loadYaml(text: string, source: () => Source): Loaded {
  const document = parsed(text);
  if (document instanceof RangeError)
    return broken("yaml-depth", "The values are nested too deeply.", "Look for an extra bracket; no catalog needs so many levels.", 0, 0);
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    const { message, cure } = explained(error, text);
    // Where the stack ends differs from machine to machine.
    const [start, end] = error.code === "RESOURCE_EXHAUSTION" ? [0, 0] : error.pos;
    return broken("yaml-syntax", message, cure, start, end);
  }
  if (document.directives.yaml.explicit)
    return broken(
      "yaml-syntax",
      "This line is a directive, which catalogs do not use.",
      "Remove it.",
      0,
      (text.match(/^[^\r\n]*/)?.[0] ?? "").length,
    );
  if (document.contents === null)
    return broken("yaml-syntax", "The file is empty.", "Write the fields of a catalog in it, each as name: value.", 0, 0);
  try {
    const [value, noted] = valueOf(document);
    const problems = noted.map(
      ({ rule, message, cure, span }): Problem => ({
        rule,
        severity: "error",
        message: message(source().layout),
        cure,
        place: source().place(span, ""),
      }),
    );
    return {
      value,
      problems,
      locate: (pointer, part) => {
        const { place } = source();
        const found = nodeAt(document, pointer);
        if (part === "key" && found.key) return place(found.key, pointer);
        const at = place(found.value, pointer);
        return typeof part === "number" ? unitPlace(text.slice(found.value.start, found.value.end), at, part) : at;
      },
    };
  } catch (error) {
    if (error instanceof RangeError)
      return broken("yaml-depth", "The values are nested too deeply.", "Look for an extra bracket; no catalog needs so many levels.", 0, 0);
    if (!(error instanceof YamlProblem)) throw error;
    return broken(error.rule, error.message, error.cure, error.span.start, error.span.end);
  }
}

function parsed(text: string): Document.Parsed | RangeError {
  try {
    // Duplicate keys are reported with both places, by us; keys are texts, however they are written.
    return yaml().parseDocument(text, {
      version: "1.2",
      schema: "core",
      uniqueKeys: false,
      prettyErrors: false,
      stringKeys: false,
      merge: false,
    });
  } catch (error) {
    // The parser recurses for each level of nesting.
    if (error instanceof RangeError) return error;
    throw error;
  }
}

function broken(rule: string, message: string, cure: string, start: number, end: number): Loaded {
  return { broken: { rule, message, cure, span: { start, end } } };
}

/** Returns the place of one code unit of a scalar in one line; the whole scalar if it runs over several. */
function unitPlace(written: string, place: ReturnType<Source["place"]>, unit: number): ReturnType<Source["place"]> {
  if (/[\r\n]/.test(written)) return place;
  if (written.startsWith('"')) return unitOf(written, place, unit);
  // In single quotes, a quote is written twice.
  const units = written.startsWith("'") ? (written.slice(1, -1).match(/''|[^]/g) ?? []) : written.split("");
  const before = (written.startsWith("'") ? 1 : 0) + units.slice(0, unit).join("").length;
  return { ...place, column: place.column + before, length: units[unit]?.length ?? 1 };
}
