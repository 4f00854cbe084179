import { styleText } from "node:util";
import { type Reading, reading } from "../catalog/message-cases.ts";
import { definitions } from "../catalog/schema.ts";
import { callOf, operationsByCode } from "../normalize/operations.ts";
import { type ByLocale, hasParameters, type Lifecycle, type Provider, type ProviderEntry } from "../normalize/provider.ts";
import type { ProviderText } from "../normalize/text.ts";
import { visible } from "../problems/visible.ts";
import type { KnownCatalog } from "./known-catalogs.ts";

/** An entry, and the catalog that it comes from. */
export interface ExplainedEntry {
  readonly known: KnownCatalog;
  readonly entry: ProviderEntry;
}

/** Returns a code with its name, if it has one. */
export function called({ code, name }: ProviderEntry): string {
  return name === undefined ? code : `${code} (${visible(name)})`;
}

/** Explains an entry to people, in every locale or in one. */
export function explained({ known: { provider, name, changes }, entry }: ExplainedEntry, only: string | undefined): string {
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
    ...(ending(lifecycle) === "" ? [] : [row("lifecycle", ending(lifecycle))]),
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
  if (isCommon) return ["any"];
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
export function told(texts: ByLocale<ProviderText>, only: string | undefined): [string, Reading][] {
  return Object.entries(texts).flatMap(([locale, { text }]): [string, Reading][] =>
    only === undefined || locale === only ? [[locale, reading(text, locale)]] : [],
  );
}

/** Returns the schema's description of a value. */
export function meaning(definition: "Category" | "Retry" | "Actor", word: string): string {
  const words = definitions()[definition];
  return words?.["enumDescriptions"][words["enum"].indexOf(word)] ?? "";
}

/** Returns all that the catalog has about an entry, with what to do next. */
export function asData({ known: { provider, name, changes }, entry }: ExplainedEntry, only: string | undefined): object {
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
    next: nextStep(entry, only),
    vendor,
    overlays: changes.get(entry.code) ?? [],
  };
}

/** What to do next: when to send the request again, whom to ask, and what to change. */
export interface NextStep {
  readonly retry: string;
  readonly ask: string;
  readonly change: Readonly<Record<string, string>>;
}

export function nextStep({ retry, actor, solution }: ProviderEntry, only: string | undefined, retryAfter?: number): NextStep {
  return {
    retry:
      retryAfter === undefined
        ? meaning("Retry", retry)
        : `The same request may be sent again after ${retryAfter} ${retryAfter === 1 ? "second" : "seconds"}.`,
    ask: meaning("Actor", actor),
    change: Object.fromEntries(told(solution, only).map(([locale, { text }]) => [locale, text])),
  };
}
