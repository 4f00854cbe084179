import { reading } from "../../catalog/message-cases.ts";
import { entriesByCode, type Provider, type ProviderEntry } from "../../normalize/provider.ts";
import { type Change, type Difference, diff } from "../diff/diff.ts";

/** The differences of a catalog from an earlier version, in the form that a page shows. */
export interface Changes {
  readonly before: string;
  readonly after: string;
  readonly difference: Difference;
  readonly added: readonly ProviderEntry[];
  readonly removed: readonly ProviderEntry[];
  readonly changed: readonly Changed[];
  /** Changes that are not facts of a code, which the page describes in sentences. */
  readonly others: readonly Change[];
}

export interface Changed {
  readonly code: string;
  readonly facts: readonly ChangedFact[];
}

export interface ChangedFact {
  readonly fact: string;
  /** The locale of a changed text. */
  readonly locale: string | undefined;
  readonly before: string;
  readonly after: string;
}

/** Returns the differences of a catalog from an earlier version, in the order of the catalog. */
export function changes(before: Provider, after: Provider): Changes {
  const difference = diff(before, after);
  const of = (kind: Change["kind"]): ReadonlySet<string | undefined> =>
    new Set(difference.changes.flatMap((one) => (one.kind === kind ? [one.code] : [])));
  const [added, removed] = [of("code-added"), of("code-dropped")];
  const [old, now] = [entriesByCode(before), entriesByCode(after)];
  const facts = new Map<string, ChangedFact[]>();
  const others: Change[] = [];
  for (const change of difference.changes) {
    const { code } = change;
    if (change.kind === "code-added" || change.kind === "code-dropped") continue;
    const shown = code === undefined ? undefined : factsOf(change, old?.get(code), now?.get(code));
    if (code === undefined || shown === undefined) others.push(change);
    else if (facts.get(code)?.push(...shown) === undefined) facts.set(code, [...shown]);
  }
  return {
    before: before.version,
    after: after.version,
    difference,
    added: after.entries.filter(({ code }) => added.has(code)),
    removed: before.entries.filter(({ code }) => removed.has(code)),
    changed: [...facts].map(([code, facts]) => ({ code, facts })),
    others,
  };
}

/** Returns the change of a visible field of an entry; `undefined` if the page describes it in a sentence. */
function factsOf(
  { kind, locale, before = "", after = "" }: Change,
  was: ProviderEntry | undefined,
  is: ProviderEntry | undefined,
): readonly ChangedFact[] | undefined {
  switch (kind) {
    case "category":
    case "retry":
    case "actor":
    case "status":
    case "since":
      return [{ fact: kind, locale: undefined, before, after }];
    case "code-deprecated":
    case "code-undeprecated":
      return [{ fact: "deprecated", locale: undefined, before, after }];
    case "code-removed":
    case "code-returned":
      return [{ fact: "removed", locale: undefined, before, after }];
    case "replaced-by":
      return [{ fact: "replacedBy", locale: undefined, before, after }];
    case "code-renamed":
      return (["deprecated", "removed", "replacedBy"] as const).flatMap((fact) =>
        was?.lifecycle[fact] === is?.lifecycle[fact]
          ? []
          : [{ fact, locale: undefined, before: was?.lifecycle[fact] ?? "", after: is?.lifecycle[fact] ?? "" }],
      );
    case "message":
    case "solution":
    case "solution-added":
    case "solution-removed":
      return [{ fact: kind === "message" ? "message" : "solution", locale, ...readable(before, after, locale) }];
    default:
      return undefined;
  }
}

/** Returns the sentences that differ between two texts, one per line; if only the whole texts differ, returns these as they are written. */
function readable(before: string, after: string, locale = "en"): { readonly before: string; readonly after: string } {
  const lines = (written: string): readonly string[] => {
    const { text, cases } = reading(written, locale);
    return [text, ...cases.map((one) => `${one.when}: ${one.text}`)];
  };
  const [was, is] = [lines(before), lines(after)];
  const [gone, added] = [was.filter((line) => !is.includes(line)), is.filter((line) => !was.includes(line))];
  return gone.length + added.length === 0 ? { before, after } : { before: gone.join("\n"), after: added.join("\n") };
}
