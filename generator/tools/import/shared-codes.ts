import type { ListOperation, ListOperations } from "./list.ts";

/** An operation, and the lists of codes that are its own or that it shares with others. */
export interface Call {
  readonly operation: Omit<ListOperation, "codes">;
  readonly lists: readonly (readonly string[])[];
}

/** Returns operations with the codes that only some of them have, and apart from them the codes that all have. */
export function sharedCodes(calls: readonly Call[]): ListOperations {
  const naming = calls.map(({ operation, lists }) => ({ operation, lists: new Set(lists) })).filter(({ lists }) => lists.size > 0);
  const silent = calls.filter(({ lists }) => lists.length === 0).map(({ operation: { id, line } }) => ({ id, line }));
  const isShared = sharedBy(naming.map(({ lists }) => lists));
  // A list that all operations have is looked into once, and not once for each of them.
  const common = new Set([...isShared].flat());
  const own = naming.map(
    ({ lists }) => new Set([...lists].flatMap((list) => (isShared.has(list) ? [] : list)).filter((code) => !common.has(code))),
  );
  const more = sharedBy(own);
  return {
    common: [...common, ...more],
    all: naming.map(({ operation }, i) => ({ ...operation, codes: [...(own[i] ?? [])].filter((code) => !more.has(code)) })),
    silent,
  };
}

/** Returns what all of some sets have; nothing of a single one, which shares with nobody. */
function sharedBy<One>(sets: readonly ReadonlySet<One>[]): ReadonlySet<One> {
  const counts = new Map<One, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Set(sets.length < 2 ? [] : [...counts].flatMap(([one, count]) => (count === sets.length ? [one] : [])));
}
