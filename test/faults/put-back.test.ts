import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compare } from "../../generator/write/compare.ts";
import { type Disk, disk } from "../../generator/write/disk.ts";
import { manifestName } from "../../generator/write/manifest.ts";
import { write } from "../../generator/write/write.ts";
import { leftIn, stateOf } from "./state.ts";

const folder = mkdtempSync(join(tmpdir(), "errcat-put-back-"));
afterAll(() => rmSync(folder, { recursive: true }));

const old = new Map([1, 2, 3].map((i) => [`${i}.ts`, `old ${i}\n`]));
const fresh = new Map([1, 2, 3].map((i) => [`${i}.ts`, `new ${i}\n`]));

test.each([...old.keys()])("if %s of a package cannot be put back, the others are, and the next run goes on", (stuck) => {
  const acme = join(folder, stuck, "acme");
  mkdirSync(join(folder, stuck));
  write(acme, compare(acme, old));
  writeFileSync(join(acme, "mine.ts"), "mine\n");
  const failing: Disk = {
    ...disk,
    move: (file, to) => {
      const isPutBack = file.endsWith(".old");
      if ((isPutBack && to === join(acme, stuck)) || (!isPutBack && to === join(acme, manifestName)))
        throw Object.assign(new Error("EBUSY: in use"), { code: "EBUSY" });
      disk.move(file, to);
    },
  };
  expect(() => write(acme, compare(acme, fresh), failing)).toThrow(
    /acme was only partly written, and could not be restored: EBUSY: in use\.$/,
  );
  for (const [path, text] of old) expect(readFileSync(join(acme, path), "utf8")).toBe(path === stuck ? fresh.get(path) : text);

  write(acme, compare(acme, fresh));
  expect(leftIn(acme)).toEqual([]);
  const { [manifestName]: _, ...now } = Object.fromEntries(stateOf(acme));
  expect(now).toEqual({ ...Object.fromEntries(fresh), "mine.ts": "mine\n" });
});
