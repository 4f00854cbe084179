import type { ListOperations } from "../list.ts";
import type { Tree } from "../read/tree.ts";
import { type Call, sharedCodes } from "../shared-codes.ts";
import type { BodyCodes } from "./body-codes.ts";
import { extensionCodes, isErrorExtension } from "./extension-codes.ts";
import type { FoundCode } from "./found-code.ts";
import { at, itemsOf, membersOf, scalarOf, textAt } from "./navigate.ts";
import { isPath, operationIds, summaryOf } from "./operation-names.ts";
import { bodiesOf, isErrorStatus } from "./responses.ts";
import type { Follow } from "./schema-codes.ts";

/** What is known of the codes of a document. */
interface Known {
  readonly bodies: BodyCodes;
  /** The codes of descriptions, by their text. */
  readonly byText: ReadonlyMap<string, readonly FoundCode[]>;
  /** All codes that are taken from the document. */
  readonly taken: ReadonlySet<string>;
}

/** Lists of codes; each list is one object, however many operations have it. */
type Lists = readonly (readonly string[])[];

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** Returns the operations of a document, with the codes that it names for each. */
export function operationsIn(root: Tree, follow: Follow, known: Known): ListOperations {
  const idOf = operationIds();
  const find = finder(follow, known);
  const calls = membersOf(at(root, "paths")).flatMap(({ key: path, tree }) => {
    const item = follow(tree);
    const shared = find.ofPart(item);
    return membersOf(item).flatMap(({ key, line, tree: operation }): readonly Call[] => {
      const method = methods.find((one) => one === key);
      if (method === undefined) return [];
      const answers = membersOf(follow(at(operation, "responses")));
      const summary = summaryOf(textAt(operation, "summary"));
      const facts = { line, id: idOf(textAt(operation, "operationId"), method, path), method };
      return [
        {
          operation: { ...facts, ...(isPath(path) && { path }), ...(summary !== undefined && { summary }) },
          lists: [...shared, ...find.ofPart(operation), ...answers.flatMap((one) => find.ofAnswer(one.tree, one.key))],
        },
      ];
    });
  });
  return sharedCodes(calls);
}

/** Returns what finds the lists of codes of parts: each list once, however many operations refer to it. */
function finder(
  follow: Follow,
  { bodies, byText, taken }: Known,
): { readonly ofPart: (part: Tree | undefined) => Lists; readonly ofAnswer: (written: Tree, status: string) => Lists } {
  const read = new Map<readonly FoundCode[], readonly string[]>();
  const list = (found: readonly FoundCode[] | undefined): Lists => {
    if (found === undefined || found.length === 0) return [];
    const codes = read.get(found) ?? [...new Set(found.map(({ code }) => String(code)))].filter((code) => taken.has(code));
    read.set(found, codes);
    return codes.length === 0 ? [] : [codes];
  };
  const extensions = new Map<Tree, readonly FoundCode[]>();
  const ofExtension = (tree: Tree): Lists => {
    // In a list of errors, also what does not look like a code is one if the document describes an error with it.
    const found = extensions.get(tree) ?? [...extensionCodes(tree), ...itemsOf(tree).flatMap((one) => scalarCode(one))];
    extensions.set(tree, found);
    return list(found);
  };
  const ofExtensions = (part: Tree | undefined): Lists =>
    membersOf(part).flatMap(({ key, tree }) => (isErrorExtension(key) ? ofExtension(tree) : []));
  // What a part says in fields of its own kind, and in its description.
  const ofPart = (part: Tree | undefined): Lists => [...ofExtensions(part), ...list(byText.get(textAt(part, "description") ?? ""))];
  const answers = new Map<Tree, Lists>();
  return {
    ofPart,
    ofAnswer: (written, status) => {
      const answer = follow(written);
      if (answer === undefined) return [];
      // Some APIs answer errors with 200. The body is that of success; only a list of errors is about errors.
      if (!isErrorStatus(status)) return ofExtensions(answer);
      const known = answers.get(answer);
      if (known !== undefined) return known;
      const { schemas, examples } = bodiesOf(answer);
      const media = membersOf(at(answer, "content")).flatMap(({ tree }) => ofPart(tree));
      const found = [
        ...ofPart(answer),
        ...media,
        ...schemas.flatMap((one) => list(bodies.ofSchema(one))),
        ...examples.flatMap((one) => list(bodies.ofExample(one))),
      ];
      answers.set(answer, found);
      return found;
    },
  };
}

function scalarCode(tree: Tree): readonly FoundCode[] {
  const code = scalarOf(tree);
  return code === undefined ? [] : [{ code, line: tree.line }];
}
