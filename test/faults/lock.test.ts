import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { disk } from "../../generator/write/disk.ts";
import { lockName, waitUntilUnlocked, withLock } from "../../generator/write/lock.ts";

const base = mkdtempSync(join(tmpdir(), "errcat-lock-"));
const out = join(base, "out");
const lock = join(out, lockName);
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** A number that no process has: that of one that has ended could be given again. */
const nobody = 2 ** 30;

function leave(holder: object | string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(lock, typeof holder === "string" ? holder : JSON.stringify(holder));
}

test("there is a lock as long as the work takes, and nothing of it afterwards", () => {
  expect(withLock(out, () => [existsSync(lock), readdirSync(out)])).toEqual([true, [lockName]]);
  expect(existsSync(out)).toBe(false);
  expect(() =>
    withLock(out, () => {
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(existsSync(out)).toBe(false);
});

test.each([
  ["a process that has ended", { pid: nobody, host: hostname(), since: Date.now() }],
  ["a process that had our number before us", { pid: process.pid, host: hostname(), since: 0 }],
  ["another machine, ten minutes ago", { pid: 1, host: "elsewhere", since: Date.now() - 600_001 }],
])("the lock of %s is removed", (_, holder) => {
  leave(holder);
  writeFileSync(`${lock}.${nobody}`, "{}");
  writeFileSync(`${lock}.dead`, JSON.stringify({ pid: nobody, host: hostname(), since: 0 }));
  expect(withLock(out, () => "done")).toBe("done");
  expect(readdirSync(out)).toEqual([]);
});

test.each<[string, object | string]>([
  ["a process that runs", { pid: process.ppid, host: hostname(), since: 0 }],
  ["another machine, just now", { pid: 1, host: "elsewhere", since: Date.now() }],
  ["nobody knows whom", "mine"],
])("the lock of %s is waited for, ten seconds, and left where it is", (_, holder) => {
  leave(holder);
  let waited = 0;
  expect(() =>
    withLock(
      out,
      () => "done",
      disk,
      (milliseconds) => (waited += milliseconds),
    ),
  ).toThrow(/^Another errcat process has been writing here for 10 seconds or more, according to ".*\.errcat\.lock"\.$/);
  expect(waited).toBe(10_000);
  expect(readdirSync(out)).toEqual([lockName]);
  let rested = 0;
  waitUntilUnlocked(out, disk, (milliseconds) => (rested += milliseconds));
  expect(rested).toBe(10_000);
});

test("who waits goes on when the other has ended", () => {
  leave({ pid: process.ppid, host: hostname(), since: 0 });
  expect(
    withLock(
      out,
      () => "done",
      disk,
      () => rmSync(lock, { force: true }),
    ),
  ).toBe("done");
});

test("a lock that is a link or a folder is not touched", () => {
  mkdirSync(lock, { recursive: true });
  expect(() => withLock(out, () => "done")).toThrow("is a folder or a link");
  rmSync(lock, { recursive: true });
  writeFileSync(join(base, "mine"), "mine");
  symlinkSync(join(base, "mine"), lock);
  expect(() => withLock(out, () => "done")).toThrow("is a folder or a link");
  expect(readdirSync(base).sort()).toEqual(["mine", "out"]);
});
