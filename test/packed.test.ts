import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const attw = fileURLToPath(new URL("dist/index.js", import.meta.resolve("@arethetypeswrong/cli/package.json")));
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
    // Of a path that begins with a dot, npm would publish no command.
    expect(bin).toEqual({ errcat: "dist/cli.js" });
    for (const path of [bin.errcat, main, types, ...Object.values<string>(exports["."])]) expect(paths).toContain(path.replace("./", ""));
    expect(readFileSync(new URL("../dist/cli.js", import.meta.url), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test("is clean for publint, suggestions included, and has types that are right for attw", async () => {
    const workspace = mkdtempSync(join(tmpdir(), "errcat-packed-"));
    onTestFinished(() => rmSync(workspace, { recursive: true }));
    execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", workspace], { cwd: root, stdio: "ignore" });
    const tarball = join(workspace, `errcat-${manifest["version"]}.tgz`);
    const folder = join(workspace, "errcat");
    mkdirSync(folder);
    execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
    const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true, level: "suggestion" });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);

    const { analysis, problems } = JSON.parse(execFileSync(process.execPath, [attw, tarball, "--profile", "esm-only", "--no-definitely-typed", "--format", "json"], { encoding: "utf8" }));
    expect(Object.keys(analysis.entrypoints)).toContain(".");
    // The profile leaves out what can only be loaded by import(): the old resolution of Node, and require().
    const found = Object.values(problems as Record<string, { kind: string; resolutionKind: string }[]>).flat();
    expect(found.filter(({ resolutionKind }) => !["node10", "node16-cjs"].includes(resolutionKind))).toEqual([]);
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
