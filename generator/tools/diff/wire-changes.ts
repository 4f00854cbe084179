import { isDeepStrictEqual } from "node:util";
import type { ItemShape, Shape } from "../../catalog/catalog.ts";
import { below } from "../../catalog/pointer.ts";
import type { Provider, ProviderWire } from "../../normalize/provider.ts";
import { text } from "./catalog-changes.ts";
import type { PlainChange } from "./change.ts";

/** What is different about how errors are read, and what they carry. */
export function wireChanges({ wire: before }: Provider, { wire: after }: Provider): PlainChange[] {
  const differs = <Part extends keyof ProviderWire>(kind: PlainChange["kind"], part: Part, none: ProviderWire[Part]): PlainChange[] =>
    isDeepStrictEqual(before[part] ?? none, after[part] ?? none)
      ? []
      : [{ kind, side: after[part] === undefined ? "before" : "after", pointer: `/wire/${part}` }];
  return [
    ...differs("code-format", "codes", undefined as never),
    ...differs("success", "success", []),
    ...shapeChanges("shape", "/wire/shapes", before.shapes, after.shapes),
    ...shapeChanges("item", "/wire/items", before.items, after.items),
    ...fieldChanges(before, after),
    ...differs("request-id-headers", "requestIdHeaders", []),
    ...spellingChanges(before, after),
    ...listed("empty-body", "/wire/emptyBodyStatuses", before.emptyBodyStatuses, after.emptyBodyStatuses, String),
    ...xmlChanges(before, after),
    ...listed("wrapped-text", "/wire/texts", before.texts, after.texts, ({ bodyAfter }) => bodyAfter),
  ];
}

/** Error formats are known by their names; one that only has another name is the same. */
function shapeChanges(
  what: "shape" | "item",
  at: string,
  before: readonly (Shape | ItemShape)[] = [],
  after: readonly (Shape | ItemShape)[] = [],
): PlainChange[] {
  const taken = new Set<Shape | ItemShape>();
  const pairs = new Map<Shape | ItemShape, Shape | ItemShape>();
  const pair = (fits: (old: Shape | ItemShape, now: Shape | ItemShape) => boolean): void => {
    for (const now of after) {
      const old = pairs.has(now) ? undefined : before.find((one) => !taken.has(one) && fits(one, now));
      if (old === undefined) continue;
      pairs.set(now, old);
      taken.add(old);
    }
  };
  pair((old, now) => isDeepStrictEqual(old, now));
  pair((old, now) => old.name === now.name);
  pair((old, now) => isDeepStrictEqual({ ...old, name: "" }, { ...now, name: "" }));
  const places = after.flatMap((now) => pairs.get(now) ?? []).map((old) => before.indexOf(old));
  const isMoved = places.some((place, i) => place < (places[i - 1] ?? 0));
  return [
    ...after.flatMap((now, i): PlainChange[] => {
      const old = pairs.get(now);
      const there = { name: now.name, side: "after", pointer: `${at}/${i}` } as const;
      if (old === undefined) return [{ kind: `${what}-added`, ...there }];
      if (old.name !== now.name) return [{ kind: `${what}-name`, ...there, before: old.name, after: now.name }];
      return isDeepStrictEqual(old, now) ? [] : [{ kind: `${what}-changed`, ...there }];
    }),
    ...before.flatMap((old, i): PlainChange[] =>
      taken.has(old) ? [] : [{ kind: `${what}-removed`, name: old.name, side: "before", pointer: `${at}/${i}` }],
    ),
    ...(isMoved ? [{ kind: `${what}-order`, side: "after", pointer: at } as const] : []),
  ];
}

function fieldChanges({ fields: before = {} }: ProviderWire, { fields: after = {} }: ProviderWire): PlainChange[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [
    ...[...now].flatMap(([name, { type, extract, description }]): PlainChange[] => {
      const earlier = old.get(name);
      const there = { name, side: "after", pointer: below("/wire/fields", name) } as const;
      if (earlier === undefined) return [{ kind: "field-added", ...there, after: type }];
      return [
        ...(earlier.type === type ? [] : [{ kind: "field-type", ...there, before: earlier.type, after: type } as const]),
        ...(earlier.extract === extract
          ? []
          : [{ kind: "field-extract", ...there, ...text("before", earlier.extract), ...text("after", extract) } as const]),
        ...(isDeepStrictEqual(earlier.description, description) ? [] : [{ kind: "field-description", ...there } as const]),
      ];
    }),
    ...[...old].flatMap(([name, { type }]): PlainChange[] =>
      now.has(name) ? [] : [{ kind: "field-removed", name, before: type, side: "before", pointer: below("/wire/fields", name) }],
    ),
  ];
}

function spellingChanges({ spellings: before = {} }: ProviderWire, { spellings: after = {} }: ProviderWire): PlainChange[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const at = (name: string): string => below("/wire/spellings", name);
  return [
    ...[...now].flatMap(([name, code]): PlainChange[] => {
      const earlier = old.get(name);
      if (earlier === code) return [];
      if (earlier === undefined) return [{ kind: "spelling-added", name, after: code, side: "after", pointer: at(name) }];
      return [{ kind: "spelling-changed", name, before: earlier, after: code, side: "after", pointer: at(name) }];
    }),
    ...[...old].flatMap(([name, code]): PlainChange[] =>
      now.has(name) ? [] : [{ kind: "spelling-removed", name, before: code, side: "before", pointer: at(name) }],
    ),
  ];
}

function xmlChanges({ xml: before = false }: ProviderWire, { xml: after = false }: ProviderWire): PlainChange[] {
  if (before === after) return [];
  return [{ kind: after ? "xml-added" : "xml-removed", side: after ? "after" : "before", pointer: "/wire/xml" }];
}

function listed<One>(
  what: "empty-body" | "wrapped-text",
  at: string,
  before: readonly One[] = [],
  after: readonly One[] = [],
  called: (one: One) => string,
): PlainChange[] {
  const among = (all: readonly One[], one: One): boolean => all.some((other) => isDeepStrictEqual(other, one));
  return [
    ...after.flatMap((one, i): PlainChange[] =>
      among(before, one) ? [] : [{ kind: `${what}-added`, name: called(one), side: "after", pointer: `${at}/${i}` }],
    ),
    ...before.flatMap((one, i): PlainChange[] =>
      among(after, one) ? [] : [{ kind: `${what}-removed`, name: called(one), side: "before", pointer: `${at}/${i}` }],
    ),
  ];
}
