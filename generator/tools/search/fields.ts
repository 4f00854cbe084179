import type { Fields } from "./search.ts";
import { apart, inLowerCase } from "./words.ts";

/** The texts of an error, by what they are. */
export interface SearchableTexts {
  readonly code: string;
  readonly name?: string | undefined;
  readonly messages: readonly string[];
  /** The words for its category, retry advice, actor, and status. */
  readonly labels: readonly string[];
  readonly solutions: readonly string[];
  readonly vendor: readonly string[];
}

/** Returns the searchable texts of an error with their weights: its code counts most, then its messages. */
export function fieldsFrom({ code, name = "", messages, labels, solutions, vendor }: SearchableTexts): Fields {
  return (
    [
      [[[code, apart(code), name, apart(name)].join(" ").trimEnd()], 10],
      [messages, 6],
      [labels, 4],
      [solutions, 3],
      [vendor, 3],
    ] as const
  ).map(([texts, weight]) => [inLowerCase(texts.join("\n")), weight] as const);
}
