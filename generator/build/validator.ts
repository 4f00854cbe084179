import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

/** Keywords in the schema that are meant only for editors. */
const editorKeywords = ["markdownDescription", "enumDescriptions", "markdownEnumDescriptions", "patternErrorMessage", "defaultSnippets"];

/**
 * Returns the validator of a schema as the text of a CommonJS module: ajv's standalone code needs no code generation at run time. It
 * includes the schema's definitions, so that a message can explain a missing field. `others` are the referenced schemas, by file name.
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
  return `${bounded(code(ajv, ajv.compile(schema)))}\nmodule.exports.definitions = ${JSON.stringify(definitions)};\n`;
}

/** The maximum number of errors a validator collects, and the maximum length of a text that is matched against a pattern. */
const mostErrors = 1000; // As many as `mostProblems`.
const longestPatterned = 4096;

/**
 * Limits the work of a validator on a file with many errors: ajv copies all errors collected so far after each value, which takes longer
 * and longer, and a pattern on megabytes of text may overflow the stack. Every field with a pattern also has a `maxLength`.
 */
function bounded(code: string): string {
  const [, main] = /^module\.exports = (\w+);$/m.exec(code) ?? [];
  const rewritten = code
    .replaceAll(/vErrors\.push\((\w+)\)/g, "add(vErrors, $1)")
    .replaceAll(/vErrors\.concat\((\w+)\.errors\)/g, "addAll(vErrors, $1.errors)")
    // A key that is too long fits no pattern; the name of a property is checked for its length as well.
    .replaceAll(/(?<!!)\b(pattern\d+)\.test\((key\w+)\)/g, `($2.length <= ${longestPatterned} && $1.fits($2))`)
    .replaceAll(/\b(pattern\d+)\.test\((\w+)\)/g, `($2.length > ${longestPatterned} || $1.test($2))`)
    .replaceAll(".fits(", ".test(")
    .replaceAll(/^module\.exports(\.default)? = \w+;$/gm, "");
  if (main === undefined || /vErrors\.(push|concat)\b/.test(rewritten))
    throw new Error("ajv writes other code than it did; look at what this function makes of it");
  return `${rewritten}
class Enough { constructor(errors) { this.errors = errors; } }
function add(errors, error) { if (errors.length >= ${mostErrors}) throw new Enough(errors); errors.push(error); }
function addAll(errors, more) { for (const error of more) add(errors, error); return errors; }
module.exports = function validate(value) {
  try {
    const fine = ${main}(value);
    validate.errors = ${main}.errors;
    return fine;
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    validate.errors = error.errors;
    return false;
  }
};
`;
}
