import type { Category } from "../../catalog/catalog.ts";
import { categoryByWords } from "./category-words.ts";
import { codeMistake, oneLine, textMistake } from "./clean.ts";
import type { List, ListRow } from "./list.ts";
import { categoryNamed } from "./place-facts.ts";
import type { LocalePlace, Roles } from "./places.ts";
import { others } from "./roles.ts";

/** What a row says of an error; texts are as the source has them, in one line. */
export interface Draft {
  readonly row: ListRow;
  readonly code: string;
  readonly name?: string;
  readonly status?: number;
  /** Absent where it follows from the status. */
  readonly category?: Category;
  readonly url?: string;
  readonly isDeprecated: boolean;
  readonly message: ReadonlyMap<string, string>;
  readonly solution: ReadonlyMap<string, string>;
  /** What has no role, by place. */
  readonly others: ReadonlyMap<string, string | number | boolean>;
}

/** A row, or a part of it, that is not in the catalog. */
export interface Remark {
  readonly row: Pick<ListRow, "line" | "file">;
  /** The code, or the words of the source. */
  readonly of: string;
  /** Why, as a sentence without a full stop. */
  readonly reason: string;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Rows that are not in the catalog. */
  readonly reported: readonly Remark[];
  /** Parts of rows that are not in the catalog, although their rows are. */
  readonly leftOut: readonly Remark[];
}

/** Returns what the rows of a list say of errors, one draft a code. */
export function draftsOf(list: List, roles: Roles): Drafts {
  const reading: Reading = { roles, homeless: others(list, roles).map(({ place }) => place), reported: [], leftOut: [] };
  const known = new Map<string, Draft>();
  for (const row of list.rows) {
    const draft = draftOf(row, reading);
    if (draft === undefined) continue;
    const first = known.get(draft.code);
    if (first === undefined) known.set(draft.code, draft);
    else reading.reported.push({ row, of: draft.code, reason: duplicate(first, draft) });
  }
  return { drafts: [...known.values()], reported: reading.reported, leftOut: reading.leftOut };
}

interface Reading {
  readonly roles: Roles;
  readonly homeless: readonly string[];
  readonly reported: Remark[];
  readonly leftOut: Remark[];
}

function draftOf(row: ListRow, { roles, homeless, reported, leftOut }: Reading): Draft | undefined {
  const at = (place: string | undefined): string => (place === undefined ? "" : String(row.values.get(place) ?? "").trim());
  const code = at(roles.code);
  const mistake = codeMistake(code);
  if (mistake !== undefined) {
    reported.push({ row, of: code === "" ? wordsIn(row) : code, reason: mistake });
    return undefined;
  }
  const leave = (reason: string): undefined => void leftOut.push({ row, of: code, reason });
  const name = nameOf(at(roles.name), code, leave);
  const texts = (places: readonly LocalePlace[], what: string): ReadonlyMap<string, string> =>
    new Map(
      places.flatMap(({ locale, place }) => {
        const text = oneLine(at(place));
        if (text === "") return [];
        const wrong = textMistake(text);
        if (wrong !== undefined) leave(`its ${what} in ${locale} ${wrong}`);
        return wrong === undefined ? [[locale, text] as const] : [];
      }),
    );
  const message = texts(roles.texts, "text");
  const solution = texts(roles.solutions, "solution");
  const status = statusOf(at(roles.status), leave);
  const category = categoryOf(at(roles.category), status, [name ?? "", code, ...message.values()], leave);
  const url = urlOf(at(roles.url), leave);
  return {
    row,
    code,
    ...(name !== undefined && { name }),
    ...(status !== undefined && { status }),
    ...(category !== undefined && { category }),
    ...(url !== undefined && { url }),
    isDeprecated: /^(?:true|yes|y|x|1|deprecated|obsolete|是|已废弃|废弃|√|✓|✔)$/i.test(at(roles.deprecated)),
    message,
    solution,
    others: new Map(homeless.flatMap((place) => (row.values.has(place) ? [[place, row.values.get(place) ?? ""] as const] : []))),
  };
}

function nameOf(name: string, code: string, leave: (reason: string) => undefined): string | undefined {
  if (name === "" || name === code) return undefined;
  if (/^-?\d+$/.test(name))
    return leave(/^-?\d+$/.test(code) ? `its code and its name, ${name}, are both numbers` : `its name, ${name}, is a number`);
  const mistake = codeMistake(name);
  return mistake === undefined ? name : leave(`its name, ${name}: ${mistake}`);
}

function statusOf(written: string, leave: (reason: string) => undefined): number | undefined {
  if (written === "") return undefined;
  const [, status] = /^([1-5]\d\d)(?!\d)/.exec(written) ?? [];
  return status === undefined ? leave(`"${written}" is not an HTTP status`) : Number(status);
}

function categoryOf(
  written: string,
  status: number | undefined,
  words: readonly string[],
  leave: (reason: string) => undefined,
): Category | undefined {
  const named = written === "" ? undefined : categoryNamed(written);
  if (written !== "" && named === undefined) leave(`"${written}" is not a category`);
  // What follows from the status is the default of a catalog.
  return named ?? (status === undefined || status < 400 ? categoryByWords(words) : undefined);
}

function urlOf(written: string, leave: (reason: string) => undefined): string | undefined {
  if (written === "") return undefined;
  return /^https:\/\/[^\s]+$/.test(written) ? written : leave(`"${written}" is not an https address`);
}

function duplicate(first: Draft, { code, message, solution }: Draft): string {
  const line = `line ${first.row.line}${first.row.file === undefined ? "" : ` of ${first.row.file}`}`;
  const same = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
    one.size === other.size && [...one].every(([locale, text]) => other.get(locale) === text);
  return same(first.message, message) && same(first.solution, solution)
    ? `the code ${code} is already in ${line}, with the same text`
    : `the code ${code} is already in ${line}, with another text`;
}

/** Returns the first words of a row, to find it by. */
function wordsIn({ values }: ListRow): string {
  const words = [...values.values()].join(" · ");
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
