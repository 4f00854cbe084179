import { formats } from "../tools/import/read/formats.ts";

/** Returns the text that `errcat import --help` prints after the options. */
export function importHelp(): string {
  const width = Math.max(...formats.map(({ name }) => name.length));
  const lines = formats.map(({ name, extensions }) => `  ${name.padEnd(width)}  ${extensions.join(" ")}`);
  return `
A place is the heading of a column, #3 for the third column of a table without headings, or a JSON Pointer with * for every key or
index. A pointer that ends in # is the key instead of the value: /errors/*# of { "errors": { "E1": "…" } }. ** is any number of keys.
If --code and --text are given, nothing else is guessed; otherwise errcat prints the command line that guesses nothing.

Every row of the list becomes a code of the catalog, or is reported with its line and the reason. Imported again, a newer list adds and
updates; what people wrote in the catalog stays. <catalog>.import holds what was taken from the list: commit it.

Formats of --from, and the extensions by which they are found:
${lines.join("\n")}`;
}
