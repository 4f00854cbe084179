import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { generate, type PackageOptions } from "../../generator/generate.ts";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of the bench, where its peers are installed. */
export const bench = fileURLToPath(new URL("./", import.meta.url));

const folders: string[] = [];

/** A new folder that is gone when the bench has ended. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "errcat-bench-"));
  folders.push(made);
  return made;
}

process.on("exit", () => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

/** Writes files, by their paths inside a folder. */
export function writeAll(inside: string, files: Iterable<readonly [path: string, text: string | Uint8Array]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(inside, path)), { recursive: true });
    writeFileSync(join(inside, path), text);
  }
}

/** Puts the package of a catalog into the `node_modules` of a folder, as if it were installed. */
export function install(inside: string, catalog: Catalog, options: PackageOptions = {}): void {
  const [made] = generate([{ path: `${catalog.id}.json`, bytes: Buffer.from(JSON.stringify(catalog)) }], options).packages;
  if (made === undefined) throw new Error(`${catalog.id} became no package`);
  writeAll(join(inside, "node_modules/@errcat", catalog.id), made.files);
}

/** Puts the sources of a catalog's package into the folder `source`, as `"as": "source"` does. */
export function installSource(inside: string, catalog: Catalog): void {
  const [made] = generate([{ path: `${catalog.id}.json`, bytes: Buffer.from(JSON.stringify(catalog)) }]).packages;
  const sources = [...(made?.files ?? [])].filter(([path]) => path.startsWith("src/"));
  writeAll(
    join(inside, "source"),
    sources.map(([path, content]) => [path.slice("src/".length), content]),
  );
}

/** Puts a package that is installed in the bench into the `node_modules` of a folder. */
export function link(inside: string, name: string): void {
  mkdirSync(dirname(join(inside, "node_modules", name)), { recursive: true });
  symlinkSync(join(bench, "node_modules", name), join(inside, "node_modules", name));
}

export interface Ran {
  readonly milliseconds: number;
  /** The most memory it had at once, in MiB. */
  readonly peak: number;
  readonly out: string;
  readonly exitCode: number;
}

/** Runs a program of Node from beginning to end. */
export function run(args: readonly string[], { cwd = root, mayFail = false }: { cwd?: string; mayFail?: boolean } = {}): Ran {
  const note = join(folder(), "peak");
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", join(bench, "programs/peak.mjs"), ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    env: { ...process.env, BENCH_PEAK: note, NO_COLOR: "1" },
  });
  const milliseconds = performance.now() - start;
  if (status !== 0 && !mayFail) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return { milliseconds, peak: Number(readFileSync(note, "utf8")) / 1024, out: stdout, exitCode: status ?? -1 };
}

/** How long a program of Node takes from beginning to end, with nothing around it. */
export function time(args: readonly string[], cwd = root): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return milliseconds;
}
