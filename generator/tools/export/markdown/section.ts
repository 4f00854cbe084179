import { reading } from "../../../catalog/message-cases.ts";
import type { OperationsOf } from "../../../normalize/operations.ts";
import type { Provider, ProviderEntry } from "../../../normalize/provider.ts";
import type { ProviderText } from "../../../normalize/text.ts";
import { encoders } from "../../../render/encode.ts";
import { type Words, wordsOf } from "./words.ts";

const { code, markdown, number, url } = encoders;

/** What a section needs besides its entry. */
export interface Around {
  readonly sources: Provider["sources"];
  readonly words: Words;
  /** The locales of the texts. */
  readonly locales: readonly string[];
  /** The marks of a heading below that of the code. */
  readonly level: string;
  /** The name of each language; none if there is only one, which then needs no heading. */
  readonly languageOf: ((locale: string) => string) | undefined;
  /** The codes that each code replaces. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
  readonly operationsOf: OperationsOf;
  /** A code in Markdown, as a link to where the reader finds it. */
  readonly linkTo: (code: string) => string;
}

/** Returns the blocks of Markdown below the heading of a code: its facts, its texts in each locale, and what its documents say. */
export function section(entry: ProviderEntry, around: Around): readonly string[] {
  return [
    facts(entry, around).join("\n"),
    ...around.locales.flatMap((locale) => textsOf(entry, locale, around)),
    ...vendorBlocks(entry, around),
  ];
}

function facts({ code: own, name, category, retry, actor, status, url: page, lifecycle }: ProviderEntry, around: Around): string[] {
  const { words, replaced, operationsOf, linkTo } = around;
  const { isCommon, operations } = operationsOf(own);
  const replaces = replaced.get(own) ?? [];
  const line = (label: string, value: string | undefined): string[] => (value === undefined ? [] : [`- ${label}${words.colon}${value}`]);
  return [
    ...line(words.replacedBy, lifecycle.replacedBy === undefined ? undefined : linkTo(lifecycle.replacedBy)),
    ...line(words.name, name === undefined ? undefined : code(name)),
    ...line("HTTP", status === undefined ? undefined : number(status)),
    ...line(words.category, code(category)),
    ...line(words.retry, code(retry)),
    ...line(words.actor, code(actor)),
    ...line(words.since, markdown(lifecycle.since)),
    ...line(words.deprecated, lifecycle.deprecated === undefined ? undefined : markdown(lifecycle.deprecated)),
    ...line(words.removed, lifecycle.removed === undefined ? undefined : markdown(lifecycle.removed)),
    ...line(words.replaces, replaces.length === 0 ? undefined : replaces.map(linkTo).join(", ")),
    ...line(
      words.operations,
      isCommon ? words.every : operations.length === 0 ? undefined : operations.map(({ id }) => code(id)).join(", "),
    ),
    ...(page === undefined ? [] : [`- ${link(words.page, page)}`]),
  ];
}

function textsOf({ message, solution }: ProviderEntry, locale: string, { level, languageOf }: Around): readonly string[] {
  const said = message[locale];
  if (said === undefined) return [];
  const words = wordsOf(locale);
  return [
    ...(languageOf === undefined ? [] : [`${level} ${markdown(languageOf(locale))}`]),
    ...textBlocks(`${words.message}${words.colon}`, said, locale),
    ...(solution[locale] === undefined ? [] : textBlocks(`${words.solution}${words.colon}`, solution[locale], locale)),
  ];
}

/** Returns a text with its cases in a list below it. */
function textBlocks(label: string, written: ProviderText, locale: string): readonly string[] {
  const { text, cases } = reading(written.text, locale);
  return [
    label + markdown(text),
    ...(cases.length === 0 ? [] : [cases.map(({ when, text }) => `- ${code(when)}: ${markdown(text)}`).join("\n")]),
  ];
}

function vendorBlocks({ vendor }: ProviderEntry, { sources, words, level }: Around): readonly string[] {
  const quotations = vendor.flatMap(({ source, section, fields }) => {
    const { publisher = source, title, url: address } = sources[source] ?? {};
    const from = [publisher, title].filter((part) => part !== undefined && part !== "").join(" · ");
    return [
      `${words.source}${words.colon}${address === undefined ? markdown(from) : link(from, address)}${section ? ` · ${markdown(section)}` : ""}`,
      Object.entries(fields)
        .map(([field, text]) => `> - ${code(field)}: ${markdown(text)}`)
        .join("\n"),
    ];
  });
  return quotations.length === 0 ? [] : [`${level} ${words.vendor}`, ...quotations];
}

/** A link that MDX reads, too: it has no addresses between angle brackets alone. */
function link(text: string, address: string): string {
  return `[${markdown(text)}](${url(address)})`;
}
