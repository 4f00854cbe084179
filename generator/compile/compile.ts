import { transformSync } from "oxc-transform";
import { inert } from "../render/encode/invisible.ts";
import type { Files } from "../render/render.ts";

/** The modules that contain only types. */
export const typeModules: ReadonlySet<string> = new Set(["src/errors.ts", "src/versions.ts"]);

/**
 * Adds the compiled form of a package's TypeScript: `dist/x.js` and `dist/x.d.ts` for each `src/x.ts`. The large tables already have
 * theirs: their templates also print JavaScript and declarations, because compiling them would take most of a run.
 */
export function compile(files: Files): Files {
  const all = new Map([...files].filter(([path]) => !path.startsWith("dist/")));
  for (const [path, text] of files) {
    if (!path.startsWith("src/") || !path.endsWith(".ts")) continue;
    const out = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
    const { code, declaration } = printed(files, out) ?? (typeModules.has(path) ? onlyTypes(text) : compiled(path, text));
    all.set(`${out}.js`, code);
    all.set(`${out}.d.ts`, declaration);
  }
  return all;
}

interface Compiled {
  readonly code: string;
  readonly declaration: string;
}

/** Returns the output that templates have already printed for a module. */
function printed(files: Files, out: string): Compiled | undefined {
  const [code, declaration] = [files.get(`${out}.js`), files.get(`${out}.d.ts`)];
  return code === undefined || declaration === undefined ? undefined : { code, declaration };
}

/** Returns the output for a module of types, which is its own declaration. */
function onlyTypes(text: string): Compiled {
  return { code: `${headerOf(text)}export {};\n`, declaration: `${text}export {};\n` };
}

function compiled(path: string, text: string): Compiled {
  const options = { onlyRemoveTypeImports: true, declaration: { stripInternal: false } };
  const { code, declaration, errors } = transformSync(path, text, {
    lang: "ts",
    sourceType: "module",
    target: "es2022",
    typescript: options,
  });
  if (errors.length > 0)
    throw new Error(`${path} does not compile, which is a mistake of errcat: ${errors.map(({ message }) => message).join("; ")}`);
  const header = headerOf(text);
  return { code: restored(header, code), declaration: restored(header, declaration ?? "") };
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
