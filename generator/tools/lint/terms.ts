import { listed } from "../../problems/listed.ts";
import { each, type Finding, type Linted } from "./text.ts";

/** The terms of one language, from its file next to the catalogs, `terms/<locale>.json`. */
export interface Terms {
  readonly path: string;
  readonly locale: string;
  readonly terms: readonly Term[];
  /** Misspelled word -> intended word. */
  readonly typos: ReadonlyMap<string, string>;
  /** Rejected words, whatever they mean -> the words to write instead. */
  readonly phrases: ReadonlyMap<string, string>;
}

export interface Term {
  /** The language of `match`. */
  readonly from: string;
  /** The term's meaning, for people. */
  readonly name: string;
  /** The words for it in the source text. */
  readonly match: readonly string[];
  /** The accepted words for it in the translation. */
  readonly accepted: readonly string[];
  /** The rejected words for it, which are allowed only as part of an accepted one. */
  readonly not: readonly string[];
}

/** Finds terms of the source text that the translation does not express in the agreed words. */
export function termsSaid(source: Linted, target: Linted, { terms }: Terms): readonly Finding[] {
  const lost = terms.flatMap(({ from, match, accepted }) => {
    const said = from === source.locale ? match.find((words) => holds(source.text, words)) : undefined;
    return said === undefined || accepted.some((words) => target.text.includes(words)) ? [] : [{ said, accepted: listed(accepted, "or") }];
  });
  // Of "later" and "try again later", only the longer one is reported.
  const longest = lost.filter(({ said }) => !lost.some((other) => other.said !== said && other.said.includes(said)));
  return longest.map(({ said, accepted }) => ({
    rule: "term-missing",
    message: `The text in ${source.locale} has "${said}"; this text does not have ${accepted}.`,
    cure: `Write ${accepted}, or add the word used here to the accepted words for the term.`,
  }));
}

/** Finds rejected words for a term. */
export function termsAvoided(text: Linted, { terms }: Terms): readonly Finding[] {
  return terms.flatMap(({ name, accepted, not }) =>
    not.flatMap((words) =>
      each(text, "term-forbidden", wordsOf(words, accepted), (match) => ({
        message: `"${match}" is not the agreed term for "${name}".`,
        cure: `Write ${listed(accepted, "or")}.`,
      })),
    ),
  );
}

/** Finds misspelled words from the vendor's documents. */
export function typos(text: Linted, { typos }: Terms): readonly Finding[] {
  return [...typos].flatMap(([typo, meant]) =>
    each(text, "typo", wordsOf(typo), (match) => ({ message: `"${match}" is a typo.`, cure: `Write "${meant}".` })),
  );
}

/** Finds rejected phrases. */
export function phrasesAvoided(text: Linted, { phrases }: Terms): readonly Finding[] {
  return [...phrases].flatMap(([words, instead]) =>
    each(text, "phrase", wordsOf(words), (match) => ({ message: `"${match}" is not the agreed wording.`, cure: `Write "${instead}".` })),
  );
}

function holds(text: string, words: string): boolean {
  return text.search(wordsOf(words)) >= 0;
}

const letters = "\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}";
const letter = new RegExp(`[${letters}]`, "u");
const patterns = new Map<string, RegExp>();

/**
 * Returns a pattern for words in a text, except inside the given longer ones: whole words in scripts with word boundaries, in any letter
 * case.
 */
function wordsOf(words: string, outside: readonly string[] = []): RegExp {
  const key = [words, ...outside].join("\n");
  const known = patterns.get(key);
  if (known) return known;
  const [before, after] = [
    letter.test(words[0] ?? "") ? `(?<![${letters}_])` : "",
    letter.test(words.at(-1) ?? "") ? `(?![${letters}_])` : "",
  ];
  const longer = outside
    .filter((one) => one.includes(words))
    .map((one) => `(?!(?<=${literal(one.slice(0, one.indexOf(words)))})${literal(one.slice(one.indexOf(words)))})`);
  const pattern = new RegExp(`${before}${longer.join("")}${literal(words)}${after}`, "giu");
  patterns.set(key, pattern);
  return pattern;
}

function literal(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
