import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { makePackage } from "../made-package.ts";
import { command, project, run } from "../project.ts";

/** A catalog without samples: nothing of what is generated is run. */
const { samples: _, ...catalog } = JSON.parse(readFileSync(new URL("../catalogs/acme.json", import.meta.url), "utf8"));
const acme = JSON.stringify(catalog, null, 2);
const small = readFileSync(new URL("../catalogs/small.json", import.meta.url), "utf8");
const config = JSON.stringify({ catalogs: ["catalogs"], out: "generated", as: "package", scope: "@acme" });
const script = (name: string): string => fileURLToPath(new URL(`quiet/${name}`, import.meta.url));
const program = pathToFileURL(command.replace(/cli\.js$/, "command/program.js")).href;
const permission = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";

/** Runs the command with flags for Node, and gives what it wrote. */
async function generate(flags: (folder: string) => readonly string[], ...args: readonly string[]) {
  const { folder, files } = project({ "catalogs/acme.json": acme, "errcat.config.json": config, "generated/README.md": "Packages.\n" });
  const result = await run(folder, process.execPath, [...flags(folder), command, "generate", ...args], {
    NO_COLOR: "1",
    NODE_NO_WARNINGS: "1",
  });
  expect(result).toMatchObject({ code: 0, errors: "" });
  return Object.keys(files("generated")).length;
}

describe("errcat generate needs no more than it should", () => {
  test.each([
    ["no code made from text", ["--disallow-code-generation-from-strings"]],
    ["no __proto__", ["--disable-proto=throw"]],
    ["no change to what JavaScript comes with", ["--frozen-intrinsics"]],
    ["no network, no process, no thread", ["--require", script("refuse-network.cjs")]],
  ])("%s", async (_, flags) => {
    expect(await generate(() => flags)).toBeGreaterThan(40);
  });

  test("no file written outside the folder of its packages", async () => {
    expect(
      await generate((folder) => [permission, "--allow-addons", "--allow-fs-read=*", `--allow-fs-write=${join(folder, "generated")}`]),
    ).toBeGreaterThan(40);
  });

  test("no code made from text, also where it type-checks", async () => {
    expect(
      await generate(() => ["--disallow-code-generation-from-strings", "--require", script("refuse-network.cjs")], "--verify"),
    ).toBeGreaterThan(40);
  });
});

test("no command makes code from text, changes what JavaScript comes with, or needs network, processes or threads", async () => {
  const { folder } = project({
    "catalogs/acme.json": acme,
    "others/small.json": small,
    "errcat.config.json": config,
    "package.json": "{}",
    "tsconfig.json": '{ "include": ["*.ts"] }',
    "app.ts": "export {};\n",
  });
  const exchange = ["csv", "po", "xliff"].map((name) => ({ name, file: `zh.${name}` }));
  const together = [
    ["validate"],
    ["list"],
    ["explain", "40002"],
    ["messages"],
    ["site", "--out", "site"],
    ["init", "--yes"],
    ["diff", "catalogs", "catalogs"],
    ["audit"],
    ["migrate"],
  ];
  const exported = [
    ...["i18next", "formatjs", "inlang"].map((name) => ["export", name, "--out", name]),
    // Its messages cannot format the numbers of the other catalog.
    ["export", "vue-i18n", "--out", "vue-i18n", "--catalogs", "others"],
    ...exchange.map(({ name, file }) => ["translations", "export", name, "--locale", "zh-Hans", "--out", file]),
  ];
  // These change the catalogs.
  const changing = [...exchange.map(({ file }) => ["translations", "import", file]), ["messages", "--stamp"]];
  const commands = [...together, ...exported, ...changing];
  const flags = ["--disallow-code-generation-from-strings", "--disable-proto=throw", "--require", script("refuse-network.cjs")];
  const args = [...flags, script("run-commands.mjs"), program, JSON.stringify(commands)];
  const { code, output, errors } = await run(folder, process.execPath, args, { NO_COLOR: "1", NODE_NO_WARNINGS: "1" });
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(JSON.parse(output)).toEqual({ ran: commands.length, failed: [] });
});

describe("a generated package", () => {
  const { folder } = makePackage(fileURLToPath(new URL("../catalogs/acme.json", import.meta.url)));

  test.each([
    ["as it is", []],
    ["without code made from text", ["--disallow-code-generation-from-strings"]],
    ["without __proto__", ["--disable-proto=throw"]],
    ["with all that JavaScript comes with frozen", ["--frozen-intrinsics"]],
    ["without network, processes or threads", ["--require", script("refuse-network.cjs")]],
    ["with no permission but to read", [permission, "--allow-fs-read=*"]],
  ])("runs %s, throws at no answer, and leaves prototypes alone", async (_, flags) => {
    const { code, output, errors } = await run(folder, process.execPath, [...flags, script("use-package.mjs"), folder], {
      NODE_NO_WARNINGS: "1",
    });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(JSON.parse(output)).toMatchObject({ polluted: null, changed: false, canary: false });
    expect(JSON.parse(output).results.slice(0, 4)).toEqual([
      ["40002", true, "string", "handled"],
      ["constructor", true, "string", "handled"],
      ["$unknown", true, "string", "handled"],
      ["then", true, "string", "handled"],
    ]);
  });

  test("has no dependencies and no scripts", () => {
    const {
      name,
      dependencies,
      devDependencies,
      peerDependencies,
      optionalDependencies,
      bundledDependencies,
      scripts,
      bin,
      gypfile,
      ...rest
    } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    expect([dependencies, devDependencies, peerDependencies, optionalDependencies, bundledDependencies, scripts, bin, gypfile]).toEqual(
      Array(8).fill(undefined),
    );
    expect(name).toBe("@errcat/acme");
    expect(Object.keys(rest).sort()).toEqual([
      "description",
      "engines",
      "exports",
      "files",
      "keywords",
      "license",
      "publishConfig",
      "sideEffects",
      "type",
      "version",
    ]);
  });
});
