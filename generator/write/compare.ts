import type { Dirent } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import type { Files } from "../render/render.ts";
import { type Disk, disk as realDisk } from "./disk.ts";
import { lockName } from "./lock.ts";
import { asWritten, hash, type Manifest, manifestName, manifestOf, manifestText } from "./manifest.ts";
import { journalOf } from "./staging.ts";
import { stagingName } from "./staging-name.ts";

/** The difference between one file on disk and the generated one. */
export interface Difference {
  /** The path inside the package. */
  readonly path: string;
  readonly kind: "missing" | "changed" | "extra";
  /** What the file on disk holds; `""` if it is missing, a link, or not errcat's to change. */
  readonly before: string;
  /** The generated text; `""` for an extra file. */
  readonly after: string;
  /** Whether the file on disk is as errcat wrote it. Any other is never replaced or removed unasked. */
  readonly owned: boolean;
  /** Whether the file is to be shown as a whole, because there is none on disk. */
  readonly isNew?: boolean;
}

/** How a folder differs from the files that should be in it, with the manifest. Line ends do not count: a checkout may change them. */
export function compare(folder: string, files: Files, disk: Disk = realDisk): readonly Difference[] {
  if (disk.kind(folder) === "other")
    throw new UsageError(
      `"${folder}" should be a folder, but is a link.`,
      "Remove it, or use another output folder: errcat does not follow links out of the folder of its packages.",
    );
  const [manifest, journal] = [manifestIn(folder, disk), journalOf(folder, disk)];
  const isOwned = (path: string, text: string | undefined): boolean =>
    text !== undefined && (path === manifestName || [manifest.get(path), ...(journal.get(path) ?? [])].includes(hash(text)));
  const wanted = files.size === 0 ? files : new Map([...files, [manifestName, manifestText(files)]]);
  const { present, folders } = listFiles(folder, disk);
  const differences: Difference[] = [];
  for (const [path, after] of wanted) {
    refuseLinksAndFolders(folder, path, present, folders);
    const entry = present.get(path);
    if (!entry) differences.push({ path, kind: "missing", before: "", after, owned: true });
    else {
      const before = textOf(join(folder, path), entry, disk);
      if (before !== after) differences.push({ path, kind: "changed", before: before ?? "", after, owned: isOwned(path, before) });
    }
  }
  for (const [path, entry] of present) {
    if (wanted.has(path)) continue;
    const known = path === manifestName || manifest.has(path) || journal.has(path);
    const before = known ? textOf(join(folder, path), entry, disk) : undefined;
    differences.push({ path, kind: "extra", before: before ?? "", after: "", owned: isOwned(path, before) });
  }
  return differences;
}

/** The files that errcat wrote into a folder and nobody has changed since. */
export function unchangedFiles(folder: string, disk: Disk = realDisk): Files {
  const unchanged = [...manifestIn(folder, disk)].flatMap(([path, written]): [string, string][] => {
    const text = disk.kind(join(folder, path)) === "file" ? asWritten(disk.read(join(folder, path))) : undefined;
    return text !== undefined && hash(text) === written ? [[path, text]] : [];
  });
  return new Map(unchanged);
}

/** Whether somebody else wrote or changed a file that errcat is to write. */
export function isEdited({ kind, owned }: Difference): boolean {
  return kind === "changed" && !owned;
}

/** Whether a file is neither written nor needed by errcat. */
export function isForeign({ kind, owned }: Difference): boolean {
  return kind === "extra" && !owned;
}

/** Refuses a link on the way to a file, which could lead out of the package, and a folder in the place of a file. */
function refuseLinksAndFolders(folder: string, path: string, present: ReadonlyMap<string, Dirent>, folders: ReadonlySet<string>): void {
  if (folders.has(path)) throw new UsageError(`"${join(folder, path)}" should be a file, but is a folder.`, "Move it out of the package.");
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
    const parent = path.slice(0, end);
    if (present.has(parent))
      throw new UsageError(`"${join(folder, parent)}" should be a folder, but is a file or a link.`, "Move it out of the package.");
  }
}

function manifestIn(folder: string, disk: Disk): Manifest {
  const file = join(folder, manifestName);
  return disk.kind(file) === "file" ? manifestOf(disk.read(file)) : new Map();
}

/** The text of a plain file; `undefined` for anything else. */
function textOf(file: string, entry: Dirent, disk: Disk): string | undefined {
  return entry.isFile() ? asWritten(disk.read(file)) : undefined;
}

/** The files and folders below a folder, by their paths with `/`, without those that errcat makes only while it writes. */
function listFiles(folder: string, disk: Disk): { readonly present: ReadonlyMap<string, Dirent>; readonly folders: ReadonlySet<string> } {
  const present = new Map<string, Dirent>();
  const folders = new Set<string>();
  const visit = (inside: string): void => {
    for (const entry of disk.list(join(folder, inside))) {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (path === stagingName || path.startsWith(lockName)) continue;
      if (!entry.isDirectory()) present.set(path, entry);
      else {
        folders.add(path);
        if (entry.name !== "node_modules") visit(path);
      }
    }
  };
  visit("");
  return { present, folders };
}
