import { presetSummaries } from "../expand/preset-summaries.ts";
import { formats } from "../tools/import/read/formats.ts";

/** Returns the text that `errcat import --help` prints after the options. */
export function importHelp(): string {
  return `
A place is one of these:
  - a column heading
  - #3: the third column of a table without headings
  - a JSON Pointer, in which * matches every key or index and ** any number of keys
  - a JSON Pointer that ends with #, which reads the key instead of the value: /errors/*# of { "errors": { "E1": "…" } }
With --code and --text, errcat guesses no other places; otherwise, it prints the command line that leaves nothing to guess.

What becomes of the list:
  - Every row becomes a code in the catalog or is reported with its line and the reason.
  - To update the catalog, import a newer list: edits that people made in the catalog stay.
  - <catalog>.import records the values that the list had: commit it.

Formats for --from, and their usual file extensions:
${table(formats.map(({ name, extensions }) => [name, extensions.join(" ")]))}

Error formats for --wire, and what an error looks like in each (for any other, write \`wire\` in the catalog):
${table(Object.entries(presetSummaries))}`;
}

function table(rows: readonly (readonly [name: string, text: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`.trimEnd()).join("\n");
}
