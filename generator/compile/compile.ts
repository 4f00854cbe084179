import { transformSync } from "oxc-transform";
import { inert } from "../render/encode/invisible.ts";
import type { Files } from "../render/render.ts";
import { joined, parted } from "./plain-rows.ts";

/** Adds to a package what its TypeScript compiles to: `dist/x.js` and `dist/x.d.ts` for each `src/x.ts`. */
export function compile(files: Files): Files {
  const all = new Map(files);
  for (const [path, text] of files) {
    if (!path.startsWith("src/") || !path.endsWith(".ts")) continue;
    const out = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
    const header = text.slice(0, text.indexOf("\n") + 1);
    // What only declares is its own declaration.
    const { code, declaration } = hasOnlyTypes(text)
      ? { code: `${header}export {};\n`, declaration: `${text}export {};\n` }
      : compiled(path, text, header);
    all.set(`${out}.js`, code);
    all.set(`${out}.d.ts`, declaration);
  }
  return all;
}

/** Whether no statement of a module is more than a type. Templates begin each in a line of its own, and nothing else there. */
function hasOnlyTypes(text: string): boolean {
  return !/^(?![ }\]\n]|\/\/|\/\*\*|(?:export )?(?:type|interface) |import type |(?![^]))/m.test(text);
}

function compiled(path: string, text: string, header: string): { readonly code: string; readonly declaration: string } {
  const { rest, runs } = parted(text);
  const {
    code,
    declaration = "",
    errors,
  } = transformSync(path, rest, {
    lang: "ts",
    sourceType: "module",
    target: "es2022",
    typescript: { onlyRemoveTypeImports: true, declaration: { stripInternal: false } },
  });
  if (errors.length > 0)
    throw new Error(`${path} does not compile, which is a mistake of errcat: ${errors.map(({ message }) => message).join("; ")}`);
  const hasEscapes = rest.includes("\\u");
  return {
    code: joined(withHeader(header, code, hasEscapes), runs, "code"),
    declaration: joined(withHeader(header, declaration, hasEscapes), runs, "declaration"),
  };
}

/** The compiler drops a first comment that stood before a type, indents with tabs, and writes out characters that stood there as escapes, if there are any. */
function withHeader(header: string, code: string, hasEscapes: boolean): string {
  const start = code.startsWith(header) ? "" : header;
  // In one go: every copy of a large file takes time and memory.
  const text = code.replaceAll(/^\t+|(?<![^])/gm, (tabs) => (tabs === "" ? start : "  ".repeat(tabs.length)));
  return hasEscapes ? inert(text) : text;
}
