import { exampleAlias } from "../catalog/names.ts";
import type { FullCatalog } from "../expand/full-catalog.ts";
import { type History, hasParameters, type Provider, type ProviderParameter } from "../normalize/provider.ts";
import { counted } from "../problems/counted.ts";
import { carriedCatalog } from "./carried-catalog.ts";
import { type DriftModel, driftModel } from "./drift.ts";
import { type EntryModel, entryModel } from "./entry.ts";
import { groups } from "./groups.ts";
import { type Lifecycles, lifecyclesOf } from "./lifecycles.ts";
import { type LocaleModel, localeModel } from "./locale-table.ts";
import { type OperationsModel, operationsModel } from "./operations.ts";
import { describeOverlayChange, type OverlayChanges, overlaySuffix } from "./overlays.ts";
import { type PackageJsonFields, packageJson } from "./package-json.ts";
import {
  type FieldModel,
  fieldModels,
  type ParametrisedModel,
  parametrisedModel,
  type SharedPlaces,
  withSharedPlaces,
} from "./parameters.ts";
import { phrases } from "./phrases.ts";
import { type Fixture, type FixturesModel, fixturesModel } from "./server/fixtures.ts";
import { type ServerModel, serverModel } from "./server/server.ts";
import type { Writer } from "./server/writer.ts";
import { parserImports, type WireModel, wireModel } from "./wire.ts";

/** Everything that a template may ask for: a catalog prepared for printing, with every choice already made. */
export interface Model {
  readonly id: string;
  /** The name of the catalog, for the first line of every file. */
  readonly catalog: string;
  readonly packageName: string;
  readonly packageJson: ReturnType<typeof packageJson>;
  /** The catalog, which the package includes so that others can compare it with another version. */
  readonly carried: object;
  /** Whether the package includes the text of the MIT license. */
  readonly mit: boolean;
  /** The provider's name in English, or in the catalog's first locale. */
  readonly title: string;
  /** A description of the package in each language of the catalog other than English. */
  readonly introductions: readonly string[];
  /** The prefix of the types. */
  readonly type: string;
  /** What telemetry calls the class of its errors. */
  readonly exceptionType: string;
  readonly version: string;
  /** The alias in imports: `import * as tmt`. */
  readonly alias: string;
  readonly locales: readonly LocaleModel[];
  readonly entries: readonly EntryModel[];
  /** How many codes there are, with the noun. */
  readonly size: string;
  /** The entries that have a symbolic name. */
  readonly named: readonly EntryModel[];
  readonly history: History & {
    /** Whether there is more than one version. */
    readonly several: boolean;
  };
  /** The codes by the versions that added and removed them, and by their facts in a large catalog. */
  readonly lifecycles: Lifecycles["lifecycles"];
  readonly lifecycle: Pick<Lifecycles, "alone">;
  readonly groups: Lifecycles["groups"];
  /** The lifecycles of codes that have been removed. */
  readonly retired: Lifecycles["retired"];
  readonly versions: Lifecycles["versions"];
  /** The operations of the API; `undefined` if the catalog lists none. */
  readonly operations: OperationsModel | undefined;
  /** What overlays did, code by code. */
  readonly overlaid: readonly { readonly code: string; readonly what: string; readonly why: string }[];
  /** The entries that have parameters. */
  readonly parametrised: readonly ParametrisedModel[];
  readonly sharedPlaces: readonly SharedPlaces[];
  /** Whether some texts format numbers, dates, or lists. */
  readonly formats: boolean;
  /** Whether some parameter may only be one of some words. */
  readonly words: boolean;
  /** Whether some numbers and booleans are sent as texts. */
  readonly textual: boolean;
  /** Whether some parameters are dates; whether some of those are sent as texts or in seconds. */
  readonly dates: boolean;
  readonly dateTexts: boolean;
  readonly epochs: boolean;
  /** Whether some parameters are lists. */
  readonly lists: boolean;
  /** Whether every object inherits a property with the name of some code, such as `constructor`. */
  readonly inherited: boolean;
  /** A code to use in the examples. */
  readonly example: string;
  readonly fields: readonly FieldModel[];
  /** The functions that the parser imports from `runtime.ts`. */
  readonly parserImports: readonly string[];
  readonly wire: WireModel;
  readonly server: ServerModel;
  /** An answer with each code; `undefined` if none can be written. */
  readonly fixtures: FixturesModel | undefined;
  readonly drift: DriftModel;
  readonly remarks: readonly { readonly texts: readonly string[] }[];
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly url: string | undefined;
    readonly license: string | undefined;
  }[];
}

/** The input of a model. */
export interface ModelSource {
  readonly provider: Provider;
  /** The catalog with everything spelled out, for the copy in the package. */
  readonly catalog: FullCatalog;
  /** What overlays changed, by code. */
  readonly changes?: OverlayChanges;
  /** How a server writes an error. */
  readonly writer?: Writer | undefined;
  /** Answers with its errors. */
  readonly fixtures?: readonly Fixture[];
}

/** How the package is published. */
export interface ModelOptions {
  readonly scope?: string;
  readonly version?: string;
  readonly packageJson?: PackageJsonFields;
}

/** How the packages of errcat's own catalogs are published. */
const ours: PackageJsonFields = { license: "MIT", publishConfig: { access: "public" } };

/** Prepares a provider for the templates. */
export function model({ provider, catalog, changes = new Map(), writer, fixtures = [] }: ModelSource, options: ModelOptions = {}): Model {
  const { id, typeName, locales, title, entries, history } = provider;
  const { scope = "@errcat", version = provider.version, packageJson: manifest = ours } = options;
  const fields = fieldModels(provider);
  const packageName = `${scope}/${id}`;
  const printed = entries.map((entry) => entryModel(entry, locales, changes.get(entry.code) ?? []));
  const named = printed.filter(({ name }) => name !== undefined);
  const grouped = groups(entries);
  const lifecycles = lifecyclesOf(entries, history, grouped);
  const parametrised = entries.filter(hasParameters);
  const isXml = provider.wire.xml ?? false;
  const has = (is: (parameter: ProviderParameter) => boolean): boolean =>
    parametrised.some(({ parameters }) => Object.values(parameters).some(is));
  const tables = locales.map((locale) => localeModel(provider, locale));
  const parameters = parametrised.map((entry) => parametrisedModel(entry, locales, isXml));
  return {
    id,
    catalog: [`the catalog ${id}`, ...overlaySuffix(changes)].join(" "),
    packageName,
    packageJson: packageJson({
      name: packageName,
      version,
      title,
      id,
      hasNames: named.length > 0,
      hasFixtures: fixtures.length > 0,
      fields: manifest,
    }),
    carried: carriedCatalog(catalog, locales),
    mit: manifest.license === "MIT",
    title,
    size: counted(provider.entries.length, "code"),
    introductions: locales.flatMap((locale) => introduction(locale, provider)),
    type: typeName,
    exceptionType: `${typeName}Error`,
    version: provider.version,
    alias: exampleAlias(id, locales[0] ?? ""),
    locales: tables,
    formats: tables.some(({ messageFormats, solutionFormats }) => messageFormats.length + solutionFormats.length > 0),
    entries: printed,
    named,
    history: { ...history, several: history.versions.length > 1 },
    lifecycle: { alone: lifecycles.alone },
    ...lifecycles,
    operations: operationsModel(provider.operations, grouped),
    overlaid: [...changes].flatMap(([code, all]) =>
      all.map((change) => ({ code, what: describeOverlayChange(change), why: change.reason })),
    ),
    ...withSharedPlaces(parameters),
    textual: has(({ type, sentAs }) => !["string", "strings", "date"].includes(type) && (sentAs !== undefined || isXml)),
    dates: has(({ type }) => type === "date"),
    dateTexts: has(({ type, sentAs }) => type === "date" && (sentAs === "string" || isXml)),
    epochs: has(({ sentAs }) => sentAs === "seconds"),
    lists: has(({ type }) => type === "strings"),
    words: has((one) => one.enum !== undefined),
    inherited: entries.some(({ code }) => code in Object.prototype),
    example: (entries.find(({ lifecycle }) => lifecycle.stage !== "removed") ?? entries[0])?.code ?? "",
    fields,
    parserImports: parserImports(
      provider,
      fields.map(({ typeReader }) => typeReader),
    ),
    wire: wireModel(provider, Object.fromEntries(fields.map(({ field, reader }) => [field, reader]))),
    server: serverModel(provider, parameters, writer),
    fixtures: fixturesModel(fixtures, entries.length),
    drift: driftModel(provider, catalog),
    remarks: provider.remarks.map(({ message }) => ({ texts: locales.flatMap((locale) => message[locale]?.gist ?? []) })),
    sources: Object.values(provider.sources).map(({ title, publisher, url, license }) => ({ title, publisher, url, license })),
  };
}

function introduction(locale: string, { name, title, wire }: Provider): string[] {
  const { introduction, successes } = phrases(locale, name[locale] ?? title);
  return introduction === undefined ? [] : [introduction + (successes !== undefined && wire.success && wire.items ? successes : "")];
}
