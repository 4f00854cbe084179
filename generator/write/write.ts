import { dirname, join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { type Difference, isForeign } from "./compare.ts";
import { codeOf, type Disk, makeFolders, disk as realDisk } from "./disk.ts";
import { asWritten, hash, hashesText, manifestName, manifestOf } from "./manifest.ts";
import { clearChange, clearStaging, isInterrupted, journalOf, nextJournal, stagingName } from "./staging.ts";

/**
 * Makes a folder what it should be: writes what is missing or changed, removes what errcat wrote before and no longer needs. A file errcat
 * did not write is left alone.
 *
 * Everything is written beside the package first. Only when all of it is on the disk, and a journal that says so, do the files take their
 * places, each in one step, the manifest last. What fails is taken back. A crash leaves each file old or new, and the journal, by which the next
 * run knows them and goes on.
 */
export function write(folder: string, differences: readonly Difference[], disk: Disk = realDisk): void {
  const changes = differences
    .filter((one) => !isForeign(one))
    .sort((a, b) => Number(a.path === manifestName) - Number(b.path === manifestName));
  if (changes.length === 0 && !isInterrupted(folder, disk)) return;
  try {
    const touched = [...journalOf(folder, disk).keys(), ...changes.map(({ path }) => path)];
    clearChange(folder, disk);
    if (changes.length > 0) change(folder, changes, disk);
    for (const within of new Set(touched.map((path) => join(folder, dirname(path))))) removeEmpty(within, join(folder), disk);
    clearStaging(folder, disk);
    removeEmpty(join(folder), dirname(join(folder)), disk);
  } catch (error) {
    throw told(error, folder);
  }
}

function change(folder: string, changes: readonly Difference[], disk: Disk): void {
  const staging = join(folder, stagingName);
  const staged = changes.map((one, i) => ({ ...one, file: join(folder, one.path), beside: join(staging, String(i)) }));
  const undo: (() => void)[] = [];
  let swapping = false;
  try {
    makeFolders(staging, disk, undo);
    for (const one of staged) prepare(one, disk, undo);
    const journal = join(staging, nextJournal(staging, disk));
    undo.push(() => disk.kind(journal) && disk.remove(journal));
    disk.create(journal, journalText(changes));
    for (const made of [staging, folder, dirname(folder)]) disk.sync(made);
    swapping = true;
    for (const one of staged) swap(one, disk, undo);
    for (const within of new Set(staged.flatMap(({ path, file }) => path.split("/").map((_, i) => join(file, "../".repeat(i), "..")))))
      disk.sync(within);
  } catch (error) {
    takeBack(folder, undo, swapping, error);
  }
}

/** What the files are becoming, by hash. Those that are written are in the manifest already, which is written with them. */
function journalText(changes: readonly Difference[]): string {
  const manifest = manifestOf(changes.find(({ path }) => path === manifestName)?.after ?? "");
  return hashesText(
    changes.map(({ kind, path, before, after }) => [path, kind === "extra" ? hash(before) : (manifest.get(path) ?? hash(after))]),
  );
}

/** A file on its way, and what stands beside it until all have arrived: its new text in `.new`, its old one in `.old`. */
interface Staged extends Difference {
  readonly file: string;
  readonly beside: string;
}

/** Writes the new text of a file beside it, and keeps what is there now. */
function prepare({ kind, file, before, after, beside }: Staged, disk: Disk, undo: (() => void)[]): void {
  const clear = (name: string) => () => disk.kind(name) && disk.remove(name);
  if (kind !== "extra") {
    undo.push(clear(`${beside}.new`));
    disk.create(`${beside}.new`, after);
    makeFolders(dirname(file), disk, undo);
  }
  if (kind === "missing") return;
  undo.push(clear(`${beside}.old`));
  disk.link(file, `${beside}.old`);
  if (disk.kind(`${beside}.old`) === "file" && asWritten(disk.read(`${beside}.old`)) !== before && before !== "") throw meddled(file);
}

/** Puts one file in its place, or takes it away. */
function swap({ kind, file, beside }: Staged, disk: Disk, undo: (() => void)[]): void {
  try {
    if (kind === "extra") disk.remove(file);
    else if (kind === "changed") disk.move(`${beside}.new`, file);
    else disk.put(`${beside}.new`, file);
  } catch (error) {
    throw (kind === "missing" && codeOf(error) === "EEXIST") || codeOf(error) === "ENOENT" ? meddled(file) : error;
  }
  undo.push(() => (kind === "missing" ? disk.remove(file) : disk.move(`${beside}.old`, file)));
}

function meddled(file: string): UsageError {
  return new UsageError(`${file} was changed while errcat was writing. Nothing was written.`, "Run errcat again.");
}

/** Undoes, the last step first. If that fails too, the journal stays, and the next run goes on from there. */
function takeBack(folder: string, undo: readonly (() => void)[], swapping: boolean, error: unknown): never {
  try {
    for (const step of undo.toReversed()) step();
  } catch {
    // As long as no file has taken its place, the package is what it was, with something beside it that the next run clears away.
    if (swapping)
      throw new UsageError(
        `${folder} is half written, and could not be put back: ${(error as Error).message}.`,
        "Make sure that the disk can be written; then run errcat again, which goes on from there.",
      );
  }
  throw error;
}

/** Removes a folder and those around it, as long as they are empty, up to one that stays. */
function removeEmpty(folder: string, top: string, disk: Disk): void {
  for (let inner = folder; inner !== top && disk.kind(inner) === "folder" && disk.list(inner).length === 0; inner = dirname(inner))
    disk.removeFolder(inner);
}

/** What went wrong, told of the package and not of files that nobody knows. */
function told(error: unknown, folder: string): unknown {
  const { path } = error as NodeJS.ErrnoException;
  if (path?.includes(stagingName)) (error as NodeJS.ErrnoException).path = folder;
  return error;
}
