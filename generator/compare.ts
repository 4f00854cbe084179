import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./exit.ts";
import { hash, type Manifest, manifestName, manifestText, readManifest } from "./manifest.ts";
import type { Files } from "./render.ts";

/** How one file on disk differs from what errcat would write. */
export interface Difference {
  /** Inside the package. */
  readonly path: string;
  readonly kind: "missing" | "changed" | "extra";
  /** What stands on disk, for a changed file. */
  readonly before: string;
  /** What errcat would write; `""` for an extra file. */
  readonly after: string;
  /** Whether the file on disk is as errcat wrote it. What is not, is never replaced or removed unasked. */
  readonly owned: boolean;
}

/** Every difference between a folder and the files that should be in it, the manifest among them. Line ends are none: a checkout may have changed them. */
export function compare(folder: string, files: Files): readonly Difference[] {
  const manifest = readManifest(folder);
  const wanted = files.size === 0 ? files : new Map([...files, [manifestName, manifestText(files)]]);
  const present = listFiles(folder);
  const differences: Difference[] = [];
  for (const [path, after] of wanted) {
    refuseLinks(folder, path, present);
    const entry = present.get(path);
    if (!entry) differences.push({ path, kind: "missing", before: "", after, owned: true });
    else {
      const before = textOf(folder, path, entry);
      if (before !== after) differences.push({ path, kind: "changed", before: before ?? "", after, owned: isOwned(manifest, path, before) });
    }
  }
  for (const [path, entry] of present) {
    if (wanted.has(path)) continue;
    const owned = (path === manifestName || manifest.has(path)) && isOwned(manifest, path, textOf(folder, path, entry));
    differences.push({ path, kind: "extra", before: "", after: "", owned });
  }
  return differences;
}

/** A file that errcat did not write, in a place where it wants to. */
export function isEdited({ kind, owned }: Difference): boolean {
  return kind === "changed" && !owned;
}

/** A file that errcat did not write, and does not need. */
export function isForeign({ kind, owned }: Difference): boolean {
  return kind === "extra" && !owned;
}

/** A link is never followed: what errcat writes stays in its folder. */
function refuseLinks(folder: string, path: string, present: ReadonlyMap<string, Dirent>): void {
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
    const parent = path.slice(0, end);
    if (present.has(parent)) throw new UsageError(`"${join(folder, parent)}" should be a folder, but is a file or a link.`, "Move it out of the package.");
  }
}

/** `undefined` for what is no plain file. */
function textOf(folder: string, path: string, entry: Dirent): string | undefined {
  return entry.isFile() ? readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n") : undefined;
}

function isOwned(manifest: Manifest, path: string, text: string | undefined): boolean {
  return text !== undefined && (path === manifestName || manifest.get(path) === hash(text));
}

/** Everything below a folder that is no folder, by its path with `/`. */
function listFiles(folder: string): ReadonlyMap<string, Dirent> {
  const found = new Map<string, Dirent>();
  const visit = (inside: string): void => {
    for (const entry of entriesOf(join(folder, inside))) {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (!entry.isDirectory()) found.set(path, entry);
      else if (entry.name !== "node_modules") visit(path);
    }
  };
  visit("");
  return found;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
