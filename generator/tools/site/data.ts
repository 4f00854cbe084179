import { reading } from "../../catalog/message-cases.ts";
import { actors, categories, retries } from "../../catalog/vocabulary.ts";
import type { Provider } from "../../normalize/provider.ts";
import type { ProviderText } from "../../normalize/text.ts";
import { string } from "../../render/encode.ts";
import type { InterfaceText } from "./interface-text.ts";
import type { Named } from "./machine-files.ts";
import { namesOf } from "./names.ts";

/** The catalog data for the pages' scripts. */
export interface Data {
  /** The locales of all catalogs. */
  readonly locales: readonly string[];
  readonly providers: readonly { readonly id: string; readonly name: InterfaceText; readonly fields: readonly OwnField[] }[];
  readonly rows: readonly Row[];
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

/** The name under which pages find the data. It cannot be a code: elements of a page are accessible under their ids. */
export const dataName = "errcat$data";

/** Returns the catalog data for the pages' scripts, as a script: pages opened from disk cannot read other files. */
export function dataScript(catalogs: readonly Named[]): string {
  return `globalThis.${dataName}=JSON.parse(${string(JSON.stringify(data(catalogs)))});dispatchEvent(new Event(${string(dataName)}));\n`;
}

/** Returns the locales of all catalogs, in the order of their first occurrence. */
export function localesOf(catalogs: readonly Provider[]): readonly string[] {
  return [...new Set(catalogs.flatMap(({ locales }) => locales))];
}

function data(named: readonly Named[]): Data {
  const catalogs = named.map(({ provider }) => provider);
  const locales = localesOf(catalogs);
  return {
    locales,
    providers: catalogs.map(({ id, name, wire }) => ({
      id,
      name: namesOf(name),
      fields: Object.entries(wire.fields).map(([field, { description }]) => ({ name: field, meaning: namesOf(description) })),
    })),
    rows: named.flatMap(({ provider: { entries }, names }, provider) =>
      entries.map(({ code, name = "", category, retry, actor, status = 0, message, solution, vendor }): Row => {
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
      }),
    ),
  };
}

function said(written: ProviderText | undefined, locale: string): Said {
  if (written === undefined) return "";
  const { text, cases } = reading(written.text, locale);
  return cases.length === 0 ? text : [text, ...cases.map((one) => [one.when, one.text] as const)];
}
