import { canonicalLocale } from "../../catalog/locale.ts";
import { type Translation, targetLocales, translations } from "../../normalize/translation.ts";
import type { Effort } from "../../problems/nearest-word.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Terms } from "../lint/terms.ts";
import { apply, type Imported } from "./apply.ts";
import { type Change, changeOf } from "./change.ts";
import { type Answer, type Format, fileProblem, idOf, type Sheet } from "./format.ts";
import { ProblemList } from "./problem-list.ts";
import type { Unfinished } from "./unfinished.ts";
import { unknownTexts } from "./unknown-text.ts";

/** The changes that a file makes to the catalogs. */
export interface Import {
  readonly imported: readonly Imported[];
  readonly problems: readonly Problem[];
}

/**
 * Imports the answers of a file into the catalogs, in memory. Returns the changed catalogs, with warnings about the changed texts; if any
 * problem is an error, nothing must be written. It stops reading the file at the maximum number of errors.
 */
export function importSheet(
  catalogs: readonly Unfinished[],
  sheet: Sheet,
  format: Format,
  path: string,
  terms: (catalog: Unfinished) => readonly Terms[],
): Import {
  const locale = canonicalLocale(sheet.locale ?? "");
  const problems = new ProblemList();
  for (const problem of sheet.problems) problems.add(problem);
  if (problems.problems.length > 0 && sheet.answers.length === 0) return { imported: [], problems: problems.problems };
  if (locale === undefined) {
    problems.add(
      fileProblem(
        path,
        "import-locale",
        sheet.locale ? `"${sheet.locale}" is not a BCP 47 tag.` : "The file does not name its target locale.",
        "Write the locale in the same place as in an export from errcat.",
      ),
    );
    return { imported: [], problems: problems.problems };
  }
  const changes = changesOf(catalogs, sheet.answers, format, locale, problems);
  const imported = problems.isFull
    ? []
    : catalogs.flatMap((one) => {
        const own = changes.get(one.catalog.id);
        return own ? [apply(one, own, terms(one), problems)] : [];
      });
  return { imported, problems: problems.problems };
}

/** Returns the changes of all answers, by provider. */
function changesOf(
  catalogs: readonly Unfinished[],
  answers: readonly Answer[],
  format: Format,
  locale: string,
  problems: ProblemList,
): ReadonlyMap<string, readonly Change[]> {
  const effort: Effort = { left: 10_000_000 };
  const known = textsIn(catalogs, locale);
  const unknown = unknownTexts(catalogs, locale, effort);
  const changes = new Map<string, Change[]>();
  const seen = new Map<string, Answer>();
  for (const answer of answers) {
    if (problems.isFull) break;
    const { one, translation } = known.get(answer.id) ?? {};
    const earlier = seen.get(answer.id);
    if (!one || !translation) problems.add(unknown(answer));
    else if (earlier)
      problems.add({
        rule: "import-duplicate",
        severity: "error",
        message: `The text ${answer.id} is already on line ${earlier.place.line}.`,
        cure: "Remove one of the two.",
        place: answer.place,
      });
    else {
      seen.set(answer.id, answer);
      const { change, problems: found } = changeOf(one, translation, answer, format, locale, effort);
      problems.add(...found);
      if (!change || found.some(({ severity }) => severity === "error")) continue;
      const own = changes.get(translation.provider);
      if (own) own.push(change);
      else changes.set(translation.provider, [change]);
    }
  }
  return changes;
}

function textsIn(catalogs: readonly Unfinished[], locale: string): ReadonlyMap<string, { one: Unfinished; translation: Translation }> {
  const texts = new Map<string, { one: Unfinished; translation: Translation }>();
  for (const one of catalogs) {
    if (!targetLocales(one.catalog).includes(locale)) continue;
    for (const translation of translations(one.catalog, locale)) texts.set(idOf(translation), { one, translation });
  }
  return texts;
}
