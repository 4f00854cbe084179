import { linesOf } from "../problems/lines.ts";
import type { Place, Problem } from "../problems/problem.ts";

export { linesOf } from "../problems/lines.ts";

import { JsonMistake } from "./json/mistake.ts";
import { nameAt, type Places, placesIn, type Span, spanAt } from "./json/positions.ts";
import { type Noted, readJson } from "./json/read.ts";

/** A JSON file: its value, and the place of every node in it. */
export interface Document {
  readonly path: string;
  readonly lines: readonly string[];
  readonly value: unknown;
  /** Returns the place of the value that a JSON Pointer leads to, or of the nearest value around it. */
  readonly locate: (pointer: string, part?: Part) => Place;
  readonly problems: readonly Problem[];
}

/** The part of a node: the name of the property, its value, or one UTF-16 code unit of a string, counted from 0. */
export type Part = "key" | "value" | number;

/** The maximum size of a file, in bytes. */
export const largestFile = 64 * 1024 * 1024;

/**
 * Loads a JSON file strictly: at most 64 MiB, UTF-8 only, no duplicate keys, no nesting deeper than 64, and no number that JavaScript would
 * change.
 */
export function load(path: string, bytes: Uint8Array): Document {
  const source = sourceOf(path, bytes);
  const document = (value: unknown, problems: readonly Problem[], locate: Document["locate"]): Document => ({
    path,
    value,
    problems,
    locate,
    get lines() {
      return source().layout.lines();
    },
  });
  const broken = (rule: string, offset: number, message: string, cure: string): Document => {
    const at = source().place({ start: offset, end: offset }, "");
    return document(undefined, [{ rule, severity: "error", message, cure, place: at }], () => at);
  };
  if (bytes.length > largestFile)
    return broken(
      "file-size",
      0,
      `The file is larger than 64 MiB (${largestFile.toLocaleString("en")} bytes), which no catalog may be.`,
      "Make several catalogs of it.",
    );
  const read = valueIn(bytes);
  if (read === undefined) {
    const at = source().text.indexOf("\ufffd");
    return broken("utf-8", at, "The file is not UTF-8: the bytes here are no character.", "Save it again as UTF-8.");
  }
  if (read instanceof JsonMistake) return broken(read.rule, read.offset, read.message, read.cure);
  const [value, found] = read;
  const notes = found.map(({ what, at }) => noted(what, at, source()));
  return document(value, notes, (pointer, part = "value") => located(source(), pointer, part));
}

/**
 * Returns the value of a file or the mistake in it; `undefined` if its bytes are not UTF-8. It does not keep the text, which takes much
 * memory for a large file.
 */
function valueIn(bytes: Uint8Array): ReturnType<typeof readJson> | JsonMistake | undefined {
  const [text, isUtf8] = decoded(bytes);
  if (!isUtf8) return undefined;
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    return error;
  }
}

/** The text of a file, and the places in it. */
interface SourceText {
  readonly text: string;
  readonly layout: Layout;
  readonly places: Places;
  readonly place: (span: Span, pointer: string) => Place;
}

/** Returns a function that decodes the text of a file when the first place is requested. */
function sourceOf(path: string, bytes: Uint8Array): () => SourceText {
  let known: SourceText | undefined;
  return () => {
    if (known !== undefined) return known;
    const [text] = decoded(bytes);
    const layout = layoutOf(text);
    const place = ({ start, end }: Span, pointer: string): Place => {
      const [[line, column], [lastLine, lastColumn]] = [layout.lineOf(start), layout.lineOf(end)];
      return { path, line, column, length: lastLine === line ? Math.max(1, lastColumn - column) : 1, pointer };
    };
    known = { text, layout, places: placesIn(text), place };
    return known;
  };
}

function noted(what: Noted["what"], at: number, { text, layout, places, place }: SourceText): Problem {
  const span = spanAt(text, at);
  switch (what) {
    case "duplicate-key":
      return {
        rule: "duplicate-key",
        severity: "error",
        message: `The key ${JSON.stringify(nameAt(text, at))} already stands in line ${layout.lineOf(places.firstOf(at))[0]}, in the same object.`,
        cure: "Remove or rename one of the two.",
        place: place(span, ""),
      };
    case "number-range":
      return { rule: "number-range", severity: "error", ...tooPrecise(text.slice(at, span.end)), place: place(span, "") };
  }
}

function located({ text, places, place }: SourceText, pointer: string, part: Part): Place {
  const { value, key } = places.find(pointer);
  if (part === "key" && key) return place(key, pointer);
  return typeof part === "number" && text[value.start] === '"' ? unitOf(text, value, place(value, pointer), part) : place(value, pointer);
}

interface Layout {
  readonly lines: () => readonly string[];
  readonly lineOf: (offset: number) => [line: number, column: number];
}

/** Returns the lines of a text and the line and column of a code unit, counted from 1; computed on first use. */
function layoutOf(text: string): Layout {
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

/** Returns the text of a file, and whether all of its bytes are UTF-8. For a file that is too large, it returns an empty text. */
function decoded(bytes: Uint8Array): [text: string, isUtf8: boolean] {
  if (bytes.length > largestFile) return ["", true];
  try {
    return [new TextDecoder("utf-8", { fatal: true }).decode(bytes), true];
  } catch {
    return [new TextDecoder().decode(bytes), false];
  }
}

/** Returns the place of one code unit of a string, which may be written as an escape. */
function unitOf(text: string, { start, end }: Span, place: Place, unit: number): Place {
  const written = text.slice(start + 1, end - 1).match(/\\u.{4}|\\.|[^\\]/gs) ?? [];
  return { ...place, column: place.column + 1 + written.slice(0, unit).join("").length, length: written[unit]?.length ?? 1 };
}

function tooPrecise(number: string): { readonly message: string; readonly cure: string } {
  const value = Number(number);
  if (Number.isSafeInteger(value) || (!Number.isInteger(value) && Number.isFinite(value)))
    return {
      message: `This number has more digits than can be kept: it would become ${value}.`,
      cure: `Write ${value}, or the number as a text, in quotes.`,
    };
  return {
    message: `This number is too large to be kept: it would become ${value}.`,
    cure: "Write it as a text, in quotes, or write a smaller number.",
  };
}
