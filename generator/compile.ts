import { isolatedDeclarationSync, transformSync } from "oxc-transform";
import { inert } from "./encode/visible.ts";
import type { Files } from "./render.ts";

/** Adds to a package what its TypeScript compiles to: `dist/x.js` and `dist/x.d.ts` for each `src/x.ts`. */
export function compile(files: Files): Files {
  const all = new Map(files);
  for (const [path, text] of files) {
    if (!path.startsWith("src/") || !path.endsWith(".ts")) continue;
    const out = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
    const header = text.slice(0, text.indexOf("\n") + 1);
    const js = transformSync(path, text, { lang: "ts", sourceType: "module", target: "es2022", typescript: { onlyRemoveTypeImports: true } });
    const dts = isolatedDeclarationSync(path, text, { stripInternal: false });
    const errors = [...js.errors, ...dts.errors];
    if (errors.length > 0) throw new Error(`${path} does not compile, which is a mistake of errcat: ${errors.map(({ message }) => message).join("; ")}`);
    all.set(`${out}.js`, withHeader(header, js.code));
    all.set(`${out}.d.ts`, withHeader(header, dts.code));
  }
  return all;
}

/** The compiler drops a first comment that stood before a type, indents with tabs, and writes out characters that stood there as escapes. */
function withHeader(header: string, code: string): string {
  const text = inert(code.replaceAll(/^\t+/gm, (tabs) => "  ".repeat(tabs.length)));
  return text.startsWith(header) ? text : header + text;
}
