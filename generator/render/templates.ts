import { createRequire } from "node:module";

/** Prints the rows of a list, or gives what the same list printed before with rows of the same code. */
export type Once = (list: readonly unknown[], rows: string, print: (list: readonly unknown[], length: number) => string) => string;

/** A template, compiled when errcat was built. */
export type Template = (
  encode: object,
  own: (value: object, field: string) => unknown,
  holds: (value: unknown) => boolean,
  once: Once,
) => (model: object) => string;

const require = createRequire(import.meta.url);

/** The templates of a package, by the path of what they print. */
export function templates(): Readonly<Record<string, Template>> {
  return require("../built/templates.cjs") as Readonly<Record<string, Template>>;
}
