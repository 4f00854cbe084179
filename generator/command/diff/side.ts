import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { builtIn, builtInIds, builtInPrefix } from "../../config/built-in.ts";
import { outputsOf } from "../../config/outputs.ts";
import { type ConfigFile, readConfig } from "../../config/read.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import { nearestWord } from "../../problems/nearest-word.ts";
import type { CatalogFile } from "../../read.ts";
import type { DocumentOf } from "../with-documents.ts";
import { type Revision, revision } from "./git.ts";
import { tarball } from "./tarball.ts";
import { catalogsIn, disk } from "./tree.ts";

/** Catalogs to compare, with their overlays. */
export interface Group {
  readonly catalogs: readonly CatalogFile[];
  readonly overlays: readonly CatalogFile[];
  /** The documents from which operations are taken. */
  readonly documents: readonly DocumentOf[];
}

/** What belongs to catalogs that no configuration names. */
const alone = { overlays: [], documents: [] };

/**
 * Returns the catalogs behind a name: of a built-in catalog, a file, a folder, a packed or installed package, or a git revision.
 *
 * Throws {@link UsageError} if the name matches nothing, or something without catalogs.
 */
export async function sideNamed(name: string, config: string | undefined): Promise<readonly Group[]> {
  if (name.startsWith(builtInPrefix)) return [{ ...alone, catalogs: [builtInNamed(name)] }];
  if (name.startsWith("git:")) return gitSide(name.slice("git:".length), config, () => noRevision(name));
  const path = pathOf(name);
  if (path === undefined) return gitSide(name, config, () => nothing(name));
  const catalogs =
    /\.t(ar\.)?gz$/.test(path) && statSync(path).isFile()
      ? catalogsIn(tarball(name, readFileSync(path)))
      : statSync(path).isDirectory()
        ? catalogsIn(disk(path))
        : [{ path: name, bytes: readFileSync(path) }];
  return [{ ...alone, catalogs: some(catalogs, name) }];
}

/**
 * Returns the configured catalogs from the working tree. Built-in catalogs are left out: they are part of errcat and have no earlier
 * version here.
 */
export async function configuredSide(config: string | undefined): Promise<readonly Group[]> {
  return outputsOf(own(await readConfig(config)));
}

function own(config: ConfigFile): ConfigFile {
  const outputs = config.outputs
    .map((one) => ({ ...one, output: { ...one.output, catalogs: catalogsOf(one) } }))
    .filter(({ output }) => output.catalogs.length > 0);
  if (outputs.length === 0)
    throw new UsageError(
      "All catalogs in the configuration are built in, so they have no earlier version here.",
      "Specify what to compare, for example a file or a package.",
    );
  return { ...config, outputs };
}

function catalogsOf({ output }: ConfigFile["outputs"][number]): string[] {
  return (output.catalogs ?? ["catalogs"]).filter((one) => !one.startsWith(builtInPrefix));
}

function builtInNamed(name: string): CatalogFile {
  const [id, ids] = [name.slice(builtInPrefix.length), builtInIds()];
  if (ids.includes(id)) return builtIn(id);
  const meant = nearestWord(id, ids);
  throw new UsageError(
    `There is no built-in catalog "${name}".`,
    meant ? `Did you mean "${builtInPrefix}${meant}"?` : `Use one of ${ids.map((one) => builtInPrefix + one).join(", ")}.`,
  );
}

/** Returns the path of a file, a folder, or an installed package. */
function pathOf(name: string): string | undefined {
  if (existsSync(name)) return resolve(name);
  if (!/^(@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/.test(name)) return undefined;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const installed = join(folder, "node_modules", name);
    if (existsSync(join(installed, "package.json"))) return installed;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Returns the configured catalogs at a revision for `REV`, and a file or folder at it for `REV:path`. */
async function gitSide(name: string, config: string | undefined, missing: () => UsageError): Promise<readonly Group[]> {
  const colon = name.indexOf(":");
  const there = revision(colon < 0 ? name : name.slice(0, colon));
  if (there === undefined) throw missing();
  if (colon < 0) return configuredAt(name, there, await readConfig(config));
  const path = name
    .slice(colon + 1)
    .replaceAll(/\/+/g, "/")
    .replace(/(?<=.)\/$/, "");
  if (there.kind(path) === undefined)
    throw new UsageError(
      `At ${name.slice(0, colon)}, there is no "${path}".`,
      "Correct the path; it is relative to the root of the repository, or, if it begins with ./, to the current folder.",
    );
  return [{ ...alone, catalogs: some(catalogsIn(there, path), name) }];
}

/** Returns the configured catalogs as of a revision. Catalogs that did not exist yet are left out. */
function configuredAt(name: string, there: Revision, config: ConfigFile): readonly Group[] {
  const within = there.within(config.folder);
  const at = (path: string): string[] => {
    const inside = posix
      .normalize(posix.join(within, relative(config.folder, resolve(config.folder, path)).replaceAll(sep, "/")))
      .replace(/^\.$/, "");
    return inside.startsWith("..") || there.kind(inside) === undefined ? [] : [inside];
  };
  const groups = own(config).outputs.map((one): Group => {
    const overlays = (one.output.overlays ?? []).flatMap(at);
    const { with: named = {} } = one.output;
    const documents = typeof named === "string" ? [[undefined, named] as const] : Object.entries(named);
    const files = catalogsOf(one)
      .flatMap(at)
      .flatMap((path) => catalogsIn(there, path));
    return {
      catalogs: files.filter(({ path }) => !overlays.some((overlay) => there.shown(overlay) === path)),
      overlays: overlays.map((path) => ({ path: there.shown(path), bytes: there.read(path) })),
      documents: documents.flatMap(([catalog, name]) =>
        at(name).map((path) => ({ catalog, path: there.shown(path), bytes: there.read(path) })),
      ),
    };
  });
  if (groups.every(({ catalogs }) => catalogs.length === 0))
    throw new UsageError(
      `At ${name}, none of the catalogs in the configuration exist.`,
      `Specify where they were, for example ${name}:catalogs.`,
    );
  return groups;
}

function some(catalogs: readonly CatalogFile[], name: string): readonly CatalogFile[] {
  if (catalogs.length > 0) return catalogs;
  throw new UsageError(
    `"${name}" contains no catalog.`,
    "Specify a catalog, a folder of catalogs, or a package that contains catalog.json or a folder named catalogs.",
  );
}

function noRevision(name: string): UsageError {
  return new UsageError(
    `There is no git revision "${name.slice("git:".length).split(":", 1)[0] ?? ""}".`,
    "Write git:<revision>, or git:<revision>:<path>; `git tag` and `git log` list revisions.",
  );
}

function nothing(name: string): UsageError {
  return new UsageError(
    `"${name}" is not a file, a folder, an installed package, or a git revision.`,
    "Correct it. For a file or folder in a revision, use git's notation: v1.0.0:catalogs.",
  );
}
