import type { Parameter } from "../../catalog/catalog.ts";
import { type Message, parseMessage } from "../../catalog/message.ts";
import { readings } from "./reading.ts";

/** A text in the form that the rules of the linter use. */
export interface Linted {
  /** The text as the catalog has it. */
  readonly text: string;
  /** The canonical name of its locale. */
  readonly locale: string;
  readonly sentence: Message;
  /** The sentences it can become. */
  readonly readings: readonly string[];
}

/** A finding of a linter rule. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly cure: string;
  /** The words that the finding is about, within a reading; absent if it is about the whole text. */
  readonly words?: { readonly reading: string; readonly index: number; readonly length: number };
}

export function linted(text: string, locale: string, parameters: Readonly<Record<string, Pick<Parameter, "type">>>): Linted {
  const sentence = parseMessage(text);
  return { text, locale, sentence, readings: readings(sentence, parameters) };
}

/** Returns one finding for each match of a pattern in a text. */
export function each(
  { readings }: Linted,
  rule: string,
  wrong: RegExp,
  say: (match: string) => { message: string; cure: string },
): Finding[] {
  return readings.flatMap((reading) =>
    [...reading.matchAll(wrong)].map((match) => ({
      rule,
      ...say(match[0]),
      words: { reading, index: match.index, length: match[0].length },
    })),
  );
}
