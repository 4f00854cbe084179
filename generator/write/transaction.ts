import { dirname } from "node:path";
import type { UsageError } from "../problems/exit-codes.ts";
import { codeOf, type Disk } from "./disk.ts";
import { makeFolders } from "./make-folders.ts";

/** What one file becomes. */
export interface Change {
  readonly file: string;
  /** What the file holds now, `undefined` if there is none; not compared where a link takes the place of the file. */
  readonly before: string | undefined;
  /** What the file is to hold; `undefined` removes it. */
  readonly after: string | undefined;
  /** The permissions of the new file; those of any new file if left out. */
  readonly mode?: number | undefined;
  /** Where the change is prepared: the new text at this path plus `.new`, the present file at this path plus `.old`. */
  readonly staged: string;
}

/** Changes of files that take effect together, or not at all. */
export interface Transaction {
  readonly changes: readonly Change[];
  /** Written once everything is prepared, before the first file is swapped: by it, the next run recognizes what a crash leaves. */
  readonly journal?: { readonly file: string; readonly text: string };
  /** The folder that all files are in, at any depth; the folder of each file if left out. */
  readonly folder?: string;
  /** Whether a file still holds the text that its change was made from. */
  readonly isSame: (text: string, before: string) => boolean;
  /** The error to throw if somebody else changes a file in the meantime. */
  readonly changedMeanwhile: (file: string) => UsageError;
  /** The error to throw if the changes fail because of an error, and not every file can be put back. */
  readonly notPutBack: (cause: Error) => UsageError;
}

type Undo = () => unknown;

/**
 * Changes files together: prepares every new text, keeps every present file under a second name, then swaps one file after the other, each
 * in one step, in the order given. If anything fails, undoes everything. If all goes well, the caller removes what was prepared, as it does
 * before the next transaction for what a crash left.
 */
export function runTransaction(transaction: Transaction, disk: Disk): void {
  const [preparations, swaps]: [Undo[], Undo[]] = [[], []];
  try {
    for (const change of transaction.changes) prepare(change, transaction, preparations, disk);
    writeJournal(transaction, preparations, disk);
    for (const change of transaction.changes) swap(change, transaction, swaps, disk);
    syncFolders(transaction, disk);
  } catch (error) {
    // Undoing the preparations removes the `.old` files and the journal: if a file is not back in its place, its text would be lost.
    if (!undoAll(swaps)) throw transaction.notPutBack(error as Error);
    undoAll(preparations);
    throw error;
  }
}

/** Writes the new text of a file, and keeps the present file under a second name. */
function prepare(change: Change, { isSame, changedMeanwhile }: Transaction, preparations: Undo[], disk: Disk): void {
  const { file, before, after, mode, staged } = change;
  makeFolders(dirname(staged), disk, preparations);
  if (after !== undefined) {
    preparations.push(() => removeIfThere(`${staged}.new`, disk));
    disk.create(`${staged}.new`, after, mode);
    makeFolders(dirname(file), disk, preparations);
  }
  if (before === undefined) return;
  preparations.push(() => removeIfThere(`${staged}.old`, disk));
  disk.link(file, `${staged}.old`);
  if (disk.kind(file) === "file" && !isSame(disk.read(`${staged}.old`), before)) throw changedMeanwhile(file);
}

function writeJournal({ journal, folder }: Transaction, preparations: Undo[], disk: Disk): void {
  if (journal === undefined) return;
  preparations.push(() => removeIfThere(journal.file, disk));
  disk.create(journal.file, journal.text);
  // The folder itself may be new: if the one around it is not synced, a power failure loses the journal.
  for (const around of foldersAround(journal.file, folder && dirname(folder))) disk.sync(around);
}

/** Moves the new text of a file into its place, or removes the file. */
function swap({ file, before, after, staged }: Change, { changedMeanwhile }: Transaction, swaps: Undo[], disk: Disk): void {
  try {
    if (after === undefined) disk.remove(file);
    else if (before === undefined) disk.moveToFree(`${staged}.new`, file);
    else disk.move(`${staged}.new`, file);
  } catch (error) {
    const isChanged = codeOf(error) === "ENOENT" || (before === undefined && codeOf(error) === "EEXIST");
    throw isChanged ? changedMeanwhile(file) : error;
  }
  swaps.push(() => (before === undefined ? disk.remove(file) : disk.move(`${staged}.old`, file)));
}

function syncFolders({ changes, folder }: Transaction, disk: Disk): void {
  for (const around of new Set(changes.flatMap(({ file }) => foldersAround(file, folder)))) disk.sync(around);
}

/** The folder of a file and those around it, up to the outermost. */
function foldersAround(file: string, outermost = dirname(file)): string[] {
  const folder = dirname(file);
  return folder === outermost || folder === dirname(folder) ? [folder] : [folder, ...foldersAround(folder, outermost)];
}

/** Undoes as much as can be undone, the last step first: whether that is everything. */
function undoAll(steps: readonly Undo[]): boolean {
  const succeeded = steps.toReversed().map((step) => {
    try {
      step();
      return true;
    } catch {
      return false;
    }
  });
  return !succeeded.includes(false);
}

function removeIfThere(file: string, disk: Disk): void {
  if (disk.kind(file) !== undefined) disk.remove(file);
}
