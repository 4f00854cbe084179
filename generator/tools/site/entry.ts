import type { Extensions } from "../../catalog/extensions.ts";
import { type Reading, reading } from "../../catalog/message-cases.ts";
import { type OperationsOf, operationsByCode } from "../../normalize/operations.ts";
import type { ByLocale, Provider, ProviderEntry } from "../../normalize/provider.ts";
import type { ProviderText } from "../../normalize/text.ts";
import { replacedCodes } from "../export/markdown/replaced.ts";
import { type InterfaceText, named, sameInAll, say } from "./interface-text.ts";
import { languageName } from "./names.ts";
import { type VendorView, vendorViews } from "./quotations.ts";

/** The data of an error that a page shows. */
export interface EntryView {
  readonly code: string;
  /** The file name of its page, without the extension. */
  readonly page: string;
  /** The symbolic name, if the provider has one. */
  readonly name: string | undefined;
  /** The page about the code. */
  readonly url: string | undefined;
  readonly category: string;
  readonly categoryName: InterfaceText;
  readonly retry: string;
  readonly retryName: InterfaceText;
  readonly actor: string;
  readonly actorName: InterfaceText;
  /** Short facts in addition to the first three. */
  readonly facts: readonly InterfaceText[];
  readonly isOver: boolean;
  readonly replacedBy: CodeLink | undefined;
  /** The codes that this one replaced. */
  readonly replaces: readonly CodeLink[];
  /** The ids of the operations that may return it, and whether all may; none where the catalog lists no operations. */
  readonly operations: readonly string[];
  readonly isOfEvery: boolean;
  readonly texts: readonly TextView[];
  readonly vendor: readonly VendorView[];
  /** Whether the catalog quotes documents, and whether these do not list the code. */
  readonly quotes: boolean;
  readonly isUndocumented: boolean;
  /** The fields that the catalog's authors have added. */
  readonly extensions: readonly ExtensionView[];
}

/** A code, and the file name of its page. */
interface CodeLink {
  readonly code: string;
  readonly page: string;
}

/** A field that begins with `x-`, and its value as JSON. */
export interface ExtensionView {
  readonly field: string;
  readonly value: string;
}

/** The texts in one locale. */
export interface TextView {
  readonly locale: string;
  readonly language: string;
  readonly message: Reading;
  readonly solution: Reading | undefined;
  /** What a reader must know to judge the texts. */
  readonly marks: readonly InterfaceText[];
}

/** Returns the errors of a catalog for its pages, which have these names, in the catalog's order. */
export function entryViews({ entries, sources, history, operations }: Provider, names: ReadonlyMap<string, string>): readonly EntryView[] {
  const returned = operationsByCode(operations);
  const replaced = replacedCodes(entries);
  const quotes = entries.some(({ vendor }) => vendor.length > 0);
  const link = (code: string): CodeLink => ({ code, page: names.get(code) ?? "" });
  return entries.map((entry) => ({
    ...operationsOf(returned, entry.code),
    ...link(entry.code),
    name: entry.name,
    url: entry.url,
    category: entry.category,
    categoryName: named("category", entry.category),
    retry: entry.retry,
    retryName: named("retry", entry.retry),
    actor: entry.actor,
    actorName: named("actor", entry.actor),
    facts: facts(entry, history.first),
    isOver: entry.lifecycle.stage !== "current",
    replacedBy: entry.lifecycle.replacedBy === undefined ? undefined : link(entry.lifecycle.replacedBy),
    replaces: (replaced.get(entry.code) ?? []).map(link),
    texts: textViews(entry.message, entry.solution),
    vendor: vendorViews(entry.vendor, sources),
    quotes,
    isUndocumented: quotes && entry.vendor.length === 0,
    extensions: extensionViews(entry.extensions),
  }));
}

function operationsOf(returned: OperationsOf, code: string): Pick<EntryView, "operations" | "isOfEvery"> {
  const { isCommon, operations } = returned(code);
  return { isOfEvery: isCommon, operations: isCommon ? [] : operations.map(({ id }) => id) };
}

function facts({ status, lifecycle: { since, deprecated, removed } }: ProviderEntry, first: string): InterfaceText[] {
  return [
    ...(status === undefined ? [] : [sameInAll(`HTTP ${status}`)]),
    ...(since === first ? [] : [say("error.since", { release: since })]),
    ...(deprecated === undefined ? [] : [say("error.deprecated", { release: deprecated })]),
    ...(removed === undefined ? [] : [say("error.removed", { release: removed })]),
  ];
}

/** Returns messages, each with the solution in its locale. */
export function textViews(message: ByLocale<ProviderText>, solution: ByLocale<ProviderText> = {}): readonly TextView[] {
  return Object.entries(message).map(([locale, text]) => ({
    locale,
    language: languageName(locale),
    message: reading(text.text, locale),
    solution: solution[locale] && reading(solution[locale].text, locale),
    marks: marks(text),
  }));
}

function marks({ origin, state }: ProviderText): InterfaceText[] {
  return [
    ...(origin === "vendor" ? [say("text.vendor")] : []),
    ...(state === "draft" ? [say("text.draft")] : []),
    ...(state === "translated" ? [say("text.translated")] : []),
  ];
}

/** Returns the fields that begin with `x-`; a text as it is, any other value as JSON. */
export function extensionViews(extensions: Extensions): readonly ExtensionView[] {
  return Object.entries(extensions).map(([field, value]) => ({ field, value: typeof value === "string" ? value : JSON.stringify(value) }));
}
