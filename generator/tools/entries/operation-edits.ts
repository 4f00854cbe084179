import type { Catalog } from "../../catalog/catalog.ts";
import { everyOperation, hasParts, partsOfPattern, patternOfCode } from "../../catalog/code-pattern.ts";
import { below } from "../../catalog/pointer.ts";
import type { TextEdits } from "../translate/text-edits.ts";
import type { Unfinished } from "../translate/unfinished.ts";
import { originOf } from "./entry-edits.ts";

/** Returns the edits after which every operation that lists a code also lists the one that replaces it. */
export function listedToo(one: Unfinished, code: string, replacement: string): readonly TextEdits[] {
  const { operations = {} } = one.written.value as Catalog;
  const lists = (id: string, wanted: string): boolean =>
    Object.hasOwn(operations, id) && (operations[id]?.codes ?? []).some((pattern) => isMeant(wanted, pattern));
  // What all operations list need not be listed by one.
  const isCommon = lists(everyOperation, code) || lists(everyOperation, replacement);
  return Object.entries(operations).flatMap(([id, { codes = [] }]): TextEdits[] => {
    const last = codes.findLastIndex((pattern) => isMeant(code, pattern));
    if (last < 0 || lists(id, replacement) || (isCommon && id !== everyOperation)) return [];
    const { path, pointer } = originOf(one, below("/operations", id, "codes", last));
    return [{ edits: [[path, { behind: pointer, item: patternOfCode(replacement) }]] }];
  });
}

function isMeant(code: string, pattern: string): boolean {
  return hasParts(code, partsOfPattern(pattern));
}
