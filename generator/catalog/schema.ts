import { createRequire } from "node:module";
import type { ErrorObject } from "ajv";

/** A validator that ajv generated when errcat was built, and the definitions of its schema. */
interface Validator {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** A part of a schema, left untyped. */
export type Schema = Readonly<Record<string, any>>;

type ValidatorName = "validator" | "overlay-validator" | "config-validator";

/** Returns the schema errors of a value; none if the value is valid. */
export function errorsOf(name: ValidatorName, value: unknown): readonly ErrorObject[] {
  const validator = validatorNamed(name);
  return validator(value) ? [] : (validator.errors ?? []);
}

/** Returns the definitions of the catalog's schema, by name. */
export function definitions(): Readonly<Record<string, Schema>> {
  return validatorNamed("validator").definitions;
}

const require = createRequire(import.meta.url);

/** Loads a validator with `require`: for an `import` of CommonJS, Node scans the whole file for its exports, which is slow. */
function validatorNamed(name: ValidatorName): Validator {
  return require(`../built/${name}.cjs`) as Validator;
}
