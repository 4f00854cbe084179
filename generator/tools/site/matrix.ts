import { categories } from "../../catalog/vocabulary.ts";
import type { Provider } from "../../normalize/provider.ts";

/** The number of codes in each category of each provider. */
export interface Matrix {
  readonly providers: readonly { readonly id: string; readonly total: number }[];
  readonly rows: readonly { readonly category: string; readonly cells: readonly Cell[]; readonly total: number }[];
  readonly total: number;
}

export interface Cell {
  readonly provider: string;
  readonly category: string;
  readonly count: number;
  /** The number as a step from 0 (none) to 5. */
  readonly heat: number;
}

/** Counts the codes. Categories without codes are left out. */
export function matrix(catalogs: readonly Provider[]): Matrix {
  const counts = new Map<string, number>();
  for (const { id, entries } of catalogs) {
    for (const { category } of entries) counts.set(`${id} ${category}`, (counts.get(`${id} ${category}`) ?? 0) + 1);
  }
  const most = [...counts.values()].reduce((most, count) => Math.max(most, count), 1);
  const rows = categories.map((category) => {
    const cells = catalogs.map(({ id }) => {
      const count = counts.get(`${id} ${category}`) ?? 0;
      return { provider: id, category, count, heat: heat(count, most) };
    });
    return { category, cells, total: sum(cells.map(({ count }) => count)) };
  });
  return {
    providers: catalogs.map(({ id, entries }) => ({ id, total: entries.length })),
    rows: rows.filter(({ total }) => total > 0),
    total: sum(catalogs.map(({ entries }) => entries.length)),
  };
}

/** Returns the step on a logarithmic scale: one and three differ visibly, and so do one and ten thousand. */
function heat(count: number, most: number): number {
  return count === 0 ? 0 : most === 1 ? 1 : 1 + Math.round((4 * Math.log(count)) / Math.log(most));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
