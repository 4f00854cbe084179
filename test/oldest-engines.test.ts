import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import ts from "ts59";
import { afterAll, describe, expect, test } from "vitest";
import { builtIns } from "./oldest-engines/built-ins.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const workspace = mkdtempSync(join(tmpdir(), "errcat-engines-"));
afterAll(() => rmSync(workspace, { recursive: true }));

const json = <Value>(path: string): Value => JSON.parse(readFileSync(join(root, path), "utf8")) as Value;

/** Packages, and what their APIs have been seen to answer. */
const packages = [
  { folder: "test/golden/acme", values: json<{ value: unknown }[]>("test/golden/parsed.json").map(({ value }) => value) },
  ...readdirSync(join(root, "generated")).map((id) => ({
    folder: `generated/${id}`,
    values: json<{ samples: { status?: number; headers?: object; body?: unknown; value?: unknown }[] }>(
      `catalogs/${id}.json`,
    ).samples.flatMap(({ status, headers = {}, value, body = value }) => [
      body,
      JSON.stringify(body),
      { message: "no", response: { status, headers: { "Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT", ...headers }, data: body } },
    ]),
  })),
].map(({ folder, values }) => {
  const { locales, entries } = json<{ locales: string[]; entries: { since: string }[] }>(`${folder}/catalog.json`);
  return { folder: join(root, folder), locales, versions: [...new Set(entries.map(({ since }) => since))], values };
});

/** The oldest engines that run the packages. */
const engines = ["node14", "chrome80", "firefox74", "safari13.1"];

/** What readers want: plain, old, POSIX, with weights. */
const wanted = ["zh-CN", "zh_TW.UTF-8", "zh-CHS", "en-GB", "de", "", "fr;q=0.5, zh-Hans-SG;q=0.9, en;q=0.1", ["zh-HK", "en"], "no tag!"];

interface Use {
  readonly removed: readonly string[];
  readonly results: Readonly<Record<string, { locales: readonly string[]; found: readonly { readonly all: readonly object[] }[] }>>;
}

function use(engine: object, some: readonly object[] = packages): Use {
  const given = join(workspace, "given.json");
  writeFileSync(given, JSON.stringify({ ...engine, packages: some.map((one) => ({ ...one, wanted })) }));
  const options: ExecFileSyncOptionsWithStringEncoding = { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] };
  return JSON.parse(execFileSync(process.execPath, [join(root, "test/oldest-engines/use.mjs"), given], options)) as Use;
}

describe("an engine that has built in what ES2019 has", () => {
  const old = use({ builtIns: builtIns("es2019") });
  const now = use({});

  test("lacks what came later", () => {
    const later =
      "Array.prototype.at Object.hasOwn String.prototype.replaceAll String.prototype.matchAll Intl.Locale structuredClone BigInt";
    expect(old.removed).toEqual(
      expect.arrayContaining([...later.split(" "), "%TypedArray%.prototype.at", "Promise.any", "WeakRef", "URL"]),
    );
    expect(now.removed).toEqual([]);
  });

  test.each(packages)("does with $folder what a new engine does", ({ folder }) => {
    expect(now.results[folder]?.found.filter(({ all }) => all.length > 0).length).toBeGreaterThan(3);
    expect(old.results[folder]).toEqual(now.results[folder]);
  });

  test("stops a package that needs more", () => {
    const { folder } = packages[0]!;
    const planted = join(workspace, "planted");
    cpSync(folder, planted, { recursive: true });
    appendFileSync(join(planted, "index.js"), "export const last = [1].at(-1);\n");
    const one = { folder: planted, locales: ["en"], versions: [], values: [] };
    expect(() => use({ builtIns: builtIns("es2019") }, [one])).toThrow(/\[1\]\.at is not a function|at\(-1\)/);
    expect(() => use({}, [one])).not.toThrow();
  });
});

describe("the syntax", () => {
  const modules = packages.flatMap(({ folder }) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".js"))
      .map((path) => join(folder, path)),
  );

  test("of every module is that of Node.js 14, Chrome 80, Firefox 74, and Safari 13.1", async () => {
    expect(modules.length).toBeGreaterThan(50);
    for (const path of modules) expect(await newerSyntax(readFileSync(path, "utf8")), path).toBeUndefined();
  });

  test.each(["docs/compatibility.md", "docs/compatibility.zh-Hans.md"])("%s names these engines", (page) => {
    const table = readFileSync(join(root, page), "utf8").match(/^\| (Node|Chrome|Firefox|Safari).+$/gm) ?? [];
    const oldest = table.map((row) => [/[a-z]+/.exec(row.toLowerCase())?.[0], /\d[\d.]*/.exec(row)?.[0]].join(""));
    expect(oldest).toEqual(engines);
  });

  test.each([
    "export let a; a ??= 1",
    "export class A { a = 1 }",
    "export class A { #a() {} }",
    "export class A { static {} }",
    "export const a = await 1",
    "export const a = 1_000",
    "export const a = /(?<!a)b/",
    "export const a = /(?<year>a)/",
    "export const a = /(?i:a)b/",
    "export const a = /a/v",
    "export const a = (x, y) => x?.(...y)",
    "export const a = (x, y) => x?.b(y, ...y)",
    'import a from "./a.json" with { type: "json" }; export { a }',
  ])("`%s` would be noticed", async (code) => expect(await newerSyntax(code)).toBeTypeOf("string"));
});

/** The first syntax in a module that is too new: something that esbuild has to write differently for old engines, or that it overlooks. */
async function newerSyntax(code: string): Promise<string | undefined> {
  const options = { format: "esm", logLevel: "silent", charset: "utf8" } as const;
  // Old engines have both, with mistakes: in optional calls with spread arguments, which are looked for below, and in the order in which
  // defaults of parameters are evaluated.
  const supported = { "optional-chain": true, destructuring: true };
  const old = { target: engines, supported };
  try {
    const written = await Promise.all([transform(code, { ...options, ...old }), transform(code, { ...options, target: "esnext" })]);
    if (written[0].code !== written[1].code) return `esbuild writes ${written[0].code}`;
  } catch (error) {
    return String(error);
  }
  const overlooked = (node: ts.Node): string | undefined =>
    (ts.isNumericLiteral(node) && node.getText().includes("_")) ||
    (ts.isRegularExpressionLiteral(node) && /\(\?[ims-]/.test(node.text)) ||
    (ts.isCallChain(node) && node.arguments.some(ts.isSpreadElement))
      ? node.getText()
      : ts.forEachChild(node, overlooked);
  return overlooked(ts.createSourceFile("module.js", code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS));
}
