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
  /** The segments that lead to rows of other shapes. */
  readonly others: readonly (readonly string[])[];
}

function rowsAt(tree: Tree): Found | undefined {
  if (isLeaf(tree)) return undefined;
  if (hasLocales(tree)) return together(tree);
  if (isRecords(tree) || isByCode(tree)) return { segments: ["*"], rows: tree.children.length, isByKeys: !tree.isList, others: [] };
  return tree.isList ? (together(tree) ?? simple(tree)) : groups(tree);
}

/** Returns the rows of a list of words or of lists. */
function simple({ children }: Branch): Found | undefined {
  const isSimple =
    children.length > 1 &&
    children.every(({ tree }) => (isLeaf(tree) ? tree.value !== null : tree.isList && tree.children.every((one) => isLeaf(one.tree))));
  return isSimple ? { segments: ["*"], rows: children.length, isByKeys: false, others: [] } : undefined;
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
  const isAlike = inside.every(({ one }) => one.segments.join("/") === first.one.segments.join("/"));
  if (isByKeys && (beside > 0 || !isAlike || (inside.length > 1 && !areCodes(tree))))
    return { segments: ["**"], rows, isByKeys, others: [] };
  if (isAlike && inside.length > 1) return { ...under("*", first.one), rows, isByKeys };
  return most(inside.map(({ key, one }) => ({ ...under(key, one), isByKeys: one.isByKeys && inside.length === 1 })));
}

/** The keys of what a file says about itself. */
const about = /^(?:meta|metadata|info|head|header|config|settings|options|about|\$.*|_.*)$/i;

function under(key: string, one: Found): Found {
  return { ...one, segments: [key, ...one.segments], isByKeys: false, others: one.others.map((segments) => [key, ...segments]) };
}

/** Returns the rows that are the most; all others are others. */
function most(all: readonly Found[]): Found | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  const best = all.reduce((before, one) => (one.rows > before.rows ? one : before), first);
  return { ...best, others: all.flatMap((one) => (one === best ? one.others : [one.segments, ...one.others])) };
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
