import { reading } from "../../catalog/message-cases.ts";
import { operationsByCode } from "../../normalize/operations.ts";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import { counted } from "../../problems/counted.ts";
import { encoders } from "../../render/encode.ts";
import { replacedCodes } from "../export/markdown/replaced.ts";
import { section } from "../export/markdown/section.ts";
import { wordsOf } from "../export/markdown/words.ts";
import { languageName } from "./names.ts";

const { code, markdown } = encoders;

/**
 * Returns the pages of a provider as Markdown, for programs and for people who read source: path -> text. Each stands beside the page that
 * it is the twin of.
 */
export function twins(provider: Provider, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { id, title, version, entries, locales, sources, operations } = provider;
  const linkTo = (one: string): string => `[${code(one)}](${names.get(one) ?? ""}.md)`;
  const around = {
    sources,
    words: wordsOf("en"),
    locales,
    level: "##",
    languageOf: languageName,
    replaced: replacedCodes(entries),
    operationsOf: operationsByCode(operations),
    linkTo,
  };
  const files = new Map([[`${id}/index.md`, listing(provider, linkTo)]]);
  for (const entry of entries) {
    const head = [`# ${code(entry.code)}`, `[${markdown(title)}](index.md) ${markdown(version)}`];
    files.set(`${id}/${names.get(entry.code)}.md`, document([...head, ...section(entry, around)]));
  }
  return files;
}

/** Returns the codes of a provider, each with its message in a line, and those that have ended after the others. */
function listing({ title, version, entries, sourceLocale }: Provider, linkTo: (code: string) => string): string {
  const line = ({ code, message, lifecycle }: ProviderEntry): string => {
    const said = message[sourceLocale];
    const next = lifecycle.replacedBy === undefined ? "" : ` Replaced by ${linkTo(lifecycle.replacedBy)}.`;
    return `- ${linkTo(code)}: ${said === undefined ? "" : markdown(reading(said.text, sourceLocale).text)}${next}`;
  };
  const [current, ended] = [
    entries.filter(({ lifecycle }) => lifecycle.stage === "current"),
    entries.filter(({ lifecycle }) => lifecycle.stage !== "current"),
  ];
  return document([
    `# ${markdown(title)}`,
    `${counted(entries.length, "error code")}, version ${markdown(version)}.`,
    ...(current.length === 0 ? [] : [current.map(line).join("\n")]),
    ...(ended.length === 0 ? [] : ["## Deprecated and removed codes", ended.map(line).join("\n")]),
  ]);
}

function document(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
