import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Disk, disk } from "../../generator/write/disk.ts";
import { replace } from "../../generator/write/replace.ts";
import { during, type Fault, refusals } from "./faults.ts";

vi.mock("node:fs", async () => (await import("./faults.ts")).faultyFileSystem(await vi.importActual("node:fs")));

const base = mkdtempSync(join(tmpdir(), "errcat-replace-"));
const folder = join(base, "project");
afterAll(() => rmSync(base, { recursive: true }));

const old: Readonly<Record<string, string>> = { "catalogs/a.json": "old a\n", "catalogs/b.json": "old b\n", "package.json": "old\n" };
const fresh: Readonly<Record<string, string>> = {
  "catalogs/a.json": "new a\n",
  "catalogs/b.json": "new b\n",
  "package.json": "new\n",
  "locales/deep/en.json": "new en\n",
};

beforeEach(reset);

function reset(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "catalogs"), { recursive: true });
  for (const [path, text] of Object.entries(old)) writeFileSync(join(folder, path), text);
}

function files(): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return Object.fromEntries(found.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

function replaceAll(on: Disk = disk): void {
  replace(
    Object.entries(fresh).map(([path, text]) => ({ file: join(folder, path), text, before: old[path] })),
    on,
  );
}

const run = (fault: Fault) => during(fault, async () => replaceAll());

describe("files of the user that get new texts together", () => {
  test("all get them, and keep their permissions and their byte-order mark", () => {
    chmodSync(join(folder, "catalogs/a.json"), 0o640);
    writeFileSync(join(folder, "catalogs/b.json"), "\ufeffold b\n");
    replaceAll();
    expect(files()).toEqual({ ...fresh, "catalogs/b.json": "\ufeffnew b\n" });
    expect(statSync(join(folder, "catalogs/a.json")).mode & 0o777).toBe(0o640);
  });

  test("are whole, each of them, after a crash at any file operation, and have the new texts after the next run", async () => {
    const { operations } = await run({ at: Infinity, kind: "once" });
    expect(operations.length).toBeGreaterThan(60);
    for (const at of operations.keys()) {
      reset();
      await run({ at: at + 1, kind: "crash" });
      for (const [path, text] of Object.entries(files()).filter(([path]) => !path.includes(".errcat-writing.")))
        expect([old[path], fresh[path]], `${path} after a crash at ${at + 1}`).toContain(text);
      replace(Object.entries(fresh).map(([path, text]) => ({ file: join(folder, path), text })));
      expect(files()).toEqual(fresh);
    }
  });

  test.each(refusals)("are all as they were, or all new, after %s at any file operation", async (code) => {
    const { operations } = await run({ at: Infinity, kind: "once" });
    for (const at of operations.keys()) {
      reset();
      const { error } = await run({ at: at + 1, kind: "once", code });
      const now = Object.fromEntries(Object.entries(files()).filter(([path]) => !path.includes(".errcat-writing.")));
      expect([old, fresh], `${at + 1}, ${operations[at]}: ${String(error)}`).toContainEqual(now);
      if (error === undefined) expect(now).toEqual(fresh);
      else expect(error).toMatchObject({ message: expect.stringContaining(code) });
      expect(String((error as NodeJS.ErrnoException | undefined)?.path)).not.toContain(".errcat-writing");
    }
  });

  test.each<[string, () => void, string]>([
    [
      "one that has changed in the meantime",
      () => writeFileSync(join(folder, "catalogs/b.json"), "mine\n"),
      "was changed while errcat was running",
    ],
    [
      "one that was not there",
      () => (mkdirSync(join(folder, "locales/deep"), { recursive: true }), writeFileSync(join(folder, "locales/deep/en.json"), "mine\n")),
      "was changed while errcat was running",
    ],
    ["one that is gone", () => rmSync(join(folder, "catalogs/b.json")), "was changed while errcat was running"],
    [
      "one that is a link",
      () => (
        rmSync(join(folder, "package.json")),
        writeFileSync(join(base, "elsewhere"), "old\n"),
        symlinkSync(join(base, "elsewhere"), join(folder, "package.json"))
      ),
      "is a link, not a file",
    ],
    [
      "one that is a folder",
      () => (rmSync(join(folder, "package.json")), mkdirSync(join(folder, "package.json"))),
      "is a folder, not a file",
    ],
    ["one that is read-only", () => chmodSync(join(folder, "package.json"), 0o444), "is read-only"],
  ])("are left alone if among them is %s", (_, meddle, message) => {
    meddle();
    const before = files();
    expect(() => replaceAll()).toThrow(message);
    expect(files()).toEqual(before);
    if (message.includes("link")) expect(readFileSync(join(base, "elsewhere"), "utf8")).toBe("old\n");
  });

  test("keep their old texts, in `.old`, if they cannot be put back", () => {
    for (const stuck of Object.keys(old)) {
      reset();
      const inPlace: Disk = {
        ...disk,
        move: (file, to) => {
          if (file.endsWith(".old") && to === join(folder, stuck)) throw Object.assign(new Error("EBUSY: in use"), { code: "EBUSY" });
          disk.move(file, to);
        },
        moveToFree: () => {
          throw Object.assign(new Error("EIO: no"), { code: "EIO" });
        },
      };
      expect(() => replaceAll(inPlace)).toThrow("Some files could not be restored: EIO: no.");
      const { [stuck]: now, ...others } = files();
      expect(now).toBe(fresh[stuck]);
      expect(others).toMatchObject(Object.fromEntries(Object.entries(old).filter(([path]) => path !== stuck)));
      const kept = Object.entries(others).filter(([path]) => path.endsWith(".old") && dirname(path) === dirname(stuck));
      expect(kept.map(([, text]) => text)).toContain(old[stuck]);
    }
  });

  test("have their folder listed as often, however many they are", () => {
    const listings = [1, 10, 100].map((count) => {
      let listed = 0;
      const counted: Disk = { ...disk, list: (one) => (listed++, disk.list(one)) };
      replace(
        Array.from({ length: count }, (_, i) => ({ file: join(folder, `many/${i}.json`), text: `${count}\n` })),
        counted,
      );
      return listed;
    });
    expect(listings).toEqual([2, 2, 2]);
  });
});
