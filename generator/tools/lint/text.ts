import type { Parameter } from "../../catalog/catalog.ts";
import { type Message, parseMessage } from "../../catalog/message.ts";
import { readings } from "./reading.ts";

/** A text as the rules of the linter see it. */
export interface Linted {
  /** As the catalog has it. */
  readonly text: string;
  /** By its one name. */
  readonly locale: string;
  readonly sentence: Message;
  /** What it can become. */
  readonly readings: readonly string[];
}

/** Something that a rule of the linter does not like. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly cure: string;
  /** The words it is about, as they stand in a reading; none if it is about the whole text. */
  readonly words?: { readonly reading: string; readonly index: number; readonly length: number };
}

export function linted(text: string, locale: string, parameters: Readonly<Record<string, Pick<Parameter, "type">>>): Linted {
  const sentence = parseMessage(text);
  return { text, locale, sentence, readings: readings(sentence, parameters) };
}

/** One finding for each place where a text holds what it should not. */
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
