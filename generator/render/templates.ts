import { createRequire } from "node:module";

/** A template, compiled when errcat was built. */
export type Template = (
  encode: object,
  own: (value: object, field: string) => unknown,
  holds: (value: unknown) => boolean,
) => (model: object) => string;

const require = createRequire(import.meta.url);

/** The templates of a package, by the path of what they print. */
export function templates(): Readonly<Record<string, Template>> {
  return require("../built/templates.cjs") as Readonly<Record<string, Template>>;
}
