import type { Package, ParsedError } from "./packages.ts";
import { readPasted } from "./read-answer.ts";
import type { SearchResult } from "./search-results.ts";

/** An error that a package's parser returned, with its texts. */
export interface Decoded {
  readonly error: ParsedError;
  readonly texts: ReturnType<Package["texts"]>;
}

/** The result of decoding a pasted text. */
export interface Decoding {
  readonly errors: readonly Decoded[];
  /** If no parser returns an error: the errors whose codes the text mentions. */
  readonly mentioned: readonly SearchResult[];
  /** Whether the text contained anything for a parser to read. */
  readonly hasValues: boolean;
}

/** Decodes a pasted text with every package's parser. */
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

/** Removes duplicates: one body is often pasted twice, inside an exception and next to it. */
function distinct(errors: readonly Decoded[]): readonly Decoded[] {
  const seen = new Set<string>();
  return errors.filter(({ error }) => {
    const key = JSON.stringify([error.provider, error.code, error.rawCode, error.item, error.detail, error.requestId]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Returns the errors whose codes the text mentions. Numbers of one or two digits are rarely codes, so they do not count. */
function mentions(words: readonly string[], all: readonly SearchResult[]): readonly SearchResult[] {
  const told = new Set(words.filter((word) => word.length > 2));
  return all.filter(({ code }) => told.has(code)).slice(0, 20);
}
