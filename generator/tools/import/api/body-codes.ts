import type { Tree } from "../read/tree.ts";
import { exampleCodes } from "./example-codes.ts";
import { isCodeValue } from "./fields.ts";
import type { FoundCode } from "./found-code.ts";
import { at } from "./navigate.ts";
import { ownCode } from "./own-errors.ts";
import { bodiesOf } from "./responses.ts";
import { type Follow, schemaCodes } from "./schema-codes.ts";

/** The codes of bodies. Each schema and each example is read once, however many answers refer to it. */
export interface BodyCodes {
  readonly ofSchema: (written: Tree) => readonly FoundCode[];
  readonly ofExample: (written: Tree) => readonly FoundCode[];
  /** The codes of all bodies of an answer. */
  readonly ofResponse: (response: Tree) => readonly FoundCode[];
}

/** Returns what finds the codes of bodies in a document. */
export function bodyCodes(follow: Follow): BodyCodes {
  const ofSchema = once(follow, (tree) => schemaCodes(tree, follow));
  const ofExample = once(follow, (tree) => {
    const own = ownCode(tree);
    return own === undefined ? exampleCodes(at(tree, "value") ?? tree).filter(({ code }) => isCodeValue(code)) : [own];
  });
  return {
    ofSchema,
    ofExample,
    ofResponse: (response) => {
      const { schemas, examples } = bodiesOf(response);
      return [...schemas.flatMap(ofSchema), ...examples.flatMap(ofExample)];
    },
  };
}

function once(follow: Follow, read: (tree: Tree) => readonly FoundCode[]): (written: Tree) => readonly FoundCode[] {
  const known = new Map<Tree, readonly FoundCode[]>();
  return (written) => {
    const tree = follow(written);
    if (tree === undefined) return [];
    const codes = known.get(tree) ?? read(tree);
    known.set(tree, codes);
    return codes;
  };
}
