import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

/** Words in the schema that speak to editors only. */
const editorKeywords = ["markdownDescription", "enumDescriptions", "markdownEnumDescriptions", "patternErrorMessage", "defaultSnippets"];

/**
 * The validator of a schema as the text of a CommonJS module: ajv's standalone code needs no code generation at run time. It carries the
 * schema's definitions, so that a message can say what a missing field is for. `others` are the schemas it refers to, by file name.
 */
export function validator(schema: { definitions: object }, others: Readonly<Record<string, { definitions: object }>> = {}): string {
  const ajv = new Ajv({
    allErrors: true,
    ownProperties: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    verbose: true,
    code: { source: true, lines: true },
  });
  ajv.addVocabulary(editorKeywords);
  for (const [name, other] of Object.entries(others)) ajv.addSchema(other, name);
  const definitions = Object.assign({}, ...Object.values(others).map((other) => other.definitions), schema.definitions);
  const code = standaloneCode as unknown as (ajv: Ajv, validate: unknown) => string;
  return `${code(ajv, ajv.compile(schema))}\nmodule.exports.definitions = ${JSON.stringify(definitions)};\n`;
}
