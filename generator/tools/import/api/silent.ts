import type { Unread } from "../list.ts";
import type { Tree } from "../read/tree.ts";
import { enumeration } from "./enumeration.ts";
import { codeRank, namesCodes } from "./fields.ts";
import { at, membersOf, textAt } from "./navigate.ts";
import { ownCode } from "./own-errors.ts";
import type { Parts } from "./responses.ts";

/** An answer for which a document names no code. */
interface SilentResponse {
  readonly response: Tree;
  readonly line: number;
  readonly statuses: ReadonlySet<string>;
}

/** Returns what is reported of answers without codes, once for all that have the same words. */
export function silentResponses(all: readonly SilentResponse[]): readonly Unread[] {
  const groups = new Map<string, { readonly line: number; count: number }>();
  for (const { response, line, statuses } of all.toSorted((a, b) => a.line - b.line)) {
    const text = `${[...statuses].join(", ")} ${(textAt(response, "description") ?? "").split("\n")[0] ?? ""}`.trim();
    const known = groups.get(text);
    if (known === undefined) groups.set(text, { line, count: 1 });
    else known.count++;
  }
  return [...groups].map(([text, { line, count }]) => ({
    line,
    text,
    reason: `the document lists no code for this response${count > 1 ? `, nor for ${count - 1} more like it` : ""}`,
  }));
}

/** Returns the fields of errors that are called codes, and whose values are not listed. */
export function silentFields({ schemas }: Parts): readonly Unread[] {
  return schemas
    .filter(({ name, tree }) => namesCodes(name) && ownCode(tree) === undefined)
    .flatMap(({ name, tree }) => membersOf(at(tree, "properties")).map((field) => ({ ...field, name })))
    .filter(
      ({ key, tree }) =>
        codeRank(key) === 0 &&
        /^(?:string|integer|number)$/.test(textAt(tree, "type") ?? "") &&
        enumeration(tree).length === 0 &&
        !hasExample(tree),
    )
    .map(({ key, line, name }) => ({ line, text: `${name}.${key}`, reason: "the document does not list the values of this field" }));
}

function hasExample(schema: Tree): boolean {
  return ["example", "default", "examples"].some((key) => at(schema, key) !== undefined);
}
