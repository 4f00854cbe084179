import { constantName } from "../catalog/constant-name.ts";
import type { ByLocale, Lifecycle, ProviderEntry } from "../normalize/provider.ts";
import type { ProviderText } from "../normalize/text.ts";
import type { OverlayChange } from "../validate/overlay/types.ts";
import { describeOverlayChange } from "./overlays.ts";

/** The data that the templates print for one code. */
export interface EntryModel {
  readonly code: string;
  /** The symbolic name, if the provider has one. */
  readonly name: string | undefined;
  /** The constant that holds the code; empty without a name. */
  readonly constant: string;
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status: number | undefined;
  /** Retry, actor, and status as an object literal. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** The message in each locale, for the doc comment. */
  readonly messages: readonly string[];
  /** The facts as a sentence. */
  readonly advice: string;
  /** What overlays changed, and why. */
  readonly changes: readonly string[];
  /** The page about the code. */
  readonly url: string | undefined;
  /** The text after `@deprecated`, if the code is deprecated or removed. */
  readonly ending: string | undefined;
}

/** Prepares one entry for the templates. */
export function entryModel(entry: ProviderEntry, locales: readonly string[], changes: readonly OverlayChange[]): EntryModel {
  const { code, name, category, retry, actor, status, message, lifecycle, page, url } = entry;
  return {
    code,
    name,
    constant: name === undefined ? "" : constantName(name),
    category,
    retry,
    actor,
    status,
    ...factsOf(entry),
    messages: locales.map((locale) => message[locale]?.gist ?? gap(locale, locales, message)),
    changes: changes.length === 0 ? none : changes.map((change) => `${describeOverlayChange(change)}: ${change.reason}`),
    url: page ?? url,
    ending: ending(lifecycle),
  };
}

const none: readonly string[] = [];

/** Marks a message that has no translation, with the words that are shown instead unless they stand beside it. */
function gap(locale: string, locales: readonly string[], message: ByLocale<ProviderText>): string {
  const mark = `(not translated into ${locale})`;
  const [source = "", text] = Object.entries(message)[0] ?? [];
  return locales.includes(source) || text === undefined ? mark : `${text.gist} ${mark}`;
}

/** Returns the facts of an entry, and their sentence: entries with the same facts share the same objects, which saves much memory. */
function factsOf({ category, retry, actor, status, page, lifecycle: { replacedBy } }: ProviderEntry): Pick<EntryModel, "facts" | "advice"> {
  const advice = `${status === undefined ? "" : `HTTP ${status} · `}${category} · retry: ${retry} · actor: ${actor}`;
  const key = `${advice} ${replacedBy ?? ""} ${page ?? ""}`;
  const facts = {
    category,
    retry,
    actor,
    ...(status !== undefined && { status }),
    ...(replacedBy !== undefined && { replacedBy }),
    ...(page !== undefined && { url: page }),
  };
  const known = sharedFacts.get(key) ?? { facts, advice };
  sharedFacts.set(key, known);
  return known;
}

const sharedFacts = new Map<string, Pick<EntryModel, "facts" | "advice">>();

/** Describes how a code is or was retired: `since 1.1.0, removed in 1.2.0: replaced by 4002`. */
function ending({ deprecated, removed, replacedBy }: Lifecycle): string | undefined {
  const steps = [...(deprecated === undefined ? [] : [`since ${deprecated}`]), ...(removed === undefined ? [] : [`removed in ${removed}`])];
  if (steps.length === 0) return undefined;
  return `${steps.join(", ")}${replacedBy === undefined ? "" : `: replaced by ${replacedBy}`}`;
}
