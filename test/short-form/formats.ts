import fc from "fast-check";
import { stringify as stringifyAny } from "yaml";
import { expand } from "../../generator/expand/expand.ts";
import { generate } from "../../generator/generate.ts";
import type { CatalogFile } from "../../generator/read.ts";
import { shortCatalogs } from "./random.ts";

const file = (path: string, text: string): CatalogFile => ({ path, bytes: Buffer.from(text) });
/** YAML in which a word that older readers take for something else has quotes. */
const stringify = (value: unknown, options: object = {}): string => stringifyAny(value, { compat: "yaml-1.1", ...options });
const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** JSON with comments and trailing commas wherever there may be any. */
function jsonc(value: unknown): string {
  return `// The catalog.\n${json(value)
    .replaceAll(/(["\dle}\]])(\n\s*[}\]])/g, "$1, // the last one$2")
    .replaceAll(/^( *)"/gm, '$1/* "a": */ "')}\n`;
}

/** The same catalog in every way that it can be written. */
function writings(short: any): Readonly<Record<string, CatalogFile>> {
  const long = expand(structuredClone(short));
  const { entries, ...head } = short;
  const half = Math.ceil(entries.length / 2);
  // The texts in Chinese stand in a file of their own.
  const without = entries.map((entry: any) => ({
    ...entry,
    message: { en: entry.message.en },
    ...(entry.solution && { solution: { en: entry.solution.en } }),
  }));
  const chinese = Object.fromEntries(
    entries.flatMap(({ code, message, solution }: any) => {
      const [said, done] = [message["zh-Hans"], solution?.["zh-Hans"]];
      if (said === undefined && done === undefined) return [];
      return [[code, done === undefined ? said : { ...(said !== undefined && { message: said }), solution: done }]];
    }),
  );
  const parts = [
    file("b.yaml", stringify(without.slice(half))),
    ...(Object.keys(chinese).length > 0 ? [file("zh-Hans.yaml", stringify(chinese, { defaultStringType: "QUOTE_DOUBLE" }))] : []),
  ];
  return {
    "JSON, short": file("a.json", json(short)),
    "JSON, long": file("a.json", json(long)),
    "JSON in another order": file("a.json", json(backwards(short))),
    JSONC: file("a.jsonc", jsonc(short)),
    "YAML, short": file("a.yaml", stringify(short)),
    "YAML, long": file("a.yml", stringify(long, { lineWidth: 40 })),
    "a folder": { ...file("catalog.jsonc", jsonc({ ...head, entries: without.slice(0, half) })), parts },
  };
}

/** A catalog with the fields of each entry in the opposite order; texts keep theirs, which says which locale is the source. */
function backwards(short: any): unknown {
  const turned = (one: object): object => Object.fromEntries(Object.entries(one).toReversed());
  return turned({ ...short, entries: short.entries.map(turned) });
}

/** Compares the packages of random catalogs in all writings; returns the number of catalogs that became a package. */
export function compareFormats(runs: number, seed: number): number {
  let made = 0;
  fc.assert(
    fc.property(shortCatalogs(), (short) => {
      const results = Object.entries(writings(short)).map(([name, one]) => [name, bytesOf(one)] as const);
      const [[, first] = ["", ""]] = results;
      for (const [name, bytes] of results)
        if (bytes !== first) throw new Error(`${name} becomes another package:\n${difference(first, bytes)}`);
      if (!first.startsWith("refused")) made++;
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  return made;
}

function bytesOf(one: CatalogFile): string {
  try {
    return JSON.stringify([...generate([one]).packages[0]!.files], null, 1);
  } catch (error) {
    // A catalog may be refused, but then in every format.
    const { problems = [] } = error as { problems?: { rule: string; message: string }[] };
    if (problems.length === 0) throw error;
    return `refused\n${problems
      .map(({ rule, message }) => `${rule} ${message}`)
      .sort()
      .join("\n")}`;
  }
}

function difference(one: string, other: string): string {
  const lines = one.split("\n");
  const i = other.split("\n").findIndex((line, i) => line !== lines[i]);
  return `${lines[i]?.slice(0, 300)}\n${other.split("\n")[i]?.slice(0, 300)}`;
}
