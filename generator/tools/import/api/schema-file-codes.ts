import type { Unread } from "../list.ts";
import { isLeaf, type Tree } from "../read/tree.ts";
import { enumeration } from "./enumeration.ts";
import { isCodeValue, namesCodes } from "./fields.ts";
import type { FoundCode } from "./found-code.ts";
import { at, references, textAt } from "./navigate.ts";
import { schemaCodes } from "./schema-codes.ts";

interface Enumeration {
  readonly pointer: string;
  readonly isNamed: boolean;
  readonly codes: readonly FoundCode[];
}

/** Returns the errors that a JSON Schema names: of the enumeration at a pointer, or else of those whose names or words speak of errors. */
export function schemaFileCodes(
  root: Tree,
  pointer: string | undefined,
): { readonly found: readonly FoundCode[]; readonly unread: readonly Unread[] } {
  const all = enumerations(root);
  const given =
    pointer !== undefined && pointer !== "code"
      ? all.filter((one) => one.pointer === pointer.replace(/\/(?:enum|const|oneOf|anyOf)$/, ""))
      : [];
  const named = all.filter(({ isNamed }) => isNamed);
  const errors = given.length > 0 ? [] : errorObjects(root);
  const chosen = given.length > 0 ? given : named.length > 0 || errors.length > 0 ? named : all.length === 1 ? all : [];
  const found = [...errors, ...chosen.flatMap(({ codes }) => codes)];
  const known = new Set(found.map(({ line, code }) => `${line} ${code}`));
  const unread = all
    .filter((one) => !chosen.includes(one))
    .flatMap(({ pointer, codes }) =>
      codes
        .filter(({ line, code }) => !known.has(`${line} ${code}`))
        .map(({ line, code }) => ({
          line,
          text: String(code),
          reason: `nothing shows that ${pointer === "" ? "the values" : `the values of ${pointer}`} are errors; --code ${pointer} imports them`,
        })),
    );
  return { found, unread };
}

/** Returns every enumeration of a schema, outside of other enumerations. */
function enumerations(root: Tree): readonly Enumeration[] {
  const found: Enumeration[] = [];
  const stack: { readonly tree: Tree; readonly pointer: string; readonly name: string }[] = [{ tree: root, pointer: "", name: "" }];
  for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
    const { tree, pointer, name } = here;
    if (isLeaf(tree)) continue;
    const codes = enumeration(tree).filter(({ code }) => isCodeValue(code));
    const words = [name, textAt(tree, "title") ?? "", textAt(tree, "description") ?? ""];
    if (codes.length > 1)
      found.push({ pointer, isNamed: words.some(namesCodes) || (pointer === "" && namesCodes(textAt(root, "$id") ?? "")), codes });
    else
      for (const { key, tree: child } of tree.children.toReversed())
        if (!/^(?:examples?|default|enum|const)$/.test(key) || tree.isList)
          stack.push({
            tree: child,
            pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
            name: tree.isList || /^(?:oneOf|anyOf|allOf|items)$/.test(key) ? name : key,
          });
  }
  return found;
}

/** Returns the codes of the root and of definitions that have the fields of errors. */
function errorObjects(root: Tree): readonly FoundCode[] {
  const follow = references(root);
  const definitions = ["definitions", "$defs"].flatMap((key) => {
    const all = at(root, key);
    return all === undefined || isLeaf(all) ? [] : all.children;
  });
  return [root, ...definitions.filter(({ key }) => namesCodes(key)).map(({ tree }) => tree)].flatMap((tree) =>
    at(tree, "properties") === undefined && at(tree, "oneOf") === undefined ? [] : schemaCodes(tree, follow),
  );
}
