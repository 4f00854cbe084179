import type { Found, NamedGroup } from "./found.ts";
import type { Scalar } from "./value.ts";

/** A constant that later groups may say more about. */
interface Open {
  readonly found: Found;
  readonly group: OpenGroup;
  readonly values: Map<string, Scalar>;
  comments: Found["comments"];
}

interface OpenGroup {
  readonly name: string;
  readonly open: Open[];
}

/**
 * Joins groups that speak of the same constants: codes with a table of their messages, or the same messages in two languages. What a group
 * adds has its name as the place. A group joins if at least half of its constants are known from the groups before it.
 */
export function joinedGroups(groups: readonly NamedGroup[]): readonly NamedGroup[] {
  const known = new Map<string, Open>();
  const all: OpenGroup[] = [];
  for (const { name, found } of tablesLast(groups)) {
    const first = found.map((one) => known.get(keyOf(one))).find((one) => one !== undefined);
    const isJoined = first !== undefined && found.filter((one) => known.has(keyOf(one))).length >= found.length / 2;
    const group = isJoined ? first.group : { name, open: [] };
    if (!isJoined) all.push(group);
    const added = found.flatMap((one): Open[] => {
      const to = isJoined ? known.get(keyOf(one)) : undefined;
      const open = to ?? {
        found: one,
        group,
        values: new Map([...one.values].filter(([place]) => place === "constant")),
        comments: one.comments,
      };
      add(one, isJoined ? name : "", open);
      return to ? [] : [open];
    });
    group.open.push(...added);
    for (const one of added) known.set(keyOf(one.found), one);
    const values = added.map((one) => String(one.values.get("value")));
    // Values name constants if no two are the same.
    if (new Set(values).size === values.length) added.forEach((one, i) => !known.has(values[i] ?? "") && known.set(values[i] ?? "", one));
  }
  return all.map(({ name, open }) => ({ name, found: open.map(({ found, values, comments }) => ({ ...found, values, comments })) }));
}

/** A table of messages may stand before the constants that it is about. */
function tablesLast(groups: readonly NamedGroup[]): readonly NamedGroup[] {
  const isTable = ({ found }: NamedGroup): boolean =>
    found.some(({ values }) => /\s|[\u3040-\u30ff\u4e00-\u9fff]/.test(String(values.get("value") ?? "")));
  return [...groups.filter((group) => !isTable(group)), ...groups.filter(isTable)];
}

/** The name of a constant; a name of no other, if it has none. */
function keyOf({ values, line }: Found): string {
  return String(values.get("constant") ?? `\0${line}`);
}

/** Adds what a group says of a constant; `from` is the name of the group, if the constant is another group's. */
function add({ values, comments }: Found, from: string, to: Open): void {
  for (const [place, value] of values) {
    const isEcho = from !== "" && place === "value" && (value === to.values.get("constant") || value === to.values.get("value"));
    if (place === "constant" || isEcho) continue;
    const own = from !== "" && place === "value" ? from : place;
    to.values.set(to.values.has(own) ? `${from}.${place}` : own, value);
  }
  if (to.comments.above === undefined && to.comments.after === undefined) to.comments = comments;
}
