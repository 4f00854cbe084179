import { constantName } from "../../catalog/constant-name.ts";
import { neededParameters } from "../../normalize/needed.ts";
import { entriesByCode, hasParameters, type Provider, type ProviderEntry } from "../../normalize/provider.ts";
import { existedIn } from "../../normalize/versions.ts";
import type { PlainChange } from "./change.ts";
import { stillTakes } from "./given-types.ts";
import { all, byName, plainEffects } from "./plain-effects.ts";
import { type Effect, type Effects, worst } from "./way.ts";

/** What changes between two catalogs do to those who consume the package, one at a time. */
export function effectsBetween(before: Provider, after: Provider): (found: PlainChange) => Effects {
  const context = { before: sideOf(before), after: sideOf(after) };
  return (found) => ({ ...plainEffects[found.kind], ...depending(found, context) });
}

/** What is asked of a catalog again and again. */
interface Side {
  readonly entries: ReadonlyMap<string, ProviderEntry>;
  /** Every word that narrows an error: `category billing`, `retry later`. */
  readonly words: ReadonlySet<string>;
  /** The versions that `asOf` may name. */
  readonly pins: readonly string[];
  /** Whether a status is documented for every code, so that `facts[code].status` can be read of any. */
  readonly hasStatuses: boolean;
  /** Whether any text has parameters, so that errors have them. */
  readonly hasParameters: boolean;
}

interface Context {
  readonly before: Side;
  readonly after: Side;
}

function sideOf(provider: Provider): Side {
  const { entries } = provider;
  return {
    entries: entriesByCode(provider),
    words: new Set(entries.flatMap(wordsOf)),
    pins: provider.history.versions.map(({ version }) => version),
    hasStatuses: entries.every(({ status }) => status !== undefined),
    hasParameters: entries.some(hasParameters),
  };
}

function wordsOf({ category, retry, actor }: ProviderEntry): string[] {
  return [`category ${category}`, `retry ${retry}`, `actor ${actor}`];
}

/** What a change does because of what else is in the catalogs. */
function depending(found: PlainChange, context: Context): Partial<Effects> {
  const { before, after } = context;
  const [was, is] = [before.entries.get(found.code ?? ""), after.entries.get(found.code ?? "")];
  switch (found.kind) {
    case "code-added":
      return is === undefined
        ? {}
        : {
            facts: worst(["gains", ...wordEffects([], wordsOf(is), context), statusEffect(context, is.status === undefined)]),
            ...pinEffect(was, is, context),
          };
    case "code-dropped":
      return was === undefined ? {} : { facts: worst(["loses", ...wordEffects(wordsOf(was), [], context)]) };
    case "code-name-changed":
      return constantName(found.before ?? "") === constantName(found.after ?? "") ? byName("words") : {};
    case "category":
    case "retry":
    case "actor":
      return { facts: worst(["differs", ...wordEffects([`${found.kind} ${found.before}`], [`${found.kind} ${found.after}`], context)]) };
    case "status":
      return { facts: worst(["differs", statusEffect(context, found.after === undefined)]) };
    case "code-returned":
      return { match: "asked", ...pinEffect(was, is, context) };
    case "code-removed":
    case "code-renamed":
    case "since":
      return pinEffect(was, is, context);
    case "operation-code-added":
      // A code that a version did not have is `$added` to it.
      return before.pins.some((pin) => exists(is, pin)) ? { asOf: "asked" } : {};
    case "parameter-added":
      // A text that was a string in a table becomes a function.
      return {
        ...((was === undefined || !hasParameters(was)) && { match: "asked" }),
        ...(is !== undefined && neededParameters(is).has(found.name ?? "") && { make: "stops" }),
      };
    case "parameter-required":
      return found.after === "true" ? {} : { make: "gains" };
    case "parameter-removed":
      return is === undefined || !hasParameters(is)
        ? { ...(after.hasParameters && byName("loses")), match: "stops", texts: "words", make: "stops" }
        : {};
    case "parameter-type":
      return {
        ...(sameType(found.before, found.after) && { ...byName("differs"), texts: "words" }),
        ...given(was?.parameters[found.name ?? ""], is?.parameters[found.name ?? ""]),
      };
    case "field-type":
      return {
        ...(sameType(found.before, found.after) && { ...all("differs"), texts: "none" }),
        ...given({ type: found.before ?? "" }, { type: found.after ?? "" }),
      };
    case "fallback":
      return found.after === undefined ? { make: "stops" } : {};
    default:
      return {};
  }
}

/** Words that no error has any longer cannot be compared with; words that are new are missing where all must stand. */
function wordEffects(gone: readonly string[], come: readonly string[], { before, after }: Context): Effect[] {
  return [
    ...gone.filter((word) => !after.words.has(word)).map((): Effect => "stops"),
    ...come.filter((word) => !before.words.has(word)).map((): Effect => "asked"),
  ];
}

/** Whether a status can no longer be read of any code. */
function statusEffect({ before, after }: Context, isMissing: boolean): Effect {
  return isMissing && before.hasStatuses && !after.hasStatuses ? "stops" : "none";
}

/**
 * Who is pinned to a version names the codes that existed then. That must not become another list, nor the version one that cannot be
 * named.
 */
function pinEffect(was: ProviderEntry | undefined, is: ProviderEntry | undefined, { before, after }: Context): Partial<Effects> {
  const isGone = (pin: string): boolean => !after.pins.includes(pin) && (was?.lifecycle.since === pin || was?.lifecycle.removed === pin);
  return before.pins.some((pin) => isGone(pin) || exists(was, pin) !== exists(is, pin)) ? { asOf: "stops" } : {};
}

/** Whether what makers give may still be given. */
function given(...[before, after]: Partial<Parameters<typeof stillTakes>>): Partial<Effects> {
  return { make: before !== undefined && after !== undefined && stillTakes(before, after) ? "differs" : "stops" };
}

/** Whole numbers are numbers. */
function sameType(one: string | undefined, other: string | undefined): boolean {
  return [one, other].every((type) => type === "integer" || type === "number");
}

function exists(entry: ProviderEntry | undefined, version: string): boolean {
  return entry !== undefined && existedIn(entry.lifecycle, version);
}
