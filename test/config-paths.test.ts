import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diffCommand } from "../generator/command/diff.ts";
import { exportCommand } from "../generator/command/export.ts";
import { generateIfChanged } from "../generator/command/generate-if-changed.ts";
import { messagesCommand } from "../generator/command/messages.ts";
import { siteCommand } from "../generator/command/site.ts";
import { translationsExportCommand } from "../generator/command/translations-export.ts";
import { validateCommand } from "../generator/command/validate.ts";
import type { Reporter } from "../generator/problems/reporter/reporter.ts";
import { toldIn } from "./inside.ts";
import { type Project, project } from "./project.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");
const other = acme.replace('"id": "acme"', '"id": "other"');
const fix = (code: string) => JSON.stringify({ catalog: "acme", reason: "Seen.", change: { [code]: { retry: "never" } } });
const plain = { check: false, dryRun: false, verify: false, force: false };
const home = homedir();
const slashes = "paths in errcat use forward slashes on every system.";
const [folders, each] = [
  "errcat reads every .json, .jsonc, .yaml, and .yml file in a folder, but not those in its subfolders.",
  "Specify each file or folder; errcat reads every .json, .jsonc, .yaml, and .yml file in a folder.",
];

function shop(config: string, name = "errcat.config.json"): Project {
  return project({
    "catalogs/acme.json": acme,
    "catalogs/other.json": other,
    "fixes/one.json": fix("1000"),
    "fixes/two.json": fix("2000"),
    "note.txt": "",
    [name]: config,
  });
}

const generating =
  (options: object = {}) =>
  (reporter: Reporter) =>
    generateIfChanged({ ...plain, ...options }, reporter);

interface Case {
  readonly field: "catalogs" | "overlays" | "out";
  readonly path: string;
  readonly message: string;
  readonly cure: string;
  /** What to write when the cure names nothing. */
  readonly write?: readonly string[];
}

const cases: readonly Case[] = [
  { field: "out", path: "src\\errors", message: '"src\\errors" contains a backslash.', cure: `Write "src/errors": ${slashes}` },
  {
    field: "out",
    path: ".\\src\\errors\\",
    message: '".\\src\\errors\\" contains a backslash.',
    cure: `Write "./src/errors/": ${slashes}`,
  },
  { field: "out", path: "..\\errors", message: '"..\\errors" contains a backslash.', cure: `Write "../errors": ${slashes}` },
  {
    field: "catalogs",
    path: "catalogs\\acme.json",
    message: '"catalogs\\acme.json" contains a backslash.',
    cure: `Write "catalogs/acme.json": ${slashes}`,
  },
  {
    field: "overlays",
    path: "fixes\\one.json",
    message: '"fixes\\one.json" contains a backslash.',
    cure: `Write "fixes/one.json": ${slashes}`,
  },
  {
    field: "out",
    path: "src\new\text",
    message: '"src<000a>ew    ext" contains a control character, perhaps because of a backslash.',
    cure: `Write "src/new/text": ${slashes}`,
  },
  {
    field: "overlays",
    path: "\fixes/one.json",
    message: '"<000c>ixes/one.json" contains a control character, perhaps because of a backslash.',
    cure: `Write "/fixes/one.json": ${slashes}`,
    write: ["fixes/one.json"],
  },
  {
    field: "catalogs",
    path: "catalogs/*.json",
    message: '"catalogs/*.json" is a pattern, but errcat does not expand patterns.',
    cure: `Write "catalogs": ${folders}`,
  },
  {
    field: "catalogs",
    path: "./catalogs/**/*.json",
    message: '"./catalogs/**/*.json" is a pattern, but errcat does not expand patterns.',
    cure: `Write "./catalogs": ${folders}`,
  },
  {
    field: "catalogs",
    path: "catalogs/{acme,other}.json",
    message: '"catalogs/{acme,other}.json" is a pattern, but errcat does not expand patterns.',
    cure: 'Write "catalogs/acme.json", "catalogs/other.json".',
  },
  {
    field: "catalogs",
    path: "catalogs/[ao]*.json",
    message: '"catalogs/[ao]*.json" is a pattern, but errcat does not expand patterns.',
    cure: `Write "catalogs": ${folders}`,
  },
  {
    field: "catalogs",
    path: "catalogs/acm?.json",
    message: '"catalogs/acm?.json" is a pattern, but errcat does not expand patterns.',
    cure: `Write "catalogs": ${folders}`,
  },
  {
    field: "catalogs",
    path: "**/*.json",
    message: '"**/*.json" is a pattern, but errcat does not expand patterns.',
    cure: each,
    write: ["catalogs"],
  },
  {
    field: "catalogs",
    path: "none/*.json",
    message: '"none/*.json" is a pattern, but errcat does not expand patterns.',
    cure: each,
    write: ["catalogs"],
  },
  {
    field: "catalogs",
    path: "!catalogs/other.json",
    message: '"!catalogs/other.json" is a pattern, but errcat does not expand patterns.',
    cure: "Remove it, and specify only what errcat must read.",
    write: ["catalogs/acme.json"],
  },
  {
    field: "overlays",
    path: "fixes/*.json",
    message: '"fixes/*.json" is a pattern, but errcat does not expand patterns.',
    cure: 'Specify each file: write "fixes/one.json", "fixes/two.json".',
  },
  {
    field: "overlays",
    path: "fixes/{one,two}.json",
    message: '"fixes/{one,two}.json" is a pattern, but errcat does not expand patterns.',
    cure: 'Write "fixes/one.json", "fixes/two.json".',
  },
  {
    field: "overlays",
    path: "*/*.json",
    message: '"*/*.json" is a pattern, but errcat does not expand patterns.',
    cure: "Specify each file.",
    write: ["fixes/one.json"],
  },
  {
    field: "out",
    path: "packages/*",
    message: '"packages/*" is a pattern, but errcat does not expand patterns.',
    cure: 'Write one folder, for example "packages".',
  },
  {
    field: "out",
    path: "src/{web,app}/errors",
    message: '"src/{web,app}/errors" is a pattern, but errcat does not expand patterns.',
    cure: 'Write one folder, for example "src/web/errors".',
  },
  {
    field: "out",
    path: "src/**/errors",
    message: '"src/**/errors" is a pattern, but errcat does not expand patterns.',
    cure: 'Write one folder, for example "src/errors".',
  },
  {
    field: "out",
    path: "**",
    message: '"**" is a pattern, but errcat does not expand patterns.',
    cure: 'Write one folder, for example "src/errors".',
  },
  {
    field: "out",
    path: "~/errors",
    message: '"~/errors" begins with ~, which only a shell replaces with your home folder.',
    cure: `Write "${home}/errors", or a relative path.`,
    write: ["errors"],
  },
  {
    field: "catalogs",
    path: "~",
    message: '"~" begins with ~, which only a shell replaces with your home folder.',
    cure: `Write "${home}", or a relative path.`,
    write: ["catalogs"],
  },
];

/** The paths that a cure names. */
function named({ cure, write }: Case): readonly string[] {
  return write ?? [...cure.replace(/:? errcat's paths.*/, "").matchAll(/"([^"]+)"/g)].map(([, path = ""]) => path);
}

function withField({ field }: Case, paths: readonly string[]): object {
  return { out: "errors", [field]: field === "out" ? paths[0] : paths };
}

describe("a path that leads somewhere else than its author meant is refused, with a cure that works", () => {
  test.each(cases)("$field: $path", async (one) => {
    const { folder, write } = shop(JSON.stringify(withField(one, [one.path]), null, 1));
    const before = readdirSync(folder);
    const { code, printed } = await toldIn(folder, generating());
    expect(code).toBe(2);
    expect(printed).toContain(`errcat.config.json:${one.field === "out" ? "2:9" : "4:3"} error ${one.message} config\n`);
    expect(printed).toContain(` fix: ${one.cure}\n`);
    expect(readdirSync(folder)).toEqual(before);

    write("errcat.config.json", JSON.stringify(withField(one, named(one))));
    expect(await toldIn(folder, (reporter) => validateCommand({ catalogs: [] }, reporter))).toMatchObject({ code: 0 });
  });

  test("one by one, of several outputs at once", async () => {
    const { folder } = shop(
      JSON.stringify({
        outputs: [
          { out: "a\\b", catalogs: ["catalogs\\acme.json", "catalogs/*.json"] },
          { out: "c\\d", overlays: ["fixes\\one.json"] },
        ],
      }),
    );
    expect((await toldIn(folder, generating())).printed).toMatch(/\n5 errors\.\n/);
  });

  test("in a configuration in TypeScript", async () => {
    const { folder } = shop('export default {\n  out: "src\\\\errors",\n};\n', "errcat.config.ts");
    expect((await toldIn(folder, generating())).printed).toContain(
      'errcat.config.ts:2:8 error "src\\errors" contains a backslash. config\n',
    );
  });
});

describe("after a flag", () => {
  const said = (path: string, meant: string) => ({
    code: 2,
    printed: `"${path}" contains a backslash.\nfix: Write "${meant}": ${slashes}\n`,
  });

  test.each<[string, (path: string) => (reporter: Reporter) => Promise<number>]>([
    ["generate --out", (out) => generating({ out })],
    ["generate --catalogs", (path) => generating({ catalogs: [path] })],
    ["validate", (path) => (reporter) => validateCommand({ catalogs: [path] }, reporter)],
    ["messages --catalogs", (path) => (reporter) => messagesCommand({ json: false, stamp: false, catalogs: [path] }, reporter)],
    [
      "translations export --out",
      (out) => (reporter) => translationsExportCommand("csv", { locale: "zh-Hans", force: false, out }, reporter, () => {}),
    ],
    ["site --catalogs", (path) => (reporter) => siteCommand({ out: "site", catalogs: [path] }, reporter)],
    ["site --out", (out) => (reporter) => siteCommand({ out }, reporter)],
    ["export --out", (out) => (reporter) => exportCommand("i18next", { out, solutions: false, pseudo: false, force: false }, reporter)],
    ["diff --out", (out) => (reporter) => diffCommand("catalogs", "catalogs", { format: "markdown", out }, reporter, () => {})],
  ])("%s", async (_, command) => {
    const { folder } = shop("{}");
    expect(await toldIn(folder, command("catalogs\\acme.json"))).toEqual(said("catalogs\\acme.json", "catalogs/acme.json"));
    expect(readdirSync(folder).filter((name) => name.includes("\\"))).toEqual([]);
  });

  test("a pattern in quotes is refused, and its cure starts from the folder we are in", async () => {
    const { folder } = shop("{}");
    expect(await toldIn(join(folder, "fixes"), generating({ catalogs: ["../catalogs/*.json"] }))).toEqual({
      code: 2,
      printed: `"../catalogs/*.json" is a pattern, but errcat does not expand patterns.\nfix: Write "../catalogs": ${folders}\n`,
    });
    expect((await toldIn(join(folder, "fixes"), generating({ catalogs: ["../catalogs"] }))).code).toBe(0);
    expect(await toldIn(folder, generating({ out: "packages/*" }))).toEqual({
      code: 2,
      printed: '"packages/*" is a pattern, but errcat does not expand patterns.\nfix: Write one folder, for example "packages".\n',
    });
  });
});

test("what looks like a pattern and is the name of something that is there is read, and folders with brackets are written", async () => {
  const { folder, write } = shop(
    JSON.stringify({ out: "app/[locale]/errors", catalogs: ["cata{logs}", "[x]/more.json"], overlays: ["fixes/[one].json"] }),
  );
  write("cata{logs}/acme.json", acme);
  write("[x]/more.json", other);
  write("fixes/[one].json", fix("1000"));
  expect((await toldIn(folder, generating())).code).toBe(0);
  expect(existsSync(join(folder, "app/[locale]/errors/other/index.ts"))).toBe(true);
});
