import { lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import { canonicalLocale } from "../catalog/locale.ts";
import { below } from "../catalog/pointer.ts";
import type { PackageOptions } from "../generate.ts";
import { ConfigError } from "../problems/config-error.ts";
import { UsageError } from "../problems/exit-codes.ts";
import type { Place, Problem } from "../problems/problem.ts";
import { shownPath } from "../problems/shown-path.ts";
import { checkAddresses, checkReference } from "./addresses.ts";
import type { InputFile } from "./folder.ts";
import { catalogsNamed, fileNamed, type Named } from "./named-files.ts";
import { pathMistake } from "./path-mistake.ts";
import type { ConfigFile } from "./read.ts";

/** One output of a configuration, with its input files. */
export interface Output {
  readonly catalogs: readonly InputFile[];
  readonly overlays: readonly InputFile[];
  /** The documents from which operations are taken. */
  readonly documents: readonly DocumentFile[];
  /** The output folder, with one subfolder per catalog, as messages show it. */
  readonly out: string;
  readonly options: PackageOptions;
  /** The address of the site that is made of the catalogs. */
  readonly reference: string | undefined;
  /** Whether the catalogs must spell everything out. */
  readonly strict: boolean;
  /** Returns the place of one of its fields in the configuration. */
  readonly place: (field: string) => Place;
}

/** An OpenAPI document. */
export interface DocumentFile extends InputFile {
  /** The id of the catalog that it is for; `undefined` for the only one. */
  readonly catalog: string | undefined;
}

/**
 * Finds the files that a configuration names.
 *
 * Throws {@link ConfigError} with every name that leads nowhere or to an unreadable file, and {@link UsageError} if there is neither a
 * configuration nor a default catalog.
 */
export function outputsOf(config: ConfigFile): readonly Output[] {
  const problems: Problem[] = [];
  const unreadable: Problem[] = [];
  const outputs = config.outputs.map(({ output, pointer }): Output => {
    const report = (field: string, message: string, cure: string) =>
      problems.push({ rule: "config", severity: "error", message, cure, place: config.locate(`${pointer}/${field}`) });
    const found = (field: string, { files, mistake, problems: inFolder = [] }: Named): Named["files"] => {
      if (mistake) report(field, mistake.message, mistake.cure);
      unreadable.push(...inFolder);
      return files;
    };
    const { as = "source", out = "src/errors", scope, version, packageJson = {}, locales, extension, strict = false, reference } = output;
    const overlays = (output.overlays ?? []).flatMap((name, i) => found(`overlays/${i}`, fileNamed(config, "overlays", name)));
    const catalogs = (output.catalogs ?? ["catalogs"]).flatMap((name, i) => found(`catalogs/${i}`, catalogsNamed(config, name, overlays)));
    const documents = documentsOf(output).flatMap(({ catalog, name, field }) =>
      found(field, fileNamed(config, "with", name)).map((file): DocumentFile => ({ ...file, catalog })),
    );
    const wrong = pathMistake(config.folder, "out", out);
    if (wrong) report("out", wrong.message, wrong.cure);
    fitting(output, report);
    checkAddresses(packageJson, report);
    checkReference(reference, report);
    return {
      catalogs: [...new Map(catalogs.map((file) => [file.real, file])).values()],
      overlays,
      documents,
      out: shownPath(resolve(config.folder, out)),
      options: {
        as,
        packageJson,
        ...(scope && { scope }),
        ...(version && { version }),
        ...(locales && { locales }),
        ...(extension && { extension }),
      },
      strict,
      reference,
      place: (field) => config.locate(`${pointer}/${field}`),
    };
  });
  if (problems.length + unreadable.length === 0) return outputs;
  const [first] = problems;
  if (first === undefined || (config.path !== undefined && !config.overridden)) throw new ConfigError([...problems, ...unreadable]);
  if (config.overridden || lstatSync(join(config.folder, "catalogs"), { throwIfNoEntry: false }))
    throw new UsageError(first.message, first.cure);
  throw new UsageError(
    'There is no errcat configuration here, and no folder "catalogs".',
    "Run `npx errcat init` to create an example, or specify a configuration with --config.",
  );
}

/** Returns the documents that an output names, each with its field in the configuration. */
function documentsOf({ with: named }: ConfigFile["outputs"][number]["output"]): readonly {
  readonly catalog: string | undefined;
  readonly name: string;
  readonly field: string;
}[] {
  if (named === undefined) return [];
  if (typeof named === "string") return [{ catalog: undefined, name: named, field: "with" }];
  return Object.entries(named).map(([catalog, name]) => ({ catalog, name, field: below("with", catalog) }));
}

/** Reports fields that require or exclude each other, and invalid locales. */
function fitting(
  { as = "source", scope, version, packageJson, extension, locales = [] }: ConfigFile["outputs"][number]["output"],
  report: (field: string, message: string, cure: string) => void,
): void {
  if (as === "package" && scope === undefined)
    report("as", "A package needs a scope.", 'Add "scope", for example "@acme": the packages are then called @acme/tencent-tmt and so on.');
  for (const [field, value] of Object.entries({ scope, version, packageJson })) {
    if (as === "source" && value !== undefined)
      report(
        field,
        `"${field}" applies only to packages, but "as" is "source".`,
        `Remove it, or write "as": "package"${scope === undefined ? ' and a "scope"' : ""}.`,
      );
  }
  if (as === "package" && extension !== undefined)
    report("extension", '"extension" applies only to source, but "as" is "package".', "Remove it.");
  locales.forEach((locale, i) => {
    const same = locales.findIndex((other) => canonicalLocale(other) === canonicalLocale(locale));
    if (canonicalLocale(locale) === undefined)
      report(`locales/${i}`, `"${locale}" is not a BCP 47 tag.`, "Write one, for example en, zh-Hans, or pt-BR.");
    else if (same < i)
      report(
        `locales/${i}`,
        `"${locale}" and "${locales[same]}" are the same locale, ${canonicalLocale(locale)}.`,
        "Remove one of the two.",
      );
  });
}
