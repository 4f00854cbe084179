import { relative, sep } from "node:path";

/** Returns the path of a file for messages: relative to the working folder, with `/`. */
export function shownPath(file: string): string {
  return relative(process.cwd(), file).replaceAll(sep, "/") || ".";
}
