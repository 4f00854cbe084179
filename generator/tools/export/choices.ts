import { joined, type Message, type Part } from "../../catalog/message.ts";

type Plural = Extract<Part, { kind: "plural" }>;
type Select = Extract<Part, { kind: "select" }>;

/** A sentence without plurals and selects: each has been replaced by one of its cases. */
export type DecidedMessage = readonly Exclude<Part, Plural | Select>[];

/** The parameters that decide the wording of a sentence. A plural or select with only the case `other` decides nothing. */
export interface Choices {
  /** The parameters of its plurals. */
  readonly numbers: ReadonlyMap<string, NumberChoice>;
  /** The parameters of its selects, each with the words that have their own case. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface NumberChoice {
  readonly cardinal: boolean;
  readonly ordinal: boolean;
  /** The numbers that have their own case. */
  readonly exact: ReadonlySet<number>;
}

/** Returns the choices of a sentence, including nested ones. */
export function choices(sentence: Message): Choices {
  const numbers = new Map<string, NumberChoice>();
  const words = new Map<string, ReadonlySet<string>>();
  for (const part of everyPart(sentence)) {
    if (!("forms" in part)) continue;
    const cases = part.forms.map(({ when }) => when).filter((when) => when !== "other");
    if (cases.length === 0) continue;
    if (part.kind === "select") words.set(part.parameter, new Set([...(words.get(part.parameter) ?? []), ...cases]));
    else {
      const { cardinal, ordinal, exact } = numbers.get(part.parameter) ?? { cardinal: false, ordinal: false, exact: [] };
      numbers.set(part.parameter, {
        cardinal: cardinal || !part.ordinal,
        ordinal: ordinal || part.ordinal,
        exact: new Set([...exact, ...cases.flatMap(exactNumber)]),
      });
    }
  }
  return { numbers, words };
}

/** The parameters of a sentence by the way it shows them. */
export interface Shown {
  readonly plainly: ReadonlySet<string>;
  /** As numbers of a plural, formatted for its language. */
  readonly asNumber: ReadonlySet<string>;
  /** As lists, joined for its language. */
  readonly asList: ReadonlySet<string>;
}

/** Returns the parameters that a sentence shows as they are, as numbers, and as lists. */
export function shown(sentence: Message): Shown {
  const parameters = (kind: "show" | "number" | "list"): Set<string> =>
    new Set(everyPart(sentence).flatMap((part) => (part.kind === kind ? [part.parameter] : [])));
  return { plainly: parameters("show"), asNumber: parameters("number"), asList: parameters("list") };
}

/** Returns the case to use for a plural or a select. */
export type Decide = (part: Plural | Select) => string | undefined;

/** Replaces each plural and select with the chosen case; if there is no such case, with `other`. */
export function tell(sentence: Message, decide: Decide = () => undefined): DecidedMessage {
  const flat = sentence.flatMap((part): Message => ("forms" in part ? tell(formOf(part, decide(part)), decide) : [part]));
  return joined(flat).filter((part) => part.kind !== "text" || part.text !== "") as DecidedMessage;
}

/** Returns the case of a plural for a number, as generated packages choose it. */
export function caseFor({ forms, ordinal }: Plural, number: number, locale: string): string {
  const exact = `=${number}`;
  return forms.some(({ when }) => when === exact) ? exact : pluralRules(locale, ordinal).select(number);
}

/** Returns the plural rules of a locale from a cache: creating them takes longer than using them. */
export function pluralRules(locale: string, ordinal: boolean): Intl.PluralRules {
  const key = `${locale} ${ordinal}`;
  const rules = known.get(key) ?? new Intl.PluralRules(locale, { type: ordinal ? "ordinal" : "cardinal" });
  known.set(key, rules);
  return rules;
}

const known = new Map<string, Intl.PluralRules>();

/**
 * Returns the wording for each group of numbers that a library can distinguish; `twins` are two numbers of one group that need different
 * wordings.
 *
 * `Intl` cannot list the rules of a language, so this tries enough numbers to see each of its categories.
 */
export function byGroup(
  { exact }: NumberChoice,
  integer: boolean,
  groupOf: (number: number) => string,
  toldFor: (number: number) => DecidedMessage,
): { readonly groups: ReadonlyMap<string, DecidedMessage>; readonly twins?: readonly [number, number] } {
  const groups = new Map<string, DecidedMessage>();
  const first = new Map<string, number>();
  for (const number of new Set([...telling, ...(integer ? [] : fractions), ...exact])) {
    const group = groupOf(number);
    const told = toldFor(number);
    const before = groups.get(group);
    if (before === undefined) {
      groups.set(group, told);
      first.set(group, number);
    } else if (!same(before, told)) return { groups, twins: [first.get(group) ?? number, number] };
  }
  return { groups };
}

export function same(a: DecidedMessage | undefined, b: DecidedMessage | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const telling = [...Array(121).keys(), 200, 201, 202, 203, 211, 1000, 1001, 1100, 1200, 100_000, 1_000_000, 1_000_001];
const fractions = [0.1, 0.2, 0.5, 1.1, 1.2, 1.5, 2.1, 2.5, 10.1, 10.5];

function everyPart(sentence: Message): Part[] {
  return sentence.flatMap((part) => ["forms" in part ? part.forms.flatMap(({ parts }) => everyPart(parts)) : [], part].flat());
}

function formOf({ forms }: Plural | Select, wanted: string | undefined): Message {
  return (forms.find(({ when }) => when === wanted) ?? forms.find(({ when }) => when === "other"))?.parts ?? [];
}

/** Returns 5 for `=5`, and nothing for `=05`, which never matches a number. */
function exactNumber(when: string): number[] {
  const number = Number(when.slice(1));
  return when === `=${number}` ? [number] : [];
}
