import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, test } from "vitest";
import packageLock from "../package-lock.json" with { type: "json" };
import { installedClone, withoutNpm } from "./clone.ts";
import { packedTypes } from "./packed-types.ts";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as Readonly<Record<string, any>>;

const workspace = mkdtempSync(join(tmpdir(), "errcat-packed-"));
afterAll(() => rmSync(workspace, { recursive: true }));

/** What npm lists of a tarball that it made. */
interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs a clone in which nothing was built, with npm as it is without options of its own. */
function pack(): Packed {
  const folder = installedClone(join(workspace, "clone"));
  if (existsSync(join(folder, "dist"))) throw new Error("the clone has been built already");
  const env = { ...withoutNpm(), npm_config_userconfig: join(workspace, "none") };
  const text = execFileSync("npm", ["pack", "--json", "--pack-destination", workspace], {
    cwd: folder,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return Object.values(JSON.parse(text) as Record<string, Packed>)[0] as Packed;
}

describe("errcat itself, packed from a clean clone by `npm pack`", () => {
  const { filename, files } = pack();
  const paths = files.map(({ path }) => path);
  const tarball = join(workspace, filename);
  const folder = join(workspace, "errcat");
  mkdirSync(folder);
  execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);

  test("is the built command and library, the schemas, the catalogs, the READMEs, the changelog and the license, and nothing else", () => {
    expect(paths.filter((path) => !path.startsWith("dist/")).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "README.zh-Hans.md",
      "catalogs/azure-translator.json",
      "catalogs/gengo.json",
      "catalogs/grpc.json",
      "catalogs/node.json",
      "catalogs/postgresql.json",
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
    expect(readFileSync(join(folder, "dist/cli.js"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test("is clean for publint, suggestions included, and has types that are right for attw", async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true, level: "suggestion" });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);

    const { entrypoints, problems } = await packedTypes(tarball);
    expect(entrypoints).toContain(".");
    // What can only be loaded by import() is nothing for the old resolution of Node, nor for require().
    const others = problems.filter((one) => !("resolutionKind" in one && ["node10", "node16-cjs"].includes(one.resolutionKind)));
    expect(others).toEqual([]);
  });

  test("has the command that it installs", () => {
    const env = { ...withoutNpm(), NO_COLOR: "1" };
    symlinkSync(join(workspace, "clone/node_modules"), join(folder, "node_modules"), "junction");
    expect(execFileSync(process.execPath, [join(folder, manifest["bin"].errcat), "--version"], { env, encoding: "utf8" })).toBe(
      `${manifest["version"]}\n`,
    );
  });

  test("needs no script of a dependency: npm is told to run none", () => {
    const scripted = Object.entries(packageLock.packages).filter(([, entry]) => "hasInstallScript" in entry);
    expect(Object.fromEntries(scripted.map(([path]) => [path.replace(/^.*node_modules\//, ""), false]))).toEqual(manifest["allowScripts"]);
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
