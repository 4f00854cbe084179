import type { Parameter } from "../../catalog/catalog.ts";
import type { Message } from "../../catalog/message.ts";

/** The kind of texts to export: what happened, or what to do about it. */
export type Kind = "messages" | "solutions";

/** A message file format of a library. Pure: it takes texts and returns texts. */
export interface Format {
  /** The library's own name, for sentences. */
  readonly title: string;
  /** Returns the path where the library looks for the texts of a provider in a locale. */
  readonly path: (provider: string, locale: string, kind: Kind) => string;
  /** Returns the key of a code's text. */
  readonly key: (provider: string, code: string, kind: Kind) => string;
  /** The properties before the texts in every file. */
  readonly preamble?: Readonly<Record<string, string>>;
  /** Returns the file entries for one text. */
  readonly print: (key: string, text: ExportText, refuse: Refuse) => readonly (readonly [key: string, value: unknown])[];
}

/** A text to export. */
export interface ExportText {
  readonly sentence: Message;
  readonly locale: string;
  /** The parameters that the entry declares, by name. */
  readonly parameters: Readonly<Record<string, Pick<Parameter, "type">>>;
}

/** Reports why the library cannot express the text, and the cure. The entries are then never written. */
export type Refuse = (rule: "export-text" | "export-choice" | "export-parameter" | "export-format", message: string, cure: string) => void;

/**
 * Returns the key for libraries that keep all texts of an app in one table: `gengo.1000`, `gengo.$solution.1000`. No code contains a `$`,
 * so the keys never clash.
 */
export function dottedKey(provider: string, code: string, kind: Kind): string {
  return kind === "messages" ? `${provider}.${code}` : `${provider}.$solution.${code}`;
}

/** Returns the path for libraries that take the locale from the file's name: `gengo/zh-Hans.json`, `gengo/solutions/zh-Hans.json`. */
export function filePerLocale(provider: string, locale: string, kind: Kind): string {
  return kind === "messages" ? `${provider}/${locale}.json` : `${provider}/solutions/${locale}.json`;
}
