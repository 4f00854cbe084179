import type { FullText } from "../../expand/full-catalog.ts";
import { sourceHash, stateOf, type Translation } from "../../normalize/translation.ts";
import type { Effort } from "../../problems/nearest-word.ts";
import type { Problem } from "../../problems/problem.ts";
import { type Answer, type Exported, type Format, hashOf } from "./format.ts";
import { misfits } from "./structure.ts";
import { type TextEdits, textEdits } from "./text-edits.ts";
import type { Unfinished } from "./unfinished.ts";

/** The change that an answer makes. */
export interface Change {
  readonly translation: Translation;
  readonly answer: Answer;
  readonly written: TextEdits;
  readonly kind: "added" | "changed" | "confirmed";
}

/**
 * Determines what the translator edited: the words, the mark, or neither. Edited words count as translated, even if the mark still shows
 * the state of the old words; an edited mark is adopted. An unedited answer changes nothing, even if the catalog has changed since.
 */
export function changeOf(
  one: Unfinished,
  translation: Translation,
  answer: Answer,
  format: Format,
  locale: string,
  effort: Effort,
): { readonly change?: Change; readonly problems: readonly Problem[] } {
  const { source, target } = translation;
  const now: Exported = { state: stateOf(translation), hash: hashOf(target?.text ?? "") };
  const then = answer.exported ?? now;
  const said = answer.mark === format.shown(then.state) ? undefined : format.meant(answer.mark);
  const problem = (rule: string, message: string, cure: string, severity: Problem["severity"] = "error"): Problem => ({
    rule,
    severity,
    message,
    cure,
    place: answer.place,
  });
  const words = hashOf(answer.target) !== then.hash;
  if (answer.target === "") {
    return {
      problems: words
        ? [
            problem(
              "import-empty",
              `The translation of ${answer.id} is empty.`,
              "Write it, or remove the text from the file; an import removes nothing.",
            ),
          ]
        : [],
    };
  }
  const changed = words && answer.target !== target?.text;
  if (!changed && (said === undefined || (said === target?.state && now.state !== "stale"))) return { problems: [] };
  if (now.hash !== then.hash && answer.target !== target?.text) {
    return {
      problems: [
        problem(
          "import-conflict",
          `The translation of ${answer.id} has also changed in the catalog since the file was exported.`,
          "Export again, and make this change in the new file; or remove the text from the file.",
        ),
      ],
    };
  }
  const problems = changed
    ? misfits(source.text, answer.target, locale, effort).map(({ rule, message, cure }) => problem(rule, message, cure))
    : [];
  if (answer.source !== source.text) {
    problems.push(
      problem(
        "import-source",
        `The source text of ${answer.id} has changed since the file was exported.`,
        "The translation is imported unchanged, but is stale: export again, and review it.",
        "warning",
      ),
    );
  }
  const text: FullText = { text: answer.target, origin: "project", state: said ?? "translated", sourceHash: sourceHash(answer.source) };
  const kind = !target ? "added" : changed ? "changed" : "confirmed";
  // A stale text that is marked as a draft has not been reviewed; with a new hash, it would no longer be stale.
  const looked = !target || target.text !== text.text || text.state !== "draft";
  const written = textEdits(
    one,
    translation,
    looked ? text : { ...text, ...(target.sourceHash !== undefined && { sourceHash: target.sourceHash }) },
  );
  return written.edits.length > 0 || written.lock ? { change: { translation, answer, kind, written }, problems } : { problems };
}
