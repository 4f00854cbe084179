import type { Files } from "../render/render.ts";

/** How files import each other: `./errors.js`, `./errors.ts` or `./errors`. */
export type Extension = "js" | "ts" | "none";

/** The TypeScript of a package for the tree of an app, where it is compiled and linted with the rest: only `src`, and no package around it. */
export function sourceFiles(files: Files, extension: Extension = "js"): Files {
  const end = { js: ".js", ts: ".ts", none: "" }[extension];
  const source = new Map<string, string>();
  for (const [path, text] of files) {
    if (path.startsWith("src/")) source.set(path.slice("src/".length), notLinted(text.replaceAll(specifier, `$1${end}";`)));
  }
  return source;
}

/** Where a statement imports from a file beside it. Only statements begin a line like this: texts of a catalog stand in quotes or in comments. */
const specifier = /^((?:import|export|\}) .*from "\.[^"\n]*)\.js";$/gm;

/** Below the first line, which says where the file comes from. */
function notLinted(text: string): string {
  return text.replace("\n", "\n/* eslint-disable */\n");
}
