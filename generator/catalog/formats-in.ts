import type { Message, Part } from "./message.ts";

/** A number, a date, or a time that a text formats. */
export type Formatted = Extract<Part, { kind: "format" }>;

/** Returns the numbers, dates, and times that a sentence formats, in all of its cases. */
export function formatsIn(sentence: Message): readonly Formatted[] {
  return sentence.flatMap((part) => {
    if (part.kind === "format") return [part];
    return "forms" in part ? part.forms.flatMap(({ parts }) => formatsIn(parts)) : [];
  });
}

/** Returns a format as a text writes it: `{amount, number, ::currency/CNY}`. */
export function writtenFormat({ parameter, of, style }: Formatted): string {
  return `{${[parameter, of, ...(style === "" ? [] : [style])].join(", ")}}`;
}

/**
 * Returns the formats of the first sentence that the second lacks. A locale may write a number or a date in its own way, but it has to be the
 * same money, the same unit, and the same quantity.
 */
export function formatsLost(from: Message, to: Message): readonly Formatted[] {
  // A number in a plural, written #, is formatted, too.
  const kept = new Set([...formatsIn(to).map(meaning), ...countsIn(to).map(plainNumber)]);
  const lost = formatsIn(from).filter((one) => !kept.has(meaning(one)));
  return [...new Map(lost.map((one) => [meaning(one), one])).values()];
}

function meaning({ parameter, of, options, scale }: Formatted): string {
  if (of !== "number") return JSON.stringify([parameter, "date"]);
  const { style, currency, unit } = options;
  return style === undefined && scale === undefined ? plainNumber(parameter) : JSON.stringify([parameter, style, currency, unit, scale]);
}

function plainNumber(parameter: string): string {
  return JSON.stringify([parameter, "number"]);
}

/** Returns the parameters of plurals that a sentence shows as a number. */
function countsIn(sentence: Message): readonly string[] {
  return sentence.flatMap((part) => {
    if (part.kind === "number") return [part.parameter];
    return "forms" in part ? part.forms.flatMap(({ parts }) => countsIn(parts)) : [];
  });
}
