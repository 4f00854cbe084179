import { segmentsOf } from "../../../catalog/pointer.ts";
import type { List, ListPlace, ListRow, Unread } from "../list.ts";
import { isCommonLocale, isLocale } from "../locale-names.ts";
import type { ReadChoices } from "../reader.ts";
import { findRows } from "./find-rows.ts";
import type { Tree } from "./tree.ts";
import { keyMark, pointerOf, type RowPattern, rowsOf } from "./tree-pattern.ts";
import { rowsIn } from "./tree-rows.ts";

/** Returns the list that a tree holds: its rows are where the place of the code says, or else where the most errors seem to be. */
export function treeList(tree: Tree, { code }: ReadChoices): List {
  const given = code === undefined ? undefined : rowsOf(code);
  const found = given === undefined ? findRows(tree) : { pattern: given, others: [] };
  if (found === undefined) return { places: [], rows: [], unread: [] };
  const rows = rowsIn(tree, found.pattern);
  const unread = found.others.flatMap((other) => rowsIn(tree, other).map((row) => elsewhere(row, other)));
  return { places: placesOf(rows, found.pattern), rows, unread };
}

/** Returns what is reported of a row that stands where most rows do not. */
function elsewhere({ line, values }: ListRow, { segments }: RowPattern): Unread {
  const text = [...values.values()].slice(0, 3).join(" · ");
  return {
    line,
    text,
    reason: `it is not where most codes are; import it separately, with --code ${pointerOf(segments)}/… or ${pointerOf(segments)}${keyMark}`,
  };
}

function placesOf(rows: readonly ListRow[], pattern: RowPattern): readonly ListPlace[] {
  const all = new Set<string>();
  for (const { values } of rows) for (const place of values.keys()) all.add(place);
  const value = pointerOf(pattern.segments);
  const numbers = isNumbered(rows, value);
  const parents = byLocale([...all].filter((place) => place !== value + keyMark));
  return [...all].map((place): ListPlace => {
    if (place === value + keyMark) return { place, heading: numbers ? "name" : "key" };
    const segments = segmentsOf(place);
    const [before = "", last = ""] = [segments.at(-2), segments.at(-1)];
    if (parents.has(parentOf(place)))
      return { place, heading: segments.length - 1 <= pattern.segments.length ? "text" : before, locale: last };
    const locale = segments.find((segment, i) => pattern.segments[i] === "*" && segment !== "*");
    const heading = segments.length === pattern.segments.length ? (numbers ? "code" : "value") : last;
    return { place, heading, ...(locale !== undefined && { locale }) };
  });
}

/** Returns the objects that have a text in each of some locales, by their pointers. */
function byLocale(places: readonly string[]): ReadonlySet<string> {
  const keys = new Map<string, string[]>();
  for (const place of places) {
    const inside = keys.get(parentOf(place)) ?? [];
    inside.push(segmentsOf(place).at(-1) ?? "");
    keys.set(parentOf(place), inside);
  }
  return new Set([...keys].flatMap(([parent, names]) => (names.every(isLocale) && names.some(isCommonLocale) ? [parent] : [])));
}

function parentOf(place: string): string {
  return place.slice(0, place.lastIndexOf("/"));
}

/** Whether the values of names are numbers, as in `{ "NotFound": 1001 }`: the code is the number then. */
function isNumbered(rows: readonly ListRow[], place: string): boolean {
  const some = rows.slice(0, 200);
  return some.length > 0 && some.every(({ values }) => /^-?(?:\d+|0x[0-9a-f]+)$/i.test(String(values.get(place) ?? "x")));
}
