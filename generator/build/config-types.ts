import { compile } from "json-schema-to-typescript";

const bannerComment = `// Generated from schema/config.schema.json. Do not edit: change the schema, then run \`npm run types\`.`;

/** The TypeScript types of a configuration: the text of `generator/config/config.ts`. */
export async function configTypes(schema: object): Promise<string> {
  const {
    if: _condition,
    then: several,
    else: one,
    type: _type,
    properties: _properties,
    ...rest
  } = schema as Readonly<Record<string, unknown>>;
  // The types know no `if`: what a configuration may be is a choice of the two branches.
  const text = await compile({ ...rest, anyOf: [one, several] } as object, "Config", {
    additionalProperties: false,
    bannerComment,
    format: true,
    style: { printWidth: 140 },
    ignoreMinAndMaxItems: true,
  });
  return text.replaceAll(/\n{3,}/g, "\n\n");
}
