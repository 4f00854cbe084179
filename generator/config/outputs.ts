import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { builtIn, builtInIds, builtInPrefix } from "./built-in.ts";
import { ConfigError } from "./error.ts";
import { UsageError } from "../exit.ts";
import type { PackageOptions } from "../generate.ts";
import { canonicalLocale } from "../message/locale.ts";
import { nearestWord } from "../nearest-word.ts";
import type { Place, Problem } from "../problem.ts";
import type { CatalogFile } from "../read.ts";
import type { ConfigFile } from "./read.ts";
import { shownPath } from "../report/shown-path.ts";

/** One output of a configuration, with the files it is made from. */
export interface Output {
  readonly catalogs: readonly CatalogFile[];
  readonly overlays: readonly CatalogFile[];
  /** The folder that gets a folder for each catalog, as messages call it. */
  readonly out: string;
  readonly options: PackageOptions;
  /** What must be watched: the files and folders that the configuration names. */
  readonly inputs: readonly string[];
  /** Where one of its fields stands in the configuration. */
  readonly place: (field: string) => Place;
}

/**
 * Finds what a configuration names.
 *
 * Throws {@link ConfigError} with everything in it that leads nowhere, and {@link UsageError} if there is no configuration and nothing by default.
 */
export function outputsOf(config: ConfigFile): readonly Output[] {
  const problems: Problem[] = [];
  const outputs = config.outputs.map(({ output, pointer }): Output => {
    const report = (field: string, message: string, cure: string) => problems.push({ rule: "config", severity: "error", message, cure, place: config.locate(`${pointer}/${field}`) });
    const { as = "source", out = "src/errors", scope, version, packageJson = {}, locales, extension } = output;
    const overlays = (output.overlays ?? []).flatMap((name, i) => fileNamed(config, name, (...words) => report(`overlays/${i}`, ...words)) ?? []);
    const catalogs = (output.catalogs ?? ["catalogs"]).flatMap((name, i) => catalogsNamed(config, name, overlays, (...words) => report(`catalogs/${i}`, ...words)));
    fitting(output, report);
    return {
      catalogs: [...new Map(catalogs.map((file) => [resolve(file.path), file])).values()],
      overlays,
      out: shownPath(resolve(config.folder, out)),
      options: { as, packageJson, ...(scope && { scope }), ...(version && { version }), ...(locales && { locales }), ...(extension && { extension }) },
      inputs: [...(output.catalogs ?? ["catalogs"]).filter((name) => !name.startsWith(builtInPrefix)), ...(output.overlays ?? [])].map((name) => resolve(config.folder, name)),
      place: (field) => config.locate(`${pointer}/${field}`),
    };
  });
  const [first] = problems;
  if (first === undefined) return outputs;
  if (config.path !== undefined && !config.overridden) throw new ConfigError(problems);
  if (config.overridden || existsSync(join(config.folder, "catalogs"))) throw new UsageError(first.message, first.cure);
  throw new UsageError('There is no configuration of errcat here, and no folder "catalogs".', "Run `npx errcat init` to begin with an example, or name a configuration with --config.");
}

type Report = (message: string, cure: string) => void;

/** The catalogs behind one name: a built-in one, a file, or those of a folder. */
function catalogsNamed(config: ConfigFile, name: string, overlays: readonly CatalogFile[], report: Report): CatalogFile[] {
  if (name.startsWith(builtInPrefix)) {
    const [id, ids] = [name.slice(builtInPrefix.length), builtInIds()];
    if (ids.includes(id)) return [builtIn(id)];
    const meant = nearestWord(id, ids);
    report(`There is no built-in catalog "${name}".`, meant ? `Did you mean "${builtInPrefix}${meant}"?` : `They are ${ids.map((one) => builtInPrefix + one).join(", ")}.`);
    return [];
  }
  const path = resolve(config.folder, name);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [fileNamed(config, name, report) ?? []].flat();
  const laid = new Set(overlays.map((overlay) => resolve(overlay.path)));
  const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => join(path, entry.name)).filter((file) => !laid.has(file)).sort();
  if (files.length === 0) report(`The folder "${name}" holds no catalog.`, "Put one into it; a catalog is a .json file. `npx errcat init` writes an example.");
  return files.map((file) => ({ path: shownPath(file), bytes: readFileSync(file) }));
}

function fileNamed(config: ConfigFile, name: string, report: Report): CatalogFile | undefined {
  const path = resolve(config.folder, name);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return { path: shownPath(path), bytes: readFileSync(path) };
  if (statSync(path, { throwIfNoEntry: false })) report(`"${name}" is a folder, not a file.`, "Name the file.");
  else report(`There is no file or folder "${name}".`, meantPath(config, name) ?? (config.path === undefined || config.overridden ? "Create it, or correct the path." : `Create it, or correct the path; it starts from the folder of ${basename(config.path)}.`));
  return undefined;
}

/** `Did you mean …?`, where something beside it has almost the same name. */
function meantPath({ folder }: ConfigFile, name: string): string | undefined {
  const path = resolve(folder, name);
  const id = basename(name, ".json");
  if (builtInIds().includes(id)) return `Did you mean "${builtInPrefix}${id}"?`;
  if (existsSync(`${path}.json`)) return `Did you mean "${name}.json"?`;
  try {
    const meant = nearestWord(basename(path), readdirSync(dirname(path)));
    return meant && `Did you mean "${name.slice(0, name.length - basename(path).length)}${meant}"?`;
  } catch {
    return undefined;
  }
}

/** What fields mean only together, or not at all. */
function fitting({ as = "source", scope, version, packageJson, extension, locales = [] }: ConfigFile["outputs"][number]["output"], report: (field: string, message: string, cure: string) => void): void {
  if (as === "package" && scope === undefined) report("as", "A package needs a scope.", 'Add "scope", for example "@acme": the packages are then called @acme/tencent-tmt and so on.');
  for (const [field, value] of Object.entries({ scope, version, packageJson })) {
    if (as === "source" && value !== undefined) report(field, `"${field}" says nothing of source, which is no package.`, 'Remove it, or write "as": "package".');
  }
  if (as === "package" && extension !== undefined) report("extension", '"extension" says nothing of a package, which is compiled.', 'Remove it, or write "as": "source".');
  locales.forEach((locale, i) => {
    const same = locales.findIndex((other) => canonicalLocale(other) === canonicalLocale(locale));
    if (canonicalLocale(locale) === undefined) report(`locales/${i}`, `"${locale}" is not a BCP 47 tag.`, "Write one, for example en, zh-Hans or pt-BR.");
    else if (same < i) report(`locales/${i}`, `"${locale}" and "${locales[same]}" are the same locale, ${canonicalLocale(locale)}.`, "Remove one of the two.");
  });
}
