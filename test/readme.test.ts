import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "ts6";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { sampleCatalog, sampleId } from "../generator/tools/init/sample-catalog.ts";
import { type MadePackage, makePackage } from "./made-package.ts";

const root = new URL("../", import.meta.url).pathname;

/** What the examples take for granted. */
const surroundings = `
declare const client: { TextTranslate(request: object): Promise<object> };
declare const request: object;
declare const response: Response;
declare function askToPay(): void;
declare function pause(seconds?: number): Promise<void>;
declare function shorten(limit?: number): void;
declare function show(what: string, advice?: string): void;
declare function report(code: string | number, detail?: string): void;
`;

/** The packages of the catalogs that the README has of its own: the sample of `errcat init`, and the shop. */
const made: Readonly<Record<string, MadePackage>> = {
  [sampleId]: makePackage(JSON.parse(sampleCatalog("catalog.schema.json")) as object),
  shop: makePackage(parse(shopOf("README.md")) as object),
};

/** The catalog that a README shows. */
function shopOf(readme: string): string {
  return /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync(`${root}${readme}`, "utf8"))?.[1] ?? "";
}

/** What the example of versions has done before: it handles all that there was in 1.0.0. */
const pinned = `
import * as gengo from "@errcat/gengo";
declare const error: gengo.GengoError;
declare const handlers: { readonly [Code in gengo.GengoCodeAsOf<"1.0.0"> | "$unknown"]: (error: gengo.GengoErrors[Code]) => void };
`;

/** The codes that the compiler lists as missing once the versions of an example are raised. */
function missing(example: string): readonly string[] {
  const [first = ""] = complaints(`${pinned}${example.replaceAll('"1.0.0"', '"1.1.0"')}`);
  return (/missing the following properties from type .*: ([^:]+)$/m.exec(first)?.[1] ?? "")
    .split(", ")
    .map((one) => one.replaceAll('"', ""));
}

/** The codes that a sentence promises. */
function promisedIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/"(\d{3,})"/g)].map(([, code = ""]) => code);
}

/** The TypeScript examples of a README, in order. */
function examples(readme: string): string[] {
  return [...readFileSync(`${root}${readme}`, "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}

/** Files read once, the libraries of TypeScript above all. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of an example, as a module beside the packages. */
function complaints(code: string): string[] {
  const file = `${root}test/readme-example.ts`;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    strict: true,
    noEmit: true,
    types: [],
    skipDefaultLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, `${code}${surroundings}\nexport {};\n`, ts.ScriptTarget.ES2022);
    if (!sources.has(name)) sources.set(name, readSource(name, ...rest));
    return sources.get(name);
  };
  // The packages are not installed here: their names lead to the folders that would be.
  host.resolveModuleNameLiterals = (literals, containing) =>
    literals.map(({ text }) => {
      const [, id, inside = "index"] = /^(?:@errcat|\.\/errors)\/([^/]+)(?:\/(.+?))?(?:\.js)?$/.exec(text) ?? [];
      if (id === undefined) return ts.resolveModuleName(text, containing, options, host);
      return {
        resolvedModule: {
          resolvedFileName: join(made[id]?.folder ?? `${root}generated/${id}`, `${inside}.d.ts`),
          extension: ".d.ts",
          isExternalLibraryImport: true,
        },
      };
    });
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe.each(["README.md", "README.zh-Hans.md"])("%s", (readme) => {
  const [before = "", after = "", builtIn = "", server = "", versions = ""] = examples(readme);

  test("the example before errcat compiles, typo and all", () => {
    expect(before).toContain("text_to_long");
    expect(complaints(before)).toEqual([]);
  });

  test("the example with errcat compiles", () => {
    expect(complaints(after)).toEqual([]);
  });

  test.each(["rate_limited", "text_too_long", "$unknown"])("leaving out %s does not compile, and the compiler names it", (code) => {
    const line = new RegExp(`^ *${code.replace("$", "\\$")}: .*\\n`, "m");
    expect(after).toMatch(line);
    expect(complaints(after.replace(line, "")).join("\n")).toContain(`Property '${code}' is missing`);
  });

  test("the typo does not compile with errcat", () => {
    expect(complaints(after.replace("text_too_long:", "text_to_long:")).join("\n")).toContain("text_to_long");
  });

  test("the example of a built-in catalog compiles, without a typo", () => {
    expect(builtIn).toContain("./errors/tencent-tmt/index.js");
    expect(complaints(builtIn)).toEqual([]);
    // What follows from the first complaint may be complained of too.
    expect(complaints(builtIn.replace("NoFreeAmount", "NoFreeAmont"))[0]).toContain('"FailedOperation.NoFreeAmont"');
  });

  test("the example of one's own API compiles, and both ends agree on the error, in the language of the request", async () => {
    expect(shopOf(readme)).toBe(shopOf("README.md"));
    expect(complaints(server)).toEqual([]);
    const { folder, load } = made["shop"] as MadePackage;
    const main = join(folder, `${readme}.js`);
    const { outputText } = ts.transpileModule(server.replaceAll("./errors/shop/", "./"), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(main, outputText);
    const { soldOut } = (await import(pathToFileURL(main).href)) as { soldOut: (request: Request) => Response };
    const { parseAsync } = await load<{ parseAsync: (value: unknown) => Promise<unknown> }>("index");
    const response = soldOut(new Request("http://localhost/orders", { headers: { "accept-language": "zh-CN" } }));
    expect(response.status).toBe(409);
    expect(await parseAsync(response)).toMatchObject({ code: "stock.low", parameters: { count: 3 }, detail: "仅剩 3 件。" });
  });

  test("the example of versions compiles, and says what the compiler does say when the version is raised", () => {
    expect(complaints(`${pinned}${versions}`)).toEqual([]);
    expect(missing(versions)).toEqual(promisedIn(versions.split("\n").at(-2) ?? ""));
  });

  test("fits on one screen or two: no more than 600 words", () => {
    expect(readFileSync(`${root}${readme}`, "utf8").split(/\s+/).length).toBeLessThan(600);
  });
});

test.each(["docs/versions.md", "docs/versions.zh-Hans.md"])(
  "the example of %s compiles, and says what the compiler does say when the version is raised",
  (guide) => {
    const [code = ""] = examples(guide);
    const later = 'declare function notFound(error: gengo.GengoErrorOf<"404">): void;';
    expect(complaints(`${pinned}${later}${code}`)).toEqual([]);
    const promise = readFileSync(`${root}${guide}`, "utf8").match(/`("400", .*)`/)?.[1] ?? "";
    expect(missing(`${later}${code}`)).toEqual(promisedIn(promise));
  },
);
