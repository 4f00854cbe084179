import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { firstMinute } from "./first-minute.ts";
import { firstMinutePicture } from "./first-minute-picture.ts";

test("from an empty folder, a newcomer comes to a mistake that the compiler names, and installs less than 33 MB", async () => {
  const around = mkdtempSync(join(inject("elsewhere"), "first-minute-"));
  onTestFinished(() => rmSync(around, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(around, "app");
  mkdirSync(folder);
  const minute = await firstMinute(folder, join(inject("elsewhere"), "packed/errcat.tgz"), join(around, "cache"));
  expect(minute.steps.map(({ typed, code }) => `${typed}: ${code}`)).toEqual([
    "npm init -y: 0",
    "npm i -D ../../packed/errcat.tgz: 0",
    "npm i -D typescript: 0",
    "npx tsc --init: 0",
    "npx errcat init --yes: 0",
    "npm run generate: 0",
    "npx tsc --noEmit: 1",
  ]);
  expect(minute.found).toMatch(/^src\/main\.ts\(7,\d+\): error TS\d+: .*\n {2}Property 'text_too_long' is missing/m);
  expect(minute.installed.bytes).toBeLessThan(33_000_000);
  expect(firstMinutePicture(minute, "en")).toContain(">npx errcat init --yes</text>");
});
