import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Imports against the order of the pipeline, one from each stage, and imports in the order of it. */
const planted = {
  "generator/catalog/planted.ts": ["../problems/problem.ts"],
  "generator/load/planted.ts": ["../normalize/normalize.ts", "../validate/rules/code.ts"],
  "generator/validate/rules/planted.ts": ["../../model/model.ts"],
  "generator/normalize/planted.ts": ["../tools/lint/lint.ts"],
  "generator/model/planted.ts": ["../render/encode.ts", "../config/config.ts"],
  "generator/render/encode/planted.ts": ["../../compile/compile.ts"],
  "generator/write/planted.ts": ["../command/generate.ts"],
  "generator/tools/diff/planted.ts": ["../site/site.ts"],
  "generator/tools/usage/planted.ts": ["../migrate/migrate.ts"],
} satisfies Readonly<Record<string, readonly string[]>>;
const allowed = {
  "generator/tools/site/fine.ts": ["../diff/diff.ts", "../../normalize/provider.ts", "../../generate.ts"],
  "generator/command/fine.ts": ["../tools/site/site.ts", "../config/config.ts"],
  "generator/render/fine.ts": ["../model/model.ts", "../catalog/locale.ts"],
} satisfies Readonly<Record<string, readonly string[]>>;

test("lint refuses every import that goes against the order of the pipeline, and no other", () => {
  const folder = mkdtempSync(join(tmpdir(), "errcat-imports-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [path, imports] of Object.entries({ ...planted, ...allowed })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), imports.map((one) => `import "${one}";\n`).join(""));
  }
  const refused = Object.entries(planted).flatMap(([path, imports]) => imports.map((one) => `${path} ${one}`));
  expect(refusals(folder).toSorted()).toEqual(refused.toSorted());
});

/** The imports that lint refuses: file and module. */
function refusals(folder: string): readonly string[] {
  const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
  const options: ExecFileSyncOptionsWithStringEncoding = { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
  let output: string;
  try {
    output = execFileSync(process.execPath, [oxlint, "--format", "json", "generator"], options);
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(output) as { diagnostics: readonly { code: string; message: string; filename: string }[] };
  return diagnostics
    .filter(({ code }) => code.includes("no-restricted-imports"))
    .map(({ message, filename }) => `${filename} ${/'([^']+)'/.exec(message)?.[1]}`);
}
