import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";

const repository = new URL("../../", import.meta.url);

/** The file that tells what was built last, and of what; in the folder of what is built first, and no part of it. */
export const record = "built.txt";
const recorded = new URL(`generator/built/${record}`, repository);

/** A hash of everything that errcat is built from. */
export function identity(): string {
  const hash = createHash("sha256");
  for (const folder of ["generator/", "schema/"]) add(hash, folder, (path) => !path.startsWith("built"));
  return hash.update(readFileSync(new URL("package.json", repository))).digest("hex");
}

/** A hash of that, and of what it is built with. */
export function origin(): string {
  const hash = createHash("sha256").update(`${process.version}\n${identity()}\n`);
  // npm writes there what it has installed.
  for (const path of ["tsconfig.json", "package-lock.json", "node_modules/.package-lock.json"]) {
    const file = new URL(path, repository);
    if (existsSync(file)) hash.update(`${path}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Whether everything is there, as it was built, and was built from this. */
export function isBuilt(from: string): boolean {
  return existsSync(recorded) && existsSync(new URL("dist/", repository)) && readFileSync(recorded, "utf8") === told(from);
}

/** Tells later builds that everything was built from this. */
export function remember(from: string): void {
  writeFileSync(recorded, told(from));
}

function told(from: string): string {
  const hash = createHash("sha256");
  add(hash, "generator/built/", (path) => path !== record);
  add(hash, "dist/", () => true);
  return `${from}\n${hash.digest("hex")}\n`;
}

function add(hash: Hash, folder: string, isMeant: (path: string) => boolean): void {
  const root = new URL(folder, repository);
  for (const path of readdirSync(root, { recursive: true, encoding: "utf8" }).filter(isMeant).sort())
    if (statSync(new URL(path, root)).isFile()) hash.update(`${path}\n`).update(readFileSync(new URL(path, root)));
}
