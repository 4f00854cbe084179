import { createRequire } from "node:module";
import type { ErrorObject } from "ajv";

/** A validator that ajv wrote when errcat was built, and the definitions of its schema. */
interface Validator {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** A part of a schema, which has no type. */
export type Schema = Readonly<Record<string, any>>;

type ValidatorName = "validator" | "overlay-validator" | "config-validator";

/** What a schema reports about a value; nothing if the value fits. */
export function errorsOf(name: ValidatorName, value: unknown): readonly ErrorObject[] {
  const validator = validatorNamed(name);
  return validator(value) ? [] : (validator.errors ?? []);
}

/** The definitions of the catalog's schema, by name. */
export function definitions(): Readonly<Record<string, Schema>> {
  return validatorNamed("validator").definitions;
}

const require = createRequire(import.meta.url);

/** Required, because Node reads CommonJS that is imported from beginning to end to find what it exports. */
function validatorNamed(name: ValidatorName): Validator {
  return require(`../built/${name}.cjs`) as Validator;
}
