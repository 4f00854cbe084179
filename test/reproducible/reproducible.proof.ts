import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { random } from "../hostile/strings.ts";
import { catalogs, digestOf, packagesIn } from "./one-run.ts";
import { combined, type Surroundings } from "./surroundings.ts";

test("the same catalogs give the same bytes, whatever the locale, the time zone, the clock, the folder, the umask, the order of files and their line ends", () => {
  const base = mkdtempSync(join(tmpdir(), "errcat-reproducible-"));
  onTestFinished(() => rmSync(base, { recursive: true }));
  const files = new Map([...catalogs()].filter(([name]) => ["acme.json", "gengo.json", "shop.json", "hostile.json"].includes(name)));
  expect(files.size).toBe(4);
  const slice: readonly Surroundings[] = [
    {},
    { environment: { LC_ALL: "tr_TR.UTF-8" }, checkout: "crlf", process: { order: 3, clock: "9999-12-31T23:59:59Z" } },
    ...combined(4, random(1)),
  ];
  const digests = slice.map((surroundings, i) => digestOf(packagesIn(join(base, String(i)), process.execPath, files, surroundings)));
  expect(new Set(digests).size).toBe(1);
});
