import { isLeaf, type Tree } from "../read/tree.ts";
import { isErrorExtension } from "./extension-codes.ts";
import { membersOf } from "./navigate.ts";

/** What a document of an API says of errors, wherever it stands. */
export interface Parts {
  /** Every response with the statuses that it is for; of those that many operations share, once. */
  readonly responses: ReadonlyMap<Tree, { readonly line: number; readonly statuses: ReadonlySet<string> }>;
  readonly extensions: readonly { readonly tree: Tree; readonly status: string | undefined }[];
  readonly schemas: readonly { readonly name: string; readonly tree: Tree }[];
  readonly descriptions: readonly { readonly line: number; readonly text: string; readonly status: string | undefined }[];
}

/** Returns the parts of a document, and of the files that it refers to, that can name errors. */
export function partsOf(all: readonly Tree[], follow: (tree: Tree | undefined) => Tree | undefined): Parts {
  const responses = new Map<Tree, { line: number; statuses: Set<string> }>();
  const extensions: { tree: Tree; status: string | undefined }[] = [];
  const schemas: { name: string; tree: Tree }[] = [];
  const descriptions: { line: number; text: string; status: string | undefined }[] = [];
  const stack = all.toReversed().map((tree): Visit => ({ tree, path: [], status: undefined }));
  for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
    const { tree, path, status } = here;
    if (isLeaf(tree)) continue;
    for (const { key, line, tree: child } of tree.children) {
      const isResponse = path.at(-1) === "responses" && !isShared(path) && /^(?:[1-5](?:\d\d|XX)|default)$/i.test(key);
      const target = isResponse ? follow(child) : undefined;
      if (target !== undefined) {
        const known = responses.get(target) ?? { line, statuses: new Set() };
        known.statuses.add(key);
        responses.set(target, known);
      }
      if (isSchemaIn(path)) schemas.push({ name: key, tree: child });
      // A header of an answer and a field of a body may be called so, too.
      if (isErrorExtension(key) && !/^(?:headers|properties)$/.test(path.at(-1) ?? "")) extensions.push({ tree: child, status });
      else if (key === "description" && isLeaf(child) && typeof child.value === "string")
        descriptions.push({ line: child.line, text: child.value, status });
      // Examples show data, not descriptions of it.
      else if (!/^(?:examples?|default|enum)$/.test(key))
        stack.push({ tree: child, path: [...path.slice(0, 1), ...path.slice(1).slice(-2), key], status: isResponse ? key : status });
    }
  }
  return { responses, extensions: extensions.toReversed(), schemas, descriptions: descriptions.toReversed() };
}

interface Visit {
  readonly tree: Tree;
  /** The first key that leads there, and the last ones. */
  readonly path: readonly string[];
  readonly status: string | undefined;
}

/** Whether a path leads to the responses that operations share. */
function isShared(path: readonly string[]): boolean {
  return path.length === 2 && path[0] === "components";
}

/** Whether an answer with a status can be an error. */
export function isErrorStatus(status: string): boolean {
  return /^[45]|^default$/i.test(status);
}

function isSchemaIn(path: readonly string[]): boolean {
  return (path.length === 1 && path[0] === "definitions") || (path.length === 2 && path[0] === "components" && path[1] === "schemas");
}

/** Returns the examples and schemas of a response: of OpenAPI 3 by its media types, of Swagger 2 its own. */
export function bodiesOf(response: Tree): { readonly schemas: readonly Tree[]; readonly examples: readonly Tree[] } {
  const schemas: Tree[] = [];
  const examples: Tree[] = [];
  const body = (media: Tree): void => {
    for (const { key, tree } of membersOf(media)) {
      if (key === "schema") schemas.push(tree);
      if (key === "example") examples.push(tree);
      if (key === "examples") for (const one of membersOf(tree)) examples.push(one.tree);
    }
  };
  body(response);
  for (const { key, tree } of membersOf(response)) if (key === "content") for (const media of membersOf(tree)) body(media.tree);
  return { schemas, examples };
}
