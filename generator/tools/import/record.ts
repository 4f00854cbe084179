import { createHash } from "node:crypto";
import { linesOf } from "../../problems/lines.ts";
import { mostProblems, type Problem } from "../../problems/problem.ts";
import type { ListedEntry } from "./entries.ts";
import { fieldsOf } from "./fields.ts";
import { flagIn, flagLines, type RememberedFlags } from "./remembered-flags.ts";

/**
 * What the last import took from the list: the hash of each field, by {@link fieldKey}. It tells what has changed in the list from what
 * people have changed in the catalog.
 */
export type ImportRecord = ReadonlyMap<string, string>;

const heading =
  "# What `errcat import` took from the list, as hashes. They distinguish what has changed in the list from what people have changed in the catalog.";

/** Returns the record of some entries. */
export function recordOf(entries: readonly ListedEntry[]): Map<string, string> {
  return new Map(
    entries.flatMap((entry) => [...fieldsOf(entry)].map(([field, value]) => [fieldKey(field, entry.code), hashOf(value)] as const)),
  );
}

/** Returns the path of the record beside a catalog. */
export function recordPath(path: string): string {
  return `${path.replace(/\.(?:jsonc?|ya?ml)$/i, "")}.import`;
}

/** Returns the key of a field of a code, such as `message/en E1001`. */
export function fieldKey(field: string, code: string): string {
  return `${field} ${code}`;
}

/** Whether a key is of an operation: entries have no field of such a name. */
export function isOfOperation(key: string): boolean {
  return key.startsWith("operation");
}

/** Returns the code of a key. */
export function codeOf(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}

/** Returns the hash of a value: the first 8 hexadecimal digits of its SHA-256. */
export function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(typeof value === "string" ? value : JSON.stringify(value))
    .digest("hex")
    .slice(0, 8);
}

/** A record as its file has it. */
export interface ReadRecord {
  readonly record: ImportRecord;
  readonly flags: RememberedFlags;
  readonly problems: readonly Problem[];
}

/** Reads a record: a line for each flag, and for each field, with its hash first. */
export function readRecord(path: string, text: string): ReadRecord {
  const problems: Problem[] = [];
  let flags: RememberedFlags = {};
  const record = new Map<string, string>();
  linesOf(text).forEach((line, i) => {
    if (line === "" || line.startsWith("#")) return;
    const flag = flagIn(line);
    if (flag !== undefined) {
      flags = { ...flags, ...flag };
      return;
    }
    const [, hash, key] = /^([0-9a-f]{8}) (\S+ .+)$/.exec(line) ?? [];
    if (hash !== undefined && key !== undefined) record.set(key, hash);
    else if (problems.length < mostProblems)
      problems.push({
        rule: "import-line",
        severity: "error",
        message:
          "This line does not belong in an import record. Each line of a record has either a flag, or a hash with a field and a code.",
        cure: "Remove it, or restore the file from version control.",
        place: { path, line: i + 1, column: 1, length: Math.max(1, line.length), pointer: "" },
      });
  });
  return { record, flags, problems };
}

/** Returns the text of a record: the flags, and a line for each field, sorted by code, so that git merges it. */
export function recordText(record: ImportRecord, flags: RememberedFlags): string {
  const lines = [...record].map(([key, hash]) => ({ order: `${codeOf(key)} ${key}`, line: `${hash} ${key}` }));
  lines.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return `${[heading, ...flagLines(flags), ...lines.map(({ line }) => line)].join("\n")}\n`;
}
