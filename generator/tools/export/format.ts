import type { Parameter } from "../../catalog/catalog.ts";
import type { Message } from "../../catalog/message.ts";

/** What people export: what happened, or what to do about it. */
export type Kind = "messages" | "solutions";

/** A form of message files that a library reads. Pure: texts in, texts out. */
export interface Format {
  /** The library by its own name, for sentences. */
  readonly title: string;
  /** Where the library looks for the texts of a provider in a locale. */
  readonly path: (provider: string, locale: string, kind: Kind) => string;
  /** The key under which the app finds the text of a code. */
  readonly key: (provider: string, code: string, kind: Kind) => string;
  /** What stands in every file ahead of the texts. */
  readonly preamble?: Readonly<Record<string, string>>;
  /** The entries of the file that one text becomes. */
  readonly print: (key: string, text: ExportText, refuse: Refuse) => readonly (readonly [key: string, value: unknown])[];
}

/** A text on its way to another library. */
export interface ExportText {
  readonly sentence: Message;
  readonly locale: string;
  /** Those that the entry declares, by name. */
  readonly parameters: Readonly<Record<string, Pick<Parameter, "type">>>;
}

/** Says why the library cannot say the text, and the cure. What is returned then is never written. */
export type Refuse = (rule: "export-text" | "export-choice" | "export-parameter", message: string, cure: string) => void;

/** Keys for libraries in which all texts of an app stand in one table: `gengo.1000`, `gengo.$solution.1000`. No code has a `$` in it. */
export function dottedKey(provider: string, code: string, kind: Kind): string {
  return kind === "messages" ? `${provider}.${code}` : `${provider}.$solution.${code}`;
}

/** Files for libraries that tell the locale by the file's name: `gengo/zh-Hans.json`, `gengo/solutions/zh-Hans.json`. */
export function filePerLocale(provider: string, locale: string, kind: Kind): string {
  return kind === "messages" ? `${provider}/${locale}.json` : `${provider}/solutions/${locale}.json`;
}
