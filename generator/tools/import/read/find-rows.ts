import { saidBy } from "../heading-words.ts";
import { type Branch, isLeaf, type Tree } from "./tree.ts";
import type { RowPattern } from "./tree-pattern.ts";
import { hasLocales, isByCode, isHead, isRecord, isRecords } from "./tree-shape.ts";

/** Where the rows of a tree seem to be, and where there seem to be others of another shape. */
export interface FoundRows {
  readonly pattern: RowPattern;
  readonly others: readonly RowPattern[];
}

/** Returns where the rows of a tree seem to be: where the most are; `undefined` if there seem to be none. */
export function findRows(tree: Tree): FoundRows | undefined {
  const found = rowsAt(tree);
  return found && { pattern: { segments: found.segments }, others: found.others.map((segments) => ({ segments })) };
}

/** Rows that a part of a tree seems to have. */
interface Found extends RowPattern {
  readonly rows: number;
  /** Whether every key on the way is one of an object, so that the code can be made of keys. */
  readonly isByKeys: boolean;
  /** How much the rows look like errors: words and names alone are less than codes with texts. */
  readonly strength: number;
  /** Whether a key on the way says that they are errors. */
  readonly isNamed: boolean;
  /** The segments that lead to rows of other shapes. */
  readonly others: readonly (readonly string[])[];
}

function rowsAt(tree: Tree): Found | undefined {
  if (isLeaf(tree)) return undefined;
  if (hasLocales(tree)) return together(tree);
  if (isRecords(tree) || isByCode(tree))
    return { segments: ["*"], rows: tree.children.length, isByKeys: !tree.isList, strength: strengthOf(tree), isNamed: false, others: [] };
  return tree.isList ? (together(tree) ?? simple(tree)) : groups(tree);
}

/** Returns the rows of a list of words or of lists. */
function simple({ children }: Branch): Found | undefined {
  const isSimple =
    children.length > 1 &&
    children.every(({ tree }) => (isLeaf(tree) ? tree.value !== null : tree.isList && tree.children.every((one) => isLeaf(one.tree))));
  return isSimple ? { segments: ["*"], rows: children.length, isByKeys: false, strength: 0, isNamed: false, others: [] } : undefined;
}

/** Returns the rows of branches that are all alike: items of a list, or the lists of several languages. */
function together({ children }: Branch): Found | undefined {
  const kinds = new Map<string, Found>();
  for (const { tree } of children) {
    const one = rowsAt(tree);
    if (one === undefined) continue;
    const kind = one.segments.join("/");
    kinds.set(kind, { ...one, rows: one.rows + (kinds.get(kind)?.rows ?? 0) });
  }
  const all = [...kinds.values()].map((one) => under("*", one));
  return most(all);
}

/** Returns the rows of an object whose values are groups of errors, or of which one value has them. */
function groups(tree: Branch): Found | undefined {
  const inside = tree.children.flatMap(({ key, tree: value }) => {
    const one = about.test(key) ? undefined : rowsAt(value);
    return one === undefined ? [] : [{ key, one }];
  });
  const [first] = inside;
  if (first === undefined) return undefined;
  const beside = tree.children.filter((child) => !isHead(child) && isBeside(child.tree)).length;
  const rows = inside.reduce((sum, { one }) => sum + one.rows, beside);
  const isByKeys = inside.every(({ one }) => one.isByKeys);
  const isLikeFirst = ({ one }: { readonly one: Found }): boolean =>
    one.strength === first.one.strength && one.segments.join("/") === first.one.segments.join("/");
  const isAlike = inside.every(isLikeFirst);
  if (isByKeys && (beside > 0 || !isAlike || (inside.length > 1 && !areCodes(tree))))
    return { segments: ["**"], rows, isByKeys, strength: Math.max(first.one.strength, 1), isNamed: false, others: [] };
  if (isAlike && inside.length > 1) return { ...under("*", first.one), rows, isByKeys };
  return most(inside.map(({ key, one }) => ({ ...under(key, one), isByKeys: one.isByKeys && inside.length === 1 })));
}

/** The keys of what a file says about itself. */
const about = /^(?:meta|metadata|info|head|header|config|settings|options|about|\$.*|_.*)$/i;

function under(key: string, one: Found): Found {
  const isNamed = one.isNamed || /err|exception|fault|codes|messages|reason|错误/i.test(key);
  return { ...one, segments: [key, ...one.segments], isByKeys: false, isNamed, others: one.others.map((segments) => [key, ...segments]) };
}

/** Returns the rows that are the most; all others are others. */
function most(all: readonly Found[]): Found | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  const order = (one: Found): readonly number[] => [one.strength, Number(one.isNamed), one.rows];
  const isBetter = (one: Found, other: Found): boolean => {
    const [a, b] = [order(one), order(other)];
    const at = a.findIndex((value, i) => value !== b[i]);
    return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
  };
  const best = all.reduce((before, one) => (isBetter(one, before) ? one : before), first);
  // What looks less like errors is something else.
  const others = all.filter((one) => one !== best && one.strength >= best.strength);
  return { ...best, others: [...best.others, ...others.flatMap((one) => [one.segments, ...one.others])] };
}

/** Returns how much the children of a branch look like errors: 2 for a code or a key with a text, 1 for less. */
function strengthOf({ children, isList }: Branch): number {
  const [first] = children;
  if (first === undefined || isLeaf(first.tree))
    return first !== undefined && isLeaf(first.tree) && /\s|[\u4e00-\u9fff]/.test(String(first.tree.value)) ? 2 : 1;
  const said = new Set(first.tree.children.flatMap(({ key }) => saidBy(key).map(({ is, rank }) => (rank < 0.5 ? is : ""))));
  return (said.has("code") || !isList) && (said.has("text") || said.has("status") || said.has("name")) ? 2 : 1;
}

/** Whether a value beside groups is an error itself. */
function isBeside(tree: Tree): boolean {
  return isLeaf(tree) ? typeof tree.value === "string" && /\S\s+\S|[\u4e00-\u9fff]/.test(tree.value) : isRecord(tree);
}

/** Whether the last keys of groups are codes by themselves, without the names of their groups: all different, in capitals or with digits. */
function areCodes({ children }: Branch): boolean {
  const groups = children.filter(({ key }) => !about.test(key)).map(({ tree }) => new Set(lastKeys(tree)));
  const keys = groups.flatMap((group) => [...group]);
  return new Set(keys).size === keys.length && keys.every((key) => /^[A-Z0-9_.:-]*$/.test(key) || /\d{3}/.test(key));
}

function lastKeys(tree: Tree): readonly string[] {
  if (isLeaf(tree)) return [];
  return tree.children.flatMap(({ key, tree: value }) => (isLeaf(value) || isRecord(value) ? [key] : lastKeys(value)));
}
