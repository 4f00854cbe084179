import { readFileSync } from "node:fs";
import { compile } from "../../generator/compile.ts";
import { load } from "../../generator/load.ts";
import { type Model, model } from "../../generator/model.ts";
import { validate } from "../../generator/validate.ts";
import { differences, expecting, word } from "./differences.ts";
import type { Hole, Printer } from "./holes.ts";

/** The model of a catalog of the tests, with an overlay. `acme` has everything that a package can have, `small` does without. */
export function modelOf(name: "acme" | "small"): Model {
  const { catalog } = validate(load(`${name}.json`, readFileSync(new URL(`../catalogs/${name}.json`, import.meta.url))));
  if (catalog === undefined) throw new Error(`${name}.json is broken`);
  const changes = new Map([[catalog.entries[0]?.code ?? "", [{ overlay: "fixes.json", reason: "It is so.", fields: ["category"] }]]]);
  return model(catalog, `${name}.json`, {}, changes);
}

/** Encoders of what the model has made itself; they refuse all else. */
export const strict = new Set(["name", "type", "number", "path", "snippet"]);

/**
 * Fills every hole of every template with a text, compiles the package, and says where it differs from one that was filled with a harmless word.
 */
export function holeDifferences(printer: Printer, shown: Model, texts: Iterable<string>): string[] {
  const quiet = compile(printer.print(shown, () => word(0)));
  const found: string[] = [];
  for (const raw of texts) {
    // No catalog has a text that is empty, or begins or ends with white space.
    const text = raw.trim() || "*/";
    try {
      const loud = compile(printer.print(shown, textFor(text)));
      found.push(...differences(loud, quiet, expecting(() => text)).map((difference) => `${JSON.stringify(text)}: ${difference}`));
    } catch (error) {
      found.push(`${JSON.stringify(text)}: ${String(error)}`);
    }
  }
  return found;
}

/** Half a character has no place in an address; the rules of a catalog refuse it everywhere. */
function textFor(text: string): (hole: Hole) => string {
  return ({ encoder }) => (encoder === "url" ? text.toWellFormed() : text);
}
