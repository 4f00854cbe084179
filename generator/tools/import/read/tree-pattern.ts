import { segmentsOf } from "../../../catalog/pointer.ts";

/**
 * Where the rows of a tree are: the segments that lead to them, in which `*` is any key or index, and `**` any number of keys:
 * the code is these keys then, with dots between them.
 */
export interface RowPattern {
  readonly segments: readonly string[];
}

/** The mark of a place that is a key, not a value, as in [Relative JSON Pointers](https://json-schema.org/draft/2020-12/relative-json-pointer). */
export const keyMark = "#";

/** Returns where the rows are whose code is at a place; `undefined` if the place names no rows. */
export function rowsOf(codePlace: string): RowPattern | undefined {
  if (!codePlace.startsWith("/")) return undefined;
  const segments = segmentsOf(codePlace.endsWith(keyMark) ? codePlace.slice(0, -keyMark.length) : codePlace);
  const last = segments.findLastIndex((segment) => segment === "*" || segment === "**");
  return last < 0 ? undefined : { segments: segments.slice(0, last + 1) };
}

/** Returns the pointer of some segments. Segments that are `*` stand for any key. */
export function pointerOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
