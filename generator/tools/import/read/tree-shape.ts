import { saidBy } from "../heading-words.ts";
import { isCommonLocale, isLocale } from "../locale-names.ts";
import { type Branch, type Child, isLeaf, isObject, type Tree } from "./tree.ts";

/** How many children of a branch are looked at, to see what they are. */
const enough = 100;

/** Whether an object is one error: some of its keys are words that stand above values, or all are locales. */
export function isRecord(tree: Tree): boolean {
  if (!isObject(tree) || tree.children.length === 0) return false;
  return isByLocale(tree) || tree.children.some(({ key, tree: value }) => isField(key) && (isLeaf(value) || isByLocale(value)));
}

/** Whether an object has a text in each of some locales. */
export function isByLocale(tree: Tree): boolean {
  return (
    isObject(tree) &&
    tree.children.length > 0 &&
    tree.children.every(({ key, tree: value }) => isLocale(key) && isLeaf(value)) &&
    hasKnown(tree)
  );
}

/** Whether an object has a branch for each of some locales: lists in several languages. */
export function hasLocales(tree: Tree): boolean {
  return (
    isObject(tree) &&
    tree.children.length > 0 &&
    tree.children.every(({ key, tree: value }) => isLocale(key) && isObject(value)) &&
    hasKnown(tree)
  );
}

function hasKnown({ children }: Branch): boolean {
  return children.some(({ key }) => isCommonLocale(key));
}

/** Whether the values of an object are errors by code: texts, or objects that are one error each. */
export function isByCode(tree: Tree): boolean {
  if (!isObject(tree) || tree.children.length === 0) return false;
  const some = sample(tree.children);
  if (!some.every(({ tree: value }) => (isLeaf(value) && value.value !== null) || isRecord(value))) return false;
  const heads = some.filter(isHead).length;
  // An object of plain values is one error if its keys are the words of fields.
  return heads === 0 || heads < some.length / 2 || some.some(({ tree: value }) => isRecord(value));
}

/** Whether the items of a list are errors: objects with fields, or texts. */
export function isRecords(tree: Tree): boolean {
  if (!("children" in tree) || !tree.isList || tree.children.length === 0) return false;
  const some = sample(tree.children);
  return some.every(({ tree: item }) => isObject(item)) && some.filter(({ tree: item }) => hasCode(item)).length > some.length / 2;
}

/** Whether an object has a field that can be a code. */
function hasCode(tree: Tree): boolean {
  return (
    isObject(tree) &&
    tree.children.some(
      ({ key, tree: value }) =>
        isLeaf(value) &&
        value.value !== null &&
        /^\S{1,100}$/.test(String(value.value)) &&
        saidBy(key).some(({ is }) => is === "code" || is === "name"),
    )
  );
}

/** Whether a value belongs to the head of a list, such as its title, if there are errors beside it. */
export function isHead({ key, tree: value }: Child): boolean {
  return isLeaf(value) && isField(key);
}

function isField(key: string): boolean {
  return saidBy(key).some(({ rank }) => rank < 0.9);
}

function sample(children: readonly Child[]): readonly Child[] {
  if (children.length <= enough) return children;
  const step = children.length / enough;
  return Array.from({ length: enough }, (_, i) => children[Math.floor(i * step)]).filter((child) => child !== undefined);
}
