import { type Problem, ProblemsError } from "../../problems/problem.ts";
import type { Consumer } from "../usage/open.ts";
import type { UsedPackage } from "../usage/used-package.ts";
import { complaintsOf, isAbout, newComplaints, openComplaint } from "./complaints.ts";
import { leftovers } from "./leftovers.ts";
import type { MigratedFile, MigrateOptions, Migration, SourceChange } from "./migration.ts";
import { nextSteps } from "./round.ts";
import { applied } from "./text-edit.ts";
import { untypedRequires } from "./untyped-require.ts";

/** Brings a consumer's source up to date with the packages that it has installed. Nothing is written; the program in memory is changed. */
export function migrate(consumers: readonly Consumer[], options: MigrateOptions = {}): Migration {
  const files = new Map<string, MigratedFile>();
  const providers = new Set<string>();
  const problems: Problem[] = [];
  for (const consumer of consumers) {
    // A file may belong to several programs; what was made of it in one holds in the others.
    for (const { path, after } of files.values())
      if (consumer.project.getSourceFile(path)) consumer.project.createSourceFile(path, after, { overwrite: true });
    const one = migrateOne(consumer, options);
    for (const id of one.providers) providers.add(id);
    problems.push(...one.problems);
    for (const file of one.files) {
      const earlier = files.get(file.path);
      files.set(file.path, earlier ? { ...file, before: earlier.before, changes: [...earlier.changes, ...file.changes] } : file);
    }
  }
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { files: [...files.values()], providers: [...providers], problems: [...once.values()] };
}

/** What needs more rounds than this is not getting better. */
const mostRounds = 100;

function migrateOne({ project, files }: Consumer, options: MigrateOptions): Migration {
  const program = project.getProgram().compilerObject;
  const broken = files.flatMap((path) => complaintsOf(program, path, "syntax"));
  if (broken.length > 0) throw new ProblemsError(broken);
  const before = new Map(files.map((path) => [path, project.getSourceFileOrThrow(path).getFullText()]));
  const changes = new Map<string, SourceChange[]>();
  let related: readonly string[] = files;
  for (let round = 0; round < mostRounds; round++) {
    const { steps, context, ...rest } = nextSteps(project, related, new Set(files), options);
    related = rest.related;
    if (steps.length === 0) {
      const after = project.getProgram().compilerObject;
      const complaints = related.flatMap((path) =>
        left(changes.has(path) ? complaintsOf(program, path, "all") : undefined, complaintsOf(after, path, "all"), rest.providers),
      );
      const gone = leftovers(context);
      const isTold = ({ place }: Problem): boolean => gone.some((one) => one.place.path === place.path && one.place.line === place.line);
      return {
        providers: rest.all.map(({ id }) => id),
        problems: [...untypedRequires(project, files), ...rest.held, ...gone, ...complaints.filter((one) => !isTold(one))],
        files: [...changes].map(
          ([path, own]): MigratedFile => ({
            path,
            before: before.get(path) ?? "",
            after: project.getSourceFileOrThrow(path).getFullText(),
            changes: own,
          }),
        ),
      };
    }
    for (const path of new Set(steps.map(({ file }) => file.fileName))) {
      const { text, made } = applied(
        project.getSourceFileOrThrow(path).getFullText(),
        steps.filter(({ file }) => file.fileName === path),
      );
      // Not replaceWithText, which writes the ends of the lines anew.
      project.createSourceFile(path, text, { overwrite: true });
      changes.set(path, [
        ...(changes.get(path) ?? []),
        ...made.map(({ kind, provider, what }): SourceChange => ({ kind, provider, what })),
      ]);
    }
  }
  throw new Error("The migration does not end.");
}

/** Of what the compiler says of a file in the end: what it did not say in the beginning, and what is about error codes. */
function left(before: readonly Problem[] | undefined, after: readonly Problem[], providers: readonly UsedPackage[]): readonly Problem[] {
  const began = before === undefined ? [] : newComplaints(before, after);
  return after.flatMap((one) => (began.includes(one) ? one : isAbout(one, providers) ? openComplaint(one) : []));
}
