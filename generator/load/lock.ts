import { linesOf } from "../problems/lines.ts";
import { mostProblems, type Problem } from "../problems/problem.ts";
import type { Document } from "./load.ts";

/** A text in one locale: of an entry by its code, or of a remark by its id. */
export interface LockedText {
  readonly kind: "message" | "solution" | "remark";
  readonly code: string;
  readonly locale: string;
}

/** The hashes of the source texts that translations were made from, by {@link lockKey}. */
export type Lock = ReadonlyMap<string, string>;

const heading = "# Hashes of the source texts that the translations were made from. `errcat messages --stamp` writes this file.";

/** Returns the path of the lock file beside a catalog. */
export function lockPath(path: string): string {
  return path.replace(/\.(?:jsonc?|ya?ml)$/i, "") + ".lock";
}

export function isLockPath(path: string): boolean {
  return path.endsWith(".lock");
}

/** Returns the key of a text in a lock, which is also how its line ends. */
export function lockKey({ kind, code, locale }: LockedText): string {
  return `${locale} ${kind} ${code}`;
}

/** Reads a lock file: a line for each text, with its hash first. */
export function readLock(path: string, bytes: Uint8Array): { readonly lock: Lock; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lock = new Map<string, string>();
  linesOf(new TextDecoder().decode(bytes)).forEach((line, i) => {
    if (line === "" || line.startsWith("#")) return;
    const [, hash, key] = /^([0-9a-f]{8}) (\S+ (?:message|solution|remark) .+)$/.exec(line) ?? [];
    if (hash !== undefined && key !== undefined) lock.set(key, hash);
    else if (problems.length < mostProblems)
      problems.push({
        rule: "lock-line",
        severity: "error",
        message: "This is not a valid line of a lock file; a line has a hash, a locale, the kind of the text, and its code.",
        cure: "Remove it, then run `errcat messages --stamp`.",
        place: { path, line: i + 1, column: 1, length: Math.max(1, line.length), pointer: "" },
      });
  });
  return { lock, problems };
}

/** Returns the text of a lock file: sorted, with a line for each text, so that git merges it. */
export function lockText(lock: Lock): string {
  const lines = [...lock].map(([key, hash]) => ({
    order: [...key.split(" ").slice(2), ...key.split(" ").slice(0, 2)].join(" "),
    line: `${hash} ${key}`,
  }));
  lines.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return `${[heading, ...lines.map(({ line }) => line)].join("\n")}\n`;
}

/** Returns a catalog whose texts have the hashes of a lock. A hash in a text itself is kept. */
export function locked(document: Document, lock: Lock, problems: readonly Problem[]): Document {
  const value = document.value as { entries?: unknown; remarks?: unknown } | undefined;
  const all = {
    ...document,
    get lines() {
      return document.lines;
    },
    problems: [...document.problems, ...problems],
  };
  if (lock.size === 0 || !isObject(value)) return all;
  const list = (items: unknown, id: string, kinds: readonly LockedText["kind"][]): unknown =>
    Array.isArray(items) ? items.map((item: unknown) => (isObject(item) ? withHashes(item, id, kinds, lock) : item)) : items;
  return {
    ...all,
    value: {
      ...value,
      ...("entries" in value && { entries: list(value.entries, "code", ["message", "solution"]) }),
      ...("remarks" in value && { remarks: list(value.remarks, "id", ["remark"]) }),
    },
  };
}

function withHashes(item: Record<string, unknown>, id: string, kinds: readonly LockedText["kind"][], lock: Lock): unknown {
  const changed: Record<string, unknown> = {};
  for (const kind of kinds) {
    const field = kind === "remark" ? "message" : kind;
    const texts = item[field];
    if (!isObject(texts)) continue;
    for (const [locale, text] of Object.entries(texts)) {
      const hash = lock.get(lockKey({ kind, code: String(item[id]), locale }));
      if (hash === undefined) continue;
      const written = typeof text === "string" ? { text } : isObject(text) && text["sourceHash"] === undefined ? text : undefined;
      if (written) changed[field] = { ...((changed[field] as object | undefined) ?? texts), [locale]: { ...written, sourceHash: hash } };
    }
  }
  return Object.keys(changed).length === 0 ? item : { ...item, ...changed };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
