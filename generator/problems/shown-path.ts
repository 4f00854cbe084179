import { relative, sep } from "node:path";

/** How a file is called in messages: from the working folder, with `/`. */
export function shownPath(file: string): string {
  return relative(process.cwd(), file).replaceAll(sep, "/") || ".";
}
