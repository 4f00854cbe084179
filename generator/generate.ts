import { canonicalLocale } from "./catalog/locale.ts";
import { compile } from "./compile/compile.ts";
import { type Model, model } from "./model/model.ts";
import type { PackageJsonFields } from "./model/package-json.ts";
import { pseudoLocale, pseudoTable } from "./model/pseudo.ts";
import { inLocales } from "./normalize/normalize.ts";
import type { Provider } from "./normalize/provider.ts";
import type { Problem } from "./problems/problem.ts";
import { type CatalogFile, type ReadCatalog, read } from "./read.ts";
import { type Extension, type Files, render, renderSource } from "./render/render.ts";

export type { CatalogFile } from "./read.ts";

/** A package that a catalog became. */
export interface Package {
  /** What the catalog means, in the locales that the package has. */
  readonly provider: Provider;
  /** The same in all locales of the catalog. */
  readonly whole: Provider;
  readonly files: Files;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** What a catalog becomes, beyond what the catalog says. */
export interface PackageOptions {
  /** An npm package, or TypeScript for the tree of an app. A package, unless told otherwise. */
  readonly as?: "package" | "source";
  /** The npm scope of the package, `@errcat` unless told otherwise. */
  readonly scope?: string;
  /** The version of the package, that of its catalog unless told otherwise. */
  readonly version?: string;
  /** What else stands in its package.json: license, author, repository and the like. */
  readonly packageJson?: PackageJsonFields;
  /** The locales that get tables, all of the catalog's unless told otherwise. */
  readonly locales?: readonly string[];
  /** How the files of `source` import each other: `js` unless told otherwise. */
  readonly extension?: Extension;
  /** Whether to add the tables of the pseudo-locale. */
  readonly pseudo?: boolean;
}

export interface GenerateOptions extends PackageOptions {
  /** What corrects these catalogs or adds to them. */
  readonly overlays?: readonly CatalogFile[];
}

export interface Generated {
  readonly packages: readonly Package[];
  /** Warnings only: errors are thrown. */
  readonly problems: readonly Problem[];
}

/**
 * Turns catalogs into packages, in memory. Reads and writes no file.
 *
 * Throws {@link ProblemsError} with every problem of every catalog if there is one error among them.
 */
export function generate(files: readonly CatalogFile[], options: GenerateOptions = {}): Generated {
  const { catalogs, problems } = read(files, options.overlays);
  return { packages: catalogs.map((catalog) => packageOf(catalog, options)), problems };
}

/** The package of one catalog, on demand with the pseudo-locale. */
export function packageOf(read: ReadCatalog, options: PackageOptions = {}): Package {
  const start = performance.now();
  const provider = wanted(read.provider, options.locales);
  const shown = { ...read, provider };
  const print =
    options.as === "source" ? (model: Model) => renderSource(model, options.extension) : (model: Model) => compile(render(model));
  // No model outlives its printing: that of a large catalog takes much memory.
  const files = options.pseudo ? withPseudo(model(shown, options), model(read, options), print) : print(model(shown, options));
  return { provider, whole: read.provider, files, took: read.took + performance.now() - start };
}

/** The provider in the locales that get tables, by whatever names they are given. */
function wanted(provider: Provider, names: readonly string[] | undefined): Provider {
  return names === undefined ? provider : inLocales(provider, new Set(names.map((name) => canonicalLocale(name) ?? name)));
}

/** A package and the tables of the pseudo-locale, which its package.json keeps out of what is published. Nothing else in it differs. */
function withPseudo(shown: Model, { locales }: Model, print: (model: Model) => Files): Files {
  const source = locales.find(({ locale }) => locale === "en") ?? locales[0];
  if (source === undefined) return print(shown);
  const packageJson = { ...shown.packageJson, files: [...shown.packageJson.files, `!**/${pseudoLocale}.*`] };
  const more = [...print({ ...shown, packageJson, locales: [pseudoTable(source)] })];
  return new Map([...print(shown), ...more.filter(([path]) => path === "package.json" || path.includes(`/${pseudoLocale}.`))]);
}
