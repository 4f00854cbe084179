import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hash, type Manifest, manifestName, manifestText, readManifest } from "./manifest.ts";
import type { Files } from "./render.ts";

/** How one file on disk differs from what errcat would write. */
export interface Difference {
  /** Inside the package. */
  readonly path: string;
  readonly kind: "missing" | "changed" | "extra";
  /** What stands on disk. */
  readonly before: string;
  /** What errcat would write; `""` for an extra file. */
  readonly after: string;
  /** Whether the file on disk is as errcat wrote it. What is not, is never replaced or removed unasked. */
  readonly owned: boolean;
}

/** Every difference between a folder and the files that should be in it, the manifest among them. */
export function compare(folder: string, files: Files): readonly Difference[] {
  const manifest = readManifest(folder);
  const wanted = files.size === 0 ? files : new Map([...files, [manifestName, manifestText(files)]]);
  const present = listFiles(folder);
  const owned = (path: string, text: string) => isOwned(manifest, path, text);
  const differences: Difference[] = [];
  for (const [path, after] of wanted) {
    if (!present.has(path)) differences.push({ path, kind: "missing", before: "", after, owned: true });
    else {
      const before = readFileSync(join(folder, path), "utf8");
      if (before !== after) differences.push({ path, kind: "changed", before, after, owned: owned(path, before) });
    }
  }
  for (const path of present) {
    if (wanted.has(path)) continue;
    const before = readFileSync(join(folder, path), "utf8");
    differences.push({ path, kind: "extra", before, after: "", owned: owned(path, before) });
  }
  return differences;
}

/** As errcat wrote it, line ends aside: a checkout may have changed those. */
function isOwned(manifest: Manifest, path: string, text: string): boolean {
  return path === manifestName || manifest.get(path) === hash(text) || manifest.get(path) === hash(text.replaceAll("\r\n", "\n"));
}

/** The files below a folder, by their path with `/`. */
function listFiles(folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (inside: string) => {
    for (const entry of entriesOf(join(folder, inside))) {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules") visit(path);
      } else found.add(path);
    }
  };
  visit("");
  return found;
}

function entriesOf(folder: string): import("node:fs").Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
