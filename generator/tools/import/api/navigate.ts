import { type Branch, isLeaf, isObject, type Leaf, type Tree } from "../read/tree.ts";

/** The children of objects by their keys, made once for each object that is looked into. */
const indexes = new WeakMap<Branch, Map<string, Tree>>();

/** Returns the value that keys lead to; `undefined` if there is none. */
export function at(tree: Tree | undefined, ...keys: readonly string[]): Tree | undefined {
  return keys.reduce<Tree | undefined>((here, key) => (here === undefined || isLeaf(here) ? undefined : indexOf(here).get(key)), tree);
}

function indexOf(branch: Branch): Map<string, Tree> {
  const known = indexes.get(branch) ?? new Map(branch.children.map(({ key, tree }) => [key, tree]));
  indexes.set(branch, known);
  return known;
}

/** Returns the text at a key; `undefined` for another value. */
export function textAt(tree: Tree | undefined, key: string): string | undefined {
  const found = at(tree, key);
  return found !== undefined && isLeaf(found) && typeof found.value === "string" && found.value !== "" ? found.value : undefined;
}

/** Returns the members of an object; none for another value. */
export function membersOf(tree: Tree | undefined): readonly { readonly key: string; readonly line: number; readonly tree: Tree }[] {
  return tree !== undefined && isObject(tree) ? tree.children : [];
}

/** Returns the items of a list; none for another value. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree !== undefined && !isLeaf(tree) && tree.isList ? tree.children.map((child) => child.tree) : [];
}

/** Returns the text or number that a value is; `undefined` for another value. */
export function scalarOf(tree: Tree | undefined): string | number | undefined {
  if (tree === undefined || !isLeaf(tree)) return undefined;
  const { value } = tree satisfies Leaf;
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

/** Returns a function that follows references within a document, and to other files that are at hand, as far as they lead to a value. */
export function references(root: Tree, files: ReadonlyMap<string, Tree> = new Map()): (tree: Tree | undefined) => Tree | undefined {
  return (tree) => {
    let here = tree;
    for (let steps = 0; steps < 20; steps++) {
      const reference = textAt(here, "$ref");
      if (reference === undefined) return here;
      const [path = "", pointer = ""] = reference.split("#");
      const target = path === "" ? root : files.get(path);
      if (target === undefined) return here;
      here = at(target, ...pointer.split("/").slice(1).map(segment));
    }
    return undefined;
  };
}

function segment(written: string): string {
  const plain = written.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
