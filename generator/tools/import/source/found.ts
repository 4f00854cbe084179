import type { List, ListPlace, ListRow, Unread } from "../list.ts";

/** A constant of source code that looks like an error. */
export interface Found {
  readonly line: number;
  readonly values: ReadonlyMap<string, string | number | boolean>;
  /** The words of the comment right above it. */
  readonly above?: string | undefined;
  /** The words of the comment after it, on its last line. */
  readonly after?: string | undefined;
}

/** Constants that belong together: an enum, a block, or an object. */
export interface NamedGroup {
  readonly name: string;
  readonly found: readonly Found[];
}

/** Returns the groups whose names speak of errors, if there are any, and reports the constants of the others; else all groups. */
export function errorGroups(groups: readonly NamedGroup[], unread: Unread[]): readonly (readonly Found[])[] {
  const filled = groups.filter(({ found }) => found.length > 0);
  const errors = filled.filter(({ name }) => speaksOfErrors(name));
  if (errors.length === 0) return filled.map(({ found }) => found);
  for (const { name, found } of filled) {
    if (speaksOfErrors(name)) continue;
    const reason = `"${name}" does not look like a list of errors, as "${errors[0]?.name}" does`;
    for (const { line, values } of found) unread.push({ line, text: [...values.values()].join(" "), reason });
  }
  return errors.map(({ found }) => found);
}

function speaksOfErrors(name: string): boolean {
  return /err|code|reason|fault|exception|fail|problem/i.test(name);
}

/** The place of the comment that says what a constant means. */
export const commentPlace: ListPlace = { place: "comment", heading: "comment", role: { is: "text" } };
/** The place of any other comment: a title above several constants, or a remark. */
const otherPlace: ListPlace = { place: "other comment", heading: "other comment" };

/** Returns a list of what was found, group by group; a group is one enum, or one block of constants. */
export function listOf(groups: readonly (readonly Found[])[], places: readonly ListPlace[], unread: readonly Unread[]): List {
  const rows = groups.flatMap(withComments).sort((a, b) => a.line - b.line);
  const used = new Set(rows.flatMap(({ values }) => [...values.keys()]));
  const named = [...places, commentPlace, otherPlace].filter(({ place }) => used.has(place));
  const known = new Set(named.map(({ place }) => place));
  const others = [...used].filter((place) => !known.has(place)).map((place): ListPlace => ({ place, heading: place }));
  return { places: [...named, ...others], rows, unread };
}

/** Gives each constant the comment that says what it means: the one where most constants of its group have theirs. */
function withComments(group: readonly Found[]): readonly ListRow[] {
  const above = group.filter((one) => one.above !== undefined).length;
  const after = group.filter((one) => one.after !== undefined).length;
  const isAfter = after > 0 && after >= above;
  // Above a few constants of many, a comment is a title of what follows.
  const hasTitles = above <= group.length / 2;
  return group.map(({ line, values, above, after }) => {
    const [first, second] = isAfter ? [after, above] : [hasTitles ? undefined : above, after];
    const comment = first ?? (isAfter && hasTitles ? undefined : second);
    const others = [above, after].filter((one) => one !== undefined && one !== comment);
    return {
      line,
      values: new Map([
        ...values,
        ...(comment === undefined ? [] : [[commentPlace.place, comment] as const]),
        ...(others.length === 0 ? [] : [[otherPlace.place, others.join(" ")] as const]),
      ]),
    };
  });
}
