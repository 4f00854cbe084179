import type { Message } from "../../catalog/message.ts";
import type { Finding, Linted } from "./text.ts";
import { scriptOf } from "./writing.ts";

/** Finds what is only in one of two texts but belongs in both, in any language: numbers, addresses, words of code, quoted words. */
export function parity(source: Linted, target: Linted): readonly Finding[] {
  const [from, to] = [fixed(source.sentence), fixed(target.sentence)];
  const findings = kinds.flatMap(({ rule, what, find, has }): Finding[] => {
    const cure = (one: string) => `Write ${one} in both, or in neither.`;
    const [inSource, inTarget] = [has(from), has(to)];
    const lost = [...find(from)].filter((one) => !inTarget(one));
    const added = [...find(to)].filter((one) => !inSource(one));
    return [
      ...lost.map((one) => ({ rule, message: `The text in ${source.locale} has ${what} ${one}; this text does not.`, cure: cure(one) })),
      ...added.map((one) => ({
        rule,
        message: `The text has ${what} ${one}; the text in ${source.locale} does not.`,
        cure: cure(one),
        ...found(target, one),
      })),
    ];
  });
  const isForeign = scriptOf(source.locale) === "Latn" && scriptOf(target.locale) !== "Latn";
  return [...findings, ...(isForeign ? names(from, target, source.locale) : []), ...quotes(from, to, source.locale, isForeign)];
}

/** Returns the position of words in a text, if they occur there literally. */
function found({ readings: [reading = ""] }: Linted, words: string): Pick<Finding, "words"> {
  const index = reading.indexOf(words);
  return index < 0 ? {} : { words: { reading, index, length: words.length } };
}

/** Returns the fixed words of a sentence, with all cases one after another. */
function fixed(sentence: Message): string {
  return sentence
    .map((part) => (part.kind === "text" ? part.text : "forms" in part ? part.forms.map(({ parts }) => fixed(parts)).join("\n") : "\n"))
    .join("");
}

interface Shared {
  readonly rule: string;
  readonly what: string;
  readonly find: (text: string) => ReadonlySet<string>;
  /** Returns a test for whether a text contains a word, number, or address of the other text. */
  readonly has: (text: string) => (one: string) => boolean;
}

const kinds: readonly Shared[] = [
  {
    rule: "parity-address",
    what: "the URL",
    find: addresses,
    has: (text) => {
      const all = addresses(text);
      return (one) => all.has(one);
    },
  },
  {
    rule: "parity-word",
    what: "the word",
    find: (text) => new Set(wordsIn(text).filter(isCode)),
    has: (text) => (one) => hasCode(text, one),
  },
  {
    rule: "parity-number",
    what: "the number",
    find: numbers,
    has: (text) => {
      const all = new Set([...numbers(text), ...numberWords(text)]);
      return (one) => all.has(one);
    },
  },
];

function addresses(text: string): ReadonlySet<string> {
  return new Set(text.match(address));
}

const address = /\bhttps?:\/\/[\w.~:/?#@!$&*+=%-]*[\w/]/g;

/** Returns the Latin words of a text, including the punctuation inside words of code. */
function wordsIn(text: string): readonly string[] {
  return text.replaceAll(address, " ").match(/(?<![\w.])[./]?[A-Za-z0-9]+(?:[._/:-]*[A-Za-z0-9]+)*/g) ?? [];
}

/** Whether a word comes from code and not from a language: `lc_src`, `sourceLang`, `X-RequestId`, `.xlsx`, `/v2`, `MD5`. */
function isCode(word: string): boolean {
  if (/^[./]?[0-9]+([.,:/-][0-9]+)*$|^[0-9]+(st|nd|rd|th)$|^(e\.g|i\.e)$/.test(word)) return false;
  return /_|^[./]|[a-z][A-Z]|[A-Z]{2}[a-z]{2}|[0-9][A-Za-z]|[A-Za-z][0-9]|[A-Z][a-z]*-[A-Z]|[A-Za-z][.:][A-Za-z]/.test(word);
}

/** Whether a text contains a word of code, or the words of code inside a compound: `MD5-Hashes` is German for MD5 hashes. */
function hasCode(text: string, word: string): boolean {
  const has = (one: string) => new RegExp(`(?<![A-Za-z0-9_])${one.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&")}(?![A-Za-z0-9_])`).test(text);
  const parts = word.split("-").filter(isCode);
  return has(word) || (word.includes("-") && parts.length > 0 && parts.every(has));
}

/** Returns the numbers of a text without their digit grouping: `2,000` in one language may be `2.000` in another. */
function numbers(text: string): ReadonlySet<string> {
  const alone = text.replaceAll(address, " ").match(/(?<![\w./:-])-?[0-9]+(?:[.,'\u00a0\u202f][0-9]+)*(?![\w-]|[.:/][A-Za-z])/g) ?? [];
  return new Set(alone.map((number) => number.replaceAll(/[.,'\u00a0\u202f]/g, "")));
}

const spellings = [
  "zero 零",
  "one once 一",
  "two twice 二 两 兩",
  "three 三",
  "four 四",
  "five 五",
  "six 六",
  "seven 七",
  "eight 八",
  "nine 九",
  "ten 十",
  "eleven 十一",
  "twelve 十二",
];
const spelledNumbers = spellings.map((words) => new RegExp(words.replaceAll(/[a-z]+/g, "\\b$&\\b").replaceAll(" ", "|"), "i"));

/** Returns the small numbers that a text spells out in English, Chinese, or Japanese. */
function numberWords(text: string): ReadonlySet<string> {
  return new Set(spelledNumbers.flatMap((words, number) => (words.test(text) ? [String(number)] : [])));
}

/**
 * Finds Latin words in a text of another script that the source does not contain: such a word is a name, which the source spells the same
 * way.
 */
function names(from: string, target: Linted, locale: string): readonly Finding[] {
  const unknown = new Set(wordsIn(fixed(target.sentence)).filter((word) => /[A-Za-z]/.test(word) && !isCode(word) && !from.includes(word)));
  return [...unknown].map((word) => ({
    rule: "parity-word",
    message: `The text has the word ${word}; the text in ${locale} does not have this exact spelling.`,
    cure: `Write ${word} in both, or in neither.`,
    ...found(target, word),
  }));
}

const quoted = /"([^"]+)"|“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|«([^«»]+)»|„([^„“”]+)[“”]/g;

/** Finds quoted words that the other text neither contains nor quotes in translation. */
function quotes(from: string, to: string, locale: string, isForeign: boolean): readonly Finding[] {
  const [wanted, found] = [quotesIn(from), quotesIn(to)];
  const lost = wanted.filter((one) => !to.includes(one) && found.length < wanted.length);
  const added = found.filter((one) => !from.includes(one) && (wanted.length < found.length || (isForeign && /^[\x20-\x7e]+$/.test(one))));
  return [
    ...lost.map((one) => ({
      rule: "parity-quote",
      message: `The text in ${locale} quotes "${one}"; this text has neither these words nor quotation marks.`,
      cure: "Quote the words, or their translation.",
    })),
    ...added.map((one) => ({
      rule: "parity-quote",
      message: `The text quotes "${one}", which the text in ${locale} does not contain.`,
      cure: "Quote the same words in both.",
    })),
  ];
}

function quotesIn(text: string): readonly string[] {
  return [...text.matchAll(quoted)].map((match) => match.slice(1).find((one) => one !== undefined) ?? "");
}
