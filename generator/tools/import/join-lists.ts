import { basename, dirname, extname } from "node:path";
import { joinedByName } from "./join-by-name.ts";
import type { List, ListOperation, ListOperations, ListPlace, ListRow } from "./list.ts";
import { localeNamed } from "./locale-names.ts";
import { rolesOf } from "./roles.ts";
import { sharedCodes } from "./shared-codes.ts";

/** A list and the file it was read from. */
export interface FileList {
  readonly path: string;
  readonly list: List;
}

/**
 * Returns the lists of several files as one. Files that are named after locales are one list in several languages: their rows with the same
 * code are one row, and the places of each have its file before them, as in `en.json#/*`. Other files are one list after the other.
 */
export function joined(files: readonly FileList[]): List {
  const [only] = files;
  if (only !== undefined && files.length === 1) return only.list;
  const named = files.map((file) => ({ ...file, locale: localeOfPath(file.path) }));
  const locales = new Set(named.map(({ locale }) => locale));
  return !locales.has(undefined) && locales.size > 1
    ? inLocales(named.map(({ locale = "", ...file }) => ({ ...file, locale })))
    : oneAfterAnother(joinedByName(files));
}

/** Returns the locale that a file is named after, as in `en.json`, `errors.zh-CN.json`, `messages_zh.yaml`, and `en/errors.json`. */
function localeOfPath(path: string): string | undefined {
  const name = basename(path, extname(path));
  const end = /[._-]([A-Za-z]{2}(?:[_-][A-Za-z]{2,4})?)$/.exec(name)?.[1] ?? "";
  return localeNamed(name) ?? localeNamed(end) ?? localeNamed(basename(dirname(path)));
}

function oneAfterAnother(files: readonly FileList[]): List {
  const places = new Map(files.flatMap(({ list }) => list.places.map((place) => [place.place, place] as const)));
  const operations = joinedOperations(files);
  return {
    places: [...places.values()],
    rows: files.flatMap(({ path, list }) => list.rows.map((row) => ({ file: path, ...row }))),
    unread: files.flatMap(({ path, list }) => list.unread.map((one) => ({ file: path, ...one }))),
    ...(files.every(({ list }) => list.isForReaders) && { isForReaders: true }),
    ...(operations && { operations }),
  };
}

/** Returns the operations of all files; those with the same id are one. */
function joinedOperations(files: readonly FileList[]): ListOperations | undefined {
  if (files.every(({ list }) => list.operations === undefined)) return undefined;
  const calls = new Map<string, { readonly operation: Omit<ListOperation, "codes">; readonly lists: (readonly string[])[] }>();
  for (const { path, list } of files) {
    const { common = [], all = [], silent = [] } = list.operations ?? {};
    const shared = common.length > 0 ? [common] : [];
    for (const { codes, ...operation } of all) {
      const known = calls.get(operation.id) ?? { operation: { file: path, ...operation }, lists: [] };
      known.lists.push(...shared, ...(codes.length > 0 ? [codes] : []));
      calls.set(operation.id, known);
    }
    for (const operation of silent)
      if (!calls.has(operation.id)) calls.set(operation.id, { operation: { file: path, ...operation, method: "get" }, lists: [] });
  }
  return sharedCodes([...calls.values()]);
}

function inLocales(files: readonly (FileList & { readonly locale: string })[]): List {
  const places: ListPlace[] = [];
  const rows: ListRow[] = [];
  const byCode = new Map<unknown, Map<string, string | number | boolean>>();
  for (const { path, list, locale } of files) {
    const code = rolesOf(list, {})?.code ?? "";
    const first = places.length === 0;
    const renamed = new Map(list.places.map(({ place }) => [place, place === code ? code : `${basename(path)}#${place}`] as const));
    places.push(
      ...list.places.flatMap((one) =>
        one.place === code ? (first ? [one] : []) : [{ ...one, place: renamed.get(one.place) ?? "", locale }],
      ),
    );
    const inThis = new Set<unknown>();
    for (const row of list.rows) {
      const values = new Map([...row.values].map(([place, value]) => [renamed.get(place) ?? place, value] as const));
      const key = row.values.get(code);
      // A code that one file has twice is two rows, one of which is a duplicate.
      const known = inThis.has(key) ? undefined : byCode.get(key);
      inThis.add(key);
      if (known) for (const [place, value] of values) known.set(place, value);
      else {
        byCode.set(key, values);
        rows.push({ line: row.line, file: path, values });
      }
    }
  }
  return { places, rows, unread: oneAfterAnother(files).unread };
}
