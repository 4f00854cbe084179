import { isLeaf, type Tree } from "../read/tree.ts";
import { codeRank, isCodeValue, isStatus, isStatusField, isTextField } from "./fields.ts";
import type { FoundCode } from "./found-code.ts";
import { itemsOf, membersOf, scalarOf } from "./navigate.ts";

/** Whether a field of its own kind lists errors, as `x-error-codes` does. */
export function isErrorExtension(key: string): boolean {
  return /^x-.*(?:error|errcode|exception|fault|codes$|retcode|return-?code)/i.test(key) && !/sample|response|enum|example/i.test(key);
}

/** Returns the errors that such a field lists: codes, objects with codes, one object with its code, or an object by code. */
export function extensionCodes(extension: Tree): readonly FoundCode[] {
  const items = itemsOf(extension).flatMap((item) => {
    const code = scalarOf(item);
    if (code !== undefined) return isCodeValue(code) ? [{ code, line: item.line }] : [];
    return objectCode(item);
  });
  if (items.length > 0) return items;
  const hasCode = membersOf(extension).some(({ key, tree }) => codeRank(key) === 0 && isCodeValue(scalarOf(tree) ?? ""));
  if (hasCode) return objectCode(extension);
  return membersOf(extension).flatMap(({ key, line, tree }): readonly FoundCode[] => {
    const text = scalarOf(tree);
    if (text !== undefined) return [{ code: key, line, text: String(text) }];
    // Codes by status, or in groups.
    if (itemsOf(tree).length > 0) return extensionCodes(tree).map((found) => (isStatus(key) ? { status: Number(key), ...found } : found));
    const own = objectCode(tree);
    return own.length > 0 ? own : [{ ...described(tree), code: key, line }];
  });
}

function objectCode(object: Tree): readonly FoundCode[] {
  const [best] = membersOf(object)
    .flatMap(({ key, tree }) => {
      const rank = codeRank(key);
      const code = scalarOf(tree);
      return rank === undefined || code === undefined || !isCodeValue(code) ? [] : [{ key, code, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  return best === undefined ? [] : [{ ...described(object, best.key), code: best.code, line: object.line }];
}

/** Returns what an object says of an error. */
function described(object: Tree, codeField = ""): Pick<FoundCode, "text" | "status" | "fields"> {
  const fields = new Map<string, string | number | boolean>();
  let text: string | undefined;
  let status: number | undefined;
  for (const { key, tree } of membersOf(object)) {
    if (key === codeField || !isLeaf(tree) || tree.value === null || tree.value === "") continue;
    if (text === undefined && isTextField(key)) text = String(tree.value);
    else if (status === undefined && isStatusField(key) && isStatus(String(tree.value))) status = Number(tree.value);
    else fields.set(key, tree.value);
  }
  return { ...(text !== undefined && { text }), ...(status !== undefined && { status }), ...(fields.size > 0 && { fields }) };
}
