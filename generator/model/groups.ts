import type { ProviderEntry } from "../normalize/provider.ts";

/** The codes with the same category, retry, actor, and parameters, in the order of the catalog. */
export interface Group {
  readonly group: string;
  readonly codes: readonly string[];
}

/**
 * Groups the codes of a large catalog; returns no groups for a smaller one, in which every code has its own type.
 *
 * Without groups, the compiler gives up on everyday expressions (`c ? error : undefined`): their unions exceed 1,000 objects, and the
 * errors of two packages may meet in one expression.
 */
export function groups(entries: readonly ProviderEntry[]): readonly Group[] {
  if (entries.length < fromWhichSize) return [];
  const byFacts = new Map<string, string[]>();
  for (const { code, category, retry, actor, parameters } of entries) {
    const facts = JSON.stringify([category, retry, actor, Object.entries(parameters).map(([name, { type }]) => [name, type])]);
    const same = byFacts.get(facts);
    if (same) same.push(code);
    else byFacts.set(facts, [code]);
  }
  return [...byFacts.values()].map((codes, i) => ({ group: `group${i + 1}`, codes }));
}

const fromWhichSize = 500;
