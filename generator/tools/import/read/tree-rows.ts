import type { ListRow } from "../list.ts";
import { isLeaf, type Tree } from "./tree.ts";
import { keyMark, pointerOf, type RowPattern } from "./tree-pattern.ts";
import { hasLocales, isHead, isRecord } from "./tree-shape.ts";

type Values = Map<string, string | number | boolean>;

/** A row that others may be merged into. */
interface TreeRow extends ListRow {
  readonly values: Values;
}

/** Returns the rows of a tree at a pattern. In lists by locale, rows with the same code are one row. */
export function rowsIn(root: Tree, { segments }: RowPattern): readonly ListRow[] {
  const rows: TreeRow[] = [];
  const byCode = new Map<string, TreeRow>();
  const codePlace = pointerOf(segments) + keyMark;

  const row = (tree: Tree, at: readonly string[], key: string | undefined, line: number, locale: string | undefined): void => {
    const values: Values = new Map();
    if (key !== undefined) values.set(codePlace, key);
    flatten(tree, pointerOf(at), values);
    const known = locale === undefined || key === undefined ? undefined : byCode.get(key);
    if (known && ![...values.keys()].some((place) => place !== codePlace && known.values.has(place))) {
      for (const [place, value] of values) known.values.set(place, value);
      return;
    }
    const made = { line, values };
    if (locale !== undefined && key !== undefined && known === undefined) byCode.set(key, made);
    rows.push(made);
  };

  const deep = (tree: Tree, at: readonly string[], path: string, line: number, locale: string | undefined): void => {
    if (path !== "" && (isLeaf(tree) || isRecord(tree))) return row(tree, at, path, line, locale);
    if (isLeaf(tree)) return;
    for (const child of tree.children) deep(child.tree, at, path === "" ? child.key : `${path}.${child.key}`, child.line, locale);
  };

  const walk = (tree: Tree, at: readonly string[], rest: readonly string[], locale: string | undefined): void => {
    const [next, ...more] = rest;
    if (next === undefined || isLeaf(tree)) return;
    if (next === "**") return deep(tree, [...at, "**"], "", tree.line, locale);
    const byLocale = next === "*" && hasLocales(tree);
    const hasRecords = next === "*" && more.length === 0 && !tree.isList && tree.children.some((child) => isRecord(child.tree));
    for (const child of tree.children) {
      if ((next !== "*" && child.key !== next) || (hasRecords && isHead(child))) continue;
      const here = [...at, byLocale ? child.key : next];
      const inLocale = byLocale ? child.key : locale;
      if (more.length === 0) row(child.tree, here, tree.isList ? undefined : child.key, child.line, inLocale);
      else walk(child.tree, here, more, inLocale);
    }
  };

  walk(root, [], segments, undefined);
  return rows;
}

/** Puts every value of a row at its place. Lists of words are one value; other lists are JSON. */
function flatten(tree: Tree, place: string, values: Values): void {
  if (isLeaf(tree)) {
    if (tree.value !== null) values.set(place, tree.value);
  } else if (tree.isList) {
    if (tree.children.length === 0) return;
    const words = tree.children.map(({ tree: item }) => (isLeaf(item) ? item.value : undefined));
    values.set(place, words.every((word) => word !== undefined) ? words.join(", ") : JSON.stringify(plain(tree)));
  } else for (const { key, tree: value } of tree.children) flatten(value, `${place}${pointerOf([key])}`, values);
}

function plain(tree: Tree): unknown {
  if (isLeaf(tree)) return tree.value;
  return tree.isList
    ? tree.children.map((one) => plain(one.tree))
    : Object.fromEntries(tree.children.map((one) => [one.key, plain(one.tree)]));
}
