import { gist, isPlain, type Message, type Part, parseMessage } from "./message.ts";

/** A text as a reader wants it: its general wording, and its wording in each other case. */
export interface Reading {
  readonly text: string;
  readonly cases: readonly Case[];
}

export interface Case {
  /** The parameter values that select this case: `count = 1`. */
  readonly when: string;
  readonly text: string;
}

/**
 * Returns a text with all cases of its plurals and selects as whole sentences; if there are too many cases, only the part that differs,
 * between dots.
 */
export function reading(text: string, locale: string): Reading {
  if (isPlain(text)) return { text, cases: [] };
  const sentence = parseMessage(text);
  const all = branches(sentence, locale, new Map());
  const few = new Map(all.map(({ values }) => [labelOf(values), values]));
  const cases =
    few.size <= mostSentences
      ? [...few].map(([when, values]) => ({ when, text: said(sentence, locale, values) }))
      : all.map(({ values, parts }) => ({ when: labelOf(values), text: `… ${said(parts, locale, values).trim()} …` }));
  return { text: gist(sentence), cases };
}

/** With more cases than this, whole sentences would make the output many times as large as the catalog. */
const mostSentences = 12;

/** A value that selects a case, and a label for all such values. */
interface Chosen {
  readonly value: string | number | boolean;
  readonly label: string;
  /** Whether no other value selects it. */
  readonly isOnly: boolean;
}
type Values = ReadonlyMap<string, Chosen>;
type Branching = Extract<Part, { forms: unknown }>;

/** Returns every case except `other`, with its own wording, in the order of the text. */
function branches(sentence: Message, locale: string, values: Values): readonly { readonly values: Values; readonly parts: Message }[] {
  return sentence.flatMap((part) => {
    if (!("forms" in part)) return [];
    const known = values.get(part.parameter);
    return part.forms.flatMap(({ when, parts }) => {
      if (when === "other") return branches(parts, locale, values);
      const chosen = chosenBy(part, when, locale);
      // No number of this language selects this case, or none does while the enclosing text is shown.
      if (chosen === undefined || (known && known.label !== chosen.label)) return [];
      const inner = new Map(values).set(part.parameter, chosen);
      return [{ values: inner, parts }, ...branches(parts, locale, inner)];
    });
  });
}

function chosenBy(part: Branching, when: string, locale: string): Chosen | undefined {
  if (part.kind === "select") return { value: when, label: when, isOnly: true };
  if (when.startsWith("=")) return { value: Number(when.slice(1)), label: when.slice(1), isOnly: true };
  const exact = new Set(part.forms.map((form) => form.when));
  const numbers = (countingOf(part.ordinal, locale).numbers.get(when) ?? []).filter((number) => !exact.has(`=${number}`));
  const [value] = numbers;
  if (value === undefined) return undefined;
  const isOneOfMany = numbers.length > 3 || numbers.some((number) => number % 1 > 0 || number > 200);
  return { value, label: numbers.slice(0, 3).join(", ") + (isOneOfMany ? ", …" : ""), isOnly: numbers.length === 1 && !isOneOfMany };
}

/** How a language counts: its plural rules, and sample numbers of each category. */
interface Counting {
  readonly rules: Intl.PluralRules;
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}
const countings = new Map<string, Counting>();

function countingOf(ordinal: boolean, locale: string): Counting {
  const key = `${ordinal ? "ordinal" : "cardinal"} ${locale}`;
  const known = countings.get(key);
  if (known) return known;
  // Without the fallback to English, Node would count in the machine's language for a language it does not know.
  const rules = new Intl.PluralRules([locale, "en"], { type: ordinal ? "ordinal" : "cardinal" });
  const numbers = new Map<string, number[]>();
  for (let number = 0; number <= 200; number++) {
    const category = rules.select(number);
    if (numbers.get(category)?.push(number) === undefined) numbers.set(category, [number]);
  }
  // Some categories apply only to fractions or to millions.
  for (const number of [1.5, 1_000_000]) if (!numbers.has(rules.select(number))) numbers.set(rules.select(number), [number]);
  const counting = { rules, numbers };
  countings.set(key, counting);
  return counting;
}

function labelOf(values: Values): string {
  return [...values].map(([parameter, { label }]) => `${parameter} = ${label}`).join(", ");
}

/** Returns the wording of a sentence with some values known. */
function said(sentence: Message, locale: string, values: Values): string {
  return sentence
    .map((part) => {
      if (part.kind === "text") return part.text;
      const chosen = values.get(part.parameter);
      if ("forms" in part) return said(formFor(part, chosen, locale), locale, values);
      return chosen?.isOnly ? String(chosen.value) : `{${part.parameter}}`;
    })
    .join("");
}

function formFor({ forms, ...part }: Branching, chosen: Chosen | undefined, locale: string): Message {
  const form = (when: string): Message | undefined => forms.find((one) => one.when === when)?.parts;
  const other = form("other") ?? [];
  if (chosen === undefined) return other;
  if (part.kind === "select") return form(String(chosen.value)) ?? other;
  const number = Number(chosen.value);
  return form(`=${number}`) ?? form(countingOf(part.ordinal, locale).rules.select(number)) ?? other;
}
