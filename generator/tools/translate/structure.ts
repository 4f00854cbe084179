import { formatsLost, writtenFormat } from "../../catalog/formats-in.ts";
import { type Message, MessageError, parseMessage } from "../../catalog/message.ts";
import { type Effort, nearestWord } from "../../problems/nearest-word.ts";
import { plurals } from "../lint/plurals.ts";

/** The reason that a translation does not fit its source text. */
export interface Misfit {
  readonly rule: string;
  readonly message: string;
  readonly cure: string;
}

/** Returns the differences between the parameters, plurals, and selects of a translation and those of its source text. */
export function misfits(source: string, target: string, locale: string, effort?: Effort): readonly Misfit[] {
  let sentence: Message;
  try {
    sentence = parseMessage(target);
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    return [{ rule: "text-format", message: error.message, cure: error.cure }];
  }
  const [wanted, found] = [structureOf(parseMessage(source)), structureOf(sentence)];
  const lost = new Set([...wanted.keys()].filter((name) => !found.has(name)));
  const all: Misfit[] = [];
  for (const name of found.keys()) {
    if (wanted.has(name)) continue;
    const meant = nearestWord(name, lost, effort);
    if (meant !== undefined) lost.delete(meant);
    all.push({
      rule: "import-parameter",
      message: `The translation uses {${name}}, which the source text does not have.`,
      cure: meant ? `Did you mean {${meant}}? Parameters are not translated.` : "Remove it, or write words instead.",
    });
  }
  for (const name of lost)
    all.push({
      rule: "import-parameter",
      message: `The translation does not use {${name}}.`,
      cure: `Write {${name}} where its value belongs.`,
    });
  for (const [name, uses] of wanted) {
    const others = found.get(name);
    if (others) all.push(...cases(name, uses, others, locale));
  }
  // Formats of parameters that were lost are reported with them.
  for (const one of formatsLost(parseMessage(source), sentence))
    if (found.has(one.parameter))
      all.push({
        rule: "import-format",
        message: `The translation does not have ${writtenFormat(one)}.`,
        cure: "Write it as in the source text: what follows the name is not translated.",
      });
  const incomplete = plurals({ sentence, locale }).map(({ message, cure }) => ({ rule: "import-plural", message, cure }));
  return [...all, ...incomplete];
}

/** The uses of a parameter. */
interface Uses {
  /** The numbers that a plural names: `=0`; absent without a plural. */
  plural?: Set<string>;
  ordinal?: Set<string>;
  /** The cases of a select. */
  select?: Set<string>;
}

function structureOf(sentence: Message, all = new Map<string, Uses>()): ReadonlyMap<string, Uses> {
  for (const part of sentence) {
    if (part.kind === "text") continue;
    const uses = all.get(part.parameter) ?? {};
    all.set(part.parameter, uses);
    if (!("forms" in part)) continue;
    const kind = part.kind === "select" ? "select" : part.ordinal ? "ordinal" : "plural";
    const named = (uses[kind] ??= new Set());
    for (const { when, parts } of part.forms) {
      if (kind === "select" || when.startsWith("=")) named.add(when);
      structureOf(parts, all);
    }
  }
  return all;
}

function cases(name: string, wanted: Uses, found: Uses, locale: string): readonly Misfit[] {
  const all: Misfit[] = [];
  for (const kind of ["plural", "ordinal", "select"] as const) {
    const [rule, written] =
      kind === "select" ? ["import-select", "select"] : ["import-plural", kind === "plural" ? "plural" : "selectordinal"];
    const [from, to] = [wanted[kind], found[kind]];
    if (from && !to) {
      if (kind === "select" || forms(locale, kind) > 1)
        all.push({
          rule,
          message: `The translation has no {${name}, ${written}, …}.`,
          cure: `Keep it, and translate the text in the braces of each case.`,
        });
    } else if (!from && to) {
      if (kind === "select")
        all.push({
          rule,
          message: `The translation selects by {${name}}, but the source text does not.`,
          cure: "Write one text for all cases.",
        });
    } else if (from && to) {
      for (const one of from)
        if (!to.has(one))
          all.push({
            rule,
            message: `The ${written} of {${name}} has no case "${one}".`,
            cure: `Add ${one} {…}, as in the source text; the words before the braces are not translated.`,
          });
      for (const one of to)
        if (!from.has(one))
          all.push({
            rule,
            message: `The ${written} of {${name}} has the case "${one}", which the source text does not have.`,
            cure: "Remove it.",
          });
    }
  }
  return all;
}

/** Returns the number of plural forms of a language: with only one form, a number needs no plural. */
function forms(locale: string, type: "plural" | "ordinal"): number {
  return new Intl.PluralRules(locale, { type: type === "plural" ? "cardinal" : "ordinal" }).resolvedOptions().pluralCategories.length;
}
