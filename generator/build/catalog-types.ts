import { compile } from "json-schema-to-typescript";

const banner = `// Generated from schema/catalog.schema.json. Do not edit: change the schema, then run \`npm run types\`.`;

/** Returns the text of `generator/catalog/catalog.ts`: the TypeScript types of a catalog. */
export async function catalogTypes(schema: object): Promise<string> {
  const text = await compile(bareReferences(withoutPatterns(schema)), "Catalog", {
    additionalProperties: false,
    bannerComment: banner,
    format: true,
    style: { printWidth: 140 },
    ignoreMinAndMaxItems: true,
  });
  return text.replaceAll(/\n{3,}/g, "\n\n");
}

/** Removes the fields that anybody may add under a pattern: with them, any field would be of any type. */
function withoutPatterns<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutPatterns) as Value;
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => key !== "patternProperties" && key !== "Extension");
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPatterns(inner)])) as Value;
}

/** Removes the descriptions next to a `$ref`: each of them would turn the referenced type into a separate one. */
function bareReferences<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(bareReferences) as Value;
  if (value === null || typeof value !== "object") return value;
  if ("$ref" in value) return { $ref: value.$ref } as Value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bareReferences(inner)])) as Value;
}
