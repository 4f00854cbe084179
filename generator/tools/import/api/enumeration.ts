import { type Tree } from "../read/tree.ts";
import type { FoundCode } from "./found-code.ts";
import { at, itemsOf, membersOf, scalarOf, textAt } from "./navigate.ts";

/** Returns the values that a schema lists, with what the schema says of each; none for a schema that lists none. */
export function enumeration(schema: Tree | undefined): readonly FoundCode[] {
  if (schema === undefined) return [];
  const constant = at(schema, "const");
  const value = scalarOf(constant);
  if (constant !== undefined && value !== undefined) return [withText({ code: value, line: constant.line }, schema)];
  const listed = itemsOf(at(schema, "enum"));
  if (listed.length > 0) return enumerated(schema, listed);
  const alternatives = [...itemsOf(at(schema, "oneOf")), ...itemsOf(at(schema, "anyOf"))];
  const constants = alternatives.flatMap((one) => (at(one, "const") !== undefined || itemsOf(at(one, "enum")).length === 1 ? [one] : []));
  return constants.flatMap((one) => enumeration(one).map((found) => withText(found, one)));
}

/** A title is a name if it is one word, and the text if nothing else is. */
function withText(found: FoundCode, schema: Tree): FoundCode {
  if (found.text !== undefined) return found;
  const title = textAt(schema, "title");
  const description = textAt(schema, "description") ?? textAt(schema, "markdownDescription");
  const isName = title !== undefined && /^[A-Za-z_][\w.]*$/.test(title) && title !== String(found.code);
  const text = description ?? (isName ? undefined : title);
  return {
    ...found,
    ...(isName && { name: title }),
    ...(text !== undefined && { text }),
    ...(description !== undefined && title !== undefined && !isName && { fields: new Map([["title", title]]) }),
    ...(at(schema, "deprecated") !== undefined && scalar(at(schema, "deprecated")) === true && { fields: new Map([["deprecated", true]]) }),
  };
}

function scalar(tree: Tree | undefined): unknown {
  return tree !== undefined && "value" in tree ? tree.value : undefined;
}

function enumerated(schema: Tree, listed: readonly Tree[]): readonly FoundCode[] {
  const values = listed.flatMap((one) => {
    const code = scalarOf(one);
    return code === undefined || code === "" ? [] : [{ code, line: one.line }];
  });
  const names = sideBySide(schema, nameKeys, values);
  const texts = sideBySide(schema, textKeys, values, names);
  const elements = [...itemsOf(at(schema, "x-ms-enum", "values")), ...itemsOf(at(schema, "x-enum-elements"))];
  const byValue = new Map(elements.map((one) => [String(scalarOf(at(one, "value")) ?? textAt(one, "name")), one]));
  return values.map((found, i): FoundCode => {
    const known = byValue.get(String(found.code));
    const name = names[i] ?? textAt(known, "name");
    const text = texts[i] ?? textAt(known, "description") ?? (values.length === 1 ? textAt(schema, "description") : undefined);
    return { ...found, ...(name !== undefined && name !== String(found.code) && { name }), ...(text !== undefined && { text }) };
  });
}

const nameKeys = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-enum-keys", "enumNames", "tsEnumNames"];
const textKeys = (
  "x-enum-descriptions x-enumDescriptions x-enum-description enumDescriptions markdownEnumDescriptions " +
  "x-enum-comments x-enum-labels x-enumLabels x-enum-titles"
).split(" ");

/** Returns what a field beside the values says of each: a list in the same order, or an object by value or by name. */
function sideBySide(
  schema: Tree,
  keys: readonly string[],
  values: readonly FoundCode[],
  names: readonly (string | undefined)[] = [],
): readonly (string | undefined)[] {
  const beside = keys.map((key) => at(schema, key)).find((one) => one !== undefined);
  const texts = itemsOf(beside).map((one) => scalarOf(one));
  const byKey = membersOf(beside).length > 0;
  return values.map(({ code }, i) => {
    const found = byKey ? (textAt(beside, String(code)) ?? textAt(beside, names[i] ?? "")) : texts[i];
    return found === undefined || found === "" ? undefined : String(found);
  });
}
