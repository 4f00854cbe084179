import { linesOf } from "../problems/lines.ts";
import type { Place } from "../problems/problem.ts";

/** The lines of a text. */
export interface Layout {
  readonly lines: () => readonly string[];
  readonly lineOf: (offset: number) => [line: number, column: number];
}

/** Returns the lines of a text and the line and column of a code unit, counted from 1; computed on first use. */
export function layoutOf(text: string): Layout {
  let lines: readonly string[] | undefined;
  let starts: Uint32Array | undefined;
  return {
    lines: () => (lines ??= linesOf(text)),
    lineOf: (offset) => {
      starts ??= lineStarts(text);
      let [low, high] = [0, starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
      return [low + 1, offset - (starts[low] ?? 0) + 1];
    },
  };
}

function lineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(1024);
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x0a && (unit !== 0x0d || text.charCodeAt(at + 1) === 0x0a)) continue;
    if (count === starts.length) {
      const more = new Uint32Array(count * 2);
      more.set(starts);
      starts = more;
    }
    starts[count++] = at + 1;
  }
  return starts.subarray(0, count);
}

/** Returns the place of a range of a text. */
export function placeOf(path: string, { lineOf }: Layout, { start, end }: { start: number; end: number }, pointer: string): Place {
  const [[line, column], [lastLine, lastColumn]] = [lineOf(start), lineOf(end)];
  return { path, line, column, length: lastLine === line ? Math.max(1, lastColumn - column) : 1, pointer };
}

/** Returns the place of one code unit of a quoted string, which may be written as an escape. */
export function unitOf(written: string, place: Place, unit: number): Place {
  const units = written.slice(1, -1).match(/\\u.{4}|\\.|[^\\]/gs) ?? [];
  return { ...place, column: place.column + 1 + units.slice(0, unit).join("").length, length: units[unit]?.length ?? 1 };
}
