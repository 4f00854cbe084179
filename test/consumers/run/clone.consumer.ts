import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
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

  test("has a tarball with which the READMEs' first command works in an empty folder", async () => {
    const typed = documentedCommands.find((command) => command.startsWith("npm i -D errcat && ")) ?? "";
    const folder = mkdtempSync(join(inject("elsewhere"), "empty-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    const line = typed.replace("npm i -D errcat ", () => `npm i -D ${join(inject("elsewhere"), "packed/errcat.tgz")} `);
    expect(await run(folder, "sh", ["-c", line], { npm_config_prefer_offline: "true" })).toMatchObject({ code: 0 });
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
