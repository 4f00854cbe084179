import { reading } from "../../catalog/message-cases.ts";
import { actors, categories, retries } from "../../catalog/vocabulary.ts";
import type { Provider } from "../../normalize/provider.ts";
import type { ProviderText } from "../../normalize/text.ts";
import { string } from "../../render/encode.ts";
import type { InterfaceText } from "./interface-text.ts";
import type { Named } from "./machine-files.ts";
import { namesOf } from "./names.ts";

/** The catalog data that the pages' scripts have from the start: what the filters offer, and where the errors are. */
export interface Data {
  /** The locales of all catalogs. */
  readonly locales: readonly string[];
  readonly providers: readonly ProviderData[];
}

export interface ProviderData {
  readonly id: string;
  readonly name: InterfaceText;
  readonly fields: readonly OwnField[];
  /** The values that its errors have, as in a row. */
  readonly values: { readonly category: readonly number[]; readonly retry: readonly number[]; readonly status: readonly number[] };
  /** The numbers of the parts with its errors. */
  readonly parts: readonly number[];
}

/** A field that only this provider's errors have. */
export interface OwnField {
  readonly name: string;
  readonly meaning: InterfaceText;
}

/** One error. Category, retry, and actor are indexes into their vocabularies, and the provider is an index into the list above. */
export type Row = readonly [
  provider: number,
  code: string,
  category: number,
  retry: number,
  actor: number,
  /** 0 if none is documented. */
  status: number,
  /** In the order of the locales; `""` if there is none. */
  messages: readonly Said[],
  solutions: readonly Said[],
  /** The text of all documents. */
  vendor: string,
  /** The symbolic name; `""` if the provider has none. */
  name?: string,
  /** The file name of its page, where it is not the code. */
  page?: string,
];

/** A text, with the wording of its other cases, if it has any. */
export type Said = string | readonly [text: string, ...cases: readonly (readonly [when: string, text: string])[]];

/** The names under which pages find the data and its parts. They cannot be codes: elements of a page are accessible under their ids. */
export const dataName = "errcat$data";
export const partsName = "errcat$parts";

/** The number of errors in a part: few enough that a part takes a moment, and enough that a search of all takes few of them. */
const partSize = 1000;

/**
 * Returns the catalog data for the pages' scripts, as scripts, because pages opened from disk cannot read other files: path -> text. The
 * errors are in parts, which pages load when somebody searches.
 */
export function dataScripts(named: readonly Named[]): ReadonlyMap<string, string> {
  const locales = localesOf(named.map(({ provider }) => provider));
  const parts: (readonly Row[])[] = [];
  const providers = named.map((one, i): ProviderData => {
    const rows = rowsOf(one, i, locales);
    const first = parts.length;
    for (let start = 0; start < rows.length; start += partSize) parts.push(rows.slice(start, start + partSize));
    const { id, name, wire } = one.provider;
    const valuesAt = (place: 2 | 3 | 5) => [...new Set(rows.map((row) => row[place]))].sort((a, b) => a - b);
    return {
      id,
      name: namesOf(name),
      fields: Object.entries(wire.fields).map(([field, { description }]) => ({ name: field, meaning: namesOf(description) })),
      values: { category: valuesAt(2), retry: valuesAt(3), status: valuesAt(5) },
      parts: Array.from({ length: parts.length - first }, (_, part) => first + part),
    };
  });
  return new Map([
    ["data.js", `globalThis.${dataName}=${parsed({ locales, providers } satisfies Data)};dispatchEvent(new Event(${string(dataName)}));\n`],
    ...parts.map((rows, i): [string, string] => [`data.${i}.js`, `(globalThis.${partsName}??={})[${i}]=${parsed(rows)};\n`]),
  ]);
}

function parsed(value: unknown): string {
  return `JSON.parse(${string(JSON.stringify(value))})`;
}

/** Returns the locales of all catalogs, in the order of their first occurrence. */
export function localesOf(catalogs: readonly Provider[]): readonly string[] {
  return [...new Set(catalogs.flatMap(({ locales }) => locales))];
}

function rowsOf({ provider: { entries }, names }: Named, provider: number, locales: readonly string[]): readonly Row[] {
  return entries.map(({ code, name = "", category, retry, actor, status = 0, message, solution, vendor }): Row => {
    const page = names.get(code) ?? code;
    return [
      provider,
      code,
      categories.indexOf(category),
      retries.indexOf(retry),
      actors.indexOf(actor),
      status,
      locales.map((locale) => said(message[locale], locale)),
      locales.map((locale) => said(solution[locale], locale)),
      [...new Set(vendor.flatMap(({ fields }) => Object.values(fields)))].join("\n"),
      ...((page !== code ? [name, page] : name === "" ? [] : [name]) as [name?: string, page?: string]),
    ];
  });
}

function said(written: ProviderText | undefined, locale: string): Said {
  if (written === undefined) return "";
  const { text, cases } = reading(written.text, locale);
  return cases.length === 0 ? text : [text, ...cases.map((one) => [one.when, one.text] as const)];
}
