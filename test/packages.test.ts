import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Message, publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, test } from "vitest";
import { packedTypes } from "./packed-types.ts";

const root = new URL("../", import.meta.url).pathname;
const ids = readdirSync(join(root, "generated"));
const locales = ["en", "zh-Hans"];

/** A packed package, as npm says. */
interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly integrity: string;
  readonly files: readonly { readonly path: string }[];
}

const workspace = mkdtempSync(join(tmpdir(), "errcat-packages-"));
afterAll(() => rmSync(workspace, { recursive: true }));

/** Packs packages as `npm publish` would, every one if none is named. */
function pack(into: string, folders = ids.map((id) => `./generated/${id}`)): readonly Packed[] {
  mkdirSync(into, { recursive: true });
  const text = execFileSync("npm", ["pack", ...folders, "--json", "--pack-destination", into], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return Object.values(JSON.parse(text) as Record<string, Packed>);
}

const packed = pack(join(workspace, "packed"));

/** The package as it is once it is installed. */
function install({ name, filename }: Packed): string {
  const folder = join(workspace, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", join(workspace, "packed", filename), "-C", folder, "--strip-components=1"]);
  return folder;
}

test("there is a package for each catalog", () => {
  const catalogs = readdirSync(join(root, "catalogs")).filter((file) => file.endsWith(".json"));
  expect(packed.map(({ name }) => name).sort()).toEqual(catalogs.map((file) => `@errcat/${file.replace(".json", "")}`).sort());
});

test("packing again gives the same digests", () => {
  expect(pack(join(workspace, "again")).map(({ name, integrity }) => ({ name, integrity }))).toEqual(
    packed.map(({ name, integrity }) => ({ name, integrity })),
  );
});

describe.each(packed)("$name", (one) => {
  const id = one.name.replace("@errcat/", "");
  const folder = install(one);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const catalog: {
    readonly version: string;
    readonly operations?: object;
    readonly entries: readonly { readonly code: string; readonly name?: string }[];
    readonly samples: readonly { readonly value?: unknown; readonly errors: readonly unknown[] }[];
  } = JSON.parse(readFileSync(join(root, "catalogs", `${id}.json`), "utf8"));
  // No server answers with the errors of Node.js, so that there are no fixtures of an answer.
  const hasFixtures = catalog.samples.some(({ value, errors }) => value === undefined && errors.length > 0);
  const served = ["drift", "server", "telemetry", ...(hasFixtures ? ["fixtures"] : [])];
  const hasNames = catalog.entries.some(({ name }) => name !== undefined);

  const within = catalog.operations === undefined ? [] : ["within"];

  test("publishes what errcat wrote but the sources: README, license, package.json, the catalog, and each module with its declarations", () => {
    const manifest: { readonly files: object } = JSON.parse(readFileSync(join(root, "generated", id, ".errcat.json"), "utf8"));
    const published = one.files.map(({ path }) => path).sort();
    expect(published).toEqual(
      Object.keys(manifest.files)
        .filter((path) => !path.startsWith("src/"))
        .sort(),
    );
    const tables = locales.flatMap((locale) => [`messages/${locale}`, `messages/each/${locale}`, `solutions/${locale}`]);
    const typed = ["errors", "facts", "index", "is", "match", "message", "parse", "runtime", ...served, ...within];
    const expected = [
      ["LICENSE", "README.md", "catalog.json", "package.json", "facts.js", "runtime.js"],
      ["index", ...served].flatMap((entry) => [`${entry}.js`, `${entry}.d.cts`]),
      typed.map((module) => `${module}.d.ts`),
      [...tables, ...(hasNames ? ["codes"] : [])].flatMap((module) => [`${module}.js`, `${module}.d.ts`, `${module}.d.cts`]),
    ];
    expect(published).toEqual(expected.flat().sort());
  });

  test("is described by its package.json: ESM, without side effects, dependencies or scripts", () => {
    const { description, keywords, ...rest } = JSON.parse(read("package.json"));
    expect(description).toMatch(/^Typed errors for /);
    expect(keywords).toContain(id);
    expect(rest).toEqual({
      name: one.name,
      version: catalog.version,
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: "^20.19.0 || >=22.12.0" },
      exports: {
        ".": { require: { types: "./index.d.cts", default: "./index.js" }, types: "./index.d.ts", default: "./index.js" },
        "./server": { require: { types: "./server.d.cts", default: "./server.js" }, types: "./server.d.ts", default: "./server.js" },
        ...(hasFixtures && {
          "./fixtures": {
            require: { types: "./fixtures.d.cts", default: "./fixtures.js" },
            types: "./fixtures.d.ts",
            default: "./fixtures.js",
          },
        }),
        ...(hasNames && {
          "./codes": { require: { types: "./codes.d.cts", default: "./codes.js" }, types: "./codes.d.ts", default: "./codes.js" },
        }),
        "./drift": { require: { types: "./drift.d.cts", default: "./drift.js" }, types: "./drift.d.ts", default: "./drift.js" },
        "./telemetry": {
          require: { types: "./telemetry.d.cts", default: "./telemetry.js" },
          types: "./telemetry.d.ts",
          default: "./telemetry.js",
        },
        "./messages/*": {
          require: { types: "./messages/*.d.cts", default: "./messages/*.js" },
          types: "./messages/*.d.ts",
          default: "./messages/*.js",
        },
        "./solutions/*": {
          require: { types: "./solutions/*.d.cts", default: "./solutions/*.js" },
          types: "./solutions/*.d.ts",
          default: "./solutions/*.js",
        },
        "./catalog.json": "./catalog.json",
        "./package.json": "./package.json",
      },
      files: ["/*.js", "/*.d.ts", "/*.d.cts", "/messages", "/solutions", "/catalog.json"],
      publishConfig: { access: "public" },
    });
  });

  test("has a README that names it and lists every code, and the license", () => {
    const readme = read("README.md");
    expect(readme).toContain(`npm install ${one.name}`);
    for (const { code } of catalog.entries) expect(readme).toContain(`\n| \`${code}\` `);
    expect(read("LICENSE")).toMatch(/^MIT License/);
  });

  test("is clean for publint, suggestions included", async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true, level: "suggestion" });
    expect(messages.filter(isUnexpected).map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("has types that are right for attw, tables included", async () => {
    const entrypoints = locales.flatMap((locale) => [`messages/${locale}`, `solutions/${locale}`]);
    const types = await packedTypes(join(workspace, "packed", one.filename), entrypoints);
    expect(types.entrypoints).toEqual(expect.arrayContaining([".", ...entrypoints.map((path) => `./${path}`)]));
    expect(types.problems.filter(({ kind }) => !acceptedKinds.has(kind))).toEqual([]);
  });

  test("can be imported, and required, by its name", () => {
    const ask = (code: string, ...options: string[]) =>
      JSON.parse(
        execFileSync(process.execPath, [...options, "--eval", code], {
          cwd: workspace,
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
        }),
      );
    const names = [
      "asOf",
      "asUnknown",
      "assertNever",
      "facts",
      "is",
      "isError",
      "match",
      "matchOr",
      "message",
      "parse",
      "parseAll",
      "parseAsync",
      "pickLocale",
      "retryDelay",
      "solution",
      "toError",
      ...within,
    ];
    const declared = [...read("index.d.cts").matchAll(/^export declare const (\w+)/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual(names);
    const codes = catalog.entries.map(({ code }) => code).sort();
    const say =
      "console.log(JSON.stringify([Object.keys(errors).sort(), Object.keys(errors.facts).sort(), Object.keys(zhHans).filter((key) => key !== '$unknown').sort()]))";
    expect(
      ask(`import * as errors from "${one.name}"; import { zhHans } from "${one.name}/messages/zh-Hans"; ${say}`, "--input-type=module"),
    ).toEqual([names, codes, codes]);
    expect(ask(`const errors = require("${one.name}"); const { zhHans } = require("${one.name}/messages/zh-Hans"); ${say}`)).toEqual([
      names,
      codes,
      codes,
    ]);
  });
});

describe("a package whose codes have names", () => {
  const [one] = pack(join(workspace, "packed"), ["./test/golden/acme"]);
  if (one === undefined) throw new Error("npm packed nothing");
  const folder = install(one);

  test("publishes their constants, with declarations for both kinds of modules", () => {
    const paths = one.files.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith("codes"))).toEqual(["codes.d.cts", "codes.d.ts", "codes.js"]);
  });

  test("is clean for publint, suggestions included", async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true, level: "suggestion" });
    expect(messages.filter(isUnexpected).map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("has types that are right for attw, constants included", async () => {
    const { entrypoints, problems } = await packedTypes(join(workspace, "packed", one.filename), ["codes"]);
    expect(entrypoints).toContain("./codes");
    expect(problems.filter(({ kind }) => !acceptedKinds.has(kind))).toEqual([]);
  });

  test("has the code in each constant, for import and for require", () => {
    const ask = (code: string, ...options: string[]) =>
      JSON.parse(execFileSync(process.execPath, [...options, "--eval", code], { cwd: workspace, encoding: "utf8", stdio: "pipe" }));
    const codes = { NoSuchKey: "40002", delete_: "007", unexpected_failure: "-1", 过载: "1e21" };
    const say = "console.log(JSON.stringify(codes))";
    expect(ask(`import * as codes from "${one.name}/codes"; ${say}`, "--input-type=module")).toEqual(codes);
    expect(ask(`const codes = require("${one.name}/codes"); ${say}`)).toEqual(codes);
  });
});

/**
 * The declarations for `require` are CommonJS while the modules are ES modules, because the compiler refuses declarations of ES modules to
 * CommonJS programs before TypeScript 5.8 although Node loads the modules. No package has a default export, whose meaning would differ.
 */
const acceptedKinds: ReadonlySet<string> = new Set(["FalseCJS", "CJSResolvesToESM"]);

function isUnexpected({ code, path }: Message): boolean {
  return !(code === "EXPORTS_TYPES_INVALID_FORMAT" && path.includes("require"));
}
