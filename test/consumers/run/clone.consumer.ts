import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { commit } from "../../clone.ts";
import { commandsIn, documentedCommands } from "../../documented-commands.ts";
import { npm, run } from "./npm.ts";

interface Listed {
  readonly files: readonly { readonly path: string }[];
}

describe("a clean clone, once `npm ci` and `npm pack` have run,", () => {
  test("publishes the built command, the schemas, and the catalogs", async () => {
    const { output } = await npm(inject("cloned"), "publish", "--dry-run", "--json");
    // Newer versions of npm list it below its name.
    const listed = JSON.parse(output) as Listed | { readonly errcat: Listed };
    const paths = ("errcat" in listed ? listed.errcat : listed).files.map(({ path }) => path);
    for (const path of ["dist/cli.js", "dist/index.js", "dist/index.d.ts", "schema/catalog.schema.json", "catalogs/gengo.json"])
      expect(paths).toContain(path);
  });

  test("has a tarball with which the README's commands work in an empty folder", async () => {
    const around = mkdtempSync(join(inject("elsewhere"), "empty-"));
    onTestFinished(() => rmSync(around, { recursive: true, force: true, maxRetries: 5 }));
    for (const folder of ["errcat", "app", "other"]) mkdirSync(join(around, folder));
    cpSync(join(inject("elsewhere"), "packed/errcat.tgz"), join(around, `errcat/errcat-${manifest.version}.tgz`));
    const install = `npm i -D ../errcat/errcat-${manifest.version}.tgz typescript`;
    const start = "npx errcat init --yes && npm run generate";
    const startBuiltIn = "npx errcat init --yes errcat:tencent-tmt";
    expect(documentedCommands).toEqual(expect.arrayContaining([install, start, startBuiltIn]));
    const type = (folder: string, line: string) => run(join(around, folder), "sh", ["-c", line], { npm_config_prefer_offline: "true" });
    for (const line of [install, start]) expect(await type("app", line)).toMatchObject({ code: 0 });
    for (const line of [install, startBuiltIn, "npm run generate"]) expect(await type("other", line)).toMatchObject({ code: 0 });
    expect(readdirSync(join(around, "app/src/errors/my-api"))).toContain("index.ts");
    expect(readdirSync(join(around, "other/src/errors/tencent-tmt"))).toContain("index.ts");
  });

  test("runs the commands of the documents, as they stand, and is what it was", async () => {
    const cloned = inject("cloned");
    commit(cloned);
    for (const command of commandsIn("clone")) {
      const { code, output, errors } = await run(cloned, "sh", ["-c", command], { npm_config_prefer_offline: "true" });
      expect({ command, code, said: code === 0 ? "" : output + errors }).toEqual({ command, code: 0, said: "" });
    }
    expect(execFileSync("git", ["status", "--porcelain"], { cwd: cloned, encoding: "utf8" })).toBe("");
  });
});
