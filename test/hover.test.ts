import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "ts59";
import { afterAll, expect, test } from "vitest";
import { goldenFolder } from "./golden-package.ts";

const workspace = mkdtempSync(join(tmpdir(), "errcat-hover-"));
afterAll(() => rmSync(workspace, { recursive: true }));
cpSync(goldenFolder, join(workspace, "node_modules/@errcat/acme"), { recursive: true });
writeFileSync(join(workspace, "package.json"), '{ "type": "module" }');

/** The library files, read once. */
const registry = ts.createDocumentRegistry();

/** The documentation that an editor shows for a code where a handler is written for it. */
function shown(handlers: string): string {
  return (infoOf(handlers)?.documentation ?? []).map((part) => part.text).join("");
}

function infoOf(handlers: string): ts.QuickInfo | undefined {
  const file = join(workspace, "consumer.ts");
  const text = `import * as acme from "@errcat/acme";\ndeclare const error: acme.AcmeError;\n${handlers}`;
  writeFileSync(file, text);
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: [],
  };
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? handlers : "1"),
    getScriptSnapshot: (path) => (ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(ts.sys.readFile(path) ?? "") : undefined),
    getCurrentDirectory: () => workspace,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  };
  const service = ts.createLanguageService(host, registry);
  return service.getQuickInfoAtPosition(file, text.indexOf("/*here*/") + "/*here*/".length + 1);
}

test.each([
  ["match", 'acme.match(error, { /*here*/"007": () => 1 });'],
  ["match, of a code that has ended", 'acme.match(error, { /*here*/"1e21": () => 1 });'],
  ["matchOr", 'acme.matchOr(error, { /*here*/"007": () => 1 }, () => 2);'],
  ["match, of a version", 'acme.match(acme.asOf("1.0.0", error), { /*here*/"007": () => 1 });'],
  ["match, of an operation", 'acme.match(acme.within("toString", error), { /*here*/"007": () => 1 });'],
  ["match, of an operation in a version", 'acme.match(acme.within("toString", acme.asOf("1.0.0", error)), { /*here*/"007": () => 1 });'],
  ["a table", 'export const table = { /*here*/"007": () => 1 } satisfies acme.AcmeHandlers<number>;'],
  ["a table of a version", 'export const table = { /*here*/"007": () => 1 } satisfies acme.AcmeHandlersAsOf<"1.0.0", number>;'],
])("the texts of a code are shown where it is handled: %s", (_, handlers) => {
  expect(shown(handlers)).toMatch(/Too many requests|Acme was full|No answer in time/);
});

test("a variable is shown as an error within an operation, or as the few errors that it may be", () => {
  const typeOf = (text: string) => (infoOf(`const /*here*/ seen = ${text};`)?.displayParts ?? []).map((part) => part.text).join("");
  expect(typeOf('acme.within("orders.place", error)')).toBe('const seen: NoInfer<acme.AcmeErrorWithin<"orders.place">>');
  const both = typeOf('acme.within("toString", acme.asOf("1.0.0", error))');
  for (const part of [
    'acme.AcmeErrorIn<"40002" | "007" | "constructor">',
    "acme.AcmeUnknownError",
    "acme.AcmeOtherError",
    "acme.AcmeAddedError<",
  ])
    expect(both).toContain(part);
});

test("the name of a code is shown beside its facts", () => {
  expect(shown('acme.match(error, { /*here*/"40002": () => 1 });')).toContain("NoSuchKey · HTTP 401 · authentication");
});

test("the page about a code is a link", () => {
  for (const use of [
    'acme.match(error, { /*here*/"40002": () => 1 });',
    'import { NoSuchKey } from "@errcat/acme/codes";\nacme.is(error, /*here*/NoSuchKey);',
  ]) {
    const [tag, ...more] = infoOf(use)?.tags ?? [];
    expect(more).toEqual([]);
    expect(tag?.name).toBe("see");
    expect(tag?.text?.filter(({ kind }) => kind.startsWith("link")).map(({ text }) => text.trim())).toEqual([
      "{@link",
      "https://acme.example/errors?code=40002&lang=(en)#keys",
      "}",
    ]);
  }
});

test("the texts of a code are shown where its constant is used", () => {
  expect(shown('import { NoSuchKey } from "@errcat/acme/codes";\nacme.is(error, /*here*/NoSuchKey);')).toMatch(
    /^The access key "AK" doesn't exist;[^]*HTTP 401 · authentication/,
  );
});
