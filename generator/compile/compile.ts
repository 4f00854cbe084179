import { transformSync } from "oxc-transform";
import { inert } from "../render/encode/invisible.ts";
import type { Files } from "../render/render.ts";
import { joined } from "./joined.ts";

/** The module that contains only types. */
const typeModule = "src/errors.ts";

/** The modules whose JavaScript is in `index.js`, in the order in which they import each other: the fewer there are, the faster a package loads. */
const partsOfIndex: readonly string[] = ["src/is.ts", "src/match.ts", "src/within.ts", "src/message.ts", "src/wire.ts", "src/parse.ts"];

/** Those of them that no declaration mentions. */
const withoutDeclaration: ReadonlySet<string> = new Set(["src/wire.ts"]);

/**
 * Adds the compiled form of a package's TypeScript: `x.d.ts` for each `src/x.ts`, and `index.js`, `runtime.js`, and `facts.js`. The large
 * tables already have theirs: their templates also print JavaScript and declarations, because compiling them would take most of a run.
 */
export function compile(files: Files): Files {
  const all = new Map(files);
  const code = new Map<string, string>();
  for (const [path, text] of files) {
    const out = path.replace(/^src\/(.*)\.ts$/, "$1");
    if (out === path || files.has(`${out}.js`)) continue;
    if (path === typeModule) all.set(`${out}.d.ts`, text);
    else {
      const { javaScript, declaration } = compiled(path, text);
      code.set(path, javaScript);
      if (!withoutDeclaration.has(path)) all.set(`${out}.d.ts`, declaration);
    }
  }
  const parts = partsOfIndex.flatMap((path) => code.get(path) ?? []);
  all.set("index.js", joined(code.get("src/index.ts") ?? "", parts));
  for (const [path, text] of code)
    if (path !== "src/index.ts" && !partsOfIndex.includes(path)) all.set(path.replace(/^src\/(.*)\.ts$/, "$1.js"), text);
  return all;
}

function compiled(path: string, text: string): { readonly javaScript: string; readonly declaration: string } {
  const options = { onlyRemoveTypeImports: true, declaration: { stripInternal: false } };
  const { code, declaration, errors } = transformSync(path, text, {
    lang: "ts",
    sourceType: "module",
    target: "es2020",
    typescript: options,
  });
  if (errors.length > 0)
    throw new Error(`${path} does not compile, which is a bug in errcat: ${errors.map(({ message }) => message).join("; ")}`);
  const header = headerOf(text);
  return { javaScript: restored(header, code), declaration: restored(header, declaration ?? "") };
}

/** Returns the comment in the first line. */
function headerOf(text: string): string {
  return text.slice(0, text.indexOf("\n") + 1);
}

/**
 * Restores what the compiler changes: it drops a first comment before a type, indents with tabs, and prints escaped characters as they are.
 */
function restored(header: string, code: string): string {
  const indented = code.replaceAll(/^\t+/gm, (tabs) => "  ".repeat(tabs.length));
  return inert(code.startsWith(header) ? indented : header + indented);
}
