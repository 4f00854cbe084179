import { shapeOf } from "./document/shape.ts";

/** The code that a value holds, or why it holds none, as a sentence without a full stop. */
export interface CellCode {
  readonly code: string;
  readonly mistake?: string;
}

/** Reads a value as a code where values are what programs send. */
export function asWritten(code: string): CellCode {
  return { code };
}

/**
 * Returns what reads the values of a place as codes, as most of them show: where codes have no spaces, what has some is a code and a
 * remark, and where they are numbers, two of them with a dash between them are all codes from one to the other.
 */
export function cellCodes(values: readonly string[]): (value: string) => CellCode {
  const plain = values.map(withoutMarks);
  const isMost = (test: (code: string) => boolean): boolean => plain.filter((code) => test(code)).length * 2 > plain.length;
  const areWords = isMost(isWord);
  const areNumbers = isMost((code) => /^-?\d+$/.test(code));
  return (value) => {
    const code = withoutMarks(value);
    if (areNumbers && isRange(code))
      return { code, mistake: "it is a range, and only single codes can be in the catalog: list each of them" };
    if (areWords && /\s/.test(code)) return { code, mistake: "it contains spaces, and the other codes do not: leave only the code there" };
    return { code };
  };
}

/** Returns a value without what marks all of it as code, bold, or struck out in Markdown. */
function withoutMarks(value: string): string {
  const [, , inside] = /^(`+|\*{1,3}|~~?)([^`*~]+)\1$/.exec(value) ?? [];
  return inside?.trim() || value;
}

/** Whether a code has the form of codes, and not that of words that people write. */
function isWord(code: string): boolean {
  return /^-?\d+$/.test(code) || shapeOf(code) === "code" || shapeOf(code) === "likely";
}

function isRange(code: string): boolean {
  const [, from = "", to = ""] = /^(\d+)\s*(?:[-‐-―~～〜−]|\.{2,3}|…|to|至|到)\s*(\d+)$/.exec(code) ?? [];
  return from !== "" && from.length === to.length && from < to;
}
