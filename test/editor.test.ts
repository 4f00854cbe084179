import ts6 from "ts6";
import ts54 from "ts54";
import ts59 from "ts59";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url).pathname;
const golden = new URL("golden/acme/", import.meta.url).pathname;

/** What an editor shows of the code 40002, and what it shows of 1e21. */
const doc40002 = `The access key "AK" doesn't exist; \`AK\` isn't <b>known</b> & never was.
访问密钥“AK”不存在，\`AK\` 从未<b>登记</b>过。

NoSuchKey · HTTP 401 · authentication · retry: after_change · actor: operator`;
const docConstructor = /^Emoji .*\n表情 .*\n\nHTTP 409 · conflict · retry: never · actor: provider$/;
const doc1e21 = `Acme was full.
Acme 曾经已满。

过载 · unavailable · retry: later · actor: provider`;

const codes = ["-1", "007", "1e21", "40002", "InvalidParameter", "InvalidParameter.TextTooLong", "constructor", "then", "toString"];

const beginning = `
import * as acme from "@errcat/acme";
declare const error: acme.AcmeError;
`;

/** What a language service knows at the caret, which is written ‸. */
function editor(ts: typeof ts6, code: string) {
  const before = beginning + code.slice(0, code.indexOf("‸"));
  const text = before + code.slice(code.indexOf("‸") + 1);
  const file = `${root}test/edited.ts`;
  const options: ts6.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  };
  const service = ts.createLanguageService(
    {
      getScriptFileNames: () => [file],
      getScriptVersion: (path) => (path === file ? text : "1"),
      getScriptSnapshot: (path) => {
        const content = path === file ? text : ts.sys.readFile(path);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      getCurrentDirectory: () => root,
      getCompilationSettings: () => options,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      // The package is not installed here: its name leads to the folder that would be.
      resolveModuleNameLiterals: (literals, containing) =>
        literals.map((literal) =>
          literal.text === "@errcat/acme"
            ? { resolvedModule: { resolvedFileName: `${golden}index.d.ts`, extension: ".d.ts", isExternalLibraryImport: true } }
            : ts.resolveModuleName(literal.text, containing, options, ts.sys),
        ),
    },
    registries.get(ts),
  );
  const plain = (parts: ts6.SymbolDisplayPart[] | undefined) => ts.displayPartsToString(parts);
  // Editors show doc comments as Markdown, where a backslash before a mark is not seen.
  const shown = (parts: ts6.SymbolDisplayPart[] | undefined) => plain(parts).replaceAll(/\\(?=[!-/:-@[-`{-~])/g, "");
  const completions = () => service.getCompletionsAtPosition(file, before.length, undefined)?.entries ?? [];
  return {
    hover: () => {
      const info = service.getQuickInfoAtPosition(file, before.length);
      return { type: plain(info?.displayParts), doc: shown(info?.documentation), tags: (info?.tags ?? []).map(({ name }) => name) };
    },
    offered: () =>
      completions()
        .filter(({ kind }) => [ts.ScriptElementKind.memberVariableElement, ts.ScriptElementKind.string].includes(kind))
        .map(({ name }) => name.replaceAll('"', ""))
        .sort(),
    docOf: (code: string) => {
      const entry = completions().find(({ name }) => name.replaceAll('"', "") === code);
      return (
        entry &&
        shown(
          service.getCompletionEntryDetails(file, before.length, entry.name, undefined, entry.source, undefined, entry.data)?.documentation,
        )
      );
    },
  };
}

const versions = [ts54, ts59, ts6] as unknown as (typeof ts6)[];

/** The library files of each TypeScript, read once. */
const registries = new Map(versions.map((ts) => [ts, ts.createDocumentRegistry()]));

describe.each(versions.map((ts) => [ts.versionMajorMinor, ts] as const))("an editor with TypeScript %s", (_, ts) => {
  test.each([
    ["match", `acme.match(error, { "‸40002": (e) => e.code });`],
    ["matchOr", `acme.matchOr(error, { "‸40002": () => "" }, () => "");`],
    ["a table that satisfies the handlers", `export const table = { "‸40002": () => 1 } satisfies acme.AcmeHandlers<number>;`],
    ["a table of the type of the handlers", `export const table: Partial<acme.AcmeHandlers<number>> = { "‸40002": () => 1 };`],
    ["the facts", `acme.facts["‸40002"];`],
  ])("shows the English and the Chinese sentence over a key of %s", (_, code) => {
    expect(editor(ts, code).hover().doc).toBe(doc40002);
  });

  test("shows them over a key without quotes, also if every object has something of that name", () => {
    expect(editor(ts, `acme.match(error, { constru‸ctor: (e) => e.code });`).hover().doc).toMatch(docConstructor);
    expect(editor(ts, `acme.matchOr(error, { constru‸ctor: (e) => e.code }, () => "");`).hover().doc).toMatch(docConstructor);
  });

  test("knows which error a handler is given, also while other handlers are still missing", () => {
    expect(editor(ts, `acme.match(error, { "40002": (‸e) => e.code });`).hover().type).toBe('(parameter) e: acme.AcmeErrorOf<"40002">');
    expect(editor(ts, `acme.match(error, { "40002": (e) => e.‸ });`).offered()).toContain("retry");
    expect(editor(ts, `acme.match(error, { $unknown: (e) => e.‸ });`).offered()).toContain("nearest");
  });

  test("strikes out a code that the provider no longer sends", () => {
    expect(editor(ts, `acme.match(error, { "‸1e21": () => "" });`).hover().tags).toEqual(["deprecated"]);
    expect(editor(ts, `acme.match(error, { "‸007": () => "" });`).hover().tags).toEqual([]);
  });

  test.each([
    ["match", `acme.match(error, { "007": () => "", ‸ });`, [...codes.filter((code) => code !== "007"), "$unknown"]],
    ["match, in quotes", `acme.match(error, { "‸": () => "" });`, [...codes, "$unknown"]],
    ["matchOr", `acme.matchOr(error, { ‸ }, () => "");`, [...codes, "$unknown"]],
    ["matchOr, in quotes", `acme.matchOr(error, { "‸" }, () => "");`, [...codes, "$unknown"]],
    ["a table that satisfies the handlers", `export const table = { ‸ } satisfies acme.AcmeHandlers<number>;`, [...codes, "$unknown"]],
    ["the facts", `acme.facts["‸"];`, codes],
  ])("completes the keys of %s, each with its sentences", (_, code, keys) => {
    const { offered, docOf } = editor(ts, code);
    expect(offered()).toEqual(keys.toSorted());
    expect(docOf("1e21")).toBe(doc1e21);
  });

  // TypeScript keeps no doc comments for members of a union of strings, so there are none to show here.
  test.each([
    ["is", `acme.is(error, "‸");`, [...codes, "$unknown"]],
    ["is, after another code", `acme.is(error, "40002", "‸");`, [...codes, "$unknown"]],
    [
      "a switch, but for those that have their case",
      `switch (error.code) { case "40002": break; case "‸": }`,
      [...codes.filter((code) => code !== "40002"), "$unknown"],
    ],
    ["a comparison", `error.code === "‸";`, [...codes, "$unknown"]],
  ])("completes the codes of %s", (_, code, offered) => {
    expect(editor(ts, code).offered()).toEqual(offered.toSorted());
  });
});
