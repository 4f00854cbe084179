import { inOrder, type Problem } from "../../problems/problem.ts";
import { shownPath } from "../../problems/shown-path.ts";
import { byType } from "../usage/by-type.ts";
import { carriedCatalogs } from "../usage/catalogs.ts";
import { constantNames } from "../usage/constants.ts";
import type { Consumer } from "../usage/open.ts";
import { usedPackagesIn } from "../usage/used-package.ts";
import { usesIn } from "../usage/uses.ts";
import { answerFindings } from "./answer-codes.ts";
import type { Audit, KnownTo } from "./findings.ts";
import { withoutIgnored } from "./ignores.ts";
import { knownCodesOf } from "./known-codes.ts";
import { rawFindings } from "./raw-codes.ts";
import { typedFindings } from "./typed-codes.ts";

/** Finds where a consumer handles error codes in a way that goes wrong in silence. */
export function audit(consumers: readonly Consumer[], catalogs: readonly KnownTo[] = []): Audit {
  const files = new Map<string, readonly Problem[]>();
  const ids = new Set<string>();
  for (const { project, files: paths } of consumers) {
    const program = project.getProgram().compilerObject;
    const providers = usedPackagesIn(program);
    for (const { id } of providers) ids.add(id);
    const books = knownCodesOf(providers, carriedCatalogs(project, providers), catalogs);
    const types = byType(program, providers);
    const old = new Set(
      books.flatMap(({ codes }) => [...codes].filter(([, page]) => page.isGone || page.isDeprecated).map(([code]) => code)),
    );
    const sources = paths.flatMap((path) => program.getSourceFile(path) ?? []);
    const isWanted = (text: string): boolean => old.has(text);
    const wanted = { isWanted, names: constantNames(sources, isWanted) };
    const found = sources.flatMap((file) => [
      ...typedFindings(usesIn(file, types, providers, wanted), types, books),
      ...rawFindings(file, program, types, books),
      ...answerFindings(file, types.checker, books),
    ]);
    // What types tell of a place comes before what is known of its text alone.
    const once = [...new Map(found.toReversed().map((one) => [JSON.stringify([one.rule, one.place]), one])).values()].toReversed();
    for (const file of sources) {
      if (!files.has(file.fileName))
        files.set(
          file.fileName,
          withoutIgnored(
            once.filter(({ place }) => place.path === shownPath(file.fileName)),
            file,
          ),
        );
    }
  }
  return { files: files.size, providers: [...ids], problems: inOrder([...files.values()].flat()) };
}
