import { canonicalLocale } from "./catalog/locale.ts";
import { compile } from "./compile/compile.ts";
import { fixturesOf } from "./compile/fixtures.ts";
import { sampleProblems } from "./compile/samples.ts";
import { provenWriter } from "./compile/writer.ts";
import { type Model, model } from "./model/model.ts";
import type { PackageJsonFields } from "./model/package-json.ts";
import { pseudoLocale, pseudoTable } from "./model/pseudo.ts";
import type { Fixture } from "./model/server/fixtures.ts";
import { inLocales } from "./normalize/normalize.ts";
import type { Provider } from "./normalize/provider.ts";
import { type Problem, ProblemsError } from "./problems/problem.ts";
import { type CatalogFile, type ReadCatalog, read } from "./read.ts";
import { type Extension, type Files, render, renderSource } from "./render/render.ts";

export type { CatalogFile } from "./read.ts";

/** A package generated from a catalog. */
export interface Package {
  /** The provider, in the locales of the package. */
  readonly provider: Provider;
  /** The provider, in all locales of the catalog. */
  readonly whole: Provider;
  readonly files: Files;
  /** A response for each code in each format, if errors can be written. */
  readonly fixtures: readonly Fixture[];
  /** How long generating took, in milliseconds. */
  readonly took: number;
}

/** How to generate a package, beyond what the catalog defines. */
export interface PackageOptions {
  /** An npm package, or TypeScript for the source tree of an app. Defaults to a package. */
  readonly as?: "package" | "source";
  /** The npm scope of the package; defaults to `@errcat`. */
  readonly scope?: string;
  /** The version of the package; defaults to that of its catalog. */
  readonly version?: string;
  /** Further fields of its package.json: license, author, repository, and the like. */
  readonly packageJson?: PackageJsonFields;
  /** The locales that get tables; defaults to all locales of the catalog. */
  readonly locales?: readonly string[];
  /** How the files of `source` import each other; defaults to `js`. */
  readonly extension?: Extension;
  /** Whether to add the tables of the pseudo-locale. */
  readonly pseudo?: boolean;
}

export interface GenerateOptions extends PackageOptions {
  /** The address of the site that `errcat site` makes: packages link to the pages of codes below it. */
  readonly reference?: string;
  /** Overlays that correct or extend these catalogs. */
  readonly overlays?: readonly CatalogFile[];
  /** Whether catalogs must spell everything out: no defaults, no missing translations. */
  readonly strict?: boolean;
}

export interface Generated {
  readonly packages: readonly Package[];
  /** Only warnings: errors are thrown. */
  readonly problems: readonly Problem[];
}

/**
 * Generates packages from catalogs, in memory. Reads and writes no files.
 *
 * Throws {@link ProblemsError} with every problem of every catalog if any of them is an error.
 */
export function generate(files: readonly CatalogFile[], options: GenerateOptions = {}): Generated {
  const { catalogs, problems } = read(files, options.overlays, options);
  const all = [...problems, ...catalogs.flatMap(sampleProblems)];
  if (all.some(({ severity }) => severity === "error")) throw new ProblemsError(all);
  return { packages: catalogs.map((catalog) => packageOf(catalog, options)), problems: all };
}

/** Generates the package of one catalog, optionally with the pseudo-locale. */
export function packageOf(read: ReadCatalog, options: PackageOptions = {}): Package {
  const start = performance.now();
  const provider = wanted(read.provider, options.locales);
  const { writer } = provenWriter(read);
  const fixtures = fixturesOf(read);
  const shown = { ...read, provider, writer, fixtures };
  const print =
    options.as === "source" ? (model: Model) => renderSource(model, options.extension) : (model: Model) => compile(render(model));
  // Each model is discarded after printing: the model of a large catalog takes much memory.
  const files = options.pseudo
    ? withPseudo(model(shown, options), model({ ...read, writer, fixtures }, options), print)
    : print(model(shown, options));
  return { provider, whole: read.provider, files, fixtures, took: read.took + performance.now() - start };
}

/** Returns the provider in the locales that get tables, under any of their names. */
function wanted(provider: Provider, names: readonly string[] | undefined): Provider {
  return names === undefined ? provider : inLocales(provider, new Set(names.map((name) => canonicalLocale(name) ?? name)));
}

/** Adds the tables of the pseudo-locale to a package, whose package.json excludes them from publishing. Nothing else differs. */
function withPseudo(without: Model, { locales, formats }: Model, print: (model: Model) => Files): Files {
  const shown = { ...without, formats };
  const source = locales.find(({ locale }) => locale === "en") ?? locales[0];
  if (source === undefined) return print(shown);
  const packageJson = { ...shown.packageJson, files: [...shown.packageJson.files, `!**/${pseudoLocale}.*`] };
  const more = [...print({ ...shown, packageJson, locales: [pseudoTable(source)] })];
  return new Map([...print(shown), ...more.filter(([path]) => path === "package.json" || path.includes(`/${pseudoLocale}.`))]);
}
