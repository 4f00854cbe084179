/** A tree of data with the line of each value, whatever format it was written in. */
export type Tree = Leaf | Branch;

export interface Leaf {
  readonly line: number;
  readonly value: string | number | boolean | null;
}

/** An object, in which keys may occur twice, or a list, whose keys are indexes. */
export interface Branch {
  readonly line: number;
  readonly isList: boolean;
  readonly children: readonly Child[];
}

export interface Child {
  readonly key: string;
  /** The line of the key. */
  readonly line: number;
  readonly tree: Tree;
}

export function isLeaf(tree: Tree): tree is Leaf {
  return "value" in tree;
}

export function isObject(tree: Tree): tree is Branch {
  return "children" in tree && !tree.isList;
}

/** Returns a number as it is, or as it is written if JavaScript would write it in another way: `007`, `1e400`. */
export function numberAsWritten(written: string): string | number {
  const value = Number(written);
  return String(value) === written ? value : written;
}
