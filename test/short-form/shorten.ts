import { expand } from "../../generator/expand/expand.ts";
import type { FullCatalog } from "../../generator/expand/full-catalog.ts";
import { lockKey, lockText } from "../../generator/load/lock.ts";

/** A catalog without every field that a default restores, and its lock file. It tries out each removal, and knows no default itself. */
export function shorten(full: FullCatalog): { readonly short: any; readonly lock: string } {
  const lock = new Map<string, string>();
  const long = JSON.parse(JSON.stringify(full));
  for (const [list, id, kinds] of [
    ["entries", "code", ["message", "solution"]],
    ["remarks", "id", ["remark"]],
  ] as const)
    for (const item of long[list] ?? [])
      for (const kind of kinds)
        for (const [locale, text] of Object.entries<any>(item[kind === "remark" ? "message" : kind] ?? {})) {
          if (text.sourceHash === undefined) continue;
          lock.set(lockKey({ kind, code: item[id], locale }), text.sourceHash);
          delete text.sourceHash;
        }
  const wanted = JSON.stringify(sorted(expand(long)));
  let short = long;
  const attempt = (change: (catalog: any) => void): boolean => {
    const tried = structuredClone(short);
    change(tried);
    const isRestored = JSON.stringify(sorted(expand(tried))) === wanted;
    if (isRestored) short = tried;
    return isRestored;
  };
  /** Changes as many places as can be: all at once, or else those of each half. Returns the places that cannot be changed. */
  const attemptEach = <Place>(places: readonly Place[], change: (catalog: any, place: Place) => void): readonly Place[] => {
    if (places.length === 0 || attempt((catalog) => places.forEach((place) => change(catalog, place)))) return [];
    if (places.length === 1) return places;
    const half = Math.ceil(places.length / 2);
    return [places.slice(0, half), places.slice(half)].flatMap((some) => attemptEach(some, change));
  };
  const states = Object.values<any>(long.entries).flatMap(({ message }) => Object.values<any>(message).map(({ state }) => state));
  const [common] = states.toSorted((a, b) => states.filter((one) => one === b).length - states.filter((one) => one === a).length);
  if (common !== "draft") short = { ...short, state: common };
  for (const field of ["since", "parameters", "vendor", "actor", "retry", "category"])
    attemptEach<number>([...short.entries.keys()], (catalog, i) => delete catalog.entries[i][field]);
  const items = [
    ...short.entries.map((_: unknown, i: number) => ["entries", i]),
    ...(short.remarks ?? []).map((_: unknown, i: number) => ["remarks", i]),
  ];
  const texts = items.flatMap(([list, i]) =>
    ["message", "solution"].flatMap((kind) => Object.keys(short[list][i][kind] ?? {}).map((locale) => [list, i, kind, locale])),
  );
  const rest = attemptEach(texts, (catalog, [list, i, kind, locale]: any[]) => {
    catalog[list][i][kind][locale] = catalog[list][i][kind][locale].text;
  });
  for (const field of ["origin", "state"])
    attemptEach(rest, (catalog, [list, i, kind, locale]: any[]) => delete catalog[list][i][kind][locale][field]);
  for (const field of ["sources", "wire", "typeName", "locales"]) attempt((catalog) => delete catalog[field]);
  if (typeof short.wire === "object") attempt((catalog) => delete catalog.wire.codes);
  attempt((catalog) => (catalog.name = Object.values(catalog.name)[0]));
  return { short, lock: lockText(lock) };
}

/** A value whose objects have their keys in order; what a default restores may stand elsewhere. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** The catalog as people write one: the facts of an entry in one line, and in lines of their own only what is longer. */
export function written(value: unknown, indent = ""): string {
  const line = inLine(value);
  if (value === null || typeof value !== "object" || (!("entries" in value) && line.length <= 240)) return line;
  const inside = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => `${inside}${written(one, inside)}`).join(",\n")}\n${indent}]`;
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${written(one, inside)}`);
  const [facts, others] = [
    fields.filter((field) => !field.includes("\n") && !/: [{[]/.test(field)),
    fields.filter((field) => field.includes("\n") || /: [{[]/.test(field)),
  ];
  return "code" in value && "message" in value
    ? `{ ${[facts.join(", "), ...others.map((one) => `${inside}${one}`)].join(",\n")} }`
    : `{\n${fields.map((one) => `${inside}${one}`).join(",\n")}\n${indent}}`;
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${inLine(one)}`)
    .join(", ")} }`;
}
