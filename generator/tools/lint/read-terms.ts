import { canonicalLocale } from "../../catalog/locale.ts";
import { load } from "../../load/load.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Term, Terms } from "./terms.ts";

/** Reads a file of terms for the language in its name. */
export function readTerms(
  path: string,
  name: string,
  bytes: Uint8Array,
): { readonly terms?: Terms; readonly problems: readonly Problem[] } {
  const document = load(path, bytes);
  const problems: Problem[] = [...document.problems];
  const wrong = (pointer: string, message: string, cure: string): void => {
    problems.push({ rule: "terms-format", severity: "error", message, cure, place: document.locate(pointer) });
  };
  const locale = canonicalLocale(name.replace(/\.json$/, ""));
  if (locale === undefined) wrong("", `The name of "${name}" is not a locale.`, "Rename it, for example to zh-Hans.json.");
  const { terms = [], typos = {}, phrases = {}, ...rest } = isObject(document.value) ? document.value : { "not an object": true };
  if (!Array.isArray(terms) || !isObject(typos) || !isObject(phrases) || Object.keys(rest).length > 0) {
    if (document.value !== undefined)
      wrong(
        "",
        'A file of terms has the fields "terms", "typos", and "phrases".',
        'Write { "terms": [ … ], "typos": { … }, "phrases": { … } }; any of them may be left out.',
      );
    return { problems };
  }
  for (const [words, instead] of Object.entries(phrases))
    if (typeof instead !== "string")
      wrong(`/phrases/${words}`, `The words to write instead of "${words}" are not a string.`, "Write them as a string.");
  for (const [typo, meant] of Object.entries(typos))
    if (typeof meant !== "string")
      wrong(`/typos/${typo}`, `The correction of "${typo}" is not a string.`, "Write the correct word as a string.");
  const read = terms.map((term, i) => termOf(term, locale ?? "", (message, cure) => wrong(`/terms/${i}`, message, cure)));
  if (problems.some(({ severity }) => severity === "error")) return { problems };
  return {
    terms: { path, locale: locale ?? "", terms: read.filter((term) => term !== undefined), typos: mapOf(typos), phrases: mapOf(phrases) },
    problems,
  };
}

function termOf(term: unknown, locale: string, wrong: (message: string, cure: string) => void): Term | undefined {
  const { match, not = [], ...rest } = isObject(term) ? term : {};
  const accepted = Object.entries(rest).find(([key]) => canonicalLocale(key) === locale);
  const [label, ...more] = Object.entries(rest).filter(([key]) => canonicalLocale(key) !== locale);
  const from = canonicalLocale(label?.[0] ?? "");
  if (
    !isWords(match) ||
    !isWords(accepted?.[1]) ||
    !Array.isArray(not) ||
    !(not.length === 0 || isWords(not)) ||
    !from ||
    typeof label?.[1] !== "string" ||
    more.length > 0
  ) {
    wrong(
      "This is not a valid term.",
      `Write { "en": "access key", "match": ["access key"], "${locale}": ["…"], "not": ["…"] }; "not" is optional.`,
    );
    return undefined;
  }
  return { from, name: label[1], match, accepted: accepted?.[1] as string[], not };
}

function mapOf(words: Record<string, unknown>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words) as [string, string][]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string" && one !== "");
}
