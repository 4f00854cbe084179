import { isDeepStrictEqual } from "node:util";
import type { Catalog, Entry } from "../../catalog/catalog.ts";
import { text } from "./catalog-changes.ts";
import type { Found } from "./change.ts";
import { parameterChanges } from "./parameter-changes.ts";
import { textChanges } from "./text-changes.ts";

/** What is different about the codes of a catalog: those that are new and those that are the same in its order, then those that are gone. */
export function entryChanges(before: Catalog, after: Catalog): Found[] {
  const old = new Map(before.entries.map((entry, i) => [entry.code, { entry, i }]));
  const now = new Map(after.entries.map((entry) => [entry.code, entry]));
  const successor = successors(
    before.entries.filter(({ code }) => !now.has(code)),
    after.entries.filter(({ code }) => !old.has(code)),
  );
  return [
    ...after.entries.flatMap((entry, i): Found[] => {
      const earlier = old.get(entry.code);
      const pointer = `/entries/${i}`;
      return earlier === undefined
        ? [{ kind: "code-added", code: entry.code, side: "after", pointer }]
        : changesOf(earlier.entry, entry, { before: `/entries/${earlier.i}`, after: pointer });
    }),
    ...before.entries.flatMap(({ code }, i): Found[] =>
      now.has(code) ? [] : [{ kind: "code-dropped", code, ...text("after", successor(code)), side: "before", pointer: `/entries/${i}` }],
    ),
    ...order(before, after, old, now),
  ];
}

/** The code that says what a dropped one said, word for word, if there is just one. */
function successors(dropped: readonly Entry[], added: readonly Entry[]): (code: string) => string | undefined {
  const said = ({ messages }: Entry): string => JSON.stringify(Object.values(messages).map(({ text }) => text));
  const bySaid = new Map<string, string[]>();
  for (const entry of added) if (bySaid.get(said(entry))?.push(entry.code) === undefined) bySaid.set(said(entry), [entry.code]);
  const byCode = new Map(dropped.map((entry) => [entry.code, entry]));
  return (code) => {
    const entry = byCode.get(code);
    const [only, ...others] = (entry && bySaid.get(said(entry))) ?? [];
    return others.length === 0 ? only : undefined;
  };
}

/** Where an entry stands on each side. */
export interface Pointers {
  readonly before: string;
  readonly after: string;
}

function changesOf(before: Entry, after: Entry, at: Pointers): Found[] {
  if (isDeepStrictEqual(before, after)) return [];
  const { code } = after;
  const facts = (["category", "retry", "actor", "status", "since"] as const).flatMap((field): Found[] => {
    if (before[field] === after[field]) return [];
    const [side, pointer] = after[field] === undefined ? (["before", at.before] as const) : (["after", at.after] as const);
    return [{ kind: field, code, ...text("before", before[field]), ...text("after", after[field]), side, pointer: `${pointer}/${field}` }];
  });
  const vendor: Found[] = isDeepStrictEqual(before.vendor, after.vendor)
    ? []
    : [{ kind: "vendor", code, side: "after", pointer: `${at.after}/vendor` }];
  return [...facts, ...endChanges(before, after, at), ...parameterChanges(before, after, at), ...textChanges(before, after, at), ...vendor];
}

/** How the end of a code has come nearer, or gone away again. */
function endChanges(before: Entry, after: Entry, at: Pointers): Found[] {
  const { code, deprecated, replacedBy } = after;
  const there = (field: "deprecated" | "removed" | "replacedBy") => ({ code, side: "after", pointer: `${at.after}/${field}` }) as const;
  const gone = (field: "deprecated" | "removed" | "replacedBy") => ({ code, side: "before", pointer: `${at.before}/${field}` }) as const;
  const [oldEnd, newEnd] = [endOf(before), endOf(after)];
  const isNear = newEnd !== oldEnd && (newEnd === "removed" || (newEnd === "deprecated" && oldEnd === "current"));
  if (isNear && replacedBy !== undefined)
    return [
      { kind: "code-renamed", ...text("before", code), after: replacedBy, ...there(newEnd === "removed" ? "removed" : "deprecated") },
    ];
  const renamed: Found[] =
    before.replacedBy === replacedBy
      ? []
      : [
          {
            kind: "replaced-by",
            ...text("before", before.replacedBy),
            ...text("after", replacedBy),
            ...(replacedBy === undefined ? gone("replacedBy") : there("replacedBy")),
          },
        ];
  const removed: Found[] =
    before.removed === after.removed
      ? []
      : after.removed === undefined
        ? [{ kind: "code-returned", ...text("before", before.removed), ...gone("removed") }]
        : [{ kind: "code-removed", ...text("before", before.removed), after: after.removed, ...there("removed") }];
  const ended: Found[] =
    before.deprecated === deprecated
      ? []
      : deprecated === undefined
        ? [{ kind: "code-undeprecated", ...text("before", before.deprecated), ...gone("deprecated") }]
        : [{ kind: "code-deprecated", ...text("before", before.deprecated), after: deprecated, ...there("deprecated") }];
  return [...removed, ...ended, ...renamed];
}

function endOf({ deprecated, removed }: Entry): "current" | "deprecated" | "removed" {
  return removed !== undefined ? "removed" : deprecated !== undefined ? "deprecated" : "current";
}

/** Whether the codes that stayed stand in another order. */
function order(before: Catalog, after: Catalog, old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): Found[] {
  const [was, is] = [before.entries.filter(({ code }) => now.has(code)), after.entries.filter(({ code }) => old.has(code))];
  return was.every(({ code }, i) => code === is[i]?.code) ? [] : [{ kind: "order", side: "after", pointer: "/entries" }];
}
