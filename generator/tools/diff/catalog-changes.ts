import { isDeepStrictEqual } from "node:util";
import { below } from "../../catalog/pointer.ts";
import type { Provider } from "../../normalize/provider.ts";
import type { PlainChange } from "./change.ts";

/** What is different about what a catalog is called. */
export function catalogChanges(before: Provider, after: Provider): PlainChange[] {
  const own = (["id", "typeName"] as const).flatMap((field): PlainChange[] =>
    before[field] === after[field]
      ? []
      : [{ kind: field === "id" ? "id" : "type-name", before: before[field], after: after[field], side: "after", pointer: `/${field}` }],
  );
  const fallback: PlainChange[] =
    before.fallback === after.fallback
      ? []
      : [
          {
            kind: "fallback",
            ...text("before", before.fallback),
            ...text("after", after.fallback),
            side: after.fallback === undefined ? "before" : "after",
            pointer: "/fallback",
          },
        ];
  const extensions: PlainChange[] =
    JSON.stringify(before.extensions) === JSON.stringify(after.extensions) ? [] : [{ kind: "extensions", side: "after", pointer: "" }];
  return [...own, ...names(before, after), ...fallback, ...extensions];
}

function names({ name: old }: Provider, { name: now }: Provider): PlainChange[] {
  return Object.keys({ ...old, ...now }).flatMap((locale): PlainChange[] =>
    old[locale] === now[locale]
      ? []
      : [
          {
            kind: "name",
            locale,
            ...text("before", old[locale]),
            ...text("after", now[locale]),
            side: locale in now ? "after" : "before",
            pointer: below("/name", locale),
          },
        ],
  );
}

/** Which locales have come and gone. */
export function localeChanges({ locales: old }: Provider, { locales: now }: Provider): PlainChange[] {
  const added = now.flatMap((locale, i): PlainChange[] =>
    old.includes(locale) ? [] : [{ kind: "locale-added", locale, side: "after", pointer: `/locales/${i}` }],
  );
  const removed = old.flatMap((locale, i): PlainChange[] =>
    now.includes(locale) ? [] : [{ kind: "locale-removed", locale, side: "before", pointer: `/locales/${i}` }],
  );
  const source: PlainChange[] =
    old[0] === now[0]
      ? []
      : [{ kind: "source-locale", ...text("before", old[0]), ...text("after", now[0]), side: "after", pointer: "/locales/0" }];
  return [...added, ...removed, ...source];
}

/** What is different about the documents that a catalog quotes. */
export function documentChanges(before: Provider, after: Provider): PlainChange[] {
  return [
    ...keyed("source", "/sources", Object.entries(before.sources), Object.entries(after.sources)),
    ...keyed(
      "remark",
      "/remarks",
      before.remarks.map((one) => [one.id, one]),
      after.remarks.map((one) => [one.id, one]),
    ),
    ...statuses(before, after),
  ];
}

function keyed(
  what: "source" | "remark",
  at: string,
  before: readonly [string, unknown][],
  after: readonly [string, unknown][],
): PlainChange[] {
  const [old, now] = [new Map(before), new Map(after)];
  const pointer = (all: readonly [string, unknown][], key: string): string =>
    what === "source" ? below(at, key) : `${at}/${all.findIndex(([one]) => one === key)}`;
  return [
    ...after.flatMap(([name, value]): PlainChange[] => {
      if (!old.has(name)) return [{ kind: `${what}-added`, name, side: "after", pointer: pointer(after, name) }];
      return isDeepStrictEqual(old.get(name), value)
        ? []
        : [{ kind: `${what}-changed`, name, side: "after", pointer: pointer(after, name) }];
    }),
    ...before.flatMap(([name]): PlainChange[] =>
      now.has(name) ? [] : [{ kind: `${what}-removed`, name, side: "before", pointer: pointer(before, name) }],
    ),
  ];
}

function statuses({ statuses: old }: Provider, { statuses: now }: Provider): PlainChange[] {
  const of = (all: typeof old, status: number) => all.filter((one) => one.status === status);
  const all = [...new Set([...now, ...old].map(({ status }) => status))];
  return all.flatMap((status): PlainChange[] => {
    if (isDeepStrictEqual(of(old, status), of(now, status))) return [];
    const [side, there] = of(now, status).length > 0 ? (["after", now] as const) : (["before", old] as const);
    return [
      { kind: "documented-status", name: String(status), side, pointer: `/statuses/${there.findIndex((one) => one.status === status)}` },
    ];
  });
}

/** One side of a change, if something is there. */
export function text<Side extends "before" | "after">(side: Side, value: string | number | undefined): { readonly [One in Side]?: string } {
  return (value === undefined ? {} : { [side]: String(value) }) as { readonly [One in Side]?: string };
}
