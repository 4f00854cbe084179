import { compile } from "json-schema-to-typescript";

const banner = `// Generated from schema/catalog.schema.json. Do not edit: change the schema, then run \`npm run types\`.`;

/** Returns the text of `generator/catalog/catalog.ts`: the TypeScript types of a catalog. */
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

/** Removes the descriptions next to a `$ref`: each of them would turn the referenced type into a separate one. */
function bareReferences<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(bareReferences) as Value;
  if (value === null || typeof value !== "object") return value;
  if ("$ref" in value) return { $ref: value.$ref } as Value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bareReferences(inner)])) as Value;
}
