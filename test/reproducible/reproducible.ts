/**
 * Makes the packages of many catalogs with every supported version of Node and in all kinds of surroundings, and says whether they are the
 * same, byte by byte. Then packs each of them twice. `npm run reproducible`
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { random } from "../hostile/strings.ts";
import { catalogs, digestOf, packagesIn } from "./one-run.ts";
import { combined, type Surroundings, single } from "./surroundings.ts";

/** The oldest version that is supported, and the newest of each line. */
const versions = ["20.19.0", "22", "24", "26"];
const perVersion = 60;

const base = mkdtempSync(join(tmpdir(), "errcat-reproducible-"));
try {
  const files = catalogs();
  const nodes = versions.flatMap(installed);
  if (nodes.length === 0) nodes.push({ version: process.version, path: process.execPath });
  const digests = new Map<string, string[]>();
  let runs = 0;
  for (const [i, { version, path }] of nodes.entries()) {
    for (const surroundings of [...single, ...combined(perVersion, random(i))]) {
      const folder = mkdtempSync(join(base, "run-"));
      const digest = digestOf(packagesIn(folder, path, files, surroundings));
      digests.set(digest, [...(digests.get(digest) ?? []), `${version} ${JSON.stringify(surroundings)}`]);
      rmSync(folder, { recursive: true });
      runs++;
    }
    console.log(`Node ${version}: ${runs} runs so far, ${digests.size === 1 ? "one digest" : `${digests.size} digests`}`);
  }
  for (const [digest, where] of digests)
    console.log(
      digests.size === 1 ? `sha256 ${digest}` : `sha256 ${digest}: ${where.length} runs, such as ${where.slice(0, 3).join("; ")}`,
    );
  const packed = packedTwice(files);
  console.log(`${packed.same} of ${packed.all} packages are packed with the same digest twice`);
  if (digests.size !== 1 || packed.same !== packed.all) process.exitCode = 1;
} finally {
  rmSync(base, { recursive: true });
}

/** A version of Node from the npm registry, in a folder of its own that is kept for the next time. None where there is no such program. */
function installed(version: string): { version: string; path: string }[] {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(tmpdir(), "errcat-nodes", version);
  const path = join(folder, "node_modules", name, "bin", "node");
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    spawnSync(
      "npm",
      [
        "install",
        "--prefix",
        folder,
        "--ignore-scripts",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--no-package-lock",
        `${name}@${version}`,
      ],
      { stdio: "inherit" },
    );
  }
  if (!existsSync(path)) {
    console.log(`There is no ${name}@${version} here.`);
    process.exitCode = 1;
    return [];
  }
  return [{ version: spawnSync(path, ["--version"], { encoding: "utf8" }).stdout.trim().slice(1), path }];
}

/**
 * Packs each package in two folders that were made at different times. (npm packs the permissions of files, too, which are for each to
 * choose.)
 */
function packedTwice(files: ReadonlyMap<string, string>): { same: number; all: number } {
  const both: readonly Surroundings[] = [
    { folder: "one", process: { umask: 0o022 } },
    { folder: "two/密钥", process: { umask: 0o022, order: 2 }, environment: { TZ: "Asia/Shanghai" }, checkout: "crlf" },
  ];
  const [one = new Map(), two = new Map()] = both.map((surroundings, i) => {
    const folder = packagesIn(base, process.execPath, files, surroundings);
    return new Map(
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => [name, packed(join(folder, name), new Date(i * 1e12))]),
    );
  });
  return { same: [...one].filter(([name, digest]) => two.get(name) === digest).length, all: one.size };
}

function packed(folder: string, time: Date): string {
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) utimesSync(join(folder, path), time, time);
  const { stdout, status, stderr } = spawnSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return createHash("sha256")
    .update(readFileSync(join(folder, stdout.trim())))
    .digest("hex");
}
