import { compile } from "json-schema-to-typescript";

const bannerComment = `// Generated from schema/config.schema.json. Do not edit: change the schema, then run \`npm run types\`.`;

/** Returns the text of `generator/config/config.ts`: the TypeScript types of a configuration. */
export async function configTypes(schema: object): Promise<string> {
  const {
    if: _condition,
    then: several,
    else: one,
    type: _type,
    properties: _properties,
    ...rest
  } = schema as Readonly<Record<string, unknown>>;
  // The types cannot express `if`, so the schema's two branches become a choice.
  const text = await compile({ ...rest, anyOf: [one, several] } as object, "Config", {
    additionalProperties: false,
    bannerComment,
    format: true,
    style: { printWidth: 140 },
    ignoreMinAndMaxItems: true,
  });
  return text.replaceAll(/\n{3,}/g, "\n\n");
}
