import type { Unread } from "../list.ts";
import type { Tree } from "../read/tree.ts";
import { describedCodes } from "./described-codes.ts";
import { enumeration } from "./enumeration.ts";
import { exampleCodes } from "./example-codes.ts";
import { extensionCodes, isErrorExtension } from "./extension-codes.ts";
import { codeRank, isCodeValue, namesCodes, namesEnumeration } from "./fields.ts";
import type { FoundCode } from "./found-code.ts";
import { at, membersOf, references, textAt } from "./navigate.ts";
import { bodiesOf, type Parts, partsOf } from "./responses.ts";
import { schemaCodes } from "./schema-codes.ts";

/** Returns the errors that a document of an API names, and the answers for which it names none. */
export function apiCodes(
  root: Tree,
  lines: readonly string[],
): { readonly found: readonly FoundCode[]; readonly unread: readonly Unread[] } {
  const follow = references(root);
  const parts = partsOf(root, follow);
  const described = parts.descriptions.map(({ line, text, status }) => ({
    text,
    codes: describedCodes(text, firstLine(lines, line), /^[45]/.test(status ?? "")).map((one) => withStatus(one, status)),
  }));
  const telling = new Set(described.flatMap(({ text, codes }) => (codes.length > 0 ? [text] : [])));
  const { found, silent } = responseCodes(parts, follow, telling);
  // What lists errors counts before what mentions them.
  const codes = [
    ...namedSchemas(parts, follow),
    ...parts.extensions.flatMap(({ tree, status }) => extensionCodes(tree).map((one) => withStatus(one, status))),
    ...found,
    ...described.flatMap(({ codes }) => codes),
  ];
  const isNumbered = codes.some(({ code }) => !/^[1-5]\d\d$/.test(String(code)));
  const statuses = isNumbered ? codes.filter(({ code }) => /^[1-5]\d\d$/.test(String(code))) : [];
  return {
    found: codes.filter((one) => !statuses.includes(one)),
    unread: [
      ...silent,
      ...silentFields(parts),
      ...statuses.map(({ code, line, text = "" }) => ({
        line,
        text: text === "" ? String(code) : `${code} · ${text}`,
        reason: `${code} is an HTTP status, and the codes are others`,
      })),
    ],
  };
}

/** Returns the codes of the answers that are errors: of their schemas and of their examples. */
function responseCodes(
  { responses }: Parts,
  follow: (tree: Tree | undefined) => Tree | undefined,
  telling: ReadonlySet<string>,
): { readonly found: readonly FoundCode[]; readonly silent: readonly Unread[] } {
  const schemas = new Map<Tree, Set<string>>();
  const examples = new Map<Tree, Set<string>>();
  const bodies = [...responses].map(([response, { line, statuses }]) => ({ response, line, statuses, ...bodiesOf(response) }));
  const add = (all: Map<Tree, Set<string>>, written: Tree, statuses: ReadonlySet<string>): void => {
    const tree = follow(written);
    if (tree === undefined) return;
    const known = all.get(tree) ?? new Set();
    for (const status of statuses) known.add(status);
    all.set(tree, known);
  };
  const errors = bodies.filter(({ statuses }) => [...statuses].some((status) => /^[45]|default/i.test(status)));
  for (const { statuses, ...body } of errors) {
    for (const schema of body.schemas) add(schemas, schema, statuses);
    for (const example of body.examples) add(examples, example, statuses);
  }
  const ofSchema = new Map(
    [...schemas].map(([tree, statuses]) => [tree, schemaCodes(tree, follow).map((one) => withStatus(one, onlyOne(statuses)))] as const),
  );
  const ofExample = new Map(
    [...examples].map(
      ([tree, statuses]) => [tree, exampleCodes(at(tree, "value") ?? tree).map((one) => withStatus(one, onlyOne(statuses)))] as const,
    ),
  );
  const isNamed = (written: Tree): boolean => [ofSchema, ofExample].some((all) => (all.get(follow(written) ?? written) ?? []).length > 0);
  return {
    found: [...[...ofExample.values()].flat().filter(({ code }) => isCodeValue(code)), ...[...ofSchema.values()].flat()],
    silent: silentOnes(
      errors.filter(({ response, schemas, examples }) => ![...schemas, ...examples].some(isNamed) && !tells(response, telling)),
    ),
  };
}

/** Whether an answer names codes in its words or in a field of its own kind. */
function tells(response: Tree, telling: ReadonlySet<string>): boolean {
  return telling.has(textAt(response, "description") ?? "") || membersOf(response).some(({ key }) => isErrorExtension(key));
}

/** Returns what is reported of answers without codes, once for all that have the same words. */
function silentOnes(
  all: readonly { readonly response: Tree; readonly line: number; readonly statuses: ReadonlySet<string> }[],
): readonly Unread[] {
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
    reason: `the document names no code for this answer${count > 1 ? `, nor for ${count - 1} more like it` : ""}`,
  }));
}

/** Returns the codes of schemas whose names speak of errors, whether an answer refers to them or not. */
function namedSchemas({ schemas }: Parts, follow: (tree: Tree | undefined) => Tree | undefined): readonly FoundCode[] {
  return schemas.flatMap(({ name, tree }) => [
    ...(namesEnumeration(name) ? enumeration(tree).filter(({ code }) => isCodeValue(code)) : []),
    ...(namesCodes(name) ? schemaCodes(tree, follow) : []),
  ]);
}

/** Returns the fields of errors that are called codes, and whose values are not listed. */
function silentFields({ schemas }: Parts): readonly Unread[] {
  return schemas
    .filter(({ name }) => namesCodes(name))
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

function withStatus(found: FoundCode, status: string | undefined): FoundCode {
  return found.status === undefined && status !== undefined && /^[45]\d\d$/.test(status) ? { ...found, status: Number(status) } : found;
}

function onlyOne(statuses: ReadonlySet<string>): string | undefined {
  return statuses.size === 1 ? [...statuses][0] : undefined;
}

/** A text of several lines in YAML begins in the line below its key. */
function firstLine(lines: readonly string[], line: number): number {
  return /[|>][-+\d]*[ \t]*$/.test(lines[line - 1] ?? "") ? line : line - 1;
}
