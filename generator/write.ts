import { dirname, join } from "node:path";
import { type Difference, isForeign } from "./compare.ts";
import { type Disk, disk as realDisk, makeFolders } from "./disk.ts";
import { UsageError } from "./exit.ts";
import { manifestName, manifestText } from "./manifest.ts";
import { clearStaging, journalName, stagingName } from "./staging.ts";

/**
 * Makes a folder what it should be: writes what is missing or changed, removes what errcat wrote before and no longer needs. A file errcat
 * did not write is left alone.
 *
 * Everything is written beside the package first. Only when all of it is on the disk, and a journal that says so, do the files take their
 * places, each in one step, the manifest last. What fails before is as if nothing had been; what fails then is taken back. A crash leaves files that
 * are old or new, and the journal, by which the next run knows them.
 */
export function write(folder: string, differences: readonly Difference[], disk: Disk = realDisk): void {
  const changes = differences.filter((one) => !isForeign(one)).sort((a, b) => Number(a.path === manifestName) - Number(b.path === manifestName));
  try {
    clearStaging(folder, disk);
    if (changes.length > 0) change(folder, changes, disk);
  } catch (error) {
    throw told(error, folder);
  }
}

function change(folder: string, changes: readonly Difference[], disk: Disk): void {
  const undo: (() => void)[] = [];
  const staging = join(folder, stagingName);
  try {
    makeFolders(staging, disk, undo);
    disk.sync(folder);
    changes.forEach(({ kind, after }, i) => {
      if (kind === "extra") return;
      undo.push(() => disk.kind(join(staging, `${i}.new`)) && disk.remove(join(staging, `${i}.new`)));
      disk.create(join(staging, `${i}.new`), after);
    });
    undo.push(() => disk.kind(join(staging, journalName)) && disk.remove(join(staging, journalName)));
    disk.create(join(staging, journalName), manifestText(new Map(changes.flatMap(({ kind, path, after }) => (kind === "extra" ? [] : [[path, after]])))));
    disk.sync(staging);
    changes.forEach((one, i) => swap(folder, one, join(staging, String(i)), disk, undo));
    for (const touched of new Set(changes.map(({ path }) => dirname(join(folder, path))))) disk.sync(touched);
  } catch (error) {
    takeBack(folder, undo, error);
  }
  clearStaging(folder, disk);
  for (const { kind, path } of changes) if (kind === "extra") removeEmpty(folder, dirname(join(folder, path)), disk);
}

/** Puts one file in its place, or takes it away, and keeps what was there. */
function swap(folder: string, { kind, path }: Difference, staged: string, disk: Disk, undo: (() => void)[]): void {
  const file = join(folder, path);
  if (kind === "extra") {
    disk.move(file, `${staged}.old`);
    undo.push(() => disk.move(`${staged}.old`, file));
    return;
  }
  makeFolders(dirname(file), disk, undo);
  if (kind === "changed") {
    disk.link(file, `${staged}.old`);
    undo.push(() => disk.kind(`${staged}.old`) && disk.remove(`${staged}.old`));
  }
  disk.move(`${staged}.new`, file);
  undo.push(() => (kind === "changed" ? disk.move(`${staged}.old`, file) : disk.remove(file)));
}

/** Undoes, the last step first. If that fails too, the journal stays, and the next run goes on from there. */
function takeBack(folder: string, undo: readonly (() => void)[], error: unknown): never {
  try {
    for (const step of undo.toReversed()) step();
  } catch {
    throw new UsageError(`${folder} is half written, and could not be put back: ${(error as Error).message}.`, "Make sure that the disk can be written; then run errcat again, which goes on from there.");
  }
  throw error;
}

/** Removes a folder and those around it up to and including `top`, as long as they are empty. */
function removeEmpty(top: string, folder: string, disk: Disk): void {
  for (let inner = folder; inner.startsWith(top) && disk.kind(inner) === "folder" && disk.list(inner).length === 0; inner = dirname(inner)) disk.removeFolder(inner);
}

/** What went wrong, told of the package and not of files that nobody knows. */
function told(error: unknown, folder: string): unknown {
  const { path } = error as NodeJS.ErrnoException;
  if (path?.includes(stagingName)) (error as NodeJS.ErrnoException).path = folder;
  return error;
}

/** Writes a file so that a reader finds either what was there before or all of the new text. */
export function replace(file: string, text: string, disk: Disk = realDisk): void {
  makeFolders(dirname(file), disk);
  const beside = `${file}.${process.pid}.tmp`;
  try {
    disk.create(beside, text);
    disk.move(beside, file);
  } catch (error) {
    if (disk.kind(beside) === "file") disk.remove(beside);
    throw error;
  }
}
