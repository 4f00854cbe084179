import ts from "ts59";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { model } from "../../generator/model/model.ts";
import { writersOf } from "../../generator/model/server/writer.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import { render } from "../../generator/render/render.ts";

/** What the compiler says of a program, in a line for each mistake. */
export type Diagnostics = readonly string[];

/** A compiler that stays, and compiles programs against one package after the other, in memory. */
export interface Judge {
  /** Makes the package of a catalog the one that is installed. */
  readonly install: (catalog: Catalog) => void;
  /** What the compiler says of each of some programs; in them, `PACKAGE` stands for the package that they were written for. */
  readonly compile: <Name extends string>(programs: Readonly<Record<Name, string>>, id: string) => Readonly<Record<Name, Diagnostics>>;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
};

export function judge(): Judge {
  const files = new Map<string, { readonly text: string; readonly version: number }>();
  let version = 0;
  // Stands in every program: the compiler looks again for what was not there only if a program is another.
  let installed = "";
  const put = (path: string, text: string): void => {
    if (files.get(path)?.text !== text) files.set(path, { text, version: version++ });
  };
  const read = (path: string): string | undefined =>
    files.get(path)?.text ?? (path.startsWith("/node_modules/@errcat/") ? undefined : ts.sys.readFile(path));
  let roots: readonly string[] = [];
  let writer: ReturnType<typeof writersOf>[number] | undefined;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...roots],
    getScriptVersion: (path) => String(files.get(path)?.version ?? 0),
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getProjectVersion: () => String(version),
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (path) => files.has(path) || (path.includes("/ts59/") && ts.sys.fileExists(path)),
    readFile: read,
    directoryExists: (path) =>
      path === "/" || [...files.keys()].some((file) => file.startsWith(`${path.replace(/\/$/, "")}/`)) || path.includes("/ts59/"),
  });
  return {
    install: (catalog) => {
      installed = [catalog.id, ...catalog.locales].join(" ");
      for (const path of files.keys()) {
        if (!path.startsWith("/node_modules/@errcat/") || path.startsWith(`/node_modules/@errcat/${catalog.id}/`)) continue;
        files.delete(path);
        version++;
      }
      // Whether the samples still show how an error is written once the wire is another is not what a verdict is about.
      writer = writersOf(catalog)[0] ?? writer;
      const made = render(model({ provider: normalize(catalog), catalog, writer }));
      const folder = `/node_modules/@errcat/${catalog.id}`;
      const wanted = new Map([...made].filter(([path]) => path.endsWith(".ts")).map(([path, text]) => [`${folder}/${path}`, text]));
      for (const path of files.keys()) {
        if (!path.startsWith(`${folder}/src/`) || wanted.has(path)) continue;
        files.delete(path);
        version++;
      }
      for (const [path, text] of wanted) put(path, text);
      const module = (path: string): object => ({ types: `./src/${path}.ts` });
      put(
        `${folder}/package.json`,
        JSON.stringify({
          type: "module",
          exports: {
            ".": module("index"),
            "./codes": module("codes"),
            "./server": module("server"),
            "./messages/*": module("messages/*"),
            "./solutions/*": module("solutions/*"),
          },
        }),
      );
    },
    compile: (programs, id) => {
      roots = Object.keys(programs).map((name) => `/consumer/${name}.ts`);
      for (const [name, text] of Object.entries<string>(programs))
        put(`/consumer/${name}.ts`, `// Installed: ${installed}\n${text.replaceAll("PACKAGE", `@errcat/${id}`)}`);
      version++;
      const said = (name: string): Diagnostics =>
        [...service.getSyntacticDiagnostics(`/consumer/${name}.ts`), ...service.getSemanticDiagnostics(`/consumer/${name}.ts`)].map(
          ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
        );
      return Object.fromEntries(Object.keys(programs).map((name) => [name, said(name)])) as Record<keyof typeof programs, Diagnostics>;
    },
  };
}
