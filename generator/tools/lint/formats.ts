import { formatsLost, writtenFormat } from "../../catalog/formats-in.ts";
import type { Finding, Linted } from "./text.ts";

/** Finds numbers, money, and dates that only one of two texts formats, or that they format as something else. */
export function formats(source: Linted, target: Linted): readonly Finding[] {
  const lost = formatsLost(source.sentence, target.sentence);
  const reported = new Set(lost.map(({ parameter }) => parameter));
  const added = formatsLost(target.sentence, source.sentence).filter(({ parameter }) => !reported.has(parameter));
  const finding = (written: string, message: string): Finding => ({
    rule: "parity-format",
    message,
    cure: `Write ${written} in both, or in neither.`,
  });
  return [
    ...lost.map(writtenFormat).map((written) => finding(written, `The text in ${source.locale} has ${written}; this text does not.`)),
    ...added.map(writtenFormat).map((written) => finding(written, `The text has ${written}; the text in ${source.locale} does not.`)),
  ];
}
