import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ts } from "ts-morph";
import { afterAll } from "vitest";

type Files = Iterable<readonly [path: string, text: string]>;

/** A folder in which consumers run, with the packages that are installed there. */
export interface Running {
  /**
   * What a function of a module makes of an error with a code, as it arrives from the provider: its result, or what it throws; `no error`
   * if the package finds none.
   */
  readonly outcome: (module: string, name: string, provider: string, code: string) => Promise<string>;
  readonly functionsIn: (module: string) => Promise<readonly string[]>;
}

/** Installs packages, compiles consumers as a user's tools do, and runs them. */
export function running(packages: Files, consumers: Files, arriving: (code: string) => unknown): Running {
  const folder = mkdtempSync(join(tmpdir(), "errcat-running-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of [["package.json", '{ "type": "module" }'] as const, ...packages, ...[...consumers].map(compiled)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  // One after the other: Node.js cannot `require` an ES module that it is still importing for somebody else.
  let last: Promise<unknown> = Promise.resolve();
  const load = (path: string): Promise<Record<string, unknown>> => {
    const loaded = last.then(() => import(pathToFileURL(join(folder, path)).href));
    last = loaded.catch(() => undefined);
    return loaded;
  };
  return {
    functionsIn: async (module) =>
      Object.entries(await load(compiledPath(module))).flatMap(([name, value]) =>
        typeof value === "function" && !String(value).startsWith("class ") ? [name] : [],
      ),
    outcome: async (module, name, provider, code) => {
      const { parse } = await load(`node_modules/${provider}/index.js`);
      const tell = (await load(compiledPath(module)))[name] as (error: unknown) => unknown;
      const error = (parse as (value: unknown) => unknown)(arriving(code));
      if (error === undefined) return "no error";
      try {
        return JSON.stringify([await tell(error)], inOrder);
      } catch (thrown) {
        return `throws ${String(thrown)}`;
      }
    },
  };
}

function compiled([path, text]: readonly [string, string]): readonly [string, string] {
  const module = /\.c[jt]s$/.test(path) ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext;
  const isScript = /\.[cm]?js$/.test(path);
  return [
    compiledPath(path),
    isScript ? text : ts.transpileModule(text, { fileName: path, compilerOptions: { target: ts.ScriptTarget.ES2022, module } }).outputText,
  ];
}

function compiledPath(path: string): string {
  return path.replace(/\.([cm]?)ts$/, ".$1js");
}

/** The fields of an object have no order that anybody may rely on. */
function inOrder(_: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
}
