import { extname } from "node:path";
import type { Place, Problem } from "../problems/problem.ts";
import type { Part, Source } from "./format.ts";
import { loadJson } from "./json/load.ts";
import type { Span } from "./json/positions.ts";
import { layoutOf, placeOf } from "./layout.ts";
import { largestYaml, loadYaml } from "./yaml/load.ts";

export { linesOf } from "../problems/lines.ts";
export type { Part } from "./format.ts";

/** A JSON or YAML file: its value, and the place of every node in it. */
export interface Document {
  readonly path: string;
  readonly lines: readonly string[];
  readonly value: unknown;
  /** Returns the place of the value that a JSON Pointer leads to, or of the nearest value around it. */
  readonly locate: (pointer: string, part?: Part) => Place;
  readonly problems: readonly Problem[];
  /** The files that hold the texts of one locale, by its canonical name. */
  readonly localeFiles?: ReadonlyMap<string, Document>;
  /** Returns the file that a value came from, and its place there; absent if all came from this one. */
  readonly originOf?: (pointer: string) => { readonly path: string; readonly pointer: string };
}

/** The maximum size of a file, in bytes. */
export const largestFile = 64 * 1024 * 1024;

/** The extensions of catalog files; other files are read as JSON. */
export const extensions = [".json", ".jsonc", ".yaml", ".yml"] as const;

/** Loads a file by the format that its name ends in: JSON, JSON with comments, or YAML. UTF-8 only, at most 64 MiB, or 8 MiB of YAML. */
export function load(path: string, bytes: Uint8Array): Document {
  const extension = extname(path).toLowerCase();
  const isYaml = extension === ".yaml" || extension === ".yml";
  const most = isYaml ? largestYaml : largestFile;
  const source = sourceOf(path, bytes.length > most ? new Uint8Array() : bytes);
  const document = (value: unknown, problems: readonly Problem[], locate: Document["locate"]): Document => ({
    path,
    value,
    problems,
    locate,
    get lines() {
      return source().layout.lines();
    },
  });
  const broken = (rule: string, span: Span, message: string, cure: string): Document => {
    const at = source().place(span, "");
    return document(undefined, [{ rule, severity: "error", message, cure, place: at }], () => at);
  };
  const start = { start: 0, end: 0 };
  if (bytes.length > largestFile)
    return broken(
      "file-size",
      start,
      `The file is larger than 64 MiB (${largestFile.toLocaleString("en")} bytes), the limit for a catalog.`,
      "Split it into several catalogs.",
    );
  if (bytes.length > most)
    return broken(
      "file-size",
      start,
      "The file is larger than 8 MiB, the limit for a YAML file.",
      "Convert it to JSON, whose limit is 64 MiB.",
    );
  const text = decoded(bytes);
  if (text === undefined) {
    const at = source().text.indexOf("\ufffd");
    return broken("utf-8", { start: at, end: at }, "The file is not UTF-8: these bytes do not form a character.", "Save it as UTF-8.");
  }
  const loaded = isYaml ? loadYaml(text, source) : loadJson(text, source, extension === ".jsonc");
  if ("broken" in loaded) return broken(loaded.broken.rule, loaded.broken.span, loaded.broken.message, loaded.broken.cure);
  const { value, problems, locate } = loaded;
  return document(value, problems, (pointer, part = "value") => locate(pointer, part));
}

/** Returns a function that decodes the text of a file when the first place is requested. */
function sourceOf(path: string, bytes: Uint8Array): () => Source {
  let known: Source | undefined;
  return () => {
    if (known !== undefined) return known;
    const text = decoded(bytes) ?? new TextDecoder().decode(bytes);
    const layout = layoutOf(text);
    known = { text, layout, place: (span, pointer) => placeOf(path, layout, span, pointer) };
    return known;
  };
}

/** Returns the text of a file; `undefined` if not all of its bytes are UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
