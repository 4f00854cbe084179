import type { List, ListPlace, ListRow, Role, Unread, WholeEntry } from "../list.ts";
import type { FoundCode } from "./found-code.ts";

/** Returns the list of the errors that were found, one row a code: later finds add what earlier ones do not have. */
export function foundList(
  all: readonly FoundCode[],
  unread: readonly Unread[],
  codePlace = "code",
  placeOf: (line: number) => string = (line) => `line ${line}`,
): List {
  const rows = new Map<
    string,
    {
      readonly line: number;
      readonly values: Map<string, string | number | boolean>;
      readonly lines: Map<string, number>;
      readonly entry: WholeEntry | undefined;
    }
  >();
  const differences: Unread[] = [];
  for (const found of all) {
    const known = rows.get(String(found.code));
    const row = known ?? {
      line: found.line,
      values: new Map<string, string | number | boolean>([[codePlace, found.code]]),
      lines: new Map<string, number>(),
      entry: found.entry,
    };
    if (known === undefined) rows.set(String(found.code), row);
    // What errcat wrote is all that the catalog says.
    if (row.entry !== undefined) continue;
    for (const [place, value] of valuesOf(found)) {
      const before = row.values.get(place);
      if (before === undefined) {
        row.values.set(place, value);
        row.lines.set(place, found.line);
      } else if (before !== value)
        differences.push({
          line: found.line,
          text: `${found.code}: ${place} ${value}`,
          reason: `${placeOf(row.lines.get(place) ?? found.line)} has a different ${place} for this code: ${shortened(String(before))}`,
        });
    }
  }
  const places = new Set([codePlace, ...[...rows.values()].flatMap(({ values }) => [...values.keys()])]);
  return {
    places: [...places].map(
      (place): ListPlace => ({
        place,
        heading: place,
        ...(place === codePlace ? { role: { is: "code" } } : roles[place] && { role: roles[place] }),
      }),
    ),
    rows: [...rows.values()]
      .map(({ line, values, entry }): ListRow => ({ line, values, ...(entry && { entry }) }))
      .sort((a, b) => a.line - b.line),
    unread: [...unread, ...differences].sort((a, b) => a.line - b.line),
  };
}

const roles: Readonly<Record<string, Role>> = {
  name: { is: "name" },
  status: { is: "status" },
  text: { is: "text" },
  deprecated: { is: "deprecated" },
};

function valuesOf({ name, status, text, fields }: FoundCode): readonly (readonly [string, string | number | boolean])[] {
  return [
    ...(name === undefined ? [] : [["name", name] as const]),
    ...(status === undefined ? [] : [["status", status] as const]),
    ...(text === undefined ? [] : [["text", text] as const]),
    ...(fields ?? []),
  ];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
