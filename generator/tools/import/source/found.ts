import type { List, ListPlace, ListRow, Unread } from "../list.ts";
import type { CommentWords } from "./comments.ts";
import { withOneCode } from "./one-code.ts";
import { placesOf } from "./places-of.ts";
import type { Scalar } from "./value.ts";

/** A constant of source code that looks like an error. */
export interface Found {
  readonly line: number;
  readonly values: ReadonlyMap<string, string | number | boolean>;
  readonly comments: CommentWords;
}

/** Constants that belong together: an enum, a block, or an object. */
export interface NamedGroup {
  readonly name: string;
  readonly found: readonly Found[];
}

/** Returns the groups that speak of errors, if there are any, and reports the constants of the others; else all groups. */
export function errorGroups(groups: readonly NamedGroup[], unread: Unread[]): readonly (readonly Found[])[] {
  const filled = groups.filter(({ found }) => found.length > 0);
  const errors = filled.filter(speaksOfErrors);
  if (errors.length === 0) return filled.map(({ found }) => found);
  const [first] = errors;
  const chosen = new Set(errors);
  for (const group of filled) {
    if (chosen.has(group)) continue;
    const reason = `unlike ${first && titleOf(first)}, ${titleOf(group)} does not look like a list of errors`;
    for (const { line, values } of group.found) unread.push({ line, text: [...values.values()].join(" "), reason });
  }
  return errors.map(({ found }) => found);
}

/** By its name, or by those of most of its constants. */
function speaksOfErrors({ name, found }: NamedGroup): boolean {
  const words = /err|code|reason|fault|exception|fail|problem/i;
  return words.test(name) || found.filter((one) => words.test(nameOf(one))).length > found.length / 2;
}

function titleOf({ name, found: [first] }: NamedGroup): string {
  return `"${name === "" && first !== undefined ? nameOf(first) : name}"`;
}

function nameOf({ values }: Found): string {
  return String([...values.values()][0]);
}

/** The place of the comment that says what a constant means. */
export const commentPlace: ListPlace = { place: "comment", heading: "comment", role: { is: "text" } };
/** The place of any other comment: a title above several constants, or a remark. */
const notePlace: ListPlace = { place: "note", heading: "note", isRemark: true };

/** Returns a list of what was found, group by group; a group is one enum, or one block of constants. */
export function listOf(groups: readonly (readonly Found[])[], places: readonly ListPlace[], unread: readonly Unread[]): List {
  const described = groups.map((group) => withoutEchoes(withComments(withStatuses(group))));
  const hasCode = places.some(({ role }) => role?.is === "code");
  const rows = [...(hasCode ? described.flat() : withOneCode(described))].sort((a, b) => a.line - b.line);
  return { places: placesOf(rows, places, [commentPlace, notePlace]), rows, unread };
}

/** Of `NOT_FOUND = "NOT_FOUND"`, the value says nothing, if all are such. */
function withoutEchoes(rows: readonly ListRow[]): readonly ListRow[] {
  if (!rows.every(({ values }) => values.get("value") === values.get("constant"))) return rows;
  return rows.map((row) => ({ ...row, values: new Map([...row.values].filter(([place]) => place !== "value")) }));
}

/** Where all comments after constants are HTTP statuses, as in `GONE = "GONE" // 404`, they are values. */
function withStatuses(group: readonly Found[]): readonly Found[] {
  const after = group.flatMap(({ comments }) => comments.after ?? []);
  if (after.length === 0 || !after.every((words) => /^[1-5]\d\d$/.test(words)) || group.some(({ values }) => values.has("status")))
    return group;
  return group.map((one) => {
    const { after: status, ...comments } = one.comments;
    if (status === undefined) return one;
    return {
      ...one,
      values: new Map<string, Scalar>([...one.values, ["status", Number(status)]]),
      comments: { ...comments, after: undefined },
    };
  });
}

/** Gives each constant the comment that says what it means: the one where most constants of its group have theirs. */
function withComments(group: readonly Found[]): readonly ListRow[] {
  const above = group.filter(({ comments }) => comments.above !== undefined).length;
  const after = group.filter(({ comments }) => comments.after !== undefined).length;
  const isAfter = after > 0 && after >= above;
  // Above a few constants of many, a comment is a title of what follows.
  const hasTitles = above <= group.length / 2;
  return group.map(({ line, values, comments }) => {
    const own = hasTitles && !comments.isDocumentation ? undefined : comments.above;
    const comment = isAfter ? (comments.after ?? own) : (own ?? comments.after);
    const others = [comments.above, comments.after].filter((one) => one !== undefined && one !== comment);
    return {
      line,
      values: new Map([
        ...values,
        ...(comment === undefined ? [] : [[commentPlace.place, comment] as const]),
        ...(others.length === 0 ? [] : [[notePlace.place, others.join(" ")] as const]),
      ]),
    };
  });
}
