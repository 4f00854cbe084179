import { answerBlock, packageOf } from "./answer.ts";
import { json, oneLine } from "./json.ts";
import type { Language } from "./language.ts";
import type { Example } from "./wire-examples.ts";

/** Returns an example in Markdown: the part of a catalog, the error that a program makes, and the answer. */
export async function exampleLines({ text, catalog, errors }: Example, language: Language): Promise<readonly string[]> {
  const { make, serialize } = await packageOf(catalog);
  const { entries, ...fragment } = catalog;
  const made = errors.map((one) => make(...one));
  // Parameters with a place are a part of the format.
  const shown = entries.some((entry) => "parameters" in entry) ? catalog : fragment;
  return [
    ...(text === undefined ? [] : [language.say(text, "generator/build/reference/wire-examples.ts"), ""]),
    "```json",
    json(shown),
    "```",
    "",
    ...madeBlock(errors),
    // Only a format with items takes a list.
    ...answerBlock(serialize(made.length === 1 && made[0] ? made[0] : made)),
  ];
}

/** Returns the lines of a program that make errors. */
export function madeBlock(errors: Example["errors"]): readonly string[] {
  const literal = (value: unknown) => oneLine(value).replaceAll(/"(\w+)": /g, "$1: ");
  return ["```ts", ...errors.map((one) => `make(${one.map(literal).join(", ")});`), "```", ""];
}
