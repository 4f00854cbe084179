import { resolve, sep } from "node:path";
import { canonicalLocale } from "../catalog/locale.ts";
import { sampleProblems } from "../compile/samples.ts";
import type { Output } from "../config/outputs.ts";
import { load } from "../load/load.ts";
import { ConfigError } from "../problems/config-error.ts";
import { UsageError } from "../problems/exit-codes.ts";
import { nearestWord } from "../problems/nearest-word.ts";
import { type Problem, ProblemsError } from "../problems/problem.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { type CatalogFile, type ReadCatalog, read } from "../read.ts";
import { warn } from "./notes.ts";
import { withDocuments, withoutCatalog } from "./with-documents.ts";

/** An output whose catalogs have been read. */
export interface ReadOutput extends Omit<Output, "catalogs" | "overlays" | "documents"> {
  readonly catalogs: readonly ReadCatalog[];
}

/**
 * Reads the catalogs of outputs, runs their parsers on their samples, and reports the problems; returns `undefined` if any of them is an
 * error.
 */
export function readOrReport(outputs: readonly Output[], reporter: Reporter, only?: readonly string[]): readonly ReadOutput[] | undefined {
  try {
    const { outputs: read, problems } = readOutputs(outputs, only);
    const all = [...problems, ...catalogsOf(read).flatMap(sampleProblems)];
    if (all.some(({ severity }) => severity === "error")) throw new ProblemsError(all);
    warn(all, reporter);
    return read;
  } catch (error) {
    if (!(error instanceof ProblemsError) || error instanceof ConfigError) throw error;
    reporter.problems(error.problems);
    return undefined;
  }
}

/** Returns the catalogs of outputs, each once, however many outputs it has. */
export function catalogsOf(outputs: readonly ReadOutput[]): readonly ReadCatalog[] {
  return [...new Map(outputs.flatMap(({ catalogs }) => catalogs.map((one) => [one.path, one]))).values()];
}

/**
 * Reads the catalogs of outputs, or only those with certain ids.
 *
 * Throws {@link ProblemsError} with every problem if a catalog or an overlay has an error, and {@link ConfigError} if the outputs do not
 * fit the catalogs.
 */
export function readOutputs(
  outputs: readonly Output[],
  only: readonly string[] = [],
): { readonly outputs: readonly ReadOutput[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const wanted = outputs.map((output) => (only.length === 0 ? output : filtered(output, only)));
  known(outputs, only);
  const all = wanted.map((output): ReadOutput => {
    try {
      const { catalogs, problems: warnings } = read(output.catalogs, output.overlays, output);
      const taken = withDocuments(catalogs, output.documents);
      problems.push(...warnings, ...taken.problems);
      return { ...output, catalogs: taken.catalogs };
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.problems);
      return { ...output, catalogs: [] };
    }
  });
  const once = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  if (once.some(({ severity }) => severity === "error")) throw new ProblemsError(once);
  const unfit = [
    ...all.flatMap(locales),
    ...shared(all),
    ...wanted.flatMap((output, i) => withoutCatalog(output, idsOf(all[i]), only.length > 0)),
  ];
  // What the command line names has no place.
  const flagged = unfit.find(({ place }) => place.path === "");
  if (flagged !== undefined) throw new UsageError(flagged.message, flagged.cure);
  if (unfit.length > 0) throw new ConfigError(unfit);
  return { outputs: all, problems: once };
}

function idsOf(output: ReadOutput | undefined): readonly string[] {
  return output?.catalogs.map(({ provider }) => provider.id) ?? [];
}

/** Keeps the files of an output that belong to certain ids, and unreadable files, whose errors would otherwise go unreported. */
function filtered(output: Output, only: readonly string[]): Output {
  const of =
    (field: string) =>
    (file: CatalogFile): boolean => {
      const id = idIn(file, field);
      return id === undefined || only.includes(id);
    };
  return { ...output, catalogs: output.catalogs.filter(of("id")), overlays: output.overlays.filter(of("catalog")) };
}

function known(outputs: readonly Output[], only: readonly string[]): void {
  if (only.length === 0) return;
  const ids = outputs.flatMap(({ catalogs }) => catalogs.flatMap((file) => idIn(file, "id") ?? []));
  for (const id of only) {
    if (ids.includes(id)) continue;
    const meant = nearestWord(id, ids);
    throw new UsageError(`No catalog here has the ID "${id}".`, meant ? `Did you mean "${meant}"?` : `Use one of ${ids.join(", ")}.`);
  }
}

function idIn(file: CatalogFile, field: string): string | undefined {
  const id = (valueIn(file) as Readonly<Record<string, unknown>> | null | undefined)?.[field];
  return typeof id === "string" ? id.replace(/^errcat:/, "") : undefined;
}

/** Returns the value of a file. JSON is only parsed: it is loaded with its places later. */
function valueIn({ path, bytes }: CatalogFile): unknown {
  if (!path.endsWith(".json")) return load(path, bytes).value;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Reports requested locales that no catalog has, and catalogs that have none of the requested locales. */
function locales({ options, catalogs, place }: ReadOutput): Problem[] {
  const asked = options.locales ?? [];
  const there = new Set(catalogs.flatMap(({ provider }) => provider.locales));
  const missing = asked.flatMap((locale, i): Problem[] => {
    if (there.has(canonicalLocale(locale) ?? locale) || catalogs.length === 0) return [];
    return [
      {
        rule: "config",
        severity: "error",
        message: `No catalog here has the locale "${locale}".`,
        cure:
          asked.length > 1
            ? `Remove it, or use a locale that the catalogs have: ${[...there].join(", ")}.`
            : `Use one that the catalogs have: ${[...there].join(", ")}.`,
        place: place(`locales/${i}`),
      },
    ];
  });
  if (missing.length > 0 || asked.length === 0) return missing;
  const canonical = new Set(asked.map((locale) => canonicalLocale(locale)));
  return catalogs.flatMap(({ provider: { id, locales } }): Problem[] => {
    if (locales.some((locale) => canonical.has(locale))) return [];
    return [
      {
        rule: "config",
        severity: "error",
        message: `${id} has none of these locales, only ${locales.join(", ")}.`,
        cure: 'Add one of the catalog\'s locales to "locales", or give the catalog an output of its own.',
        place: place("locales"),
      },
    ];
  });
}

/** Reports packages whose folders are the same or inside one another. */
function shared(outputs: readonly ReadOutput[]): Problem[] {
  const folders = outputs.flatMap((output) =>
    output.catalogs.map(({ provider: { id } }) => ({ output, id, folder: resolve(output.out, id) })),
  );
  return folders.flatMap(({ output, id, folder }, i): Problem[] => {
    const other = folders.find((one, j) => (j < i && one.folder === folder) || folder.startsWith(one.folder + sep));
    if (other === undefined) return [];
    const message =
      other.folder === folder
        ? `Two outputs write ${id} into ${output.out}.`
        : `${output.out}/${id} would be inside ${other.output.out}/${other.id}, which errcat also writes.`;
    return [{ rule: "config", severity: "error", message, cure: 'Change "out" in one of the two outputs.', place: output.place("out") }];
  });
}
