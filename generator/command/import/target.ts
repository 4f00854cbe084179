import { existsSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { builtInPrefix } from "../../config/built-in.ts";
import { pathOfFlag } from "../../config/path-mistake.ts";
import { readConfig } from "../../config/read.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import { shownPath } from "../../problems/shown-path.ts";

/** The catalog that a list is imported into. */
export interface Target {
  readonly path: string;
  readonly isNew: boolean;
  readonly id: string;
  /** Whether the command line says the id. */
  readonly isNamed: boolean;
}

/** Returns the catalog that the command line means. Throws {@link UsageError}. */
export async function targetOf(options: { readonly id?: string; readonly into?: string; readonly config?: string }): Promise<Target> {
  if (options.id !== undefined) checkId(options.id);
  const into = options.into === undefined ? undefined : pathOfFlag(options.into, "file");
  if (into !== undefined) {
    const id = options.id ?? basename(into, extname(into));
    if (existsSync(into)) return { path: into, isNew: false, id, isNamed: options.id !== undefined };
    if (!/\.(?:jsonc?|ya?ml)$/i.test(into))
      throw new UsageError(
        `--into cannot be "${into}".`,
        "Specify a file whose name ends in .yaml, .yml, .json, or .jsonc, or the folder of a catalog.",
      );
    checkId(id);
    return { path: into, isNew: true, id, isNamed: true };
  }
  if (options.id === undefined) throw new UsageError("The catalog has no ID yet.", "Specify one with --id, for example --id acme.");
  const folder = await catalogFolder(options.config);
  const names = ["yaml", "yml", "json", "jsonc"].map((extension) => join(folder, `${options.id}.${extension}`).replaceAll("\\", "/"));
  const known = [...names, join(folder, options.id).replaceAll("\\", "/")].find((path) => existsSync(path));
  return { path: known ?? names[0] ?? "", isNew: known === undefined, id: options.id, isNamed: true };
}

/** Returns the folder that new catalogs go into: the first one of the configuration, or `catalogs`. */
async function catalogFolder(named: string | undefined): Promise<string> {
  const { outputs, folder } = await readConfig(named);
  const names = outputs.flatMap(({ output }) => output.catalogs ?? ["catalogs"]).filter((name) => !name.startsWith(builtInPrefix));
  const first = names.map((name) => join(folder, name)).find((path) => existsSync(path) && statSync(path).isDirectory());
  return shownPath(first ?? join(folder, "catalogs"));
}

function checkId(id: string): void {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return;
  const meant = id
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+/, "")
    .replace(/-$/, "");
  throw new UsageError(
    `"${id}" is not a valid ID.`,
    `Use lowercase letters, digits, and hyphens, beginning with a letter${meant === "" ? "" : `, for example ${meant}`}.`,
  );
}
