import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { configTypes } from "../generator/build/config-types.ts";
import type { Config } from "../generator/config/config.ts";
import { placesInCode } from "../generator/config/literal.ts";
import { readConfig } from "../generator/config/read.ts";
import { generate } from "../generator/generate.ts";
import { defineConfig } from "../generator/index.ts";
import schema from "../schema/config.schema.json" with { type: "json" };
import { project } from "./project.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");
const other = acme.replace('"id": "acme"', '"id": "other"').replace('"typeName": "Acme"', '"typeName": "Other"');
const config = { catalogs: ["catalogs"], out: "errors", as: "source" } satisfies Config;

/** What is in the package.json of a package that was generated. */
function manifest(text: string): { name: string; version: string } {
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return { name, version };
}

describe("a configuration can be", () => {
  const literal = JSON.stringify(config);
  test.each([
    ["errcat.config.ts", `import { defineConfig } from "errcat";\nexport default defineConfig(${literal});\n`],
    [
      "errcat.config.ts",
      `enum As { Source = "source" }\nconst config: object = { ...${literal}, as: As.Source };\nexport default config;\n`,
    ],
    ["errcat.config.mts", `export default ${literal} satisfies object;\n`],
    ["errcat.config.mjs", `import { defineConfig } from "errcat";\nexport default defineConfig(${literal});\n`],
    ["errcat.config.mjs", `export default Promise.resolve(${literal});\n`],
    ["errcat.config.js", `export default ${literal};\n`],
    ["errcat.config.js", `module.exports = ${literal};\n`],
    ["errcat.config.cjs", `module.exports = ${literal};\n`],
    ["errcat.config.json", `\ufeff${JSON.stringify({ $schema: "node_modules/errcat/schema/config.schema.json", ...config })}`],
    ["package.json", JSON.stringify({ name: "app", errcat: config })],
  ])("%s: %s", async (name, text) => {
    const { folder, write } = project();
    write(name, text);
    const { outputs } = await readConfig(`${folder}/${name}`);
    expect(outputs).toEqual([{ output: expect.objectContaining(config), pointer: "" }]);
  });
});

describe("errcat generate, configured", () => {
  test("finds the configuration in a folder above, and its paths start from there", async () => {
    const { errcat, write, files } = project({
      "catalogs/acme.json": acme,
      "errcat.config.json": JSON.stringify(config),
      "src/deep/main.ts": "",
    });
    write("src/deep/package.json", JSON.stringify({ name: "no-configuration" }));
    expect(await errcat("generate", "--cwd", "src/deep")).toMatchObject({ code: 0, errors: "" });
    expect(Object.keys(files("errors"))).toContain("errors/acme/index.ts");
  });

  test("without a configuration makes source of catalogs/ in src/errors", async () => {
    const { errcat, files } = project({ "catalogs/acme.json": acme });
    expect((await errcat("generate")).code).toBe(0);
    expect(Object.keys(files("src/errors"))).toContain("src/errors/acme/messages/zh-Hans.ts");
    expect(Object.keys(files("src/errors")).filter((path) => /package\.json|README|dist/.test(path))).toEqual([]);
  });

  test("makes several outputs, each in its own way", async () => {
    const outputs = [
      { catalogs: ["catalogs/acme.json", "errcat:gengo"], out: "packages", as: "package", scope: "@shop", version: "3.2.1-beta.4" },
      { catalogs: ["catalogs"], out: "app/errors", locales: ["zh-CN"], extension: "none" },
    ];
    const { errcat, read, files } = project({
      "catalogs/acme.json": acme,
      "catalogs/other.json": other,
      "errcat.config.json": JSON.stringify({ outputs }),
    });
    const { code, output } = await errcat("generate");
    expect(code).toBe(0);
    expect(output.split("\n").map((line) => line.replace(/ .*/, ""))).toEqual(["acme", "gengo", "acme", "other", ""]);
    expect(manifest(read("packages/acme/package.json"))).toEqual({ name: "@shop/acme", version: "3.2.1-beta.4" });
    expect(manifest(read("packages/gengo/package.json"))).toEqual({ name: "@shop/gengo", version: "3.2.1-beta.4" });
    expect(Object.keys(files("app/errors")).filter((path) => /\/messages\/[^/]*$/.test(path))).toEqual([
      "app/errors/acme/messages/zh-Hans.ts",
      "app/errors/other/messages/zh-Hans.ts",
    ]);
    expect(read("app/errors/acme/index.ts")).toContain(' from "./errors";\n');
    expect((await errcat("generate", "--check")).output).toBe("Everything is up to date.\n");
  });

  test("gives packages the license and the rest of the package.json that it is told, and no license by itself", async () => {
    const output = { as: "package", out: "packages", scope: "@shop" };
    const { errcat, write, read, files } = project({ "catalogs/acme.json": acme, "errcat.config.json": JSON.stringify(output) });
    expect((await errcat("generate")).code).toBe(0);
    const bare = JSON.parse(read("packages/acme/package.json")) as object;
    expect(Object.keys(bare)).not.toEqual(expect.arrayContaining([expect.stringMatching(/license|publishConfig|private/)]));
    expect(Object.keys(files("packages"))).not.toContain("packages/acme/LICENSE");

    const packageJson = {
      license: "MIT",
      author: "Ada",
      repository: { type: "git", url: "https://example.com/shop.git" },
      private: false,
      publishConfig: { registry: "https://npm.example.com" },
    };
    write("errcat.config.json", JSON.stringify({ ...output, packageJson }));
    expect((await errcat("generate")).code).toBe(0);
    expect(JSON.parse(read("packages/acme/package.json"))).toEqual({ ...bare, ...packageJson });
    expect(read("packages/acme/LICENSE")).toMatch(/^MIT License\n/);

    write("errcat.config.json", JSON.stringify({ ...output, packageJson: { scripts: { postinstall: "true" } } }));
    expect((await errcat("generate")).errors).toContain('error "scripts" is not a field of "packageJson". ');
  });

  test("refuses addresses in the package.json of packages that are none, and shows where", async () => {
    const wrong: readonly (readonly [object, string])[] = [
      [{ homepage: "https://[::1" }, 'error "packageJson.homepage" is not valid.'],
      [{ homepage: "javascript:alert(1)" }, 'error "packageJson.homepage" does not begin with https:// or http://.'],
      [{ homepage: "//acme.example" }, 'error "packageJson.homepage" does not begin with https:// or http://.'],
      [{ homepage: "https:\\\\acme.example" }, 'error "packageJson.homepage" contains \\.'],
      [{ homepage: "https://acme.example/a b" }, 'error "packageJson.homepage" contains a space.'],
      [{ homepage: 'https://acme.example" onclick="x' }, 'error "packageJson.homepage" contains ".'],
      [{ homepage: "https://acme.example/\u202egpj" }, 'error "packageJson.homepage" contains U+202E.'],
      [{ homepage: "https://acme.example/\n" }, 'error "packageJson.homepage" contains U+000A.'],
      [{ author: "Ada <ada@acme.example> (javascript:alert(1))" }, 'error "packageJson.author" does not begin with https:// or http://.'],
      [{ bugs: { url: "data:text/html,x" } }, 'error "packageJson.bugs.url" does not begin with https:// or http://.'],
      [{ bugs: "https://acme.example@evil.example" }, 'error "packageJson.bugs" contains a user name'],
      [
        { funding: [{ url: "https://acme.example" }, "https://\u0430cme.example/"] },
        'error "packageJson.funding[1]" does not have the host in its normal form, "xn--cme-5cd.example"',
      ],
      [{ funding: { type: "x", url: "vbscript:x" } }, 'error "packageJson.funding.url" does not begin with https:// or http://.'],
      [{ repository: "javascript:alert(1)//x" }, 'error "packageJson.repository" does not begin with https:// or http://.'],
      [
        { repository: { type: "git", url: "git+https://me:secret@github.com/acme/shop.git" } },
        'error "packageJson.repository.url" contains a user name',
      ],
    ];
    const output = { as: "package", scope: "@shop" };
    const outputs = wrong.map(([packageJson], i) => ({ ...output, out: `out${i}`, packageJson }));
    const { errcat, write, files } = project({ "catalogs/acme.json": acme, "errcat.config.json": JSON.stringify({ outputs }, null, 2) });
    const { code, errors } = await errcat("generate");
    expect(code).toBe(2);
    const found = errors.split("\n").filter((line) => /^errcat\.config\.json:\d+:\d+ error /.test(line));
    expect(found.length).toBe(wrong.length);
    wrong.forEach(([, message], i) => expect(found[i]).toContain(message));
    expect(errors.match(/^ fix: ./gm)?.length).toBe(wrong.length);
    expect(Object.keys(files(".")).filter((path) => path.includes("out"))).toEqual([]);

    const right = [
      {
        homepage: "http://localhost:8080/errors?a=1#b",
        bugs: "https://acme.example/错误",
        funding: "https://acme.example",
        author: "Ada <ada@acme.example>",
      },
      {
        repository: "acme/shop",
        author: "Ada (https://ada.example)",
        bugs: { email: "ada@acme.example" },
        funding: ["https://a.example", { url: "https://b.example" }],
      },
      ...[
        "github:acme/shop",
        "gist:11081aaa281",
        "git@github.com:acme/shop.git",
        "git+ssh://git@github.com/acme/shop.git",
        "https://github.com/acme/shop",
      ].map((repository) => ({ repository })),
      { repository: { type: "git", url: "git+https://github.com/acme/shop.git", directory: "packages/errors" } },
    ];
    write("errcat.config.json", JSON.stringify({ outputs: right.map((packageJson, i) => ({ ...output, out: `out${i}`, packageJson })) }));
    expect(await errcat("generate")).toMatchObject({ code: 0 });
  });

  test("removes what no output makes any more, and nothing that another output makes", async () => {
    const outputs = [
      { catalogs: ["catalogs/acme.json"], out: "errors" },
      { catalogs: ["catalogs/other.json"], out: "errors" },
    ];
    const { errcat, write, files } = project({
      "catalogs/acme.json": acme,
      "catalogs/other.json": other,
      "errcat.config.json": JSON.stringify({ outputs }),
    });
    expect((await errcat("generate")).code).toBe(0);
    expect((await errcat("generate")).output).not.toContain("removed");
    write("errcat.config.json", JSON.stringify(outputs[0]));
    expect((await errcat("generate", "--filter", "acme")).output).not.toContain("removed");
    expect((await errcat("generate")).output).toContain("errors/other removed: no catalog has this ID anymore.\n");
    expect(Object.keys(files("errors")).filter((path) => !path.startsWith("errors/acme/"))).toEqual([]);
  });

  test("does not take an overlay for a catalog because it stands in the same folder", async () => {
    const overlay = { catalog: "acme", reason: "Seen.", change: { "1000": { retry: "never" } } };
    const { errcat, read } = project({
      "catalogs/acme.json": acme,
      "catalogs/acme-fixes.json": JSON.stringify(overlay),
      "errcat.config.json": JSON.stringify({ ...config, overlays: ["catalogs/acme-fixes.json"] }),
    });
    expect(await errcat("generate")).toMatchObject({ code: 0, errors: "" });
    expect(read("errors/acme/errors.ts")).toContain('readonly "1000": { category: "authentication", retry: "never", actor: "operator" };');
  });

  test("says once what is wrong with a catalog that two outputs use", async () => {
    const outputs = [{ out: "a" }, { out: "b" }];
    const { errcat } = project({
      "catalogs/acme.json": acme.replace('"too_large"', '"too_big"'),
      "errcat.config.json": JSON.stringify({ outputs }),
    });
    expect((await errcat("generate")).output).toContain("\n1 error.\n");
  });

  test("can be told other catalogs and another place for once, unless there are several outputs", async () => {
    const { errcat, write, files } = project({ "api/acme.json": acme, "errcat.config.json": JSON.stringify(config) });
    expect((await errcat("generate", "--catalogs", "api/acme.json", "errcat:gengo", "--out", "elsewhere")).code).toBe(0);
    expect(new Set(Object.keys(files("elsewhere")).map((path) => path.split("/")[1]))).toEqual(new Set(["acme", "gengo"]));
    write("errcat.config.json", JSON.stringify({ outputs: [config, { out: "more" }] }));
    expect(await errcat("generate", "--out", "elsewhere")).toMatchObject({
      code: 2,
      errors:
        "errcat.config.json has several outputs, so --out cannot be used.\n" +
        "fix: Change the configuration, or use --config with a configuration that has a single output.\n",
    });
  });
});

describe("source", () => {
  const catalog = { path: "acme.json", bytes: Buffer.from(acme.replace("The key is missing.", 'import x from \\"./errors.js\\";')) };

  test.each([
    ["js", "./errors.js"],
    ["ts", "./errors.ts"],
    ["none", "./errors"],
  ] as const)("imports with the extension %s", (extension, specifier) => {
    const files = generate([catalog], { as: "source", extension }).packages[0]?.files ?? new Map<string, string>();
    for (const [path, text] of files)
      for (const [, from = ""] of text.matchAll(/^(?:import|export|\}) .*from "(\..*)";$/gm))
        expect(`${path} ${from.endsWith(".ts") ? "ts" : from.endsWith(".js") ? "js" : "none"}`).toBe(`${path} ${extension}`);
    expect(files.get("index.ts")).toContain(`from "${specifier}";`);
    expect(files.get("messages/en.ts")).toContain(JSON.stringify('import x from "./errors.js";'));
  });

  test("is not linted", () => {
    for (const [, text] of generate([catalog], { as: "source" }).packages[0]?.files ?? [])
      expect(text).toMatch(/^\/\/ .*\n\/\* eslint-disable \*\/\n/);
  });
});

describe("the places of a configuration that is a program", () => {
  test.each([
    ["export default {\n  catalogs: ['a'], // }\n  out: 'x',\n};\n", "/out", "3:8"],
    [
      'import { defineConfig } from "errcat";\nexport default defineConfig({ /* { */ outputs: [{ out: "x" }] });\n',
      "/outputs/0/out",
      "2:56",
    ],
    ["const config: Config = {\n  out: `x`,\n};\nexport default config;\n", "/out", undefined],
    ['export default { ...base, out: "x" };\n', "/out", undefined],
    ['export { config as default } from "./config.js";\n', "/out", undefined],
  ])("%j", (text, pointer, place) => {
    const found = placesInCode("errcat.config.ts", text)?.(pointer);
    expect(found && `${found.line}:${found.column}`).toBe(place);
  });
});

test("defineConfig gives back what it was given", () => {
  expect(defineConfig(config)).toBe(config);
});

test("the types of a configuration are those of its schema", async () => {
  expect(readFileSync(new URL("../generator/config/config.ts", import.meta.url), "utf8")).toBe(await configTypes(schema));
});
