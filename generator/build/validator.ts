import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

/** Words in the schema that speak to editors only. */
const editorKeywords = ["markdownDescription", "enumDescriptions", "markdownEnumDescriptions", "patternErrorMessage", "defaultSnippets"];

/**
 * The validator of a catalog as the text of a CommonJS module: ajv's standalone code needs no code generation at run time. It carries the
 * schema's definitions, so that a message can say what a missing field is for.
 */
export function validator(schema: { definitions: object }): string {
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
  const code = standaloneCode as unknown as (ajv: Ajv, validate: unknown) => string;
  return `${code(ajv, ajv.compile(schema))}\nmodule.exports.definitions = ${JSON.stringify(schema.definitions)};\n`;
}
