import { compile } from "json-schema-to-typescript";

const banner = `// Generated from schema/catalog.schema.json. Do not edit: change the schema, then run \`npm run types\`.`;

/** The TypeScript types of a catalog: the text of `generator/catalog/catalog.ts`. */
export async function catalogTypes(schema: object): Promise<string> {
  const text = await compile(bareReferences(schema), "Catalog", {
    additionalProperties: false,
    bannerComment: banner,
    format: true,
    style: { printWidth: 140 },
    ignoreMinAndMaxItems: true,
  });
  return text.replaceAll(/\n{3,}/g, "\n\n");
}

/** Without the descriptions beside a `$ref`: each would make a type of its own of what it refers to. */
function bareReferences<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(bareReferences) as Value;
  if (value === null || typeof value !== "object") return value;
  if ("$ref" in value) return { $ref: value.$ref } as Value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bareReferences(inner)])) as Value;
}
