import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
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

/** Packs every package as `npm publish` would. */
function pack(into: string): readonly Packed[] {
  mkdirSync(into, { recursive: true });
  const folders = ids.map((id) => `./generated/${id}`);
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
  const catalog: { readonly version: string; readonly entries: readonly { readonly code: string }[] } = JSON.parse(
    readFileSync(join(root, "catalogs", `${id}.json`), "utf8"),
  );

  test("publishes what errcat wrote: README, license, package.json, and each module as source, as JavaScript and as declarations", () => {
    const manifest: { readonly files: object } = JSON.parse(readFileSync(join(root, "generated", id, ".errcat.json"), "utf8"));
    const published = one.files.map(({ path }) => path).sort();
    expect(published).toEqual(Object.keys(manifest.files).sort());
    const sources = published.filter((path) => path.startsWith("src/"));
    const modules = sources.map((path) => path.replace(/^src\/(.*)\.ts$/, "$1"));
    expect(modules).toEqual(
      expect.arrayContaining([
        "errors",
        "facts",
        "index",
        "is",
        "match",
        "message",
        "parse",
        ...locales.flatMap((locale) => [`messages/${locale}`, `solutions/${locale}`]),
      ]),
    );
    expect(published).toEqual(
      [
        "LICENSE",
        "README.md",
        "catalog.json",
        "package.json",
        ...sources,
        ...modules.flatMap((module) => [`dist/${module}.js`, `dist/${module}.d.ts`]),
      ].sort(),
    );
  });

  test("is described by its package.json: ESM, without side effects, dependencies or scripts", () => {
    const { description, keywords, ...rest } = JSON.parse(read("package.json"));
    expect(description).toMatch(/^Typed errors of /);
    expect(keywords).toContain(id);
    expect(rest).toEqual({
      name: one.name,
      version: catalog.version,
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: "^20.19.0 || >=22.12.0" },
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./messages/*": { types: "./dist/messages/*.d.ts", default: "./dist/messages/*.js" },
        "./solutions/*": { types: "./dist/solutions/*.d.ts", default: "./dist/solutions/*.js" },
        "./package.json": "./package.json",
      },
      files: ["dist", "src", "catalog.json"],
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
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("has types that are right for attw, tables included", async () => {
    const entrypoints = locales.flatMap((locale) => [`messages/${locale}`, `solutions/${locale}`]);
    const types = await packedTypes(join(workspace, "packed", one.filename), entrypoints);
    expect(types.entrypoints).toEqual(expect.arrayContaining([".", ...entrypoints.map((path) => `./${path}`)]));
    expect(types.problems).toEqual([]);
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
      "pickLocale",
      "solution",
    ];
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
