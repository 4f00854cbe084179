import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { canonicalLocale } from "../catalog/locale.ts";
import { builtInPrefix } from "../config/built-in.ts";
import { headAmong, jsonFilesIn } from "../config/folder.ts";
import { outputsOf } from "../config/outputs.ts";
import { readConfig } from "../config/read.ts";
import { targetLocales } from "../normalize/translation.ts";
import { UsageError } from "../problems/exit-codes.ts";
import { type Problem, ProblemsError } from "../problems/problem.ts";
import type { CatalogFile } from "../read.ts";
import { readTerms } from "../tools/lint/read-terms.ts";
import type { Terms } from "../tools/lint/terms.ts";
import { readUnfinished, type Unfinished } from "../tools/translate/unfinished.ts";
import { overridden } from "./overrides.ts";

/** The options that select the catalogs of a translation project. */
export interface TranslationProjectOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** Catalog files or folders, instead of those in the configuration. */
  readonly catalogs?: readonly string[];
}

/** The catalogs and terms that a translator works with. */
export interface TranslationProject {
  readonly catalogs: readonly Unfinished[];
  /** Returns the terms for a catalog: those in the folder `terms` next to it. */
  readonly terms: (catalog: Pick<Unfinished, "path">) => readonly Terms[];
  /** Only warnings: errors are thrown. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the configured catalogs from their files, without overlays; texts may be missing. Built-in catalogs are left out: users cannot
 * change their texts.
 *
 * Throws {@link ProblemsError} with every problem if any of them is an error.
 */
export async function readTranslationProject(options: TranslationProjectOptions): Promise<TranslationProject> {
  const files = await catalogFiles(options);
  const folders = new Map([...new Set(files.map(({ path }) => folderOf(path)))].map((folder) => [folder, termsIn(join(folder, "terms"))]));
  const wrong = [...folders.values()].flatMap((found) => found.flatMap(({ problems }) => problems));
  if (wrong.length > 0) throw new ProblemsError(wrong);
  return { ...readUnfinished(files), terms: ({ path }) => (folders.get(folderOf(path)) ?? []).flatMap(({ terms }) => terms ?? []) };
}

/** Returns the folder that a catalog stands in, whether it is a file or a folder itself. */
function folderOf(path: string): string {
  const folder = dirname(resolve(path));
  return headAmong([basename(path)]) === undefined ? folder : dirname(folder);
}

async function catalogFiles({ config, catalogs }: TranslationProjectOptions): Promise<readonly CatalogFile[]> {
  const read = await readConfig(config);
  // The flag replaces the catalogs of the first output; the other outputs would only repeat them.
  const wanted = catalogs === undefined ? read : overridden({ ...read, outputs: read.outputs.slice(0, 1) }, { catalogs });
  const own = wanted.outputs.map(({ output, pointer }) => ({
    output: { ...output, catalogs: (output.catalogs ?? ["catalogs"]).filter((name) => !name.startsWith(builtInPrefix)) },
    pointer,
  }));
  const files = new Map(
    outputsOf({ ...wanted, outputs: own }).flatMap((output) => output.catalogs.map((file) => [file.real, file] as const)),
  );
  if (files.size === 0)
    throw new UsageError(
      "All catalogs here are built in, so their texts cannot be changed.",
      "Specify a catalog of your own with --catalogs, or correct a text in an overlay.",
    );
  return [...files.values()];
}

function termsIn(folder: string): readonly ReturnType<typeof readTerms>[] {
  if (!existsSync(folder)) return [];
  const { files, problems } = jsonFilesIn(folder);
  return [{ problems }, ...files.map(({ path, bytes }) => readTerms(path, basename(path), bytes))];
}

/** Returns the canonical name of a locale that some catalog is translated into. Throws {@link UsageError}. */
export function targetLocale(name: string, catalogs: readonly Unfinished[]): string {
  const canonical = canonicalLocale(name);
  const locales = new Set(catalogs.flatMap(({ catalog }) => targetLocales(catalog)));
  if (canonical !== undefined && locales.has(canonical)) return canonical;
  throw new UsageError(
    `No catalog is translated into "${name}".`,
    `${locales.size > 0 ? `The locales are ${[...locales].join(", ")}. ` : ""}To add a locale, add it to "locales" in a catalog.`,
  );
}
