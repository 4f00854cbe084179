import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type MigrateCommandOptions, migrateCommand } from "../generator/command/migrate.ts";
import { needsTsMorph } from "../generator/command/needs-ts-morph.ts";
import { UsageError } from "../generator/problems/exit-codes.ts";
import type { ReporterName } from "../generator/problems/reporter/choose.ts";
import { toldIn } from "./inside.ts";
import { installed } from "./migrate/packages.ts";
import { type Project, project } from "./project.ts";

const compilerOptions = { target: "es2022", lib: ["es2022"], module: "nodenext", strict: true, types: [], noEmit: true };
const configured = {
  "package.json": '{ "type": "module" }',
  "tsconfig.json": JSON.stringify({ compilerOptions, include: ["src"] }),
  ...Object.fromEntries(installed("after")),
};
const old =
  'import * as ledger from "@acme/ledger";\r\n\r\n' +
  'export const tell = (e: ledger.LedgerError): string => ledger.match(e, { "1000": () => "key", "1100": () => "amount", "2000": () => "closed", $unknown: () => "?" });\r\n';
const now = old.replace('"1100"', '"1150"').replace("$unknown", '/* TODO: The account is frozen. */ "2100": () => "?", $unknown');

const migrated = (
  { folder }: Project,
  paths: readonly string[] = [],
  options: Partial<MigrateCommandOptions> = {},
  reporter?: ReporterName,
) => toldIn(folder, (one) => migrateCommand(paths, { locale: "en", dryRun: false, ...options }, one), reporter);

describe("errcat migrate, on the command line", () => {
  test("changes files and keeps their marks, modes and links, and has nothing to do the second time", async () => {
    const { folder, read, write, errcat } = project({
      ...configured,
      "src/main.ts": `\ufeff${old}`,
      "src/other.ts": 'export const text = "1100";\n',
      "shared/linked.ts": old,
    });
    chmodSync(join(folder, "src/main.ts"), 0o755);
    symlinkSync("../shared/linked.ts", join(folder, "src/linked.ts"));
    write("src/notes.txt", "1100");
    const first = await errcat("migrate");
    expect(first).toEqual({
      code: 0,
      errors: "",
      output:
        "src/linked.ts  renamed in 1 place, 1 handler added\n" +
        "src/main.ts  renamed in 1 place, 1 handler added\n2 files changed. Search for TODO in these files.\n",
    });
    expect(read("src/main.ts")).toBe(`\ufeff${now}`);
    expect(statSync(join(folder, "src/main.ts")).mode & 0o777).toBe(0o755);
    expect(read("shared/linked.ts")).toBe(now);
    expect(await errcat("migrate", "--to", "1.1.0", "--locale", "zh-CN", "--project", ".", "--filter", "ledger", "--", "src/*.ts")).toEqual(
      { code: 0, errors: "", output: "Everything is up to date.\n" },
    );
  });

  test("shows a diff and writes nothing with --dry-run; comments are in the language that is asked for", async () => {
    const place = project({ ...configured, "src/main.ts": old.replaceAll("\r\n", "\n") });
    const { code, printed } = await migrated(place, [], { dryRun: true, locale: "zh-CN" });
    expect(code).toBe(0);
    expect(printed).toBe(`--- a/src/main.ts
+++ b/src/main.ts
@@ -1,3 +1,3 @@
 import * as ledger from "@acme/ledger";
 
-export const tell = (e: ledger.LedgerError): string => ledger.match(e, { "1000": () => "key", "1100": () => "amount", "2000": () => "closed", $unknown: () => "?" });
+${now.split("\r\n")[2]?.replace("The account is frozen.", "2100 出错。")}
src/main.ts  renamed in 1 place, 1 handler added
1 file would change. Nothing was written.
`);
    expect(place.read("src/main.ts")).toBe(old.replaceAll("\r\n", "\n"));
  });

  test("writes nothing at all where one file does not parse, and says where", async () => {
    const place = project({ ...configured, "src/main.ts": old, "src/broken.ts": "export const a = {\n" });
    const { code, printed } = await migrated(place, [], {}, "json");
    expect(code).toBe(1);
    expect(JSON.parse(printed).problems).toMatchObject([{ rule: "syntax", severity: "error", place: { path: "src/broken.ts", line: 2 } }]);
    expect(place.read("src/main.ts")).toBe(old);
  });

  test("says what is left to be done by hand, and exits with 1", async () => {
    const place = project({
      ...configured,
      "src/main.ts":
        'import { is } from "@acme/cloud";\nexport const legacy = (e: unknown) => is(e, "Job.Legacy");\n' +
        'export const free = (e: unknown) => is(e, "Job.NoFreeAmount");\n',
      "src/status.ts":
        'import type { LedgerCode } from "@acme/ledger";\n\nexport const unrelated: number = "";\n' +
        'export const status: Record<LedgerCode, number> = { "1000": 401, "1100": 400, "2000": 403, "1150": 400 };\n',
    });
    const { code, printed } = await migrated(place);
    expect(code).toBe(1);
    expect(printed).toBe(`src/main.ts:2:45 warning "Job.Legacy" is not a code of cloud, and no replacement is known. gone-code
 1 | import { is } from "@acme/cloud";
 2 | export const legacy = (e: unknown) => is(e, "Job.Legacy");
   |                                             ^^^^^^^^^^^^
 fix: Decide what this condition should be without the code, which no longer occurs.

src/status.ts:4:14 warning TS2741: Property '2100' is missing in type '{ "1000": number; "1100": number; "2000": number; "1150": number; }' but required in type 'Record<keyof LedgerFacts, number>'. compiler
 3 | export const unrelated: number = "";
 4 | export const status: Record<LedgerCode, number> = { "1000": 401, "1100": 400, "2000": 403, "1150": 4…
   |              ^^^^^^
 fix: Correct it by hand: only you know what belongs here.

2 warnings.

src/main.ts  renamed in 1 place
1 file changed. Change the places above by hand.
`);
    expect(place.read("src/main.ts")).toContain('is(e, "Job.UserHasNoFreeAmount")');
  });

  test("follows the references of a tsconfig, and changes only the files that are named", async () => {
    const files = {
      ...configured,
      "tsconfig.json": JSON.stringify({ files: [], references: [{ path: "./one" }, { path: "./two/tsconfig.json" }] }),
      "one/tsconfig.json": JSON.stringify({ compilerOptions: { ...compilerOptions, composite: true }, include: ["*.ts"] }),
      "two/tsconfig.json": JSON.stringify({ compilerOptions: { ...compilerOptions, composite: true }, include: ["*.ts"] }),
      "one/main.ts": old,
      "two/main.ts": old,
      "two/more.ts": old,
    };
    const place = project(files);
    expect(await migrated(place, ["two/m[o]re.ts", "one"])).toMatchObject({ code: 0 });
    expect([place.read("one/main.ts"), place.read("two/main.ts"), place.read("two/more.ts")]).toEqual([now, old, now]);
  });

  test.each([
    {
      about: "there is no tsconfig",
      files: {},
      paths: [],
      options: {},
      says: "No tsconfig.json was found in this folder or above it.\nfix: Specify one with --project, or specify files.\n",
    },
    {
      about: "the project is not there",
      files: configured,
      paths: [],
      options: { project: "elsewhere" },
      says: 'There is no file "elsewhere".\nfix: Correct the path after --project: it must lead to a tsconfig.json or its folder.\n',
    },
    {
      about: "the tsconfig is broken",
      files: { ...configured, "tsconfig.json": '{ "include": 1 }' },
      paths: [],
      options: {},
      says:
        "tsconfig.json is not a valid configuration: Compiler option 'include' requires a value of type Array.\n" +
        "fix: Correct it, or specify another with --project.\n",
    },
    {
      about: "a file is not there",
      files: { ...configured, "src/main.ts": old },
      paths: ["src/mian.ts"],
      options: {},
      says: 'There is no file "src/mian.ts".\nfix: Specify files, folders, or globs; they are relative to the current folder.\n',
    },
    {
      about: "the version is none",
      files: configured,
      paths: [],
      options: { to: "newest" },
      says: '"newest" is not a version.\nfix: Use a version such as 1.1.0.\n',
    },
    {
      about: "the provider is misspelled",
      files: { ...configured, "src/main.ts": old },
      paths: [],
      options: { filter: ["leger"] },
      says: 'The source code does not use the package of "leger".\nfix: Did you mean "ledger"?\n',
    },
  ])("says what is wrong with the call: $about", async ({ files, paths, options, says }) => {
    expect(await migrated(project(files), paths, options)).toEqual({ code: 2, printed: says });
  });

  test("without ts-morph, says how to get it", async () => {
    const missing = Object.assign(new Error("Cannot find package 'ts-morph' imported from migrate.js"), { code: "ERR_MODULE_NOT_FOUND" });
    const failure = needsTsMorph("errcat migrate", () => Promise.reject(missing));
    await expect(failure).rejects.toBeInstanceOf(UsageError);
    await expect(failure).rejects.toMatchObject({
      message: "errcat migrate needs ts-morph, which is not installed.",
      cure: "Run `npm install --save-dev ts-morph`; errcat needs it only to read or check TypeScript and JavaScript.",
    });
    await expect(needsTsMorph("errcat migrate", () => Promise.reject(new TypeError("else")))).rejects.toThrow("else");
  });

  test("the parts that are loaded without it do not ask for it", () => {
    const imports = ["generator/cli.ts", "generator/index.ts", "generator/command/migrate.ts", "generator/command/audit.ts"].flatMap(
      (file) => readFileSync(file, "utf8").match(/^import (?!type).*"(?:ts-morph|\.\.?\/(?:migrate|audit|consumer\/.*)\.ts)"/gm) ?? [],
    );
    expect(imports).toEqual([]);
  });
});
