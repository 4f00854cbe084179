import { basename } from "node:path";
import type { Catalog, Entry, Texts } from "../catalog/catalog.ts";
import { canonicalLocale, textIn } from "../catalog/locale.ts";
import { gist, readSentence, type Sentence } from "../catalog/message.ts";
import { aliasOf, tableName } from "../catalog/names.ts";
import { inLocales } from "../normalize/in-locales.ts";
import type { ReadCatalog } from "../read.ts";
import type { OverlayChange } from "../validate/overlay/overlay.ts";
import { type Group, groups } from "./groups.ts";
import { type History, history } from "./history.ts";
import { type PackageJsonFields, packageJson } from "./package-json.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { places } from "./places.ts";
import { type WireModel, wireModel } from "./wire.ts";

/** All that a template may ask for: a catalog prepared for printing, every choice already made. */
export interface Model {
  readonly id: string;
  /** The name of the catalog's file, for the first line of every file. */
  readonly catalog: string;
  readonly packageName: string;
  readonly packageJson: ReturnType<typeof packageJson>;
  /** The catalog itself, which the package carries for those who compare it with another version. */
  readonly carried: object;
  /** Whether the package comes with the text of the MIT license. */
  readonly mit: boolean;
  /** The provider's name in English, or in the catalog's first locale. */
  readonly title: string;
  /** What the package is, in the languages of the catalog beside English. */
  readonly introductions: readonly string[];
  /** The prefix of the types. */
  readonly type: string;
  readonly version: string;
  /** What people write before the dot: `import * as tmt`. */
  readonly alias: string;
  readonly locales: readonly LocaleModel[];
  readonly entries: readonly EntryModel[];
  readonly history: History;
  /** The last version that added or removed a code. */
  readonly newest: string;
  /** The codes of a large catalog by their facts; none if every code has a type of its own. */
  readonly groups: readonly Group[];
  /** What overlays did, code by code. */
  readonly overlaid: readonly { readonly code: string; readonly what: string; readonly why: string }[];
  /** The entries that have parameters. */
  readonly parametrised: readonly ParametrisedModel[];
  /** Whether every object inherits something under the name of a code, as under `constructor`. */
  readonly inherited: boolean;
  /** A code for the examples. */
  readonly example: string;
  readonly fields: readonly FieldModel[];
  /** What the parser takes from `read.ts`. */
  readonly readers: readonly string[];
  readonly wire: WireModel;
  readonly remarks: readonly { readonly texts: readonly string[] }[];
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string | undefined }[];
}

export interface LocaleModel {
  readonly locale: string;
  /** The variable that holds the table. */
  readonly table: string;
  /** The locale's own name, for headings. */
  readonly language: string;
  readonly messages: readonly TextModel[];
  readonly solutions: readonly TextModel[];
  /** The functions that make sentences, as far as the table needs them. */
  readonly messageMakers: readonly string[];
  readonly solutionMakers: readonly string[];
  readonly unknown: Phrases["unknown"];
}

export interface TextModel {
  readonly code: string;
  /** What the encoder `sentence` prints. */
  readonly text: { readonly parts: Sentence; readonly locale: string; readonly varies: boolean };
}

export interface EntryModel {
  readonly code: string;
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status: number | undefined;
  /** Retry, actor and status as an object literal. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** The message in each locale, for the doc comment. */
  readonly messages: readonly string[];
  /** How the facts read in a sentence. */
  readonly advice: string;
  /** What overlays did to it, and why. */
  readonly changes: readonly string[];
  /** How it ends, if it does: what stands after `@deprecated`. */
  readonly ending: string | undefined;
}

export interface ParametrisedModel {
  readonly code: string;
  readonly parameters: readonly { readonly parameter: string; readonly type: string; readonly descriptions: readonly string[] }[];
  /** Where the parser finds them, as an object literal. */
  readonly places: object;
}

export interface FieldModel {
  readonly field: string;
  readonly type: string;
  /** The function of the parser that reads it. */
  readonly reader: string;
  readonly descriptions: readonly string[];
}

/** How the packages of errcat's own catalogs are published. */
const ours: PackageJsonFields = { license: "MIT", publishConfig: { access: "public" } };

/** What the templates print for a catalog, with what overlays did to it. */
export function model(
  catalog: Catalog,
  path: string,
  {
    scope = "@errcat",
    version = catalog.version,
    packageJson: manifest = ours,
  }: { readonly scope?: string; readonly version?: string; readonly packageJson?: PackageJsonFields } = {},
  changes: ReadCatalog["changes"] = new Map(),
): Model {
  const fields = fieldModels(catalog);
  const locales = catalog.locales.map((locale) => canonicalLocale(locale) ?? locale);
  const title = textIn(catalog.name, "en") ?? textIn(catalog.name, locales[0] ?? "") ?? catalog.id;
  const packageName = `${scope}/${catalog.id}`;
  const past = history(catalog.entries);
  return {
    id: catalog.id,
    catalog: [basename(path), ...overlaysOf(changes)].join(" "),
    packageName,
    packageJson: packageJson({ name: packageName, version, title, id: catalog.id, fields: manifest }),
    carried: carried(catalog, locales),
    mit: manifest.license === "MIT",
    title,
    introductions: locales.flatMap((locale) => phrases(locale, textIn(catalog.name, locale) ?? title).introduction ?? []),
    type: catalog.typeName,
    version: catalog.version,
    alias: aliasOf(catalog.id, [tableName(locales[0] ?? ""), "caught", "console", "error"]),
    locales: locales.map((locale) => localeModel(catalog, locale, title)),
    entries: catalog.entries.map((entry) => entryModel(entry, locales, changes.get(entry.code) ?? [])),
    history: past,
    newest: past.versions.at(-1)?.version ?? catalog.version,
    groups: groups(catalog.entries),
    overlaid: [...changes].flatMap(([code, all]) => all.map((change) => ({ code, what: whatChanged(change), why: change.reason }))),
    parametrised: catalog.entries.filter(({ parameters }) => parameters !== undefined).map((entry) => parametrisedModel(entry, locales)),
    inherited: catalog.entries.some(({ code }) => code in Object.prototype),
    example: (catalog.entries.find(({ removed }) => removed === undefined) ?? catalog.entries[0])?.code ?? "",
    fields,
    readers: readersOf(catalog),
    wire: wireModel(catalog, Object.fromEntries(fields.map(({ field, reader }) => [field, reader]))),
    remarks: (catalog.remarks ?? []).map(({ messages }) => ({
      texts: locales.flatMap((locale) => textIn(messages, locale)?.text ?? []).map(readable),
    })),
    sources: Object.values(catalog.sources).map(({ title, publisher, url }) => ({ title, publisher, url })),
  };
}

/** A catalog as it travels in a package: with the locales that it is published in, and without the place of a schema that is not there. */
function carried(catalog: Catalog, locales: readonly string[]): object {
  const { $schema: _, ...rest } = inLocales(catalog, new Set(locales));
  return rest;
}

function fieldModels({ wire, locales }: Catalog): FieldModel[] {
  return Object.entries(wire.fields ?? {}).map(([field, { type, extract, description }]) => ({
    field,
    type: { string: "string", strings: "readonly string[]", integer: "number", number: "number", boolean: "boolean" }[type],
    reader: extract
      ? "leadingParentheses"
      : { string: "text", strings: "texts", integer: "integer", number: "number", boolean: "flag" }[type],
    descriptions: locales.flatMap((locale) => textIn(description, canonicalLocale(locale) ?? locale) ?? []),
  }));
}

function readersOf({ entries, wire }: Catalog): string[] {
  const ofTexts = wire.texts?.length ? ["get"] : [];
  const ofParameters = entries.some(({ parameters }) => parameters) ? ["flag", "integer", "number", "text"] : [];
  return [...ofParameters, ...ofTexts].sort();
}

function localeModel({ entries, name }: Catalog, locale: string, title: string): LocaleModel {
  const table = (texts: (entry: Entry) => Texts | undefined): TextModel[] =>
    entries.flatMap((entry) => {
      const text = textIn(texts(entry) ?? {}, locale)?.text;
      return text === undefined
        ? []
        : [{ code: entry.code, text: { parts: readSentence(text), locale, varies: entry.parameters !== undefined } }];
    });
  const { language, unknown } = phrases(locale, textIn(name, locale) ?? title);
  const [messages, solutions] = [table((entry) => entry.messages), table((entry) => entry.solution)];
  return {
    locale,
    table: tableName(locale),
    language,
    messages,
    solutions,
    messageMakers: makers(messages),
    solutionMakers: makers(solutions),
    unknown,
  };
}

/** The functions that the texts call, by name. */
function makers(texts: readonly TextModel[]): string[] {
  const used = new Set<string>();
  const visit = (parts: Sentence): void => {
    for (const part of parts) {
      if (part.kind === "text") continue;
      used.add(part.kind === "number" ? "count" : part.kind);
      if ("forms" in part) for (const form of part.forms) visit(form.parts);
    }
  };
  for (const { text } of texts) visit(text.parts);
  return [...used].sort();
}

function entryModel(entry: Entry, locales: readonly string[], changes: readonly OverlayChange[]): EntryModel {
  const { code, category, retry, actor, status, messages } = entry;
  return {
    code,
    category,
    retry,
    actor,
    status,
    ...factsOf(entry),
    messages: locales.flatMap((locale) => textIn(messages, locale)?.text ?? []).map(readable),
    changes: changes.map((change) => `${whatChanged(change)}: ${change.reason}`),
    ending: ending(entry),
  };
}

/** The facts of an entry, and how they read: one and the same for all that have the same. */
function factsOf({ category, retry, actor, status }: Entry): Pick<EntryModel, "facts" | "advice"> {
  const advice = `${status === undefined ? "" : `HTTP ${status} · `}${category} · retry: ${retry} · actor: ${actor}`;
  const known = sharedFacts.get(advice) ?? { facts: { category, retry, actor, ...(status !== undefined && { status }) }, advice };
  sharedFacts.set(advice, known);
  return known;
}

/** There are not many: each is a few words of the schema's and a number. */
const sharedFacts = new Map<string, Pick<EntryModel, "facts" | "advice">>();

/** `since 1.1.0, removed in 1.2.0: use 4002`. */
function ending({ deprecated, removed, replacedBy }: Entry): string | undefined {
  const steps = [...(deprecated === undefined ? [] : [`since ${deprecated}`]), ...(removed === undefined ? [] : [`removed in ${removed}`])];
  if (steps.length === 0) return undefined;
  return `${steps.join(", ")}${replacedBy === undefined ? "" : `: replaced by ${replacedBy}`}`;
}

/** `with the overlay fixes.json`, if there is one. */
function overlaysOf(changes: ReadCatalog["changes"]): string[] {
  const names = [...new Set([...changes.values()].flat().map(({ overlay }) => overlay))].map((path) => basename(path));
  return names.length === 0 ? [] : [`with the ${names.length === 1 ? "overlay" : "overlays"} ${names.join(" and ")}`];
}

/** `Added by fixes.json`, or `Changed by fixes.json (category, messages.en)`. */
function whatChanged({ overlay, fields }: OverlayChange): string {
  return fields.length === 0 ? `Added by ${basename(overlay)}` : `Changed by ${basename(overlay)} (${fields.join(", ")})`;
}

function parametrisedModel({ code, parameters = {} }: Entry, locales: readonly string[]): ParametrisedModel {
  const types = { string: "string", integer: "number", number: "number", boolean: "boolean" } as const;
  return {
    code,
    parameters: Object.entries(parameters).map(([parameter, { type, description = {} }]) => ({
      parameter,
      type: types[type],
      descriptions: locales.flatMap((locale) => textIn(description, locale) ?? []),
    })),
    places: Object.fromEntries(
      Object.entries(parameters).map(([parameter, { type, at }]) => [parameter, { as: type, at: at === undefined ? [] : places(at) }]),
    ),
  };
}

/** A text as a reader of documentation wants it: of a plural or a select, what it says in general. */
function readable(text: string): string {
  return gist(readSentence(text));
}
