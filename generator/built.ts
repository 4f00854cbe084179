import { createRequire } from "node:module";
import type { ErrorObject } from "ajv";

/** A validator that ajv wrote, and the definitions of its schema. */
interface Validator {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** A part of a schema, which has no type. */
export type Schema = Readonly<Record<string, any>>;

type ValidatorName = "validator" | "overlay-validator" | "config-validator";

/** What a schema says against a value; nothing if the value fits. */
export function errorsOf(name: ValidatorName, value: unknown): readonly ErrorObject[] {
  const validator = built<Validator>(name);
  return validator(value) ? [] : (validator.errors ?? []);
}

/** The definitions of the catalog's schema, by name. */
export function definitions(): Readonly<Record<string, Schema>> {
  return built<Validator>("validator").definitions;
}

/** A template, compiled when errcat was built. */
export type Template = (
  encode: object,
  own: (value: object, field: string) => unknown,
  holds: (value: unknown) => boolean,
) => (model: object) => string;

/** The templates of a package, by the path of what they print. */
export function templates(): Readonly<Record<string, Template>> {
  return built("templates");
}

/** Stands for this errcat: another one, built of something else, has another. */
export function identity(): string {
  return built("identity");
}

const require = createRequire(import.meta.url);

/** A module that `npm run build` made, loaded when it is first needed. It is not imported: of CommonJS that is imported, Node first looks through every letter for what it exports. */
function built<Module>(name: ValidatorName | "templates" | "identity"): Module {
  return require(`./built/${name}.cjs`) as Module;
}
