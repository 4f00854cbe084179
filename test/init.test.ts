import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Project, project } from "./project.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");

/** Runs init, and gives what it made of a file. */
async function after({ errcat, read }: Project, path: string): Promise<string> {
  expect(await errcat("init", "--yes")).toMatchObject({ code: 0, errors: "" });
  return read(path);
}

describe("errcat init adds its script to package.json and changes nothing else in it", () => {
  test.each([
    [
      "with scripts",
      '{\n  "scripts": {\n    "test": "true"\n  },\n  "type": "module"\n}\n',
      '{\n  "scripts": {\n    "test": "true",\n    "generate": "errcat generate"\n  },\n  "type": "module"\n}\n',
    ],
    [
      "with tabs and Windows line ends",
      '{\r\n\t"name": "app",\r\n\t"scripts": {\r\n\t\t"a/b~c": "true"\r\n\t}\r\n}',
      '{\r\n\t"name": "app",\r\n\t"scripts": {\r\n\t\t"a/b~c": "true",\r\n\t\t"generate": "errcat generate"\r\n\t}\r\n}',
    ],
    [
      "without scripts",
      '{\n    "name": "app"\n}\n',
      '{\n    "name": "app",\n    "scripts": {\n        "generate": "errcat generate"\n    }\n}\n',
    ],
    [
      "with no scripts",
      '{\n  "scripts": {},\n  "name": "$& app"\n}\n',
      '{\n  "scripts": {\n    "generate": "errcat generate"\n  },\n  "name": "$& app"\n}\n',
    ],
    ["in one line", '{"name":"app","scripts":{"test":"true"}}', '{"name":"app","scripts":{"test":"true","generate":"errcat generate"}}'],
    ["empty", "{}\n", '{\n  "scripts": { "generate": "errcat generate" }\n}\n'],
    ["that begins with a BOM", '\ufeff{ "name": "app" }\n', '\ufeff{ "name": "app", "scripts": { "generate": "errcat generate" } }\n'],
  ])("%s", async (_, before, wanted) => {
    expect(await after(project({ "package.json": before }), "package.json")).toBe(wanted);
  });

  test("unless it is there already", async () => {
    const before = '{ "scripts": { "errors": "errcat generate && tsc" } }';
    expect(await after(project({ "package.json": before }), "package.json")).toBe(before);
  });

  test("and writes nothing at all if it is no JSON", async () => {
    const { errcat, files } = project({ "package.json": '{ "name": "app", }' });
    const { code, errors } = await errcat("init", "--yes");
    expect(code).toBe(2);
    expect(errors).toMatch(/^package\.json:1:16 error This is not JSON: a comma is not allowed before \}\. json-syntax\n/);
    expect(Object.keys(files("."))).toEqual(["./package.json"]);
  });
});

describe("errcat init", () => {
  test("points the example at the schema of the errcat that is installed, also in a folder above", async () => {
    const one = project({ "node_modules/errcat/schema/catalog.schema.json": "{}", "packages/app/package.json": "{}" });
    expect(await one.errcat("init", "--cwd", "packages/app")).toMatchObject({ code: 0 });
    expect(JSON.parse(one.read("packages/app/catalogs/my-api.json"))).toMatchObject({
      $schema: "../../../node_modules/errcat/schema/catalog.schema.json",
    });
  });

  test.each([
    ["npm", {}, "npm install --save-dev errcat", "npm run generate"],
    ["pnpm", { "pnpm-lock.yaml": "" }, "pnpm add --save-dev errcat", "pnpm run generate"],
    ["yarn", { "yarn.lock": "" }, "yarn add --dev errcat", "yarn run generate"],
    ["bun", { "bun.lock": "" }, "bun add --dev errcat", "bun run generate"],
  ])("says what to type next to those who use %s and have not installed it", async (_, lock, install, generate) => {
    const { output } = await project({ "package.json": "{}", ...lock }).errcat("init", "--yes");
    expect(output).toContain(`\nNext:\n  ${install}\n  ${generate}\n`);
  });

  test("starts from built-in catalogs, without a sample", async () => {
    const one = project({ "tsconfig.json": "{}" });
    const { code, output } = await one.errcat("init", "--yes", "errcat:tencent-tmt", "errcat:node");
    expect(code).toBe(0);
    expect(one.read("errcat.config.ts")).toContain('  catalogs: ["errcat:tencent-tmt", "errcat:node"], // ');
    expect(output).toMatch(/import \* as tencentTmt from "\.\/errors\/tencent-tmt\/index\.js";\n {2}import \* as node from /);
    expect(Object.keys(one.files("."))).toEqual(["./.gitattributes", "./errcat.config.ts", "./tsconfig.json"]);
    expect(await one.errcat("generate")).toMatchObject({ code: 0 });
    expect(one.read("src/errors/tencent-tmt/index.ts")).toContain("parse");
  });

  test.each([
    ["errcat:tencent-tmd", "errcat:tencent-tmt"],
    ["gengo", "errcat:gengo"],
  ])("writes nothing for %s, and asks whether %s is meant", async (name, meant) => {
    const one = project({});
    const { code, errors } = await one.errcat("init", "--yes", name);
    expect(code).toBe(2);
    expect(errors).toContain(`There is no built-in catalog "${name}".`);
    expect(errors).toContain(`fix: Did you mean "${meant}"?`);
    expect(one.files(".")).toEqual({});
  });

  test("names the catalogs to add to a configuration that exists", async () => {
    const { errcat, read } = project({ "errcat.config.mjs": "export default {};\n" });
    const { output } = await errcat("init", "--yes", "errcat:gengo");
    expect(output).toContain('already configures errcat; add "errcat:gengo" to its "catalogs"');
    expect(read("errcat.config.mjs")).toBe("export default {};\n");
  });

  test.each([
    [["errcat:gengo"], 'already lists "errcat:gengo"\n'],
    [["errcat:gengo", "errcat:node", "errcat:node"], 'already configures errcat; add "errcat:node" to its "catalogs"\n'],
    [[], "already configures errcat\n"],
  ])("does not ask to add a catalog that the configuration lists: %j", async (catalogs, told) => {
    const { errcat } = project({ "tsconfig.json": "{}" });
    await errcat("init", "--yes", "errcat:gengo");
    const { code, output } = await errcat("init", "--yes", ...catalogs);
    expect(code).toBe(0);
    expect(output.replaceAll(/ {2,}/g, "  ")).toContain(`skipped  errcat.config.ts  ${told}`);
  });

  test("names the catalogs to add to a configuration that cannot be read", async () => {
    const { errcat } = project({ "errcat.config.mjs": "export default {\n" });
    const { code, output } = await errcat("init", "--yes", "errcat:gengo");
    expect([code, output]).toEqual([0, expect.stringContaining('add "errcat:gengo" to its "catalogs"')]);
  });

  test("says why it chooses JavaScript, and its cure leads to TypeScript", async () => {
    const { errcat, read, write, files } = project({ "package.json": "{}" });
    const { output } = await errcat("init", "--yes");
    expect(output).toContain(
      "This project does not use TypeScript, so errcat will generate JavaScript. " +
        'For TypeScript, set "out" to "src/errors" and "as" to "source" in errcat.config.mjs, and remove "scope".\n',
    );
    write(
      "errcat.config.mjs",
      read("errcat.config.mjs")
        .replace('"errors"', '"src/errors"')
        .replace('"package"', '"source"')
        .replace(/.*scope.*\n/, ""),
    );
    expect(await errcat("generate")).toMatchObject({ code: 0 });
    expect(Object.keys(files("src/errors"))).toContain("src/errors/my-api/index.ts");
    expect((await project({ "tsconfig.json": "{}" }).errcat("init", "--yes")).output).not.toContain("JavaScript");
  });

  test("changes no file that is there, and makes nothing twice", async () => {
    const files = {
      "errcat.config.mjs": "export default {};\n",
      "catalogs/my-api.json": acme,
      ".gitattributes": "errors/** linguist-generated\n",
      "package.json": '{ "scripts": { "generate": "errcat generate" } }',
    };
    const one = project(files);
    const before = one.files(".");
    expect((await one.errcat("init", "--yes")).code).toBe(0);
    expect(one.files(".")).toEqual(before);
  });

  test("adds a line to .gitattributes, and to .prettierignore where Prettier is used", async () => {
    const one = project({
      "package.json": '{ "devDependencies": { "prettier": "3.0.0", "typescript": "7.0.2" } }',
      ".gitattributes": "* text=auto\r\n",
      ".prettierignore": "dist",
    });
    expect(await after(one, ".gitattributes")).toBe("* text=auto\r\nsrc/errors/** linguist-generated\r\n");
    expect(one.read(".prettierignore")).toBe("dist\nsrc/errors/\n");
  });

  test("writes an example that has no problems, in either kind of project", async () => {
    for (const files of [{ "tsconfig.json": "{}" }, {}] as Readonly<Record<string, string>>[]) {
      const { errcat } = project(files);
      expect((await errcat("init", "--yes")).code).toBe(0);
      expect(await errcat("validate")).toEqual({ code: 0, output: "1 catalog, 2 codes: no errors.\n", errors: "" });
    }
  });
});
