import { createHash } from "node:crypto";
import type { Files } from "./render.ts";

/** The file of a package that says which files errcat wrote, with the hash of each. */
export const manifestName = ".errcat.json";

/** Path inside a package -> SHA-256 of the text errcat wrote there. */
export type Manifest = ReadonlyMap<string, string>;

/** The text of the manifest of these files. */
export function manifestText(files: Files): string {
  const hashes = [...files].map(([path, text]): [string, string] => [path, hash(text)]).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ generator: "errcat", files: Object.fromEntries(hashes) }, null, 2)}\n`;
}

/** What a manifest says; nothing if it cannot be read. */
export function manifestOf(text: string): Manifest {
  try {
    const { files } = JSON.parse(text) as { files?: Record<string, unknown> };
    return new Map(Object.entries(files ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return new Map();
  }
}

export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
