import { existsSync } from "node:fs";
import { constantName } from "../catalog/constant-name.ts";
import { canonicalLocale } from "../catalog/locale.ts";
import type { ProviderEntry } from "../normalize/provider.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import { nearestWords } from "../problems/nearest-word.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { visibleJson } from "../problems/visible.ts";
import { explainValue, textIn } from "./explain-value.ts";
import { explainWords } from "./explain-words.ts";
import { asData, called, type ExplainedEntry, explained } from "./explained.ts";
import { type KnownCatalog, knownCatalogs, ofProvider } from "./known-catalogs.ts";

export interface ExplainOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** The only language of the explanation. */
  readonly locale?: string;
  /** The only catalog to search. */
  readonly provider?: string;
  /** Whether to print JSON. */
  readonly json: boolean;
}

/**
 * Runs `errcat explain`: shows what the catalogs contain about a code, about the errors in a response, or about words. Returns the exit
 * code.
 */
export async function explainCommand(
  asked: string,
  { config, locale, provider, json }: ExplainOptions,
  reporter: Reporter,
): Promise<number> {
  const { catalogs, broken } = await knownCatalogs(config);
  const known = provider === undefined ? catalogs : [ofProvider(provider, catalogs)];
  const only = locale === undefined ? undefined : canonical(locale, known);
  const all = known.flatMap((one): ExplainedEntry[] => one.provider.entries.map((entry) => ({ known: one, entry })));
  const listed = all.filter(({ entry }) => isCalled(entry, asked));
  const options = { json, only };
  if (listed.length === 0 && isJson(asked)) return explainValue(asked, known, options, reporter);
  if (asked === "-" || (listed.length === 0 && existsSync(asked))) return explainValue(textIn(asked), known, options, reporter);
  const near = listed.length > 0 ? [] : nearMisses(asked, all);
  // What is written like a code, and nearly is one, is no question.
  const isQuestion = listed.length === 0 && !(near.length > 0 && isLikeACode(asked));
  if (isQuestion && asked.trim() !== "") {
    const exitCode = explainWords(asked, all, { json, only }, reporter);
    if (exitCode !== undefined) return exitCode;
  }
  const { print, result } = reporter;
  const exitCode = listed.length > 0 ? exitCodes.fine : exitCodes.problems;
  const data = {
    code: asked,
    found: listed.map((one) => asData(one, only)),
    near: near.map(({ known, entry: { code, name } }) => ({ provider: known.provider.id, code, ...(name !== undefined && { name }) })),
  };
  if (json) print(visibleJson(data));
  else {
    print(listed.length > 0 ? listed.map((one) => explained(one, only)).join("\n\n") : notFound(asked, near));
    for (const path of broken) print(`${path} has errors and was left out; \`errcat validate\` lists them.`);
  }
  result({ exitCode, ...data });
  return exitCode;
}

function canonical(locale: string, catalogs: readonly KnownCatalog[]): string {
  const locales = new Set(catalogs.flatMap(({ provider }) => provider.locales));
  const name = canonicalLocale(locale);
  if (name !== undefined && locales.has(name)) return name;
  throw new UsageError(`No catalog has the locale "${locale}".`, `Use one of ${[...locales].join(", ")}.`);
}

/** Whether a word is an object or a list in JSON. */
function isJson(asked: string): boolean {
  if (!/^\s*[{[]/.test(asked)) return false;
  try {
    JSON.parse(asked);
    return true;
  } catch {
    return false;
  }
}

function isLikeACode(asked: string): boolean {
  return /[A-Z0-9._:]/.test(asked) && !/\s/.test(asked);
}

/** Whether an entry has this code, this name, or the constant of its name. */
function isCalled({ code, name }: ProviderEntry, word: string): boolean {
  return code === word || (name !== undefined && (name === word || constantName(name) === word));
}

/** Returns codes that were perhaps meant, by their names as well, the likeliest first. */
function nearMisses(code: string, all: readonly ExplainedEntry[]): ExplainedEntry[] {
  const words = nearestWords(code, new Set(all.flatMap(({ entry }) => [entry.code, ...(entry.name === undefined ? [] : [entry.name])])), 5);
  return [...new Set(words.flatMap((word) => all.filter(({ entry }) => entry.code === word || entry.name === word)))];
}

function notFound(code: string, near: readonly ExplainedEntry[]): string {
  const lines = near.map(({ known, entry }) => `  ${called(entry)}  ${known.provider.id}`);
  return [
    `No catalog lists the code ${JSON.stringify(code)}.`,
    ...(lines.length > 0
      ? ["Did you mean one of these?", ...lines]
      : ["No catalog text contains these words, either. `errcat list` shows the catalogs that were searched."]),
  ].join("\n");
}
