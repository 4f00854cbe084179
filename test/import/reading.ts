import type { List } from "../../generator/tools/import/list.ts";
import type { Reader } from "../../generator/tools/import/reader.ts";

/** What a reader makes of a text: its places with their roles, its rows as `line place=value …`, and what it could not read. */
export async function reading(reader: Reader, path: string, text: string, choices: { pattern?: string; code?: string } = {}) {
  const list = await reader.read({ path, text, bytes: new TextEncoder().encode(text) }, { places: [], ...choices });
  return shown(list);
}

export function shown({ places, rows, unread }: List) {
  return {
    places: places.map(({ place, role }) => (role ? `${place}: ${role.is}${"locale" in role ? ` ${role.locale}` : ""}` : place)),
    rows: rows.map(({ line, values }) => [line, Object.fromEntries(values)] as const),
    unread: unread.map(({ line, text, reason }) => `${line} ${text}: ${reason}`),
  };
}
