import { basename, dirname } from "node:path";
import type { Preset } from "../../catalog/catalog.ts";
import { below } from "../../catalog/pointer.ts";
import { placeIn } from "../../expand/parameters.ts";
import { defaultPreset, presets } from "../../expand/presets.ts";
import { counted } from "../../problems/counted.ts";
import type { Reporter } from "../../problems/reporter/reporter.ts";
import type { Remark } from "../../tools/import/drafts.ts";
import type { Listed } from "../../tools/import/import.ts";
import type { Outcome } from "../../tools/import/outcome.ts";
import type { Passed } from "../../tools/import/source-locale.ts";
import { differencesText } from "../../write/differences-text.ts";

type Print = Reporter["print"];

/** Prints how many rows a list has, and every row that is not in the catalog. */
export function reportRows(path: string, { rows, entries, reported }: Listed, dropped: readonly Remark[], print: Print): void {
  print(`${counted(rows, "row")}: ${counted(entries.length - dropped.length, "code")}, ${reported.length + dropped.length} reported`);
  printRemarks(path, [...reported, ...dropped], print);
}

/** Prints what a list says, and what of it is not in the catalog. */
export function reportList(
  path: string,
  found: Listed,
  /** The error format of a new catalog. */
  format: Preset | undefined,
  { dropped, conflicts, kept, facts, operations }: Outcome,
  print: Print,
): void {
  const { source, leftOut, guessedCategories, wordless, placeholders, unnamed, named } = found;
  reportRows(path, found, dropped, print);
  if (guessedCategories.length > 0) print(`Categories derived from the words in codes and texts; check them: ${some(guessedCategories)}.`);
  if (source.passed !== undefined && format !== undefined) print(sourceText(source.locale, source.passed));
  if (wordless.length > 0)
    print(
      `${counted(wordless.length, "code")} ${wordless.length === 1 ? "has" : "have"} no text in the source locale, so ${wordless.length === 1 ? "its message was made from the code" : "their messages were made from the codes"}: ${some(wordless)}`,
    );
  if (!placeholders.isClear) {
    const seen = placeholders.seen.map(({ style, texts, example }) => `${style} (${example}, in ${counted(texts, "text")})`);
    print(`Placeholders stay in the texts, because errcat cannot detect their style: ${seen.join(", ")}. Choose one with --placeholders.`);
  }
  if (unnamed.length > 0 && format !== undefined) {
    const many = unnamed.length > 1;
    print(
      `The list does not name its placeholders, so ${many ? "the parameters are" : "the parameter is"} called ${some(unnamed)}, and no response has ${many ? "fields with these names" : "a field with this name"}. Use "at" in the catalog to specify where ${many ? "each value is" : "the value is"} in a response, for example "parameters": { "${unnamed[0]}": { "type": "string", "at": "/data/orderId" } }; otherwise ${many ? "the values are" : "the value is"} missing, and only error.detail has the text from the server.`,
    );
  }
  const [name] = named;
  if (name !== undefined && format !== undefined) print(placesText(name, format));
  const fields = format === undefined ? [] : fieldsKept(found);
  if (fields.length > 0) print(`Kept as custom fields: ${some(fields)}.`);
  if (operations.silent.length > 0)
    print(`${counted(operations.silent.length, "operation")} for which the list names no code: ${some(operations.silent)}`);
  if (leftOut.length > 0) print("Imported, but not exactly as in the list:");
  printRemarks(path, leftOut, print);
  if (conflicts.length > 0) print("Different in the list and in the catalog; the catalog was not changed:");
  printRemarks(path, conflicts, print);
  if (facts.length > 0) print(["Handling has changed for these codes in the catalog:", ...facts.map((fact) => `  ${fact}`)].join("\n"));
  if (kept.length > 0)
    print(`${counted(kept.length, "field")} ${kept.length === 1 ? "stays" : "stay"} as edited in the catalog: ${some(kept)}`);
}

/** Says why the source locale is not the first locale of the list, and how it becomes that. */
function sourceText(source: string, { locale, lacking }: Passed): string {
  const [has, texts] = lacking.length === 1 ? ["has", "that text"] : ["have", "those texts"];
  return `The source locale is ${source}, because ${counted(lacking.length, "code")} ${has} no text in ${locale}: ${some(lacking)}. To make ${locale} the source locale, add ${texts} to the list, and import it into a new catalog.`;
}

/** Returns the fields of one's own that entries have, each with its place in the list. */
export function fieldsKept({ entries, ownFields }: Pick<Listed, "entries" | "ownFields">): readonly string[] {
  const used = new Set(entries.flatMap(({ item }) => Object.keys(item)));
  return [...ownFields].flatMap(([place, field]) => (used.has(field) ? [`${field} (${place})`] : []));
}

/** Says where named parameters are read in an error format, and what to do if a value is elsewhere. */
function placesText(name: string, format: Preset): string {
  const [first] = [placeIn(presets[format].parameters, name)].flat();
  const place = typeof first === "object" ? `${first.each}${first.at}` : first;
  return `Parameters are read from fields of the same name, such as ${name} from ${place}. If a value is elsewhere in a response, specify its place with "at" in the catalog, for example "parameters": { "${name}": { "at": "${below("/data", name)}" } }.`;
}

/** Prints which error format a new catalog assumes, and how to name the real one. */
export function reportFormat(print: Print): void {
  print(
    `Assumed error format: ${defaultPreset}. If your API sends { "code", "message" } or { "code", "msg" }, run again with --wire flat; \`errcat import --help\` lists the other error formats, and "wire" in the catalog describes any other.`,
  );
}

/** Prints what an import changes, or would change. */
export function reportOutcome(
  { path, files, added, changed, gone, isRetired, version, operations, wire }: Outcome,
  dryRun: boolean,
  print: Print,
): void {
  if (gone.length > 0 && !isRetired)
    print(
      `${counted(gone.length, "code")} in the catalog ${gone.length === 1 ? "is" : "are"} no longer in the list: ${some(gone)}. --retire deprecates ${gone.length === 1 ? "it" : "them"}.`,
    );
  if (dryRun)
    for (const file of files)
      print(
        differencesText(dirname(file.path), [
          {
            path: basename(file.path),
            kind: "changed",
            before: file.before ?? "",
            after: file.after,
            owned: true,
            isNew: file.before === undefined,
          },
        ]),
      );
  const what = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(operations.added > 0 ? [`${counted(operations.added, "operation")} added`] : []),
    ...(operations.changed > 0 ? [`${counted(operations.changed, "operation")} changed`] : []),
    ...(wire ? [`wire ${wire.from} → ${wire.to}`] : []),
    ...(isRetired && gone.length > 0 ? [`${gone.length} deprecated: ${some(gone)}`] : []),
    ...(version ? [`version ${version[0]} → ${version[1]}`] : []),
  ];
  print(`${path}  ${what.length === 0 ? "matches the list" : what.join(", ")}`);
  if (dryRun) print(files.length === 0 ? "Nothing was written." : "Nothing was written. These changes would be made.");
  else if (what.length > 0) print("Run `errcat generate` to update the generated files.");
}

function printRemarks(path: string, remarks: readonly Remark[], print: Print): void {
  for (const { row, of, reason } of remarks) print(`  ${row.file ?? path}:${row.line}  ${of}: ${reason}`);
}

function some(words: readonly string[]): string {
  return words.length > 10
    ? `${words.slice(0, 10).join(", ")}, and ${words.length - 10} more (--reporter json lists all)`
    : words.join(", ");
}
