import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A piece of Chinese that a user meets, and where it stands. */
export interface Chinese {
  readonly place: string;
  readonly text: string;
}

/** Where Chinese is not ours, or no user meets it, and why. */
const exceptions: readonly [path: RegExp, reason: string][] = [
  [/^test\//, "data and expectations of the tests; the charts that the benchmarks draw are covered as pictures"],
  [/^catalogs\/terms\//, "the list itself, which names the words that were decided against"],
  [/^generator\/tools\/import\//, "words by which the lists of others are recognized; errcat writes none of them"],
  [/^generated\/[^/]+\/(src\/fixtures\.ts|fixtures\.js)$/, "the providers' own words, as they send them"],
  [/^generator\/tools\/lint\/script\.ts$/, "pairs of characters, no text"],
];

const han = /\p{Script=Han}/u;

/** In JSON, what is quoted from others. */
const quoted = new Set(["vendor", "sources", "samples"]);
/** The names of the documents that the catalogs quote, which stand in READMEs as well. */
const titles = files()
  .filter((path) => /^catalogs\/[^/]+\.json$/.test(path))
  .flatMap((path) => Object.values<{ title: string }>(JSON.parse(readFileSync(path, "utf8")).sources).map(({ title }) => title));

/** All Chinese of the repository that a user meets: whatever file holds Han characters is covered, unless an exception names it. */
export function chinese(): readonly Chinese[] {
  return files().flatMap((path) => chineseIn(path, readFileSync(path)));
}

/** The Chinese in one file: of JSON the strings, of other texts the lines. */
export function chineseIn(path: string, bytes: Uint8Array): readonly Chinese[] {
  if (exceptions.some(([exception]) => exception.test(path)) || bytes.includes(0)) return [];
  const text = Buffer.from(bytes).toString("utf8");
  if (!han.test(text)) return [];
  const pieces = path.endsWith(".json")
    ? strings(JSON.parse(text))
    : text.split("\n").map((line, i): [string, string] => [String(i + 1), line]);
  const ours = pieces.map(([where, piece]) => [where, titles.reduce((rest, title) => rest.replaceAll(`: ${title}`, ":"), piece)] as const);
  return ours.filter(([, piece]) => han.test(piece)).map(([where, piece]) => ({ place: `${path}:${where}`, text: piece }));
}

/** What git would commit, so that a new file is covered before it is added. */
export function files(): readonly string[] {
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"], { encoding: "utf8" });
  const gone = new Set(execFileSync("git", ["ls-files", "-z", "--deleted"], { encoding: "utf8" }).split("\0"));
  return list.split("\0").filter((path) => path !== "" && !gone.has(path));
}

function strings(value: unknown, pointer = ""): readonly [string, string][] {
  if (typeof value === "string") return [[pointer, value]];
  if (value === null || typeof value !== "object") return [];
  if ((value as { origin?: unknown }).origin === "vendor") return [];
  return Object.entries(value).flatMap(([key, one]) => (quoted.has(key) ? [] : strings(one, `${pointer}/${key}`)));
}
