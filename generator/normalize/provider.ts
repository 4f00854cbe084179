import type { Actor, Category, Field, Operation, Retry, Source, Vendor } from "../catalog/catalog.ts";
import type { Extensions } from "../catalog/extensions.ts";
import type { FullParameter, FullWire } from "../expand/full-catalog.ts";
import type { ProviderText } from "./text.ts";

/** The meaning of a catalog, however short or long it is written. Everything after validation works on it. */
export interface Provider {
  readonly id: string;
  /** The prefix of its types. */
  readonly typeName: string;
  readonly version: string;
  /** Canonical BCP 47 tags, the source locale first. */
  readonly locales: readonly string[];
  /** The locales as the catalog writes them. */
  readonly writtenLocales: ByLocale<string>;
  /** The locale that the others are translated from. */
  readonly sourceLocale: string;
  readonly name: ByLocale<string>;
  /** The provider's name in English, or else in the source locale. */
  readonly title: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly statuses: readonly { readonly status: number; readonly vendor: readonly Vendor[] }[];
  readonly remarks: readonly ProviderRemark[];
  readonly wire: ProviderWire;
  /** The code that a server answers with for what is not an error of the provider. */
  readonly fallback: string | undefined;
  readonly operations: Operations;
  readonly entries: readonly ProviderEntry[];
  /** The versions of the catalog, and the codes that each of them added or removed. */
  readonly history: History;
  readonly extensions: Extensions;
}

/** A value for each locale of the provider, by canonical BCP 47 tag. */
export type ByLocale<Value> = Readonly<Record<string, Value>>;

/** The data of the provider about one code. */
export interface ProviderEntry {
  readonly code: string;
  /** The provider's own symbolic name of the code. */
  readonly name: string | undefined;
  readonly category: Category;
  /** The documented HTTP status. */
  readonly status: number | undefined;
  readonly retry: Retry;
  readonly actor: Actor;
  /** The page about the code that the catalog names. */
  readonly url: string | undefined;
  /** The page that packages and documents link to; `undefined` where no reference is configured. */
  readonly page: string | undefined;
  readonly lifecycle: Lifecycle;
  /** Whether answers to a client hold its detail and its parameters. */
  readonly expose: boolean;
  readonly parameters: Readonly<Record<string, ProviderParameter>>;
  /** What happened, in each locale. */
  readonly message: ByLocale<ProviderText>;
  /** What to do about it; empty if the catalog has no solution. */
  readonly solution: ByLocale<ProviderText>;
  readonly vendor: readonly Vendor[];
  readonly extensions: Extensions;
}

/** The catalog versions in which a code was added, deprecated, and removed. */
export interface Lifecycle {
  readonly stage: "current" | "deprecated" | "removed";
  readonly since: string;
  readonly deprecated: string | undefined;
  readonly removed: string | undefined;
  /** The code that replaces this one. */
  readonly replacedBy: string | undefined;
}

/** The versions of a catalog, and the codes that each of them added or removed. */
export interface History {
  /** Every version that added or removed a code, the oldest first. */
  readonly versions: readonly Version[];
  /** The version that the oldest codes were added in. */
  readonly first: string;
  /** The codes that were added after the first version. */
  readonly late: readonly { readonly code: string; readonly since: string }[];
  readonly removed: readonly Removed[];
}

/** A version that added or removed codes. */
export interface Version {
  readonly version: string;
  /** The versions before and after it, if there are any. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The codes that the next version added. */
  readonly addedNext: readonly string[];
  /** The codes that this version removed. */
  readonly removed: readonly string[];
}

/** A removed code: the version that removed it, and the code that replaces it. */
export interface Removed {
  readonly code: string;
  readonly data: { readonly version: string; readonly replacedBy?: string };
}

/** A value that the texts of an entry show. */
export interface ProviderParameter extends Omit<FullParameter, "description"> {
  readonly description: ByLocale<string>;
}

/** A remark on the whole catalog. */
export interface ProviderRemark {
  readonly id: string;
  readonly message: ByLocale<ProviderText>;
  readonly vendor: readonly Vendor[];
}

/** The operations of the API, and the codes that they may return. */
export interface Operations {
  /** The codes that every operation may return, in the order of the entries. */
  readonly common: readonly string[];
  /** The operations in the order of the catalog; none if it lists none. */
  readonly all: readonly ProviderOperation[];
}

/** One operation of the API. */
export interface ProviderOperation {
  readonly id: string;
  /** The HTTP method, in lower case. */
  readonly method: Operation["method"];
  readonly path: string | undefined;
  readonly summary: string | undefined;
  /** The codes that it may return in addition to those of every operation, in the order of the entries, removed ones included. */
  readonly codes: readonly string[];
  readonly vendor: readonly Vendor[];
  readonly extensions: Extensions;
}

/** How errors are sent over the wire. */
export interface ProviderWire extends Omit<FullWire, "fields"> {
  /** The fields that every error of the provider has in addition to the common ones. */
  readonly fields: Readonly<Record<string, ProviderField>>;
}

export interface ProviderField extends Omit<Field, "description"> {
  readonly description: ByLocale<string>;
}

/** Whether the texts of an entry have parameters. */
export function hasParameters({ parameters }: ProviderEntry): boolean {
  return Object.keys(parameters).length > 0;
}

/** Returns the entries by their codes. */
export function entriesByCode({ entries }: Provider): ReadonlyMap<string, ProviderEntry> {
  return new Map(entries.map((entry) => [entry.code, entry]));
}
