import type { Source } from "../../catalog/catalog.ts";
import { draftsOf, type Remark } from "./drafts.ts";
import { entriesOf, type ListedEntry, type Placeholders } from "./entries.ts";
import { inOwnFields, inVendor, type OwnNames, ownNames } from "./homeless.ts";
import type { List, ListOperations } from "./list.ts";
import type { PlaceholderStyle } from "./placeholder-styles.ts";
import type { Given, Roles } from "./places.ts";
import { rolesOf } from "./roles.ts";
import { completed, type Passed, passedOver, sourceLocaleOf } from "./source-locale.ts";
import { type Quoted, sourcesByRow } from "./sources.ts";
import { wholeEntries } from "./whole-entries.ts";

/** What a list says, as entries of a catalog, and what of it is not in them. */
export interface Listed {
  readonly roles: Roles;
  readonly entries: readonly ListedEntry[];
  /** The field of one's own for each place of the list, if it is not somebody else's list. */
  readonly ownFields: OwnNames;
  /** How many rows the list has: as many as there are entries and reported rows. */
  readonly rows: number;
  /** The operations for which the list names codes. */
  readonly operations: ListOperations | undefined;
  /** Rows that are not in the catalog. */
  readonly reported: readonly Remark[];
  /** Parts of rows that are not in the catalog, although their rows are. */
  readonly leftOut: readonly Remark[];
  /** The codes whose category only words suggest, each with its category. */
  readonly guessedCategories: readonly string[];
  /** The source locale of the texts, and what keeps an earlier locale of the list from being it. */
  readonly source: { readonly locale: string; readonly passed?: Passed };
  /** The codes whose message is their words, because the list has no text. */
  readonly wordless: readonly string[];
  readonly placeholders: Placeholders;
  /** The parameters whose names are invented, because the texts number them. */
  readonly unnamed: readonly string[];
  /** The parameters that the texts name. */
  readonly named: readonly string[];
  /** The codes that mean success, which are not in the catalog. */
  readonly successes: readonly string[];
  /** The sources that the catalog has to name. */
  readonly sources: Readonly<Record<string, Source>>;
}

/** What the command line says about what places hold. */
export interface Choices {
  readonly places: Given;
  readonly placeholders?: PlaceholderStyle;
  /** Whose list it is, if it is somebody else's. */
  readonly quoted?: Quoted;
}

/** What the catalog that gets the entries says already. */
export interface Into {
  readonly version: string;
  /** Absent for a new catalog. */
  readonly sourceLocale?: string;
}

/** Returns the entries of a list; `undefined` if no place looks like a code. */
export function listed(list: List, { places, placeholders: style, quoted }: Choices, { version, sourceLocale }: Into): Listed | undefined {
  const [whole, guessable] = [list.rows.filter(({ entry }) => entry !== undefined), list.rows.filter(({ entry }) => entry === undefined)];
  const roles = guessable.length > 0 || whole.length === 0 ? rolesOf({ ...list, rows: guessable }, places) : codeAlone(list);
  if (roles === undefined) return undefined;
  const read = draftsOf({ ...list, rows: guessable }, roles);
  const [own] = Object.keys(whole[0]?.entry?.message ?? {});
  const source = sourceLocale ?? own ?? sourceLocaleOf(read.drafts);
  const known = wholeEntries(whole, source, version);
  const complete = completed(read.drafts, source);
  const locales = [...roles.texts, ...roles.solutions].map(({ locale }) => locale);
  const sources = quoted && sourcesByRow(quoted, list, locales.length === 0 ? ["en"] : [...new Set(locales)]);
  const names = sources ? new Map<string, `x-${string}`>() : ownNames(list.places);
  const keep = sources ? inVendor(list.places, roles, sources) : inOwnFields(names);
  const { entries, placeholders, leftOut, unnamed, named } = entriesOf(complete.drafts, version, keep, style);
  const unread = list.unread.map(({ line, file, text, reason }) => ({
    row: { line, ...(file !== undefined && { file }) },
    of: text,
    reason,
  }));
  const inOrder = (a: Remark, b: Remark): number =>
    (a.row.file ?? "") < (b.row.file ?? "") ? -1 : (a.row.file ?? "") > (b.row.file ?? "") ? 1 : a.row.line - b.row.line;
  return {
    roles,
    entries: [...known.entries, ...entries],
    ownFields: names,
    rows: list.rows.length + list.unread.length,
    reported: [...unread, ...read.reported, ...complete.reported, ...known.reported].sort(inOrder),
    leftOut: [...read.leftOut, ...complete.leftOut, ...leftOut].sort(inOrder),
    guessedCategories: complete.drafts.flatMap(({ code, category, isCategoryGuessed }) =>
      isCategoryGuessed ? [`${code} (${category})`] : [],
    ),
    source: { locale: source, ...passedOver(read.drafts, source, roles.texts[0]?.locale) },
    wordless: complete.wordless,
    placeholders,
    unnamed,
    named,
    successes: read.successes,
    sources: sources?.added ?? {},
    operations: list.operations,
  };
}

/** Returns the places of a list in which nothing is to be guessed. */
function codeAlone({ places: [first] }: List): Roles | undefined {
  return first && { code: first.place, texts: [], solutions: [] };
}
