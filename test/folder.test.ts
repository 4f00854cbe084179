import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { diffCommand } from "../generator/command/diff.ts";
import { generateIfChanged } from "../generator/command/generate-if-changed.ts";
import { messagesCommand } from "../generator/command/messages.ts";
import { siteCommand } from "../generator/command/site.ts";
import { validateCommand } from "../generator/command/validate.ts";
import type { Reporter } from "../generator/problems/reporter/reporter.ts";
import { toldIn } from "./inside.ts";
import { type Project, project } from "./project.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");
const other = acme.replace('"id": "acme"', '"id": "other"');
const overlay = JSON.stringify({ catalog: "acme", reason: "Seen.", change: { "1000": { retry: "never" } } });
const never = 'readonly "1000": { category: "authentication", retry: "never"';
const plain = { check: false, dryRun: false, verify: false, force: false };

const generating =
  (options: object = {}) =>
  (reporter: Reporter) =>
    generateIfChanged({ ...plain, ...options }, reporter);

/** Two catalogs. */
function two(): Project {
  return project({
    "catalogs/acme.json": acme,
    "catalogs/other.json": other,
    "elsewhere/note.txt": "",
    "errcat.config.json": JSON.stringify({ out: "errors" }),
  });
}

/** Two catalogs and their packages. */
async function generated(): Promise<Project> {
  const one = two();
  expect((await toldIn(one.folder, generating())).code).toBe(0);
  return one;
}

/** Puts something else in the place of the catalog `other`. */
async function replaced(one: Project, put: (path: string) => unknown): Promise<Project> {
  one.remove("catalogs/other.json");
  await put(join(one.folder, "catalogs/other.json"));
  return one;
}

const [nowhere, noFile, notJson] = [
  "Remove the link, or correct its target.",
  "Remove it, or replace it with a file.",
  'Rename it so that its name does not end in .json. If there are catalogs in it, add it to "catalogs" in the configuration.',
];

/** What can stand under the name of a catalog, and be none. */
const entries: readonly [about: string, put: (path: string) => unknown, message: string, cure: string][] = [
  [
    "a link that leads nowhere",
    (path) => symlinkSync("../gone.json", path),
    ' is a link to "../gone.json", which does not exist.',
    nowhere,
  ],
  [
    "a link that leads nowhere, through a folder that is a file",
    (path) => symlinkSync("acme.json/x.json", path),
    ' is a link to "acme.json/x.json", which does not exist.',
    nowhere,
  ],
  [
    "a link to a folder",
    (path) => symlinkSync("../elsewhere", path),
    ' is a link to "../elsewhere", which is a folder, not a file.',
    notJson,
  ],
  ["a link to itself", (path) => symlinkSync("other.json", path), " is a link that points to itself.", nowhere],
  [
    "a link in a circle",
    (path) => [symlinkSync("b", path), symlinkSync("other.json", join(path, "../b"))],
    " is a link that points to itself.",
    nowhere,
  ],
  ["a link to a device", (path) => symlinkSync("/dev/zero", path), ' is a link to "/dev/zero", which is a device, not a file.', noFile],
  ["a folder", (path) => mkdirSync(path), " is a folder, not a file.", notJson],
  ["a named pipe", (path) => execFileSync("mkfifo", [path]), " is a named pipe, not a file.", noFile],
  ["a socket", listen, " is a socket, not a file.", noFile],
  [
    "a file that cannot be read",
    unreadable,
    " cannot be read: ",
    "Make it readable, for example with `chmod u+r`.|Remove it, or replace it with a readable file.",
  ],
];

async function listen(path: string): Promise<void> {
  const server = createServer();
  onTestFinished(() => void server.close());
  // The path of a socket may have 107 bytes.
  const before = process.cwd();
  process.chdir(join(path, ".."));
  await new Promise<void>((ready) => server.listen("other.json", ready));
  process.chdir(before);
}

/** Whom no permission stops, the memory of a process still refuses at its beginning. */
function unreadable(path: string): void {
  if (process.getuid?.() === 0) return symlinkSync("/proc/self/mem", path);
  writeFileSync(path, other);
  chmodSync(path, 0);
}

describe.each(entries)("%s in a folder of catalogs", (_, put, message, cure) => {
  const said = (printed: string): void => {
    expect(printed).toMatch(/^catalogs\/other\.json error "catalogs\/other\.json"/m);
    expect(printed).toContain(`"catalogs/other.json"${message}`);
    expect(cure.split("|")).toContain(/^ fix: (.*)$/m.exec(printed)?.[1]);
    expect(printed).toMatch(/\n1 error\.\n/);
  };

  test("stops the run, which names it and removes nothing, until the cure is followed", async () => {
    const one = await generated();
    const { folder, files, write } = one;
    const before = files("errors");
    await replaced(one, put);
    for (const options of [{}, { check: true }, { dryRun: true }, { force: true }, { filter: ["acme"] }]) {
      const { code, printed } = await toldIn(folder, generating(options));
      expect(code).toBe(2);
      said(printed);
    }
    expect(files("errors")).toEqual(before);
    rmSync(join(folder, "catalogs/other.json"), { recursive: true });
    write("catalogs/other.json", other);
    expect(await toldIn(folder, generating())).toMatchObject({ code: 0, printed: expect.stringMatching(/^acme .*\nother .* unchanged /) });
    expect(files("errors")).toEqual(before);
  });

  test("is told by every command that reads the folder", async () => {
    const { folder } = await replaced(two(), put);
    for (const command of [
      (reporter: Reporter) => validateCommand({ catalogs: ["catalogs"] }, reporter),
      (reporter: Reporter) => validateCommand({ catalogs: [] }, reporter),
      (reporter: Reporter) => messagesCommand({ json: false, stamp: false }, reporter),
      (reporter: Reporter) => siteCommand({ out: "site" }, reporter),
      (reporter: Reporter) => siteCommand({ out: "site", catalogs: ["elsewhere/acme.json"], since: "catalogs" }, reporter),
    ]) {
      writeFileSync(join(folder, "elsewhere/acme.json"), acme);
      const { code, printed } = await toldIn(folder, command);
      expect(code).toBeGreaterThan(0);
      said(printed);
    }
    const { code, printed } = await toldIn(folder, (reporter) => diffCommand("catalogs", "elsewhere", {}, reporter, () => {}));
    expect(code).toBe(2);
    expect(printed).toContain(`"catalogs/other.json"${message}`);
    expect(existsSync(join(folder, "site"))).toBe(false);
  });

  test("is told of its name, too, if the configuration names it", async () => {
    for (const field of ["catalogs", "overlays"]) {
      const { folder, write } = await replaced(two(), put);
      write(
        "errcat.config.json",
        JSON.stringify({
          out: "errors",
          catalogs: ["catalogs/acme.json"],
          [field]: ["catalogs/acme.json", "catalogs/other.json"].slice(field === "catalogs" ? 0 : 1),
        }),
      );
      const { code, printed } = await toldIn(folder, generating());
      if (field === "catalogs" && / folder/.test(message))
        expect(printed).toContain('The folder "catalogs/other.json" contains no catalog.');
      else expect(printed).toContain(`error "catalogs/other.json"${message}`);
      expect(code).toBe(2);
    }
  });
});

describe("a link to a file", () => {
  test("is read as a catalog, also where it leads to another link", async () => {
    const { folder, read, write } = await replaced(await generated(), (path) => [
      symlinkSync("../elsewhere/link", path),
      symlinkSync("other.json", join(path, "../../elsewhere/link")),
      writeFileSync(join(path, "../../elsewhere/other.json"), other),
    ]);
    expect(await toldIn(folder, generating())).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^acme .* unchanged .*\nother .* unchanged /),
    });
    expect((await toldIn(folder, generating({ check: true }))).printed).toBe("Everything is up to date.\n");
    write("elsewhere/other.json", other.replace("The key is missing.", "There is no key."));
    expect((await toldIn(folder, generating())).printed).toMatch(/^other .* [1-9]\d* changed /m);
    expect(read("errors/other/messages/en.ts")).toContain("There is no key.");
  });

  test("is read as an overlay, by its name and in a folder of catalogs", async () => {
    const one = project({ "catalogs/acme.json": acme, "fixes/acme.json": overlay });
    symlinkSync("../fixes/acme.json", join(one.folder, "catalogs/fixes.json"));
    for (const name of ["catalogs/fixes.json", "fixes/acme.json"]) {
      one.write("errcat.config.json", JSON.stringify({ out: "errors", overlays: [name] }));
      expect((await toldIn(one.folder, generating())).code).toBe(0);
      expect(one.read("errors/acme/errors.ts")).toContain(never);
    }
  });

  test("is the catalog that it leads to, and not a second one", async () => {
    const { folder } = two();
    symlinkSync("acme.json", join(folder, "catalogs/zebra.json"));
    expect((await toldIn(folder, generating())).printed).toMatch(/^acme .*\nother .*\n$/);
    expect((await toldIn(folder, (reporter) => messagesCommand({ json: true, stamp: false }, reporter))).code).toBe(0);
  });

  test("leads to a folder of catalogs as well as its name does, and in a circle to none", async () => {
    const { folder } = await generated();
    renameSync(join(folder, "catalogs"), join(folder, "elsewhere/catalogs"));
    const says = async (target: string): Promise<string> => {
      rmSync(join(folder, "catalogs"), { force: true });
      symlinkSync(target, join(folder, "catalogs"));
      return (await toldIn(folder, generating())).printed;
    };
    expect(await says("elsewhere/catalogs")).toMatch(/^acme .* unchanged .*\nother .* unchanged /);
    expect(await says("gone")).toContain('"catalogs" is a link to "gone", which does not exist. config\n');
    expect(await says("catalogs")).toContain('"catalogs" is a link that points to itself. config\n');
    expect(await says("/dev/null")).toContain('"catalogs" is a link to "/dev/null", which is a device, not a file. config\n');
    expect(existsSync(join(folder, "errors/other/index.ts"))).toBe(true);
  });
});

test("all entries that cannot be read are told at once, also without a configuration", async () => {
  const { folder, write } = project();
  write("catalogs/acme.json", acme);
  for (const name of ["a", "b", "c"]) symlinkSync("gone", join(folder, `catalogs/${name}.json`));
  expect((await toldIn(folder, generating())).printed.match(/^catalogs\/\w\.json error|^\d errors/gm)).toEqual([
    "catalogs/a.json error",
    "catalogs/b.json error",
    "catalogs/c.json error",
    "3 errors",
  ]);
});

test("catalogs that are named on the command line do not cost the others their packages", async () => {
  const { folder, files } = await generated();
  const before = files("errors");
  for (const options of [{}, { check: true }, { dryRun: true }])
    expect((await toldIn(folder, generating({ catalogs: ["catalogs/acme.json"], ...options }))).printed).not.toMatch(/other|removed/);
  expect(files("errors")).toEqual(before);
});

test("the lock that Emacs lays beside a file is none of the catalogs", async () => {
  const { folder } = two();
  symlinkSync("ada@example.com.1234:1700000000", join(folder, "catalogs/.#acme.json"));
  expect((await toldIn(folder, generating())).code).toBe(0);
});

test.each(["JSON", "Json"])("a name that ends in .%s is that of a catalog", async (end) => {
  const { folder } = two();
  renameSync(join(folder, "catalogs/other.json"), join(folder, `catalogs/other.${end}`));
  expect((await toldIn(folder, generating())).printed).toMatch(/^acme .*\nother /);
});

test("git keeps links, and errcat follows them in a revision", async () => {
  const { folder, read } = await replaced(two(), (path) => [
    symlinkSync("../elsewhere/other.json", path),
    writeFileSync(join(path, "../../elsewhere/other.json"), other),
  ]);
  const git = (...args: string[]) => execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: folder });
  const diff = (old: string) => toldIn(folder, (reporter) => diffCommand(old, undefined, {}, reporter, () => {}));
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "one");
  writeFileSync(join(folder, "elsewhere/other.json"), read("elsewhere/other.json").replace("The key is missing.", "There is no key."));
  for (const old of ["HEAD", "HEAD:catalogs"]) expect((await diff(old)).printed).toContain("There is no key.");
  rmSync(join(folder, "catalogs/other.json"));
  symlinkSync("../../outside.json", join(folder, "catalogs/other.json"));
  git("commit", "--quiet", "--all", "--message", "two");
  rmSync(join(folder, "catalogs/other.json"));
  writeFileSync(join(folder, "catalogs/other.json"), other);
  expect(await diff("HEAD")).toMatchObject({
    code: 2,
    printed:
      'At HEAD, "catalogs/other.json" is neither a file nor a link to a file in that revision.\n' +
      "fix: Specify the catalogs to compare.\n",
  });
});
