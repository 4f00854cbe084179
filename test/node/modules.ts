import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Made, rejected, thrown } from "./made.ts";

const folder = mkdtempSync(join(tmpdir(), "errcat-"));
const written = {
  "package.json": JSON.stringify({ name: "app", imports: { "#own": "./module.mjs" } }),
  // What imports is not transformed by the test runner.
  "load.cjs": "module.exports = (specifier) => import(specifier);",
  "text.unknown": "text",
  "data.json": "{}",
  "awaits.mjs": "await 0;",
  "module.mjs": "export {};",
  "node_modules/pack/package.json": JSON.stringify({ name: "pack", exports: { "./bad": "bad.js" } }),
  "node_modules/broken/package.json": "{",
};
for (const [path, text] of Object.entries(written)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const required = createRequire(join(folder, "index.cjs"));
const load = required("./load.cjs") as (specifier: string) => Promise<unknown>;

/** Errors of modules. */
export const modules: readonly Made[] = [
  {
    code: "MODULE_NOT_FOUND",
    parameters: { requireStack: [join(folder, "index.cjs")] },
    make: () => thrown(() => required("no-such-package")),
  },
  { code: "ERR_MODULE_NOT_FOUND", make: () => rejected(load("no-such-package")) },
  {
    code: "ERR_MODULE_NOT_FOUND",
    about: "of a file",
    parameters: { url: pathToFileURL(join(folder, "absent.mjs")).href },
    make: () => rejected(load("./absent.mjs")),
  },
  { code: "ERR_PACKAGE_PATH_NOT_EXPORTED", make: () => thrown(() => required("pack/absent")) },
  { code: "ERR_INVALID_PACKAGE_TARGET", make: () => thrown(() => required("pack/bad")) },
  { code: "ERR_PACKAGE_IMPORT_NOT_DEFINED", make: () => thrown(() => required("#absent")) },
  { code: "ERR_INVALID_PACKAGE_CONFIG", make: () => rejected(load("broken")) },
  { code: "ERR_UNKNOWN_BUILTIN_MODULE", make: () => thrown(() => required("node:absent")) },
  { code: "ERR_REQUIRE_ASYNC_MODULE", make: () => thrown(() => required("./awaits.mjs")) },
  {
    code: "ERR_UNSUPPORTED_DIR_IMPORT",
    parameters: { url: pathToFileURL(join(folder, "node_modules")).href },
    make: () => rejected(load("./node_modules")),
  },
  { code: "ERR_UNKNOWN_FILE_EXTENSION", make: () => rejected(load("./text.unknown")) },
  { code: "ERR_UNSUPPORTED_ESM_URL_SCHEME", make: () => rejected(load("https://example.com/module.mjs")) },
  { code: "ERR_INVALID_MODULE_SPECIFIER", make: () => rejected(load("./a%2fb.mjs")) },
  { code: "ERR_IMPORT_ASSERTION_TYPE_MISSING", until: 22, make: () => rejected(load("./data.json")) },
  { code: "ERR_IMPORT_ATTRIBUTE_MISSING", from: 22, make: () => rejected(load("./data.json")) },
  { code: "ERR_DLOPEN_FAILED", make: () => thrown(() => process.dlopen({ exports: {} }, join(folder, "data.json"))) },
];
