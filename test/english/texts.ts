import { readFileSync } from "node:fs";
import { files } from "../chinese.ts";

/** An English text that a user meets, and its place. */
export interface English {
  readonly place: string;
  readonly text: string;
}

/** What a kind of file shows to users, by its path. The first that fits counts. */
const readers: readonly [path: RegExp, read: (text: string) => readonly [where: string, text: string][]][] = [
  [/\.zh-Hans\.md$/, () => []],
  [/^(README|SECURITY|CONTRIBUTING|CHANGELOG)\.md$|^docs\/[^/]+\.md$|^generator\/render\/template\/README\.md\.hbs$/, prose],
  [/^generator\/render\/template\/.*\.hbs$/, comments],
  [/^schema\/[^/]+\.json$/, (text) => descriptions(JSON.parse(text))],
  [/^generator\/tools\/site\/interface\.json$/, (text) => englishOf(JSON.parse(text))],
  [/^generator\/build\//, () => []],
  [/^generator\/.*\.ts$/, literals],
];

/** Every English text of the repository that a user meets: documents, hover texts, the site, and what the command prints. */
export function english(): readonly English[] {
  return files().flatMap((path) => englishIn(path, () => readFileSync(path, "utf8")));
}

/** The English texts of one file. */
export function englishIn(path: string, text: () => string): readonly English[] {
  const [, read] = readers.find(([pattern]) => pattern.test(path)) ?? [];
  return read === undefined ? [] : read(text()).map(([where, found]) => ({ place: `${path}:${where}`, text: found }));
}

/** The lines of a document that are not code. */
function prose(text: string): readonly [string, string][] {
  let isCode = false;
  return text.split("\n").flatMap((line, i): [string, string][] => {
    const isFence = line.trimStart().startsWith("```");
    if (isFence) isCode = !isCode;
    return isFence || isCode ? [] : [[String(i + 1), withoutCode(line)]];
  });
}

/** A line with a placeholder for each piece of code. */
function withoutCode(line: string): string {
  return line
    .split("`")
    .filter((_, i) => i % 2 === 0)
    .join(" … ");
}

/** The lines of a template that are comments of the file it becomes. */
function comments(text: string): readonly [string, string][] {
  return text.split("\n").flatMap((line, i): [string, string][] => {
    const start = line.trimStart();
    return ["/**", "* ", "// "].some((mark) => start.startsWith(mark)) ? [[String(i + 1), withoutCode(line)]] : [];
  });
}

/** The descriptions of a schema, without their twins in Markdown. */
function descriptions(schema: unknown, pointer = ""): readonly [string, string][] {
  if (schema === null || typeof schema !== "object") return [];
  return Object.entries(schema).flatMap(([key, value]): readonly [string, string][] => {
    const where = `${pointer}/${key}`;
    if (key === "description" && typeof value === "string") return [[where, value]];
    if (key === "enumDescriptions") return (value as string[]).map((one, i) => [`${where}/${i}`, one]);
    return descriptions(value, where);
  });
}

/** The texts of a catalog in English. */
function englishOf(value: unknown, pointer = ""): readonly [string, string][] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]): readonly [string, string][] => {
    const text = typeof one === "string" ? one : (one as { text?: unknown } | null)?.text;
    return key === "en" && typeof text === "string" ? [[`${pointer}/en`, text]] : englishOf(one, `${pointer}/${key}`);
  });
}

/** The string literals of a program that have several words. Comments, imports, and regular expressions are not texts. */
function literals(text: string): readonly [string, string][] {
  return text.split("\n").flatMap((line, i): [string, string][] => {
    if (/^\s*(\/?\*|\/\/|import )/.test(line)) return [];
    return [...line.matchAll(/"([^"\n]*)"|`([^`\n]*)`/g)].flatMap(([, quoted, template]) => {
      const words = quoted ?? template ?? "";
      return words.split(" ").length > 2 ? [[String(i + 1), words] as [string, string]] : [];
    });
  });
}
