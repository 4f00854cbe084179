import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { cpus, platform, release, totalmem } from "node:os";

/** What the figures were measured on and with. */
export interface Machine {
  readonly node: string;
  readonly cpu: string;
  readonly memory: string;
  readonly system: string;
  /** The versions of what was measured, by name. */
  readonly versions: Readonly<Record<string, string>>;
}

const root = new URL("../../", import.meta.url);
const own = new URL("./", import.meta.url);

export function machine(): Machine {
  const [cpu] = cpus();
  const measured = [
    ["ts54", root],
    ["ts59", root],
    ["ts6", root],
    ["typescript", root],
    ["esbuild", root],
    ["rollup", root],
    ["webpack", root],
    ["rolldown", root],
    ...["ts-pattern", "effect", "zod", "valibot", "json-schema-to-typescript"].map((name) => [name, own] as const),
  ] as const;
  return {
    node: process.version,
    cpu: `${cpus().length} × ${cpu?.model.trim() ?? "unknown"}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${release()}`,
    versions: Object.fromEntries(
      measured.map(([name, where]) => [
        name,
        (JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, where), "utf8")) as { version: string }).version,
      ]),
    ),
  };
}

/** Installs the peers beside this file, exactly as the lock says, unless they are there. */
export function installPeers(): void {
  const wanted = readFileSync(new URL("package-lock.json", own), "utf8");
  let there: string | undefined;
  try {
    there = readFileSync(new URL("node_modules/.locked", own), "utf8");
  } catch {
    there = undefined;
  }
  if (there === wanted) return;
  process.stderr.write("installing what errcat is measured beside …\n");
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: own,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  copyFileSync(new URL("package-lock.json", own), new URL("node_modules/.locked", own));
}
