import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogWith, fitting } from "../hostile/catalogs.ts";
import { hostileTexts } from "../hostile/strings.ts";
import type { Surroundings } from "./surroundings.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const preload = fileURLToPath(new URL("surroundings.cjs", import.meta.url));

/** The catalogs of the repository, those of the tests that share no id, and one with hostile texts in every place. */
export function catalogs(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [folder, names] of [
    ["catalogs", readdirSync(join(root, "catalogs"))],
    ["test/catalogs", ["acme.json", "graphql.json", "grpc.json", "json-rpc.json", "problem-json.json", "shop.json", "stripe.json"]],
  ] as const) {
    for (const name of names) if (name.endsWith(".json")) found.set(name, readFileSync(join(root, folder, name), "utf8"));
  }
  const texts = hostileTexts(77);
  let n = 0;
  found.set(
    "hostile.json",
    JSON.stringify(
      catalogWith((kind) => fitting(kind, texts.next().value, n++), { entries: 20, others: 5 }),
      null,
      2,
    ),
  );
  return found;
}

/** The packages that one version of Node makes of catalogs in certain surroundings, in a folder of their own. */
export function packagesIn(
  base: string,
  node: string,
  files: ReadonlyMap<string, string>,
  { environment = {}, process: own = {}, folder = "project", checkout = "lf" }: Surroundings,
): string {
  const project = join(base, folder);
  mkdirSync(join(project, "catalogs"), { recursive: true });
  for (const [name, text] of files)
    writeFileSync(
      join(project, "catalogs", name),
      checkout === "crlf" ? text.replaceAll("\n", "\r\n") : checkout === "bom" ? `\ufeff${text}` : text,
    );
  writeFileSync(
    join(project, "errcat.config.json"),
    JSON.stringify({ catalogs: ["catalogs"], out: "packages", as: "package", scope: "@errcat" }),
  );
  const { status, stdout, stderr } = spawnSync(node, ["--require", preload, join(root, "dist/cli.js"), "generate"], {
    cwd: project,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: process.env["HOME"] ?? "",
      NO_COLOR: "1",
      SURROUNDINGS: JSON.stringify(own),
      ...environment,
    },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`exit code ${status}\n${stdout}\n${stderr}`);
  return join(project, "packages");
}

/** One number for everything in a folder: the paths, and the bytes behind them. */
export function digestOf(folder: string): string {
  const hash = createHash("sha256");
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  if (paths.length === 0) throw new Error(`nothing in ${folder}`);
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`${path.replaceAll("\\", "/")}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
