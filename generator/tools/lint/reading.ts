import type { Parameter } from "../../catalog/catalog.ts";
import type { Message } from "../../catalog/message.ts";

/** Placeholders for parameters in a reading: a number is spaced like digits; the content of a text is unknown. */
export const aNumber = "\ue000";
export const aText = "\ue001";

/** Returns the sentences that a text can become: one with every case `other`, and one for each other case. */
export function readings(sentence: Message, parameters: Readonly<Record<string, Pick<Parameter, "type">>>): readonly string[] {
  let all = [""];
  for (const part of sentence) {
    let next: readonly string[];
    if (part.kind === "text") next = [part.text];
    // Money and percentages begin or end with signs that differ from locale to locale.
    else if (part.kind === "format") next = [part.of === "number" && /^(?:|integer)$/.test(part.style) ? aNumber : aText];
    else if (part.kind === "list") next = [aText];
    else if (part.kind === "number") next = [aNumber];
    else if (part.kind === "show") next = [/^(integer|number)$/.test(parameters[part.parameter]?.type ?? "") ? aNumber : aText];
    else
      next = [...part.forms]
        .sort((a, b) => Number(b.when === "other") - Number(a.when === "other"))
        .flatMap(({ parts }) => readings(parts, parameters));
    const [usual = ""] = all;
    const [most = "", ...rest] = next;
    all = [...all.map((one) => one + most), ...rest.map((one) => usual + one)];
  }
  return [...new Set(all)];
}
