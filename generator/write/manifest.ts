import { createHash } from "node:crypto";
import type { Files } from "../render/render.ts";
import { inChunks } from "./utf8.ts";

/** The file of a package that lists the files that errcat wrote, with the hash of each. */
export const manifestName = ".errcat.json";

/** Path inside a package -> SHA-256 of the text that errcat wrote there. */
export type Manifest = ReadonlyMap<string, string>;

/** Returns the text of the manifest for these files. */
export function manifestText(files: Files): string {
  const cached = texts.get(files);
  if (cached !== undefined) return cached;
  const text = hashesText([...files].map(([path, text]) => [path, hash(text)]));
  texts.set(files, text);
  return text;
}

/** The text of a manifest with these hashes. */
export function hashesText(hashes: readonly (readonly [path: string, hash: string])[]): string {
  const files = Object.fromEntries(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ generator: "errcat", files }, null, 2)}\n`;
}

/** The texts of manifests made before: files are compared with those on disk more than once, and without this hashed each time. */
const texts = new WeakMap<Files, string>();

/** The hashes in a manifest; none if it cannot be read. */
export function manifestOf(text: string): Manifest {
  try {
    const { files } = JSON.parse(text) as { files?: Record<string, unknown> };
    return new Map(Object.entries(files ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return new Map();
  }
}

export function hash(text: string | Uint8Array): string {
  const digest = createHash("sha256");
  if (typeof text === "string") inChunks(text, (bytes) => digest.update(bytes));
  else digest.update(text);
  return digest.digest("hex");
}

/** Restores the line endings that errcat wrote: a checkout may have changed them. */
export function asWritten(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
