import { parse } from "@humanwhocodes/momoa";
import type { Tree } from "../read/tree.ts";
import { codeRank, isCodeValue, isStatus, isStatusField, isTextField } from "./fields.ts";
import type { FoundCode } from "./found-code.ts";
import { itemsOf, membersOf, scalarOf } from "./navigate.ts";

/** Returns the errors that an example of a body holds: its code with the words and the status beside it. */
export function exampleCodes(example: Tree | undefined): readonly FoundCode[] {
  if (example === undefined) return [];
  const text = scalarOf(example);
  if (typeof text === "string") return /^\s*[{[]/.test(text) ? exampleCodes(parsed(text, example.line)) : [];
  const own = errorIn(example);
  if (own !== undefined) return [own];
  const inside = [
    ...itemsOf(example),
    ...membersOf(example).flatMap(({ key, tree }) =>
      /^(?:errors?|err|fault|detail|details|data|body|status|response)$/i.test(key) ? [tree] : [],
    ),
  ];
  return inside.flatMap((one) => (scalarOf(one) === undefined ? exampleCodes(one) : []));
}

/** Returns the error that an object is; an HTTP status is its code only if it has no other. */
function errorIn(object: Tree): FoundCode | undefined {
  const members = membersOf(object);
  const values = members.flatMap(({ key, tree }) => {
    const value = scalarOf(tree);
    return value === undefined || value === "" ? [] : [{ key, value, line: tree.line }];
  });
  const [best] = values
    .flatMap((one) => {
      const rank = codeRank(one.key);
      return rank === undefined || !isCodeValue(one.value) || (rank === 2 && !/[_:-]|[a-z][A-Z]|^[A-Z]+$/.test(String(one.value)))
        ? []
        : [{ ...one, rank: rank + (isStatus(one.value) ? 3 : 0) }];
    })
    .sort((a, b) => a.rank - b.rank);
  if (best === undefined) return undefined;
  const text =
    values.find(({ key, value }) => isTextField(key) && value !== best.value) ??
    values.find(({ key, value }) => /^(?:title|error)$/i.test(key) && value !== best.value && /\s/.test(String(value)));
  const status = values.find(({ key, value }) => isStatusField(key) && isStatus(value) && key !== best.key);
  return { code: best.value, line: best.line, ...(text && { text: String(text.value) }), ...(status && { status: Number(status.value) }) };
}

/** Returns the tree of JSON that stands in a text; its lines are the text's. */
function parsed(text: string, line: number): Tree | undefined {
  try {
    parse(text);
    return treeOf(JSON.parse(text), line);
  } catch {
    return undefined;
  }
}

function treeOf(value: unknown, line: number): Tree {
  if (typeof value !== "object" || value === null) return { line, value: value as string | number | boolean | null };
  return {
    line,
    isList: Array.isArray(value),
    children: Object.entries(value).map(([key, one]) => ({ key, line, tree: treeOf(one, line) })),
  };
}
