import { basename, extname } from "node:path";

/** Returns the words of a file's name. */
export function titleOf(path: string): string {
  return basename(path, extname(path)).replaceAll(/[-_.]+/g, " ");
}
