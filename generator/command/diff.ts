import { canonicalLocale } from "../catalog/locale.ts";
import { pathOfFlag } from "../config/path-mistake.ts";
import { readConfig } from "../config/read.ts";
import type { Provider } from "../normalize/provider.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import { listed } from "../problems/listed.ts";
import { type Problem, ProblemsError } from "../problems/problem.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { type ReadCatalog, read } from "../read.ts";
import { changelog } from "../tools/diff/changelog.ts";
import { changeset } from "../tools/diff/changeset.ts";
import type { DocumentFormat, Failure } from "../tools/diff/choices.ts";
import { type Compared, compared } from "../tools/diff/pairs.ts";
import { problemsOf } from "../tools/diff/problems.ts";
import { type Language, languages } from "../tools/diff/sentence.ts";
import { summary } from "../tools/diff/summary.ts";
import { highest, type Way } from "../tools/diff/way.ts";
import { replace } from "../write/replace.ts";
import { configuredSide, type Group, sideNamed } from "./diff/side.ts";
import { withDocuments } from "./with-documents.ts";

export interface DiffOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** The only kind of use to judge by. */
  readonly for?: Way;
  /** The level from which the command fails. */
  readonly failOn?: Failure;
  /** The document to write instead of the report. */
  readonly format?: DocumentFormat;
  /** The only language of the document. */
  readonly locale?: string;
  /** The output file; defaults to standard output. */
  readonly out?: string;
}

/** Runs `errcat diff`: reports how catalogs have changed and how that affects their users. Returns the exit code. */
export async function diffCommand(
  old: string,
  now: string | undefined,
  options: DiffOptions,
  reporter: Reporter,
  write: (text: string) => void,
): Promise<number> {
  const chosen = languagesOf(options);
  const before = catalogsOf(await sideNamed(old, options.config));
  const after = catalogsOf(now === undefined ? await configuredSide(options.config) : await sideNamed(now, options.config));
  const all = compared(...sameOnes(before, after));
  const problems = all.flatMap((one) =>
    problemsOf(one, after.find(({ provider }) => provider === one.after)?.document, options.failOn, options.for),
  );
  const exitCode = problems.some(({ severity }) => severity === "error") ? exitCodes.problems : exitCodes.fine;
  const text = options.format === undefined ? undefined : await documentOf(all, options.format, chosen, options.config);
  if (text !== undefined && options.out === undefined) {
    write(text);
    return exitCode;
  }
  if (text !== undefined && options.out !== undefined) {
    const out = pathOfFlag(options.out, "file");
    replace([{ file: out, text }]);
    reporter.print(`${out} written.`);
  } else reporter.print(all.map(summary).join("\n\n"));
  tell(problems, reporter);
  reporter.result({
    exitCode,
    level: highest(all.map(({ difference }) => difference.level)),
    catalogs: all.map(({ difference }) => difference),
  });
  return exitCode;
}

function languagesOf({ locale, format, out }: DiffOptions): readonly Language[] {
  if (format === undefined && (locale ?? out) !== undefined)
    throw new UsageError(
      `${locale === undefined ? "--out" : "--locale"} is only for a document.`,
      "Add --format markdown or --format changeset.",
    );
  if (locale === undefined) return languages;
  const language = languages.find((one) => one === canonicalLocale(locale));
  if (language === undefined) throw new UsageError(`Changes cannot be described in "${locale}".`, `Use ${listed(languages, "or")}.`);
  return [language];
}

/** Returns the catalogs of a side, each once. Throws {@link ProblemsError} with every problem if any of them is an error. */
function catalogsOf(groups: readonly Group[]): readonly ReadCatalog[] {
  const problems: Problem[] = [];
  const all = groups.flatMap(({ catalogs, overlays, documents }) => {
    try {
      const taken = withDocuments(read(catalogs, overlays).catalogs, documents);
      const errors = taken.problems.filter(({ severity }) => severity === "error");
      if (errors.length > 0) throw new ProblemsError(errors);
      return taken.catalogs;
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return [...new Map(all.toReversed().map((one) => [one.provider.id, one])).values()].toReversed();
}

/** Returns the catalogs to compare: if one side has a single catalog, only that one from the other side. */
function sameOnes(before: readonly ReadCatalog[], after: readonly ReadCatalog[]): [before: Provider[], after: Provider[]] {
  const only = (all: readonly ReadCatalog[], others: readonly ReadCatalog[]): Provider[] => {
    const [single, ...more] = others.map(({ provider }) => provider);
    const providers = all.map(({ provider }) => provider);
    const same = single === undefined || more.length > 0 ? [] : providers.filter(({ id }) => id === single.id);
    return same.length > 0 ? same : providers;
  };
  return [only(before, after), only(after, before)];
}

async function documentOf(
  all: readonly Compared[],
  format: DocumentFormat,
  chosen: readonly Language[],
  config: string | undefined,
): Promise<string> {
  if (format === "markdown") return changelog(all, chosen);
  const { outputs } = await readConfig(config);
  const scope = outputs.find(({ output }) => output.scope !== undefined)?.output.scope;
  return changeset(all, chosen, (id) => (scope === undefined ? id : `${scope}/${id}`));
}

function tell(problems: readonly Problem[], { print, problems: report }: Reporter): void {
  if (problems.length === 0) return;
  print("");
  report(problems);
}
