import { aNumber } from "./reading.ts";
import { each, type Finding, type Linted } from "./text.ts";
import { fullPunctuation, han, writingOf } from "./writing.ts";

const doubled = / {2,}/g;
const besideFull = new RegExp(`[${fullPunctuation}“”‘’] | [${fullPunctuation}“”‘’]`, "g");
const latin = `A-Za-z0-9${aNumber}`;
const unspaced = new RegExp(`(?<=[${han}])[${latin}]+|(?<![${latin}])[${latin}]+(?=[${han}])`, "g");

/**
 * Finds wrong spacing: there is one space between words and, in Chinese, between Han characters and Latin letters or digits; none next to
 * full-width punctuation.
 */
export function spaces(text: Linted): readonly Finding[] {
  const findings = each(text, "spaces-doubled", doubled, () => ({ message: "There is more than one space.", cure: "Use a single space." }));
  if (writingOf(text.locale) !== "full") return findings;
  findings.push(
    ...each(text, "spaces-punctuation", besideFull, (match) => ({
      message: `There is a space next to "${match.trim()}".`,
      cure: "Remove it; full-width punctuation includes its own space.",
    })),
  );
  if (!text.locale.startsWith("zh-")) return findings;
  const beside = (match: string) => (match === aNumber ? "a number" : `"${match.replaceAll(aNumber, "#")}"`);
  findings.push(
    ...each(text, "spaces-han", unspaced, (match) => ({
      message: `There is no space between Han characters and ${beside(match)}.`,
      cure: "Insert a space.",
    })),
  );
  return findings;
}
