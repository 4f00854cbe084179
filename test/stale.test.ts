import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { installedClone } from "./clone.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));
const vitest = fileURLToPath(new URL("vitest.mjs", import.meta.resolve("vitest/package.json")));

/** What vitest's JSON reporter tells of a run. */
interface Results {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly title: string; readonly status: string }[] }[];
}

test("a template that was changed after the build is what the tests test, though they are run without building first", () => {
  const folder = installedClone(mkdtempSync(join(tmpdir(), "errcat-stale-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const built of ["dist", "generator/built"]) cpSync(join(repository, built), join(folder, built), { recursive: true });
  const template = join(folder, "generator/render/template/src/is.ts.hbs");
  writeFileSync(template, `${readFileSync(template, "utf8")}// changed\n`);

  const only = ["--testNamePattern", "is what errcat generates", "--reporter", "json", "--outputFile", "results.json"];
  const { status } = spawnSync(process.execPath, [vitest, "run", "--config", "test/vitest.config.ts", "test/golden.test.ts", ...only], {
    cwd: folder,
    stdio: "ignore",
  });
  const { testResults } = JSON.parse(readFileSync(join(folder, "results.json"), "utf8")) as Results;
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === "failed");
  expect({ status, failed: failed.map(({ title }) => title.split(" ")[0]).sort() }).toEqual({
    status: 1,
    failed: ["index.js", "src/is.ts"],
  });
});
