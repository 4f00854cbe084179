import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as Readonly<Record<string, any>>;

/** Paths of errcat as `npm publish` would pack it. */
function packed(): string[] {
  const text = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return (Object.values(JSON.parse(text))[0] as { files: { path: string }[] }).files.map(({ path }) => path);
}

describe("errcat itself, packed", () => {
  const paths = packed();

  test("is the built command and library, the schemas, the catalogs, the READMEs and the license, and nothing else", () => {
    expect(paths.filter((path) => !path.startsWith("dist/")).sort()).toEqual([
      "LICENSE",
      "README.md",
      "README.zh-Hans.md",
      "catalogs/azure-translator.json",
      "catalogs/gengo.json",
      "catalogs/rozetta-t4oo.json",
      "catalogs/tencent-api2.json",
      "catalogs/tencent-tmt.json",
      "catalogs/terms/en.json",
      "catalogs/terms/zh-Hans.json",
      "package.json",
      "schema/catalog.schema.json",
      "schema/config.schema.json",
      "schema/overlay.schema.json",
    ]);
  });

  test("has what its package.json names", () => {
    const { bin, main, types, exports } = manifest;
    for (const path of [bin.errcat, main, types, ...Object.values<string>(exports["."])]) expect(paths).toContain(path.replace("./", ""));
    expect(readFileSync(new URL("../dist/cli.js", import.meta.url), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test("runs nothing when it is installed, and may be published", () => {
    expect(Object.keys(manifest["scripts"]).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
    expect(manifest["private"]).toBeUndefined();
  });

  test("asks for ts-morph only from those who verify", () => {
    expect(Object.keys(manifest["dependencies"])).not.toContain("ts-morph");
    expect(manifest["peerDependenciesMeta"]).toEqual({ "ts-morph": { optional: true } });
  });
});
