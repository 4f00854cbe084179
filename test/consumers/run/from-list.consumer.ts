import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { fromList } from "./from-list.ts";

test("from a folder with nothing but errors.md, two commands lead to a typed parse", async () => {
  const around = mkdtempSync(join(inject("elsewhere"), "from-list-"));
  onTestFinished(() => rmSync(around, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(around, "app");
  mkdirSync(folder);
  const steps = await fromList(folder, join(inject("elsewhere"), "packed/errcat.tgz"), join(around, "cache"));
  expect(steps.map(({ typed, code, output }) => [typed, code === 0 ? 0 : output])).toEqual([
    ["npx errcat import errors.md --id acme", 0],
    ["npx errcat generate", 0],
    ["npx tsc --noEmit", 0],
  ]);
  expect(steps[0]?.output).toContain("3 rows: 3 codes, 0 reported");
});
