import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { clone, commit } from "./clone.ts";
import { commandsIn, documentedCommands, places } from "./documented-commands.ts";
import { errcatIn } from "./project.ts";
import { words } from "./shell-words.ts";

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const folders = mkdtempSync(join(tmpdir(), "errcat-documents-"));
const repository = join(folders, "repository");
const app = join(folders, "app");
beforeAll(() => {
  clone(repository);
  const files = {
    "package.json": '{ "name": "app", "type": "module", "scripts": { "generate": "errcat generate" } }',
    "tsconfig.json": '{ "compilerOptions": { "target": "es2022", "lib": ["es2022"], "types": [] }, "include": ["src"] }',
    "errcat.config.json": '{ "catalogs": ["catalogs", "errcat:tencent-tmt"], "out": "src/errors" }',
    "catalogs/acme.json": read("test/catalogs/small.json"),
    "src/main.ts": "export {};\n",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    writeFileSync(join(app, path), text);
  }
  for (const folder of [repository, app]) commit(folder);
});
afterAll(() => rmSync(folders, { recursive: true }));

test("every command of a document runs somewhere, or has a reason not to", () => {
  expect(documentedCommands.length).toBeGreaterThan(40);
  expect(Object.keys(places).sort()).toEqual([...documentedCommands].sort());
});

test("what npm runs is a script of this repository", () => {
  const scripts = documentedCommands.flatMap((command) =>
    [...command.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = ""]) => name),
  );
  expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

describe("runs as it stands", () => {
  test.each([
    ...commandsIn("app").map((command) => [command, "a project that uses errcat", app] as const),
    ...commandsIn("repository").map((command) => [command, "this repository", repository] as const),
  ])("%s, in %s", async (command, _, folder) => {
    const [program, ...args] = words(command.replace(/^npx /, ""));
    expect(program).toBe("errcat");
    expect(await errcatIn(folder, args)).toMatchObject({ code: 0, errors: "" });
  });
});

describe("is the name of a command", () => {
  test.each(commandsIn("name"))("%s", async (command) => {
    const { code, output } = await errcatIn(app, [...command.split(" ").slice(1), "--help"]);
    expect(code).toBe(0);
    expect(output).toContain(`Usage: ${command} `);
  });
});

describe("stands in the file that runs it", () => {
  test.each(
    Object.entries(places).flatMap(([command, all]) =>
      all.flatMap((place) => (typeof place === "object" && "file" in place ? [[command, place] as const] : [])),
    ),
  )("%s", (command, { file, text = command }) => expect(read(file)).toContain(text));
});
