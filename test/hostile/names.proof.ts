import { readFileSync } from "node:fs";
import ts from "ts6";
import { describe, expect, test } from "vitest";
import { ownFields } from "../../generator/catalog/names.ts";
import { verify } from "../../generator/compile/verify.ts";
import { generate, type Package } from "../../generator/generate.ts";
import { makePackage } from "../made-package.ts";

const small = JSON.parse(readFileSync(new URL("../catalogs/small.json", import.meta.url), "utf8"));

/** Words that TypeScript, JavaScript or some tool gives a meaning of its own. */
const words = (
  "abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue debugger declare default delete do else enum eval exports extends false finally for from " +
  "function get global if implements import in infer instanceof interface is keyof let module namespace never new null number object of out override package private protected prototype public readonly require return " +
  "satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield " +
  "apply bind call caller length name hasOwnProperty isPrototypeOf propertyIsEnumerable toJSON toLocaleString toString valueOf then catch finally next done value error code message parameters status detail item"
).split(" ");

const codes = [
  ...new Set([
    ...words,
    "__defineGetter__",
    "__lookupSetter__",
    "__esModule",
    "007",
    "1e21",
    "-0",
    "-1",
    "0",
    "00",
    "0x10",
    "1.5",
    "NaN",
    "Infinity",
    "-Infinity",
    "2147483648",
    "9007199254740993",
    "a.b",
    "a:b",
    "a/b",
    "a-b",
    "..",
    "../../evil",
    "//",
    "-",
    "--",
    "-constructor",
    "Constructor",
    "CONSTRUCTOR",
    "A".repeat(256),
  ]),
];

function catalog(changes: object): object {
  return { ...small, wire: { codes: { format: "token" }, shapes: [{ name: "body", code: "/code" }] }, ...changes };
}

function entry(code: string): object {
  return { ...small.entries[0], code };
}

function packagesOf(catalogs: readonly object[]): readonly Package[] {
  return generate(catalogs.map((one, i) => ({ path: `${i}.json`, bytes: Buffer.from(JSON.stringify(one)) }))).packages;
}

interface Index {
  readonly facts: Readonly<Record<string, object>>;
  readonly parse: (value: unknown) => { readonly code: string } | undefined;
  readonly is: (value: unknown, ...codes: string[]) => boolean;
  readonly match: (error: unknown, handlers: object) => string;
  readonly matchOr: (error: unknown, handlers: object, otherwise: () => string) => string;
  readonly message: (error: unknown, table: object) => string;
  readonly solution: (error: unknown, table: object) => string | undefined;
}

describe("codes that are names of something else", () => {
  const listed = catalog({
    entries: codes.map((code) => ({
      ...entry(code),
      message: {
        en: { text: `It was ${code}`, origin: "project", state: "draft" },
        "zh-Hans": { text: `是 ${code}`, origin: "project", state: "draft" },
      },
    })),
  });
  const { load } = makePackage(listed);

  test("are codes like any other: listed, parsed, matched and told", async () => {
    const index = await load<Index>("index");
    const { en } = await load<{ en: object }>("messages/en");
    const { en: solutions } = await load<{ en: object }>("solutions/en");
    expect(new Set(Object.keys(index.facts))).toEqual(new Set(codes));
    for (const code of codes) {
      const error = index.parse({ code });
      expect(error?.code, code).toBe(code);
      expect([index.is(error, code), index.is(error, "x")], code).toEqual([true, false]);
      expect(index.match(error, Object.fromEntries(codes.map((one) => [one, () => `matched ${one}`]))), code).toBe(`matched ${code}`);
      expect(
        index.matchOr(error, {}, () => "otherwise"),
        code,
      ).toBe("otherwise");
      expect(index.message(error, en), code).toBe(`It was ${code}`);
      expect(index.solution(error, solutions), code).toBeUndefined();
    }
  });

  test("are not known where they are not listed", async () => {
    const { parse } = await makePackage(catalog({})).load<{ parse: (value: unknown) => object | undefined }>("index");
    for (const code of codes) expect(parse({ code }), code).toMatchObject({ code: "$unknown", rawCode: code });
    expect(parse({ code: "__proto__" })).toMatchObject({ code: "$unknown", rawCode: "__proto__" });
  });

  test("compile, also where every code is handled", () => {
    expect(() => verify(packagesOf([listed]))).not.toThrow();
  });
});

test("any other word can be the name of a field or of a parameter", async () => {
  const fields = words.filter((word) => !ownFields.has(word));
  const own = words.filter((word) => !(word in Object.prototype));
  const named = catalog({
    wire: {
      codes: { format: "token" },
      shapes: [
        { name: "some fields", when: [{ at: "/some", type: "present" }], code: "/code", fields: { [fields[0] ?? ""]: "/x" } },
        { name: "all fields", code: "/code", fields: Object.fromEntries(fields.slice(0, 100).map((field) => [field, `/${field}`])) },
      ],
      fields: Object.fromEntries(
        fields.slice(0, 100).map((field) => [field, { type: "string", description: { en: "One.", "zh-Hans": "一。" } }]),
      ),
    },
    entries: [0, 1, 2].map((i) => {
      const parameters = own.slice(i * 45, i * 45 + 45);
      const text = { text: parameters.map((word) => `{${word}}`).join(" "), origin: "project", state: "draft" };
      return {
        ...entry(`c${i}`),
        parameters: Object.fromEntries(parameters.map((word) => [word, { type: "string", at: `/${word}` }])),
        message: { en: text, "zh-Hans": text },
      };
    }),
  });
  expect(() => verify(packagesOf([named]))).not.toThrow();

  const { load } = makePackage(named);
  const { parse, message } = await load<Index>("index");
  const { en } = await load<{ en: object }>("messages/en");
  for (const i of [0, 1, 2]) {
    const parameters = own.slice(i * 45, i * 45 + 45);
    const body = Object.fromEntries(parameters.filter((word) => word !== "code").map((word) => [word, `<${word}>`]));
    expect(message(parse({ code: `c${i}`, ...body }), en)).toBe(
      parameters.map((word) => (word === "code" ? `c${i}` : `<${word}>`)).join(" "),
    );
    expect(parse({ code: `c${i}`, some: 1 }), "inherited names are no fields").toMatchObject({ code: `c${i}` });
    expect(message(parse({ code: `c${i}` }), en)).toMatch(/^(…|c\d)( (…|c\d))*$/);
  }
});

test("types may have any prefix but those of JavaScript's own errors, and a locale any tag", () => {
  const prefixes = [
    "Listed",
    "No",
    "Parameterless",
    "Inherited",
    "Matchable",
    "Texts",
    "Unknown",
    "Error",
    "Code",
    "Object",
    "Record",
    "CodeFormat",
    "Handled",
    "X",
  ];
  const locales =
    "as do if in is of for new let try var get set any int use out def del not and es zh-Hant pt-BR sr-Latn-RS de-1996 en-US con-Latn".split(
      " ",
    );
  const text = { text: "It failed.", origin: "project", state: "draft" };
  const told = Object.fromEntries(locales.map((locale) => [locale, text]));
  const many = {
    ...small,
    id: "many",
    locales,
    name: Object.fromEntries(locales.map((locale) => [locale, "Acme"])),
    entries: [{ ...small.entries[0], message: told, solution: told }],
  };
  expect(() => verify(packagesOf([many, ...prefixes.map((typeName, i) => ({ ...small, id: `t${i}`, typeName }))]))).not.toThrow();
});

test("the example in a README is TypeScript, whatever the package is called", () => {
  for (const id of [
    "class",
    "acme-default",
    "acme-new",
    "en",
    "error",
    "console",
    "caught",
    "acme-2",
    "v2",
    "errors",
    "let",
    "acme-zh",
    "await",
  ]) {
    const [made] = packagesOf([{ ...small, id }]);
    const [, example = ""] = /^```ts\n([^]*?)^```$/m.exec(made?.files.get("README.md") ?? "") ?? [];
    const { diagnostics = [] } = ts.transpileModule(example, {
      reportDiagnostics: true,
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    expect(
      diagnostics.map(({ messageText }) => messageText),
      id,
    ).toEqual([]);
    const imported = [...example.matchAll(/^import (?:\* as (\w+)|\{ (\w+) \}) from/gm)].map(([, all, one]) => all ?? one);
    expect(new Set([...imported, "error", "caught", "console"]).size, id).toBe(5);
  }
});
