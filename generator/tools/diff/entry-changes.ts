import { isDeepStrictEqual } from "node:util";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import { text } from "./catalog-changes.ts";
import type { PlainChange, Pointers } from "./change.ts";
import { lifecycleChanges } from "./lifecycle-changes.ts";
import { parameterChanges } from "./parameter-changes.ts";
import { textChanges } from "./text-changes.ts";

/**
 * What is different about the codes of a catalog: those that are new and those that are the same in its order, then those that are gone.
 */
export function entryChanges(before: Provider, after: Provider): PlainChange[] {
  const old = new Map(before.entries.map((entry, i) => [entry.code, { entry, i }]));
  const now = new Map(after.entries.map((entry) => [entry.code, entry]));
  const successor = successors(
    before.entries.filter(({ code }) => !now.has(code)),
    after.entries.filter(({ code }) => !old.has(code)),
  );
  return [
    ...after.entries.flatMap((entry, i): PlainChange[] => {
      const earlier = old.get(entry.code);
      const pointer = `/entries/${i}`;
      return earlier === undefined
        ? [{ kind: "code-added", code: entry.code, side: "after", pointer }]
        : changesOf(earlier.entry, entry, { before: `/entries/${earlier.i}`, after: pointer });
    }),
    ...before.entries.flatMap(({ code }, i): PlainChange[] =>
      now.has(code) ? [] : [{ kind: "code-dropped", code, ...text("after", successor(code)), side: "before", pointer: `/entries/${i}` }],
    ),
    ...order(before, after, old, now),
  ];
}

/** The code that says what a dropped one said, word for word, if there is just one. */
function successors(dropped: readonly ProviderEntry[], added: readonly ProviderEntry[]): (code: string) => string | undefined {
  const said = ({ message }: ProviderEntry): string => JSON.stringify(Object.values(message).map(({ text }) => text));
  const bySaid = new Map<string, string[]>();
  for (const entry of added) if (bySaid.get(said(entry))?.push(entry.code) === undefined) bySaid.set(said(entry), [entry.code]);
  const byCode = new Map(dropped.map((entry) => [entry.code, entry]));
  return (code) => {
    const entry = byCode.get(code);
    const [only, ...others] = (entry && bySaid.get(said(entry))) ?? [];
    return others.length === 0 ? only : undefined;
  };
}

function changesOf(before: ProviderEntry, after: ProviderEntry, at: Pointers): PlainChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  const { code } = after;
  const [old, now] = [factsOf(before), factsOf(after)];
  const facts = (["category", "retry", "actor", "status", "url", "expose", "since"] as const).flatMap((field): PlainChange[] => {
    if (old[field] === now[field]) return [];
    const [side, pointer] = now[field] === undefined ? (["before", at.before] as const) : (["after", at.after] as const);
    return [{ kind: field, code, ...text("before", old[field]), ...text("after", now[field]), side, pointer: `${pointer}/${field}` }];
  });
  const extensions: PlainChange[] =
    JSON.stringify(before.extensions) === JSON.stringify(after.extensions)
      ? []
      : [{ kind: "extensions", code, side: "after", pointer: at.after }];
  const vendor: PlainChange[] = isDeepStrictEqual(before.vendor, after.vendor)
    ? []
    : [{ kind: "vendor", code, side: "after", pointer: `${at.after}/vendor` }];
  return [
    ...nameChanges(before, after, at),
    ...facts,
    ...lifecycleChanges(before, after, at),
    ...parameterChanges(before, after, at),
    ...textChanges(before, after, at),
    ...vendor,
    ...extensions,
  ];
}

function nameChanges({ name: before }: ProviderEntry, { code, name: after }: ProviderEntry, at: Pointers): PlainChange[] {
  if (before === after) return [];
  if (after === undefined)
    return [{ kind: "code-name-removed", code, ...text("before", before), side: "before", pointer: `${at.before}/name` }];
  const there = { code, after, side: "after", pointer: `${at.after}/name` } as const;
  return [before === undefined ? { kind: "code-name-added", ...there } : { kind: "code-name-changed", before, ...there }];
}

function factsOf({ category, retry, actor, status, url, expose, lifecycle: { since } }: ProviderEntry) {
  return { category, retry, actor, status, url, expose: String(expose), since };
}

/** Whether the codes that stayed stand in another order. */
function order(before: Provider, after: Provider, old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): PlainChange[] {
  const [was, is] = [before.entries.filter(({ code }) => now.has(code)), after.entries.filter(({ code }) => old.has(code))];
  return was.every(({ code }, i) => code === is[i]?.code) ? [] : [{ kind: "order", side: "after", pointer: "/entries" }];
}
