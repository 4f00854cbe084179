import type { Tree } from "../read/tree.ts";
import { enumeration } from "./enumeration.ts";
import { codeRank, isCodeValue, isStatusField, isTextField } from "./fields.ts";
import type { FoundCode } from "./found-code.ts";
import { at, itemsOf, membersOf, scalarOf, textAt } from "./navigate.ts";
import { ownCode } from "./own-errors.ts";

export type Follow = (tree: Tree | undefined) => Tree | undefined;

/** How deep errors stand in the schemas of bodies. */
const deepest = 12;

/** Returns the codes that the schema of an error lists, in its own fields, in those of its parts, and in those of its alternatives. */
export function schemaCodes(schema: Tree | undefined, follow: Follow): readonly FoundCode[] {
  const found: FoundCode[] = [];
  const seen = new Set<Tree>();
  const visit = (tree: Tree | undefined, depth: number): void => {
    const here = follow(tree);
    if (here === undefined || seen.has(here) || depth > deepest) return;
    seen.add(here);
    const written = ownCode(here);
    if (written !== undefined) {
      found.push(written);
      return;
    }
    const own = fieldCodes(here, follow);
    found.push(...own.codes);
    for (const key of ["allOf", "oneOf", "anyOf"]) for (const one of itemsOf(at(here, key))) visit(one, depth + 1);
    visit(at(here, "items"), depth + 1);
    for (const { tree } of membersOf(at(here, "properties"))) if (!own.fields.has(tree)) visit(tree, depth + 1);
    found.push(...discriminated(here, follow));
  };
  visit(schema, 0);
  return found;
}

/** Returns the codes that the fields of an object list: of the likeliest field that lists any, or has an example. */
function fieldCodes(schema: Tree, follow: Follow): { readonly codes: readonly FoundCode[]; readonly fields: ReadonlySet<Tree> } {
  const members = membersOf(at(schema, "properties"));
  const ranked = members
    .flatMap(({ key, tree }) => {
      const rank = codeRank(key);
      return rank === undefined ? [] : [{ rank, tree, schema: follow(tree) }];
    })
    .sort((a, b) => a.rank - b.rank);
  const listing = ranked.map((one) => ({ ...one, codes: enumeration(one.schema).filter(({ code }) => isCodeValue(code)) }));
  const best =
    listing.find(({ codes }) => codes.length > 0) ??
    listing.map((one) => ({ ...one, codes: exampleOf(one.schema, one.rank) })).find(({ codes }) => codes.length > 0);
  if (best === undefined) return { codes: [], fields: new Set() };
  const fields = new Set(ranked.map(({ tree }) => tree));
  if (best.codes.length > 1) return { codes: best.codes, fields };
  return { codes: best.codes.map((found) => withFields(found, schema, members, follow)), fields };
}

/** Returns the code that a field has as its example or its default. What is called a type or a name is a code only if it looks like one. */
function exampleOf(schema: Tree | undefined, rank: number): readonly FoundCode[] {
  for (const key of ["default", "example"]) {
    const tree = at(schema, key);
    const code = scalarOf(tree);
    if (tree !== undefined && code !== undefined && code !== "" && isCodeValue(code) && (rank < 2 || /^https?:|^urn:|_/.test(String(code))))
      return [{ code, line: tree.line }];
  }
  const [first] = itemsOf(at(schema, "examples"));
  const code = scalarOf(first);
  return first !== undefined && code !== undefined && rank < 2 && isCodeValue(code) ? [{ code, line: first.line }] : [];
}

/** Adds what the other fields of the same object have as their only value. */
function withFields(found: FoundCode, schema: Tree, members: ReturnType<typeof membersOf>, follow: Follow): FoundCode {
  const only = (fits: (key: string) => boolean): string | number | undefined => {
    const field = members.find(({ key, tree }) => fits(key) && onlyValue(follow(tree)) !== undefined);
    return field && onlyValue(follow(field.tree));
  };
  const text =
    only(isTextField) ?? only((key) => key === "title") ?? found.text ?? textAt(schema, "description") ?? textAt(schema, "title");
  const status = Number(only(isStatusField));
  return { ...found, ...(text !== undefined && { text: String(text) }), ...(status >= 100 && status < 600 && { status }) };
}

function onlyValue(schema: Tree | undefined): string | number | undefined {
  const values = itemsOf(at(schema, "enum"));
  return (
    scalarOf(at(schema, "const")) ??
    (values.length === 1 ? scalarOf(values[0]) : undefined) ??
    scalarOf(at(schema, "default")) ??
    scalarOf(at(schema, "example"))
  );
}

/** Returns the codes by which a discriminator tells its alternatives apart. */
function discriminated(schema: Tree, follow: Follow): readonly FoundCode[] {
  const field = textAt(at(schema, "discriminator"), "propertyName") ?? "";
  if (codeRank(field) === undefined) return [];
  return membersOf(at(schema, "discriminator", "mapping")).map(({ key, line, tree }) => {
    const [target] = [tree].map((one) => scalarOf(one));
    const meant = follow({ line, isList: false, children: [{ key: "$ref", line, tree: { line, value: String(target ?? "") } }] });
    // The wire may write a code in another way than its catalog.
    const own = meant && ownCode(meant);
    if (own !== undefined) return own;
    const text = textAt(meant, "description") ?? textAt(meant, "title");
    return { code: key, line, ...(text !== undefined && { text }) };
  });
}
