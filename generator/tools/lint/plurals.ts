import type { Forms, Message } from "../../catalog/message.ts";
import type { Finding, Linted } from "./text.ts";

/** Finds plurals without a case that their language needs to count to 200. */
export function plurals({ sentence, locale }: Pick<Linted, "sentence" | "locale">): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (parts: Message): void => {
    for (const part of parts) {
      if (!("forms" in part)) continue;
      for (const form of part.kind === "plural" ? lacking(locale, part.ordinal, part.forms) : []) {
        findings.push({
          rule: "plural-case",
          message: `The plural of {${part.parameter}} has no case "${form}", which ${locale} needs.`,
          cure: `Add the case ${form} {…}.`,
        });
      }
      for (const { parts } of part.forms) visit(parts);
    }
  };
  visit(sentence);
  return findings;
}

/** Returns the missing cases for numbers that no case names. */
function lacking(locale: string, ordinal: boolean, forms: Forms): readonly string[] {
  const rules = new Intl.PluralRules(locale, { type: ordinal ? "ordinal" : "cardinal" });
  const named = new Set(forms.map(({ when }) => when));
  const numbers = Array.from({ length: 201 }, (_, n) => n).filter((n) => !named.has(`=${n}`));
  return [...new Set(numbers.map((n) => rules.select(n)))].filter((form) => !named.has(form));
}
