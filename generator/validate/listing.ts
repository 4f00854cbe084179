import type { Operation } from "../catalog/catalog.ts";
import { CodeIndex } from "../catalog/code-index.ts";
import { below } from "../catalog/pointer.ts";
import type { FullEntry } from "../expand/full-catalog.ts";
import type { Report } from "./rules/rule.ts";

/** Returns the places of the entries that each element of an operation's `codes` means; `undefined` for an unknown operation. */
export type Listing = (id: string) => readonly (readonly number[])[] | undefined;

/** Looks up the codes of operations. Reports a catalog whose operations list too many, and returns none of them. */
export function listing(operations: Iterable<readonly [string, Operation]>, entries: readonly FullEntry[], report: Report): Listing {
  const index = new CodeIndex(entries.map(({ code }) => code));
  const all = new Map<string, readonly (readonly number[])[]>();
  let count = 0;
  for (const [id, { codes = [] }] of operations) {
    const places: (readonly number[])[] = [];
    for (const pattern of codes) {
      const found = index.find(pattern);
      count += found.length;
      places.push(found);
      if (count + index.comparisons <= mostCodes) continue;
      report(
        "operations-size",
        below("/operations", id),
        `The operations list more than ${mostCodes.toLocaleString("en")} codes in total, or patterns that require as many comparisons.`,
        'Under "*", list codes that all operations may return, and start each pattern with the characters that its codes start with.',
        { part: "key" },
      );
      return () => undefined;
    }
    all.set(id, places);
  }
  return (id) => all.get(id);
}

/** What listed codes and comparisons may come to: everything after this takes time and space in proportion to it. */
const mostCodes = 2_000_000;
