import type { Package, ParsedError } from "./packages.ts";
import { readPasted } from "./read-answer.ts";
import type { SearchResult } from "./search.ts";

/** An error that a package's parser found, with its texts. */
export interface Decoded {
  readonly error: ParsedError;
  readonly texts: ReturnType<Package["texts"]>;
}

/** What somebody pasted says. */
export interface Decoding {
  readonly errors: readonly Decoded[];
  /** Where no parser finds an error: the codes that are at least mentioned. */
  readonly mentioned: readonly SearchResult[];
  /** Whether there was anything for a parser to read. */
  readonly hasValues: boolean;
}

/** Asks every package's parser what somebody pasted says. */
export function decode(text: string, packages: readonly Package[], all: readonly SearchResult[]): Decoding {
  const { values, words } = readPasted(text);
  const errors = packages.flatMap(({ parseAll, texts }) =>
    values.flatMap((forms) => {
      const found = forms.map(parseAll).find((errors) => errors.length > 0) ?? [];
      return found.map((error) => ({ error, texts: texts(error) }));
    }),
  );
  return { errors: distinct(errors), mentioned: errors.length > 0 ? [] : mentions(words, all), hasValues: values.length > 1 };
}

/** One body is often pasted twice, inside an exception and beside it. */
function distinct(errors: readonly Decoded[]): readonly Decoded[] {
  const seen = new Set<string>();
  return errors.filter(({ error }) => {
    const key = JSON.stringify([error.provider, error.code, error.rawCode, error.item, error.detail, error.requestId]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The errors whose codes stand in the text. Numbers of one or two digits are rarely codes. */
function mentions(words: readonly string[], all: readonly SearchResult[]): readonly SearchResult[] {
  const told = new Set(words.filter((word) => word.length > 2));
  return all.filter(({ code }) => told.has(code)).slice(0, 20);
}
