import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { published } from "./parsers.ts";

const [first, ...others] = published.map(({ id }) => new URL(`../../generated/${id}/`, import.meta.url));

test.for(["src/runtime.ts", "runtime.js"])("%s is the same in every package.", (path) => {
  const text = readFileSync(new URL(path, first), "utf8");
  for (const folder of others) expect(readFileSync(new URL(path, folder), "utf8")).toBe(text);
});

test("Every template can be read in one sitting.", () => {
  const templates = fileURLToPath(new URL("../../generator/render/template/", import.meta.url));
  const long = readdirSync(templates, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".hbs"))
    .filter((path) => readFileSync(`${templates}${path}`, "utf8").split("\n").length > 230);
  expect(long).toEqual([]);
});

test("An app that imports only the guard gets none of the parser.", async () => {
  const text = await bundle(`import { is } from "./index.js"; console.log(is(globalThis.error, "InternalError"));`);
  for (const word of ["bodyAsText", "responseJSON", "httpCode", "JSON.parse", "Response", "requestId", "after_change"])
    expect(text).not.toContain(word);
  expect(text.length).toBeLessThan(200);
});

test("A parser carries no reader that its provider does not need.", async () => {
  const text = await bundle(`import { parse } from "./index.js"; console.log(parse(globalThis.error));`);
  expect(text).toContain("bodyAsText");
  for (const readerOfOthers of [String.raw`\(([^()]*)\)`, "Error Body Response is", "RestError"])
    expect(text).not.toContain(readerOfOthers);
});

async function bundle(contents: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL("../../generated/tencent-tmt", import.meta.url));
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, minify: true, format: "esm", write: false });
  return outputFiles[0]?.text ?? "";
}
