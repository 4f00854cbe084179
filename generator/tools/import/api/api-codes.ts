import type { ListOperations, Unread } from "../list.ts";
import type { Tree } from "../read/tree.ts";
import { type BodyCodes, bodyCodes } from "./body-codes.ts";
import { describedCodes } from "./described-codes.ts";
import { enumeration } from "./enumeration.ts";
import { extensionCodes, isErrorExtension } from "./extension-codes.ts";
import { isCodeValue, namesCodes, namesEnumeration } from "./fields.ts";
import type { FoundCode } from "./found-code.ts";
import { at, membersOf, references, scalarOf, textAt } from "./navigate.ts";
import { operationsIn } from "./operations.ts";
import { ownCode, ownErrors } from "./own-errors.ts";
import type { Referenced } from "./referenced.ts";
import { bodiesOf, isErrorStatus, type Parts, partsOf } from "./responses.ts";
import { silentFields, silentResponses } from "./silent.ts";

/** What a document of an API says of errors. */
export interface ApiCodes {
  readonly found: readonly FoundCode[];
  /** The answers for which it names no codes, and codes that are not taken. */
  readonly unread: readonly Unread[];
  readonly operations: ListOperations;
}

/** Returns the errors that a document of an API names, and the operations that return them. */
export function apiCodes({ root, files, lines }: Pick<Referenced, "root" | "files" | "lines">): ApiCodes {
  const follow = references(root, files);
  const all = [root, ...files.values()];
  const parts = partsOf(all, follow);
  const bodies = bodyCodes(follow);
  const described = parts.descriptions.map(({ line, text, status }) => ({
    text,
    codes: describedCodes(text, firstLine(lines, line), /^[45]/.test(status ?? "")).map((one) => withStatus(one, status)),
  }));
  const byText = new Map(described.flatMap(({ text, codes }) => (codes.length > 0 ? [[text, codes] as const] : [])));
  const { found, silent } = responseCodes(parts, bodies, byText);
  const own = all.flatMap(ownErrors);
  const isOwn = new Set(own.map(({ code }) => String(code)));
  // What lists errors counts before what mentions them.
  const others = [
    ...namedSchemas(parts, bodies),
    ...parts.extensions
      .filter(({ tree }) => !isOwn.has(String(scalarOf(at(tree, "code")))))
      .flatMap(({ tree, status }) => extensionCodes(tree).map((one) => withStatus(one, status))),
    ...found,
    ...described.flatMap(({ codes }) => codes),
  ].filter(({ code }) => !isOwn.has(String(code)));
  const isNumbered = [...own, ...others].some(({ code }) => !/^[1-5]\d\d$/.test(String(code)));
  const statuses = new Set(isNumbered ? others.filter(({ code }) => /^[1-5]\d\d$/.test(String(code))) : []);
  const codes = [...own, ...others.filter((one) => !statuses.has(one))];
  return {
    found: codes,
    unread: [
      ...silent,
      ...silentFields(parts),
      ...[...statuses].map(({ code, line, text = "" }) => ({
        line,
        text: text === "" ? String(code) : `${code} · ${text}`,
        reason: `${code} is an HTTP status, but the other codes are not`,
      })),
    ],
    operations: operationsIn(root, follow, { bodies, byText, taken: new Set(codes.map(({ code }) => String(code))) }),
  };
}

/** Returns the codes of the answers that are errors: of their schemas and of their examples. */
function responseCodes(
  { responses }: Parts,
  { ofSchema, ofExample, ofResponse }: BodyCodes,
  byText: ReadonlyMap<string, unknown>,
): { readonly found: readonly FoundCode[]; readonly silent: readonly Unread[] } {
  const schemas = new Map<readonly FoundCode[], Set<string>>();
  const examples = new Map<readonly FoundCode[], Set<string>>();
  const add = (all: typeof schemas, codes: readonly FoundCode[], statuses: ReadonlySet<string>): void => {
    const known = all.get(codes) ?? new Set();
    for (const status of statuses) known.add(status);
    all.set(codes, known);
  };
  const errors = [...responses]
    .map(([response, { line, statuses }]) => ({ response, line, statuses }))
    .filter(({ statuses }) => [...statuses].some(isErrorStatus));
  for (const { response, statuses } of errors) {
    const body = bodiesOf(response);
    for (const schema of body.schemas) add(schemas, ofSchema(schema), statuses);
    for (const example of body.examples) add(examples, ofExample(example), statuses);
  }
  const withStatuses = (all: typeof schemas): readonly FoundCode[] =>
    [...all].flatMap(([codes, statuses]) => codes.map((one) => withStatus(one, onlyOne(statuses))));
  const names = (response: Tree): boolean =>
    ofResponse(response).length > 0 ||
    byText.has(textAt(response, "description") ?? "") ||
    membersOf(response).some(({ key }) => isErrorExtension(key));
  return {
    found: [...withStatuses(examples), ...withStatuses(schemas)],
    silent: silentResponses(errors.filter(({ response }) => !names(response))),
  };
}

/** Returns the codes of schemas whose names speak of errors, whether an answer refers to them or not. */
function namedSchemas({ schemas }: Parts, { ofSchema }: BodyCodes): readonly FoundCode[] {
  return schemas.flatMap(({ name, tree }) => [
    ...(namesEnumeration(name) && ownCode(tree) === undefined ? enumeration(tree).filter(({ code }) => isCodeValue(code)) : []),
    ...(namesCodes(name) ? ofSchema(tree) : []),
  ]);
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
