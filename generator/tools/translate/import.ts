import type { Text } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { below } from "../../catalog/pointer.ts";
import { type Edit, edit } from "../../load/edit.ts";
import { sourceHash, stateOf, type Translation, targetLocales, translations } from "../../normalize/translation.ts";
import { type Problem, ProblemsError } from "../../problems/problem.ts";
import { lint } from "../lint/lint.ts";
import type { Terms } from "../lint/terms.ts";
import { type Answer, type Exported, type Format, fileProblem, hashOf, idOf, type Sheet } from "./format.ts";
import { hashEdit } from "./stamp.ts";
import { misfits } from "./structure.ts";
import { readUnfinished, type Unfinished } from "./unfinished.ts";
import { unknownText } from "./unknown-text.ts";

/** A catalog with the translations of a file in it. */
export interface Imported {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many texts are new, have other words, or only another state. */
  readonly added: number;
  readonly changed: number;
  readonly confirmed: number;
}

/**
 * Puts the answers of a file into the catalogs, in memory. Gives the catalogs that change, with warnings about the texts that do; if there
 * is one error among the problems, nothing should be written.
 */
export function importSheet(
  catalogs: readonly Unfinished[],
  sheet: Sheet,
  format: Format,
  path: string,
  terms: (catalog: Unfinished) => readonly Terms[],
): { readonly imported: readonly Imported[]; readonly problems: readonly Problem[] } {
  const locale = canonicalLocale(sheet.locale ?? "");
  const problems = [...sheet.problems];
  const done = (imported: readonly Imported[] = []) => ({ imported, problems });
  if (problems.length > 0 && sheet.answers.length === 0) return done();
  if (locale === undefined) {
    problems.push(
      fileProblem(
        path,
        "import-locale",
        sheet.locale ? `"${sheet.locale}" is not a BCP 47 tag.` : "The file does not say into which locale it translates.",
        "Write it where an export of errcat has it.",
      ),
    );
    return done();
  }
  const known = new Map(
    catalogs.flatMap(({ catalog }) =>
      targetLocales(catalog).includes(locale) ? translations(catalog, locale).map((one): [string, Translation] => [idOf(one), one]) : [],
    ),
  );
  const changes: Change[] = [];
  const seen = new Map<string, Answer>();
  for (const answer of sheet.answers) {
    const translation = known.get(answer.id);
    const earlier = seen.get(answer.id);
    seen.set(answer.id, answer);
    if (!translation) problems.push(unknownText(answer, catalogs, locale));
    else if (earlier)
      problems.push({
        rule: "import-duplicate",
        severity: "error",
        message: `The text ${answer.id} already stands in line ${earlier.place.line}.`,
        cure: "Remove one of the two.",
        place: answer.place,
      });
    else {
      const { change, problems: found } = changeOf(translation, answer, format, locale);
      problems.push(...found);
      if (change && !found.some(({ severity }) => severity === "error")) changes.push(change);
    }
  }
  const imported = catalogs.flatMap((one) =>
    apply(
      one,
      changes.filter(({ translation }) => translation.provider === one.catalog.id),
      terms(one),
      problems,
    ),
  );
  return done(imported);
}

/** What an answer changes. */
interface Change {
  readonly translation: Translation;
  readonly answer: Answer;
  readonly edits: readonly Edit[];
  readonly kind: "added" | "changed" | "confirmed";
}

/**
 * What the translator touched: the words, the mark, or neither. Words that changed are translated, whatever the mark still says of the words
 * before; a mark that somebody set is taken over. What nobody touched changes nothing, though the catalog may have changed since.
 */
function changeOf(
  translation: Translation,
  answer: Answer,
  format: Format,
  locale: string,
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
              "Write it, or leave the text out of the file; an import removes nothing.",
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
          `The translation of ${answer.id} has changed in the catalog, too, since the file was made.`,
          "Export again, and put into the new file what this one should change; or leave the text out.",
        ),
      ],
    };
  }
  const problems = changed
    ? misfits(source.text, answer.target, locale).map(({ rule, message, cure }) => problem(rule, message, cure))
    : [];
  if (answer.source !== source.text) {
    problems.push(
      problem(
        "import-source",
        `The source text of ${answer.id} has changed since the file was made.`,
        "The translation is taken as it is, and is stale: export again, and look at it again.",
        "warning",
      ),
    );
  }
  const text: Text = { text: answer.target, origin: "project", state: said ?? "translated", sourceHash: sourceHash(answer.source) };
  const kind = !target ? "added" : changed ? "changed" : "confirmed";
  const edits = editsOf(translation, text);
  return edits.length > 0 ? { change: { translation, answer, kind, edits }, problems } : { problems };
}

function editsOf({ target, gap }: Translation, text: Text): readonly Edit[] {
  const { sourceHash = "", ...rest } = text;
  if (!target) return [{ after: gap.after, key: gap.locale, value: { ...rest, sourceHash } }];
  const edits: Edit[] = [];
  if (target.text !== text.text) {
    edits.push({ at: below(target.pointer, "text"), value: text.text });
    if (target.origin !== text.origin) edits.push({ at: below(target.pointer, "origin"), value: text.origin });
  }
  if (target.state !== text.state) edits.push({ at: below(target.pointer, "state"), value: text.state });
  // Who calls a stale text a draft has not looked at it again.
  const looked = target.text !== text.text || text.state !== "draft";
  if (looked && target.sourceHash !== sourceHash) edits.push(hashEdit(target, sourceHash));
  return edits;
}

/** The catalog with the changes, if it has any. What is wrong with it then is a problem of the lines that the words came from. */
function apply(one: Unfinished, changes: readonly Change[], terms: readonly Terms[], problems: Problem[]): readonly Imported[] {
  if (changes.length === 0) return [];
  const after = edit(
    one.text,
    changes.flatMap(({ edits }) => edits),
  );
  /** The problem, if it is one of the words that came from the file, at their place there. */
  const cameFrom = (problem: Problem): readonly Problem[] => {
    const change = changes.find(
      ({ translation: { pointer, target, gap }, kind }) =>
        kind !== "confirmed" && problem.place.pointer.startsWith(`${target?.pointer ?? below(pointer, gap.locale)}/`),
    );
    return change ? [{ ...problem, place: change.answer.place }] : [];
  };
  try {
    const {
      catalogs: [read],
      problems: found,
    } = readUnfinished([{ path: one.path, bytes: new TextEncoder().encode(after) }]);
    problems.push(...[...found, ...(read ? lint(read.catalog, read.document, terms) : [])].flatMap(cameFrom));
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems.flatMap((problem) => (cameFrom(problem).length > 0 ? cameFrom(problem) : [problem])));
  }
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  return [{ path: one.path, before: one.text, after, added: count("added"), changed: count("changed"), confirmed: count("confirmed") }];
}
