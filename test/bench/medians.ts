/**
 * What each of several things costs, measured one after the other, over and over, so that whatever else the machine does falls on all of
 * them alike. The median of each; the first round warms up and does not count if there are more.
 */
export async function medians<Name extends string>(
  things: Readonly<Record<Name, () => number | Promise<number>>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const all = Object.fromEntries(Object.keys(things).map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds + Number(rounds > 2); round++) {
    for (const [name, measure] of Object.entries(things) as [Name, () => number | Promise<number>][]) all[name].push(await measure());
  }
  return Object.fromEntries(
    Object.entries<number[]>(all).map(([name, values]) => [name, median(rounds > 2 ? values.slice(1) : values)]),
  ) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
