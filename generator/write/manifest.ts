import { createHash } from "node:crypto";
import type { Files } from "../render/render.ts";
import { inChunks } from "./utf8.ts";

/** The file of a package that says which files errcat wrote, with the hash of each. */
export const manifestName = ".errcat.json";

/** Path inside a package -> SHA-256 of the text errcat wrote there. */
export type Manifest = ReadonlyMap<string, string>;

/** The text of the manifest of these files. */
export function manifestText(files: Files): string {
  const known = texts.get(files);
  if (known !== undefined) return known;
  const text = hashesText([...files].map(([path, text]) => [path, hash(text)]));
  texts.set(files, text);
  return text;
}

/** The text of a manifest that says these hashes. */
export function hashesText(hashes: readonly (readonly [path: string, hash: string])[]): string {
  return `${JSON.stringify({ generator: "errcat", files: Object.fromEntries(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1))) }, null, 2)}\n`;
}

/** Files are compared with those on disk more than once, and hashing them all takes its time. */
const texts = new WeakMap<Files, string>();

/** What a manifest says; nothing if it cannot be read. */
export function manifestOf(text: string): Manifest {
  try {
    const { files } = JSON.parse(text) as { files?: Record<string, unknown> };
    return new Map(Object.entries(files ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return new Map();
  }
}

export function hash(text: string | Uint8Array): string {
  const made = createHash("sha256");
  if (typeof text === "string") inChunks(text, (bytes) => made.update(bytes));
  else made.update(text);
  return made.digest("hex");
}

/** A text as errcat wrote it: a checkout may have given it other line ends. */
export function asWritten(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
