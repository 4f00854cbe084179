import type { Message } from "../catalog/message.ts";
import { tableName } from "../catalog/names.ts";
import { type ByLocale, hasParameters, type Provider, type ProviderEntry } from "../normalize/provider.ts";
import type { ProviderText } from "../normalize/text.ts";
import { withLists } from "./lists.ts";
import { type Phrases, phrases } from "./phrases.ts";

/** The texts of a package in one locale. */
export interface LocaleModel {
  readonly locale: string;
  /** The variable that holds the table. */
  readonly table: string;
  /** The locale's own name, for headings. */
  readonly language: string;
  readonly messages: readonly TextModel[];
  readonly solutions: readonly TextModel[];
  /** The functions that the tables call to build sentences. */
  readonly messageMakers: readonly string[];
  readonly solutionMakers: readonly string[];
  /** The functions that the tables call to format values. */
  readonly messageFormats: readonly string[];
  readonly solutionFormats: readonly string[];
  readonly unknown: Phrases["unknown"];
}

export interface TextModel {
  readonly code: string;
  /** The text for the encoder `sentence`. */
  readonly text: PrintedText;
}

/** A text as an expression. */
export interface PrintedText {
  readonly parts: Message;
  readonly locale: string;
  /** Whether the text is a function of parameters. */
  readonly varies: boolean;
}

/** Prepares the texts in one locale for the templates. */
export function localeModel({ entries, name, title, sourceLocale }: Provider, locale: string): LocaleModel {
  const table = (texts: (entry: ProviderEntry) => ByLocale<ProviderText>): TextModel[] =>
    entries.flatMap((entry) => {
      const own = texts(entry)[locale];
      // A missing translation is shown in the source locale, with its plurals.
      const text = own ?? texts(entry)[sourceLocale];
      const written = own === undefined ? sourceLocale : locale;
      return text === undefined ? [] : [{ code: entry.code, text: new LazyText(text, written, entry) }];
    });
  const { language, unknown } = phrases(locale, name[locale] ?? title);
  const [messages, solutions] = [table((entry) => entry.message), table((entry) => entry.solution)];
  return {
    locale,
    table: tableName(locale),
    language,
    messages,
    solutions,
    ...makers(messages, ["messageMakers", "messageFormats"]),
    ...makers(solutions, ["solutionMakers", "solutionFormats"]),
    unknown,
  };
}

/** Parses the text each time it is printed: the parsed texts of a large catalog would fill the memory. */
class LazyText implements PrintedText {
  readonly locale: string;
  readonly varies: boolean;
  readonly #text: ProviderText;
  readonly #parameters: ProviderEntry["parameters"];

  constructor(text: ProviderText, locale: string, entry: ProviderEntry) {
    this.#text = text;
    this.#parameters = entry.parameters;
    this.locale = locale;
    this.varies = hasParameters(entry);
  }

  get parts(): Message {
    return withLists(this.#text.message, this.#parameters);
  }
}

/** Returns the names of the functions that some texts call: those of sentences, and those that format values. */
function makers<Makers extends string, Formats extends string>(
  texts: readonly TextModel[],
  [makers, formats]: readonly [Makers, Formats],
): Record<Makers | Formats, string[]> {
  const [called, formatted] = [new Set<string>(), new Set<string>()];
  const visit = (parts: Message): void => {
    for (const part of parts) {
      if (part.kind === "text") continue;
      if (part.kind === "format") formatted.add(part.of === "number" ? "number" : "date");
      else if (part.kind === "list") formatted.add("list");
      else called.add(part.kind === "number" ? "count" : part.kind);
      if ("forms" in part) for (const form of part.forms) visit(form.parts);
    }
  };
  for (const { text } of texts) if (text.varies) visit(text.parts);
  return { [makers]: [...called].sort(), [formats]: [...formatted].sort() } as Record<Makers | Formats, string[]>;
}
