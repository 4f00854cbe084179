import type { Project } from "ts-morph";
import { compareVersions } from "../../catalog/versions.ts";
import type { Problem } from "../../problems/problem.ts";
import { byType } from "../usage/by-type.ts";
import { carriedCatalogs, entriesOf, messageOf } from "../usage/catalogs.ts";
import { constantNames } from "../usage/constants.ts";
import type { Uses } from "../usage/use.ts";
import { newest, type UsedPackage, usedPackagesIn } from "../usage/used-package.ts";
import { usesIn } from "../usage/uses.ts";
import { renameConstants } from "./constants.ts";
import { type Context, type Known, replacementOf, type Step } from "./context.ts";
import { insertCases, insertHandlers } from "./insert.ts";
import type { MigrateOptions } from "./migration.ts";
import { raise } from "./raise.ts";
import { remove } from "./remove.ts";
import { rename } from "./rename.ts";

/** One round of a migration. */
export interface Round {
  readonly steps: readonly Step[];
  /** The files that have to do with errors at all. */
  readonly related: readonly string[];
  readonly context: Context;
  /** What keeps a version from being raised. */
  readonly held: readonly Problem[];
  /** The packages that are looked at, and all that there are. */
  readonly providers: readonly UsedPackage[];
  readonly all: readonly UsedPackage[];
}

/** What is to be done next: of all kinds of steps the first that has any. */
export function nextSteps(
  project: Project,
  files: readonly string[],
  own: ReadonlySet<string>,
  { to, only, catalogs = [], locale = "en" }: MigrateOptions,
): Round {
  const program = project.getProgram().compilerObject;
  const all = usedPackagesIn(program);
  const providers = all.filter(({ id }) => only === undefined || only.includes(id));
  const types = byType(program, providers);
  const entries = entriesOf(carriedCatalogs(project, providers), catalogs);
  const known = (provider: UsedPackage, code: string): Known => {
    const entry = entries(provider.id, code);
    return { replacedBy: entry?.lifecycle.replacedBy ?? provider.codes.get(code)?.replacedBy, message: entry && messageOf(entry, locale) };
  };
  const target = (provider: UsedPackage): string | undefined =>
    to === undefined ? newest(provider) : [...provider.versions.keys()].findLast((version) => compareVersions(version, to) <= 0);
  const asked = new Map<string, boolean>();
  const isWanted = (code: string): boolean => {
    const before = asked.get(code);
    if (before !== undefined) return before;
    const answer = providers.some((provider) => replacementOf(provider, code, known) !== undefined);
    asked.set(code, answer);
    return answer;
  };
  const sources = files.flatMap((path) => program.getSourceFile(path) ?? []);
  const wanted = { isWanted, names: constantNames(sources, isWanted) };
  const found = sources.map((file) => ({ file, uses: usesIn(file, types, providers, wanted) }));
  const uses: Uses = {
    uses: found.flatMap((one) => one.uses.uses),
    handlers: found.flatMap((one) => one.uses.handlers),
    switches: found.flatMap((one) => one.uses.switches),
  };
  const context = { types, uses: once(uses), known, target };
  const raised = raise(sources, context);
  const constants = renameConstants(sources, providers, context);
  const stages = [
    () => raised.steps,
    () => rename(context),
    () => constants,
    () => remove(context),
    () => [...insertHandlers(context), ...insertCases(context)],
  ];
  const related = [
    ...found.filter((one) => one.uses.uses.length + one.uses.handlers.length + one.uses.switches.length > 0),
    ...constants,
  ].map(({ file }) => file.fileName);
  for (const stage of stages) {
    const steps = withoutRepetition(stage()).filter(({ file }) => own.has(file.fileName));
    if (steps.length > 0)
      return {
        steps,
        related: [...new Set([...related, ...steps.map(({ file }) => file.fileName)])],
        context,
        held: raised.problems,
        providers,
        all,
      };
  }
  return { steps: [], related: [...new Set(related)], context, held: raised.problems, providers, all };
}

/** What several files lead to is there once. */
function once({ uses, handlers, switches }: Uses): Uses {
  return {
    uses: [...new Map(uses.map((one) => [one.node, one])).values()],
    handlers: [...new Map(handlers.map((one) => [one.object, one])).values()],
    switches,
  };
}

/** What several steps need, an import, they make once. */
function withoutRepetition(steps: readonly Step[]): readonly Step[] {
  return [
    ...new Map(steps.map((one) => [one.what.length > 0 ? one : [one.file.fileName, one.start, one.end, one.text].join(), one])).values(),
  ];
}
