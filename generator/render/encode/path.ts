import { checked, type Encoded } from "./encoded.ts";

/** Encodes a file name or a part of a module path, made by the model from an id or a locale. */
export function path(value: string): Encoded<"path"> {
  if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(checked(value))) throw new TypeError(`not a file name: ${JSON.stringify(value)}`);
  return value as Encoded<"path">;
}

/** Encodes the end of an imported module's path. */
export function extension(value: string): Encoded<"extension"> {
  if (![".js", ".ts", ""].includes(checked(value))) throw new TypeError(`not an extension: ${JSON.stringify(value)}`);
  return value as Encoded<"extension">;
}
