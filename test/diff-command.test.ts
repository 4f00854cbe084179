import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Project, project } from "./project.ts";

const at = (path: string): string => readFileSync(new URL(`diff/bakery/${path}`, import.meta.url), "utf8");
const [old, now] = [at("1.2.0.json"), at("1.3.0.json")];
const files = { "1.2.0.json": old, "1.3.0.json": now, "package.json": JSON.stringify({ errcat: { as: "package", scope: "@errcat" } }) };

describe("errcat diff OLD NEW tells it", () => {
  test.each([
    ["to people", [], 0, "pretty.txt"],
    ["to GitHub, with what is a failure at its line", ["--reporter", "github", "--fail-on", "major"], 1, "github.txt"],
    ["to programs", ["--reporter", "json"], 0, "report.json"],
    ["as a changelog in two languages", ["--format", "markdown"], 0, "changelog.md"],
    ["as a changeset", ["--format", "changeset"], 0, "changeset.md"],
  ] as const)("%s", async (_, options, code, expected) => {
    expect(await project(files).errcat("diff", "1.2.0.json", "1.3.0.json", ...options)).toEqual({
      code,
      output: at(`expected/${expected}`),
      errors: "",
    });
  });

  test("in a file, in one language, with the names that the packages have", async () => {
    const { errcat, read } = project({ ...files, "package.json": JSON.stringify({ errcat: { as: "package", scope: "@oven" } }) });
    const run = await errcat("diff", "1.2.0.json", "1.3.0.json", "--format", "changeset", "--locale", "zh-CN", "--out", "change.md");
    expect(run).toMatchObject({ code: 0, output: expect.stringMatching(/^change\.md written\.\n\n1\.3\.0\.json:9:14 warning/) });
    expect(read("change.md")).toMatch(/^---\n"@oven\/bakery": major\n---\n\n面包房 1\.3\.0\n\n- /);
    expect(read("change.md")).not.toContain("The Bakery");
  });
});

describe("what fails is what --fail-on says", () => {
  const harmless = now
    .replace('"retry": "now"', '"retry": "never"')
    .replace(/(\n {4}\{\n {6}"code": "burnt")/, `\n    ${JSON.stringify(JSON.parse(old).entries[1])},$1`);
  test.each([
    ["major", [], harmless, 0],
    ["minor", [], harmless, 1],
    ["patch", [], harmless, 1],
    ["version", [], harmless, 0],
    ["version", [], harmless.replace('"version": "1.3.0"', '"version": "1.2.1"').replaceAll("1.3.0", "1.2.1"), 1],
    ["version", [], now, 1],
    ["major", ["--for", "match"], harmless, 1],
    ["major", ["--for", "asOf"], harmless, 0],
    ["patch", ["--for", "asOf"], old, 0],
    ["patch", [], old, 0],
  ] as const)("%s %j", async (failOn, more, later, code) => {
    const { errcat } = project({ "old.json": old, "new.json": later });
    expect(await errcat("diff", "old.json", "new.json", "--fail-on", failOn, ...more)).toMatchObject({ code, errors: "" });
  });
});

test("a parameter that makers must now give breaks them alone, with a cure", async () => {
  const shop = (version: string, en: string, parameters?: object): string =>
    JSON.stringify({
      id: "shop",
      name: "Shop",
      version,
      entries: [{ code: "gone", status: 410, message: { en }, ...(parameters && { parameters }) }],
    });
  const { errcat } = project({
    "1.json": shop("1.0.0", "It is gone."),
    "2.json": shop("1.1.0", "{what} is gone."),
    "3.json": shop("1.1.0", "It is gone.", { what: { type: "string" } }),
  });
  const { code, output } = await errcat("diff", "1.json", "2.json", "--fail-on", "major");
  expect(code).toBe(1);
  expect(output).toContain("The texts of gone now have the parameter what (string). Creating the error requires it.");
  expect(output).toContain("fix: Remove it from the messages and do not require it, so that programs do not have to pass it;");
  expect(await errcat("diff", "1.json", "2.json", "--fail-on", "major", "--for", "make")).toMatchObject({ code: 1 });
  expect(await errcat("diff", "1.json", "2.json", "--fail-on", "major", "--for", "matchOr")).toMatchObject({ code: 0 });
  expect(await errcat("diff", "1.json", "3.json", "--fail-on", "major")).toMatchObject({ code: 0 });
  const shown = await errcat("diff", "3.json", "2.json", "--format", "markdown");
  expect(shown.output).toContain("- Creating the error `gone` now requires the parameter `what`.");
  expect(shown.output).toContain("- 创建错误 `gone` 时，参数 `what` 改为必填。");
});

/** A repository whose first commit, tagged, has the earlier catalog, and whose working tree has the later one. */
function repository(more: Readonly<Record<string, string>> = {}): Project {
  const made = project({
    "package.json": JSON.stringify({ errcat: { catalogs: ["catalogs", "errcat:gengo"] } }),
    "catalogs/bakery.json": old,
    "app/main.ts": "",
    ...more,
  });
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args], {
      cwd: made.folder,
      stdio: "ignore",
    });
  git("init", "--initial-branch", "main");
  git("add", ".");
  git("commit", "--message", "First");
  git("tag", "v1.2.0");
  made.write("catalogs/bakery.json", now);
  return made;
}

describe("what is compared can be", () => {
  const isCompared = { code: 0, errors: "", output: expect.stringMatching(/^bakery 1\.2\.0 → 1\.3\.0 {2}major\n/) };

  test.each([
    ["the configured catalogs at a revision, and as they are", ["v1.2.0"]],
    ["a revision that is said to be one", ["git:v1.2.0"]],
    ["a revision relative to another", ["HEAD~0", "catalogs"]],
    ["a file of a revision", ["v1.2.0:catalogs/bakery.json", "catalogs/bakery.json"]],
    ["a folder of a revision", ["git:HEAD:catalogs/", "catalogs"]],
  ] as const)("%s", async (_, args) => {
    expect(await repository().errcat("diff", ...args)).toMatchObject(isCompared);
  });

  test("a revision from a folder inside the repository", async () => {
    const { errcat } = repository();
    expect(await errcat("--cwd", "app", "diff", "v1.2.0")).toMatchObject(isCompared);
    expect(await errcat("--cwd", "app", "diff", "v1.2.0:./../catalogs", "../catalogs")).toMatchObject(isCompared);
  });

  test("a catalog with the overlays it had", async () => {
    const overlay = JSON.stringify({ catalog: "bakery", reason: "We bake ourselves.", change: { burnt: { actor: "operator" } } });
    const { errcat } = repository({ "package.json": JSON.stringify({ errcat: { overlays: ["overlay.json"] } }), "overlay.json": overlay });
    const { output } = await errcat("diff", "v1.2.0", "--reporter", "json");
    expect(JSON.parse(output).catalogs[0].changes.map(({ kind }: { kind: string }) => kind)).not.toContain("actor");
  });

  test("a generated package, packed or installed, which carries its catalog", async () => {
    const { errcat, folder, write, read } = project({
      "catalogs/bakery.json": old,
      "package.json": JSON.stringify({ errcat: { as: "package", scope: "@oven", out: "node_modules/@oven" } }),
    });
    expect((await errcat("generate")).code).toBe(0);
    expect(JSON.parse(read("node_modules/@oven/bakery/catalog.json"))).toEqual({ ...JSON.parse(old), $schema: undefined });
    execFileSync("npm", ["pack", "--ignore-scripts", "./node_modules/@oven/bakery"], { cwd: folder, stdio: "ignore" });
    write("catalogs/bakery.json", now);
    for (const name of ["@oven/bakery", "node_modules/@oven/bakery", "node_modules/@oven", "oven-bakery-1.2.0.tgz"])
      expect(await errcat("diff", name), name).toMatchObject(isCompared);
  });

  test("any package that carries catalogs in a folder", async () => {
    const { errcat, write } = project({
      "1.3.0.json": now,
      "node_modules/errors/package.json": "{}",
      "node_modules/errors/catalogs/bakery.json": old,
    });
    expect(await errcat("diff", "errors", "1.3.0.json")).toMatchObject(isCompared);
    write("errors.tgz", packed({ "package/package.json": "{}", "package/catalogs/bakery.json": old, "package/README.md": "" }));
    expect(await errcat("diff", "errors.tgz", "1.3.0.json")).toMatchObject(isCompared);
  });

  test("a catalog that comes with errcat", async () => {
    expect(await project().errcat("diff", "errcat:gengo", "errcat:gengo")).toMatchObject({
      code: 0,
      output: expect.stringContaining("No user-visible changes."),
    });
  });

  test("several catalogs: those that come and go, one that is called otherwise, and of many the one that is meant", async () => {
    const other = old.replace('"id": "bakery"', '"id": "cafe"').replace('"typeName": "Bakery"', '"typeName": "Cafe"');
    const { errcat, write, remove } = project({ "old/bakery.json": old, "old/cafe.json": other, "new/bakery.json": now });
    const heads = async (...args: readonly string[]): Promise<string[]> =>
      (await errcat("diff", ...args)).output.split("\n").filter((line) => / {2}(none|minor|major)$/.test(line));
    expect(await heads("old", "new")).toEqual(["bakery 1.2.0 → 1.3.0  major"]);
    write("new/third.json", other.replace('"cafe"', '"third"'));
    expect(await heads("old", "new")).toEqual(["bakery 1.2.0 → 1.3.0  major", "third 1.2.0 → 1.2.0  major"]);
    write("new/fourth.json", other.replace('"cafe"', '"fourth"'));
    expect(await heads("old", "new")).toEqual(["bakery 1.2.0 → 1.3.0  major", "fourth new  none", "third new  none", "cafe gone  major"]);
    remove("old/bakery.json");
    expect(await heads("old", "old")).toEqual(["cafe 1.2.0 → 1.2.0  none"]);
  });
});

describe("what cannot be compared is said, with the cure", () => {
  test.each([
    [
      "nothing of this name",
      ["nothing-here"],
      '"nothing-here" is not a file, a folder, an installed package, or a git revision.\nfix: Correct it. For a file or folder in a revision, use git\'s notation: v1.0.0:catalogs.\n',
    ],
    [
      "no revision of this name",
      ["git:v9"],
      'There is no git revision "v9".\nfix: Write git:<revision>, or git:<revision>:<path>; `git tag` and `git log` list revisions.\n',
    ],
    ["what git would take for an option", ["git:--upload-pack=touch hacked"], 'There is no git revision "--upload-pack=touch hacked".\n'],
    ["an option before a path", ["git:--output=hacked:catalogs"], 'There is no git revision "--output=hacked".\n'],
    ["no path in the revision", ["v1.2.0:nowhere"], 'At v1.2.0, there is no "nowhere".\n'],
    ["no catalog in the folder", ["app"], '"app" contains no catalog.\n'],
    ["no package", ["app/broken.tgz"], '"app/broken.tgz" cannot be unpacked: it is not compressed like a package.\n'],
    ["a package cut short", ["app/short.tgz"], '"app/short.tgz" is damaged, or is not a package.\n'],
    ["no built-in catalog", ["errcat:gango"], 'There is no built-in catalog "errcat:gango".\nfix: Did you mean "errcat:gengo"?\n'],
    ["no language", ["v1.2.0", "--format", "markdown", "--locale", "fr"], 'Changes cannot be described in "fr".\n'],
    ["a file for no document", ["v1.2.0", "--out", "x.md"], "--out is only for a document.\n"],
    ["no level", ["v1.2.0", "--fail-on", "huge"], "Allowed choices are patch, minor, major, version"],
    ["no way", ["v1.2.0", "--for", "fun"], "Allowed choices are match, asOf, matchOr, facts, texts"],
  ] as const)("%s", async (_, args, said) => {
    const { errcat, files, write } = repository({ "app/broken.tgz": "no package" });
    write("app/short.tgz", gzipSync(Buffer.concat([header("package/catalog.json", 100_000), Buffer.alloc(512)])));
    expect(await errcat("diff", ...args)).toMatchObject({ code: 2, output: "", errors: expect.stringContaining(said) });
    expect(Object.keys(files(".")).filter((path) => path.includes("hacked"))).toEqual([]);
  });

  test("outside of a repository", async () => {
    const { errcat } = project({ "catalogs/bakery.json": old });
    expect(await errcat("diff", "git:HEAD")).toMatchObject({
      code: 2,
      errors: "The current folder is not in a git repository.\nfix: Change to a repository, or specify files, folders, or packages.\n",
    });
  });

  test("a catalog with mistakes, on either side, with their places", async () => {
    const { errcat } = project({ ...files, "broken.json": old.replace('"quota"', '"money"') });
    for (const args of [
      ["broken.json", "1.3.0.json"],
      ["1.2.0.json", "broken.json"],
    ])
      expect(await errcat("diff", ...args)).toMatchObject({
        code: 1,
        output: expect.stringMatching(/^broken\.json:\d+:\d+ error "category"/),
      });
  });
});

/** A package as npm packs it. */
function packed(contents: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(contents).flatMap(([path, text]) => {
    const bytes = Buffer.from(text);
    return [header(path, bytes.length), bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

/** The header before a file, without a checksum, which nobody needs inside of gzip. */
function header(path: string, size: number): Buffer {
  const made = Buffer.alloc(512);
  made.write(path, 0);
  made.write(size.toString(8).padStart(11, "0"), 124);
  made.write("0", 156);
  made.write("ustar\u000000", 257);
  return made;
}
