import { existsSync } from "node:fs";
import { styleText } from "node:util";
import { constantName } from "../catalog/constant-name.ts";
import { canonicalLocale } from "../catalog/locale.ts";
import { type Reading, reading } from "../catalog/message-cases.ts";
import { definitions } from "../catalog/schema.ts";
import { callOf, operationsByCode } from "../normalize/operations.ts";
import { type ByLocale, hasParameters, type Lifecycle, type Provider, type ProviderEntry } from "../normalize/provider.ts";
import type { ProviderText } from "../normalize/text.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import { nearestWord, nearestWords } from "../problems/nearest-word.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { visible, visibleJson } from "../problems/visible.ts";
import { explainValue } from "./explain-value.ts";
import { type KnownCatalog, knownCatalogs } from "./known-catalogs.ts";

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

interface ExplainedEntry {
  readonly known: KnownCatalog;
  readonly entry: ProviderEntry;
}

/** Runs `errcat explain`: shows what the catalogs contain about a code, or about the errors in a response. Returns the exit code. */
export async function explainCommand(
  code: string,
  { config, locale, provider, json }: ExplainOptions,
  reporter: Reporter,
): Promise<number> {
  const { print, result } = reporter;
  const { catalogs, broken } = await knownCatalogs(config);
  const asked = provider === undefined ? catalogs : [ofProvider(provider, catalogs)];
  const only = locale === undefined ? undefined : canonical(locale, asked);
  const isListed = asked.some(({ provider: { entries } }) => entries.some((entry) => isCalled(entry, code)));
  if (code === "-" || (!isListed && existsSync(code))) {
    const explain = (known: KnownCatalog, listed: string): string | undefined => {
      const entry = known.provider.entries.find((one) => one.code === listed);
      return entry && explained({ known, entry }, only);
    };
    return explainValue(code, asked, { json, explain }, reporter);
  }
  const found = asked.flatMap((known): ExplainedEntry[] =>
    known.provider.entries.filter((entry) => isCalled(entry, code)).map((entry) => ({ known, entry })),
  );
  const near = found.length > 0 ? [] : nearMisses(code, asked);
  const exitCode = found.length > 0 ? exitCodes.fine : exitCodes.problems;
  const data = {
    code,
    found: found.map((one) => asData(one, only)),
    near: near.map(({ known, entry: { code, name } }) => ({ provider: known.provider.id, code, ...(name !== undefined && { name }) })),
  };
  if (json) print(visibleJson(data));
  else {
    print(found.length > 0 ? found.map((one) => explained(one, only)).join("\n\n") : notFound(code, near));
    for (const path of broken) print(`${path} has errors and was left out; \`errcat validate\` says which.`);
  }
  result({ exitCode, ...data });
  return exitCode;
}

function ofProvider(id: string, catalogs: readonly KnownCatalog[]): KnownCatalog {
  const known = catalogs.find(({ provider }) => provider.id === id.replace(/^errcat:/, ""));
  if (known) return known;
  const ids = catalogs.map(({ provider }) => provider.id);
  const meant = nearestWord(id, ids);
  throw new UsageError(`No catalog has the id "${id}".`, meant ? `Did you mean "${meant}"?` : `They are ${ids.join(", ")}.`);
}

function canonical(locale: string, catalogs: readonly KnownCatalog[]): string {
  const locales = new Set(catalogs.flatMap(({ provider }) => provider.locales));
  const name = canonicalLocale(locale);
  if (name !== undefined && locales.has(name)) return name;
  throw new UsageError(`No catalog has the locale "${locale}".`, `The locales are ${[...locales].join(", ")}.`);
}

/** Whether an entry has this code, this name, or the constant of its name. */
function isCalled({ code, name }: ProviderEntry, word: string): boolean {
  return code === word || (name !== undefined && (name === word || constantName(name) === word));
}

/** Returns codes that were perhaps meant, by their names as well, the likeliest first. */
function nearMisses(code: string, catalogs: readonly KnownCatalog[]): ExplainedEntry[] {
  const all = catalogs.flatMap((known): ExplainedEntry[] => known.provider.entries.map((entry) => ({ known, entry })));
  const words = nearestWords(code, new Set(all.flatMap(({ entry }) => [entry.code, ...(entry.name === undefined ? [] : [entry.name])])), 5);
  return [...new Set(words.flatMap((word) => all.filter(({ entry }) => entry.code === word || entry.name === word)))];
}

function notFound(code: string, near: readonly ExplainedEntry[]): string {
  const lines = near.map(({ known, entry }) => `  ${called(entry)}  ${known.provider.id}`);
  return [
    `No catalog lists the code ${JSON.stringify(code)}.`,
    ...(lines.length > 0 ? ["Did you mean one of these?", ...lines] : ["`errcat list` shows the catalogs that were asked."]),
  ].join("\n");
}

/** Returns a code with its name, if it has one. */
function called({ code, name }: ProviderEntry): string {
  return name === undefined ? code : `${code} (${visible(name)})`;
}

function explained({ known: { provider, name, changes }, entry }: ExplainedEntry, only: string | undefined): string {
  const { code, category, retry, actor, status, lifecycle, message, solution, vendor } = entry;
  const row = (label: string, text: string) => `  ${label.padEnd(9)} ${visible(text.replaceAll(/\s+/g, " "))}`;
  const solutions = new Map(told(solution, only));
  const casesOf = (said: Reading): string[] => said.cases.map(({ when, text }) => row("", `- ${when}: ${text}`));
  const lines = told(message, only).flatMap(([locale, text]) => {
    const solution = solutions.get(locale);
    return [row(locale, text.text), ...casesOf(text), ...(solution ? [row("", `→ ${solution.text}`), ...casesOf(solution)] : [])];
  });
  return [
    `${styleText("bold", called(entry))}  ${visible(provider.title)} (${name}, version ${provider.version})`,
    ...lines,
    row("category", `${category}: ${meaning("Category", category)}`),
    row("retry", `${retry}: ${meaning("Retry", retry)}`),
    row("actor", `${actor}: ${meaning("Actor", actor)}`),
    ...(status === undefined ? [] : [row("status", `HTTP ${status}`)]),
    ...(entry.url === undefined ? [] : [row("page", entry.url)]),
    ...returningOperations(provider, code).map((operation) => row("operation", operation)),
    row("since", lifecycle.since),
    ...(ending(lifecycle) === "" ? [] : [row("gone", ending(lifecycle))]),
    ...vendor.flatMap(({ source, section, fields }) =>
      Object.entries(fields).map(([field, text]) =>
        row("vendor", `${field}: ${text} (${[provider.sources[source]?.title ?? source, ...(section ? [section] : [])].join(", ")})`),
      ),
    ),
    ...(changes.get(code) ?? []).map(({ overlay, reason, fields }) =>
      row("overlay", `${overlay} ${fields.length === 0 ? "added it" : `changed ${fields.join(", ")}`}: ${reason}`),
    ),
  ].join("\n");
}

/** Describes the operations that may return a code, each with its call. */
function returningOperations({ operations }: Provider, code: string): readonly string[] {
  const { isCommon, operations: all } = operationsByCode(operations)(code);
  if (isCommon) return ["every one"];
  return all.map((operation) => {
    const call = callOf(operation);
    return call === undefined ? operation.id : `${operation.id}: ${call}`;
  });
}

/** Describes how a code is or was retired. */
function ending({ deprecated, removed, replacedBy }: Lifecycle): string {
  const steps = [
    ...(deprecated === undefined ? [] : [`deprecated since ${deprecated}`]),
    ...(removed === undefined ? [] : [`removed in ${removed}`]),
    ...(replacedBy === undefined ? [] : [`replaced by ${replacedBy}`]),
  ];
  return steps.join("; ");
}

/** Returns the texts of all locales, or of one, with their cases as whole sentences. */
function told(texts: ByLocale<ProviderText>, only: string | undefined): [string, Reading][] {
  return Object.entries(texts).flatMap(([locale, { text }]): [string, Reading][] =>
    only === undefined || locale === only ? [[locale, reading(text, locale)]] : [],
  );
}

/** Returns the schema's description of a value. */
function meaning(definition: "Category" | "Retry" | "Actor", word: string): string {
  const words = definitions()[definition];
  return words?.["enumDescriptions"][words["enum"].indexOf(word)] ?? "";
}

function asData({ known: { provider, name, changes }, entry }: ExplainedEntry, only: string | undefined): object {
  const { lifecycle, parameters, message, solution, vendor, extensions: _extensions, ...facts } = entry;
  const { stage: _, ...versions } = lifecycle;
  const texts = (table: ByLocale<ProviderText>) =>
    Object.fromEntries(Object.entries(table).filter(([locale]) => only === undefined || locale === only));
  return {
    provider: provider.id,
    catalog: name,
    version: provider.version,
    ...facts,
    ...versions,
    ...(hasParameters(entry) && { parameters }),
    ...(provider.operations.all.length > 0 && {
      operations: operationsByCode(provider.operations)(entry.code).operations.map(({ id }) => id),
    }),
    message: texts(message),
    solution: texts(solution),
    vendor,
    overlays: changes.get(entry.code) ?? [],
  };
}
