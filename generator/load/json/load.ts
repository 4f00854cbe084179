import type { Problem } from "../../problems/problem.ts";
import type { Loaded, Source } from "../format.ts";
import { unitOf } from "../layout.ts";
import { withoutComments } from "./comments.ts";
import { JsonMistake } from "./mistake.ts";
import { nameAt, type Places, placesIn, spanAt } from "./positions.ts";
import { type Noted, readJson } from "./read.ts";

/**
 * Loads a JSON file strictly: no duplicate keys, no nesting deeper than 64, and no number that JavaScript would change. With `comments`, the
 * text may have comments and trailing commas.
 */
export function loadJson(text: string, source: () => Source, comments: boolean): Loaded {
  const read = valueIn(text, comments);
  if (read instanceof JsonMistake) {
    const { rule, offset, message, cure } = read;
    return { broken: { rule, message, cure, span: { start: offset, end: offset } } };
  }
  const places = placesOn(source, comments);
  const [value, found] = read;
  return {
    value,
    problems: found.map((note) => noted(note, places())),
    locate: (pointer, part) => {
      const { text, find, place } = places();
      const { value, key } = find(pointer);
      if (part === "key" && key) return place(key, pointer);
      const at = place(value, pointer);
      return typeof part === "number" && text[value.start] === '"' ? unitOf(text.slice(value.start, value.end), at, part) : at;
    },
  };
}

/** Returns the value of a file or the mistake in it. It does not keep the text, which takes much memory for a large file. */
function valueIn(text: string, comments: boolean): ReturnType<typeof readJson> | JsonMistake {
  try {
    return readJson(comments ? withoutComments(text) : text);
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    return error;
  }
}

type SourcePlaces = Source & Places;

/** Returns a function that finds places in the text of a file, from the first one on. */
function placesOn(source: () => Source, comments: boolean): () => SourcePlaces {
  let known: SourcePlaces | undefined;
  return () => {
    if (known !== undefined) return known;
    const { text, layout, place } = source();
    const plain = comments ? withoutComments(text) : text;
    known = { text: plain, layout, place, ...placesIn(plain) };
    return known;
  };
}

function noted({ what, at }: Noted, { text, layout, place, firstOf }: SourcePlaces): Problem {
  const span = spanAt(text, at);
  switch (what) {
    case "duplicate-key":
      return {
        rule: "duplicate-key",
        severity: "error",
        message: `The key ${JSON.stringify(nameAt(text, at))} is already on line ${layout.lineOf(firstOf(at))[0]}, in the same object.`,
        cure: "Remove or rename one of the two.",
        place: place(span, ""),
      };
    case "number-range":
      return { rule: "number-range", severity: "error", ...tooPrecise(text.slice(at, span.end)), place: place(span, "") };
  }
}

function tooPrecise(number: string): { readonly message: string; readonly cure: string } {
  const value = Number(number);
  if (Number.isSafeInteger(value) || (!Number.isInteger(value) && Number.isFinite(value)))
    return {
      message: `This number cannot be represented exactly: it would become ${value}.`,
      cure: `Write ${value}, or write the number as a string, in quotes.`,
    };
  return {
    message: `This number is too large to be represented exactly: it would become ${value}.`,
    cure: "Write it as a string, in quotes, or write a smaller number.",
  };
}
