import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { installedClone } from "../../clone.ts";
import { run } from "./npm.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** What vitest's JSON reporter tells of a run. */
interface Results {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly title: string; readonly status: string }[] }[];
}

/** A clone that was built, and in which a template was changed after that. */
const folder = installedClone(mkdtempSync(join(tmpdir(), "errcat-stale-")));
afterAll(() => rmSync(folder, { recursive: true }));
for (const built of ["dist", "generator/built"]) cpSync(join(repository, built), join(folder, built), { recursive: true });
const template = join(folder, "generator/render/template/src/is.ts.hbs");
writeFileSync(template, `${readFileSync(template, "utf8")}// changed\n`);

test("the template is what the tests test, though they are run without building first", async () => {
  const only = ["--testNamePattern", "is what errcat generates", "--reporter", "json", "--outputFile", "results.json"];
  const { code } = await run(folder, "npx", ["vitest", "run", "--config", "test/vitest.config.ts", "test/golden.test.ts", ...only]);
  const { testResults } = JSON.parse(readFileSync(join(folder, "results.json"), "utf8")) as Results;
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === "failed");
  expect({ code, failed: failed.map(({ title }) => title.split(" ")[0]).sort() }).toEqual({
    code: 1,
    failed: ["index.js", "src/is.ts"],
  });
});

test("generate --check finds the edit, because npm run generate builds first", async () => {
  for (const built of ["dist", "generator/built"]) cpSync(join(repository, built), join(folder, built), { recursive: true });
  const { code, output } = await run(folder, "npm", ["run", "--silent", "generate", "--", "--check", "--catalogs", "catalogs/gengo.json"]);
  expect(code).toBe(1);
  expect(output).toMatch(/^generated\/gengo\/src\/is\.ts changed\n[^]*\n\+\/\/ changed\n/m);
});

test("a build makes what somebody has removed or edited, and leaves alone what is as it was built", async () => {
  const build = () => run(folder, "npm", ["run", "--silent", "build"]);
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  await build();
  const before = { command: read("dist/cli.js"), library: read("dist/index.js"), templates: read("generator/built/templates.cjs") };
  const { ctimeMs } = statSync(join(folder, "generator/built/built.txt"));
  expect(await build()).toMatchObject({ code: 0 });
  expect(statSync(join(folder, "generator/built/built.txt")).ctimeMs).toBe(ctimeMs);

  rmSync(join(folder, "dist/cli.js"));
  writeFileSync(join(folder, "dist/index.js"), `${before.library}// edited\n`);
  writeFileSync(join(folder, "generator/built/templates.cjs"), `${before.templates}// edited\n`);
  expect(await build()).toMatchObject({ code: 0 });
  expect({ command: read("dist/cli.js"), library: read("dist/index.js"), templates: read("generator/built/templates.cjs") }).toEqual(
    before,
  );
});
