import type { Catalog, Operation } from "../../catalog/catalog.ts";
import { patternOfCode } from "../../catalog/code-pattern.ts";
import { below } from "../../catalog/pointer.ts";
import type { Edit, Written } from "../../load/edit.ts";
import { originOf } from "../entries/entry-edits.ts";
import type { TextEdits } from "../translate/text-edits.ts";
import type { Unfinished } from "../translate/unfinished.ts";
import type { OperationMerge } from "./merge-operations.ts";

/** Returns the edits that bring the operations of a catalog up to date with a list. */
export function operationEdits(one: Unfinished, { added, codes, calls }: OperationMerge): readonly TextEdits[] {
  const { operations: raw = {} } = one.written.value as Catalog;
  const edits: (readonly [path: string, edit: Edit])[] = [];
  const at = (pointer: string, edit: (pointer: string) => Edit): unknown => {
    const origin = originOf(one, pointer);
    return edits.push([origin.path, edit(origin.pointer)]);
  };
  for (const [id, call] of calls) {
    const own = raw[id] ?? {};
    for (const field of ["method", "path"] as const) {
      const value = call[field];
      if (value === undefined || value === own[field]) continue;
      if (own[field] !== undefined) at(below("/operations", id, field), (pointer) => ({ at: pointer, value }));
      else at(below("/operations", id, lastOf(own)), (after) => ({ after, key: field, value }));
    }
  }
  for (const [id, more] of codes) {
    const own = raw[id] ?? {};
    const patterns = more.map(patternOfCode);
    const last = (own.codes?.length ?? 0) - 1;
    if (last >= 0) for (const item of patterns) at(below("/operations", id, "codes", last), (behind) => ({ behind, item }));
    else if (own.codes !== undefined) at(below("/operations", id, "codes"), (pointer) => ({ at: pointer, value: patterns }));
    else at(below("/operations", id, lastOf(own)), (after) => ({ after, key: "codes", value: patterns }));
  }
  const news = Object.entries(added).map(([id, operation]) => [id, operation as Written] as const);
  const last = Object.keys(raw).at(-1);
  if (last !== undefined) for (const [key, value] of news) at(below("/operations", last), (after) => ({ after, key, value }));
  else if (news.length > 0) at(below("", beforeEntries(one)), (after) => ({ after, key: "operations", value: Object.fromEntries(news) }));
  return edits.length === 0 ? [] : [{ edits }];
}

function lastOf(operation: Operation): string {
  return (["summary", "path", "method"] as const).find((field) => operation[field] !== undefined) ?? Object.keys(operation).at(-1) ?? "";
}

/** Returns the field of a catalog, in its main file, that stands last before its entries. */
function beforeEntries(one: Unfinished): string {
  const names = Object.keys(one.written.value as Catalog).filter((name) => originOf(one, below("", name)).path === one.path);
  const at = names.indexOf("entries");
  return names.slice(0, at < 0 ? names.length : at).at(-1) ?? "version";
}
