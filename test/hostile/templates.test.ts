import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkPlaces } from "../../generator/build/holes.ts";
import { templates } from "../../generator/build/templates.ts";
import { encoders } from "../../generator/render/encode.ts";
import refused from "./templates.json" with { type: "json" };

/** Compiles a folder with one template, as the build does. */
function compile(path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "errcat-templates-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, `${path}.hbs`), text);
  return templates(pathToFileURL(`${folder}/`), encoders, checkPlaces);
}

describe("errcat is not built from a template in which text could become code", () => {
  test.each(refused.map(({ path, text, message }) => [path, text, message] as const))("%s with %j", (path, text, message) => {
    expect(() => compile(path, text)).toThrow(message);
  });
});

test("a division is no regular expression, and a hole in the code of a template literal is in code", () => {
  const text =
    "const x = a / {{number n}} / b; const y = `${ {{string title}} + {a: `x`}[{{string id}}] }`; const z = (a) / {{number n}}; /* ` */ const w = {{string id}};\n";
  expect(() => compile("src/x.ts", text)).not.toThrow();
});

test("SECURITY.md has a rule for every place that text is encoded for", () => {
  const rules = readFileSync(new URL("../../SECURITY.md", import.meta.url), "utf8");
  expect(Object.keys(encoders).filter((name) => !rules.includes(`\`${name}\``))).toEqual([]);
});

test("SECURITY.md names tests and scripts that are there", () => {
  const text = readFileSync(new URL("../../SECURITY.md", import.meta.url), "utf8");
  const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { scripts: object };
  const files = [...text.matchAll(/`(test\/[^`]*)`/g)].map(([, path = ""]) => path);
  const commands = [...text.matchAll(/`npm (?:run )?([a-z-]+)`/g)].map(([, name = ""]) => name);
  expect(Math.min(files.length, commands.length)).toBeGreaterThan(5);
  expect(files.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
