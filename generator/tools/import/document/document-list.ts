import type { List, ListRow, Unread } from "../list.ts";
import type { ReadChoices } from "../reader.ts";
import type { Block, Table } from "./block.ts";
import { codeBlocks } from "./code-blocks.ts";
import { entriesPart } from "./entries-part.ts";
import { mergedPlaces } from "./merged-places.ts";
import type { Part } from "./part.ts";
import { type Scoped, scoped } from "./scope.ts";
import { tablePart, unreadRows } from "./table-list.ts";

/** Returns the errors of a document: of its tables, lists, definitions, and headings. If nothing says what they are, they need only look like codes. */
export function documentList(blocks: readonly Block[], choices: ReadChoices, title = ""): List {
  const strict = errorList(blocks, choices, title);
  return strict.rows.length > 0 ? strict : errorList(blocks, choices, title, true);
}

/** Returns the errors of a document as far as it says that they are errors. */
export function errorList(blocks: readonly Block[], choices: ReadChoices, title = "", isLenient = false): List {
  // The name of the file says what the document is about, as a heading above all others.
  const top: Block = { is: "heading", line: 0, level: 0, words: { text: title } };
  const document = scoped([top, ...blocks]).slice(1);
  return listIn(blocks, document, choices, isLenient);
}

function listIn(blocks: readonly Block[], document: readonly Scoped[], choices: ReadChoices, isLenient: boolean): List {
  const tables = document.filter((one): one is Scoped & { readonly block: Table } => one.block.is === "table");
  const found = tables.map((scope) => ({ scope, part: tablePart(scope, choices, isLenient) }));
  const ofErrors = new Set(found.flatMap(({ scope, part }) => (part === undefined ? [] : [scope.block])));
  const codes = codeBlocks(document, isLenient);
  const entries = entriesPart(blocks, codes, ofErrors);
  const parts = [...found.flatMap(({ part }) => (part === undefined ? [] : [part])), ...(entries === undefined ? [] : [entries])];
  const { kept, statuses } = withoutStatuses(parts);
  const { places, rows } = mergedPlaces(kept, choices.code);
  const repeated = repeats(rows, places[0]?.place ?? "code");
  const unread: Unread[] = [
    ...found.flatMap(({ scope, part }) =>
      part === undefined ? unreadRows(scope.block, "its table does not list errors") : part.list.unread,
    ),
    ...statuses.flatMap(({ list, code }) =>
      list.rows.map(({ line, values }) => ({
        line,
        text: [...values.values()].join(" · "),
        reason: `${values.get(code)} is an HTTP status, but the other codes are not`,
      })),
    ),
    ...codes.others.map(({ block, reason }) => ({ line: block.line, text: block.words.text, reason })),
    ...document.flatMap(({ block }) => (block.is === "unread" ? [{ line: block.line, text: block.text, reason: block.reason }] : [])),
    ...repeated.unread,
  ];
  return { places, rows: repeated.rows, unread: unread.sort((a, b) => a.line - b.line), isForReaders: true };
}

/** Tables of HTTP statuses hold the codes only if nothing else does, or if they are named. */
function withoutStatuses(parts: readonly Part[]): { readonly kept: readonly Part[]; readonly statuses: readonly Part[] } {
  const statuses = parts.filter(({ isOfStatuses }) => isOfStatuses);
  return statuses.length === parts.length ? { kept: parts, statuses: [] } : { kept: parts.filter((part) => !part.isOfStatuses), statuses };
}

/** Returns rows without those that only repeat a code, as tables of contents do. */
function repeats(rows: readonly ListRow[], code: string): { readonly rows: readonly ListRow[]; readonly unread: readonly Unread[] } {
  const isBare = ({ values }: ListRow): boolean => [...values.keys()].every((place) => place === code || place === "section");
  const full = new Map(rows.filter((row) => !isBare(row)).map((row) => [row.values.get(code), row.line]));
  const bare = new Set(rows.filter((row) => isBare(row) && full.has(row.values.get(code))));
  return {
    rows: rows.filter((row) => !bare.has(row)),
    unread: [...bare].map(({ line, values }) => ({
      line,
      text: String(values.get(code)),
      reason: `the code has its text on line ${full.get(values.get(code))}`,
    })),
  };
}
