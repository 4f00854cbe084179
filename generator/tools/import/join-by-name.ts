import { basename, extname } from "node:path";
import type { List, ListPlace, ListRow } from "./list.ts";

/** A list and the file it was read from. */
interface ReadFile {
  readonly path: string;
  readonly list: List;
}

/**
 * Joins files of source code that speak of the same constants: `code.go` has their numbers, and `messages.go` their texts. A file joins the
 * first one that has at least half of its constants, and its values are in places with its name before them.
 */
export function joinedByName(files: readonly ReadFile[]): readonly ReadFile[] {
  const known = new Map<unknown, { readonly file: number; readonly row: number }>();
  const joined: { readonly path: string; readonly places: ListPlace[]; readonly rows: ListRow[]; readonly list: List }[] = [];
  for (const { path, list } of [...files].sort((a, b) => Number(hasCode(b.list)) - Number(hasCode(a.list)))) {
    const name = list.places.find(({ role }) => role?.is === "name")?.place;
    const homes = list.rows.map(({ values }) => (name === undefined ? undefined : known.get(values.get(name))));
    const home = homes.find((one) => one !== undefined)?.file;
    const file = home === undefined ? undefined : joined[home];
    if (file === undefined || hasCode(list) || homes.filter((one) => one?.file === home).length < list.rows.length / 2) {
      joined.push({ path, places: [...list.places], rows: list.rows.map((row) => ({ ...row, file: path })), list });
      if (name !== undefined) list.rows.forEach(({ values }, row) => known.set(values.get(name), { file: joined.length - 1, row }));
      continue;
    }
    const renamed = (place: string): string => (place === name ? place : `${basename(path, extname(path))} ${place}`);
    // Where there is a table of texts, a comment is a remark.
    const comment = file.places.findIndex(({ place }) => place === "comment");
    if (comment !== -1) file.places[comment] = { place: "comment", heading: "comment" };
    file.places.push(...list.places.filter(({ place }) => place !== name).map((one) => ({ ...one, place: renamed(one.place) })));
    list.rows.forEach((row, i) => {
      const values = new Map([...row.values].map(([place, value]) => [renamed(place), value] as const));
      const at = homes[i]?.row;
      const own = at === undefined || homes[i]?.file !== home ? undefined : file.rows[at];
      if (own === undefined || at === undefined) file.rows.push({ ...row, file: path, values });
      else file.rows[at] = { ...own, values: new Map([...own.values, ...[...values].filter(([place]) => !own.values.has(place))]) };
    });
  }
  return joined.map(({ path, places, rows, list }) => ({ path, list: { ...list, places, rows } }));
}

/** Whether a source says where its codes are: a table of messages does not. */
function hasCode({ places }: List): boolean {
  return places.some(({ role, place }) => role?.is === "code" || (/code$/i.test(place) && role === undefined));
}
