import { dirname, join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { type Difference, isForeign } from "./compare.ts";
import { type Disk, disk as realDisk } from "./disk.ts";
import { asWritten, hash, hashesText, manifestName, manifestOf } from "./manifest.ts";
import { clearChange, clearStaging, isInterrupted, journalOf, nextJournal } from "./staging.ts";
import { namingKnownFile, stagingName } from "./staging-name.ts";
import { runTransaction } from "./transaction.ts";

/**
 * Updates a folder: writes missing and changed files, and removes files that errcat wrote earlier and no longer needs. It leaves files
 * alone that errcat did not write.
 *
 * The files change in one transaction, the manifest last. If it fails, it is undone. After a crash each file is old or new, and the next
 * run recognizes all of them by the journal, and goes on.
 */
export function write(folder: string, differences: readonly Difference[], disk: Disk = realDisk): void {
  const changes = differences
    .filter((one) => !isForeign(one))
    .sort((a, b) => Number(a.path === manifestName) - Number(b.path === manifestName));
  if (changes.length === 0 && !isInterrupted(folder, disk)) return;
  namingKnownFile(
    () => folder,
    () => {
      const touched = [...journalOf(folder, disk).keys(), ...changes.map(({ path }) => path)];
      clearChange(folder, disk);
      if (changes.length > 0) change(folder, changes, disk);
      for (const within of new Set(touched.map((path) => join(folder, dirname(path))))) removeEmpty(within, join(folder), disk);
      clearStaging(folder, disk);
      removeEmpty(join(folder), dirname(join(folder)), disk);
    },
  );
}

function change(folder: string, differences: readonly Difference[], disk: Disk): void {
  const staging = join(folder, stagingName);
  const changes = differences.map(({ kind, path, before, after }, i) => ({
    file: join(folder, path),
    before: kind === "missing" ? undefined : before,
    after: kind === "extra" ? undefined : after,
    staged: join(staging, String(i)),
  }));
  runTransaction(
    {
      changes,
      journal: { file: join(staging, nextJournal(staging, disk)), text: journalText(differences) },
      folder: dirname(staging),
      isSame: (text, before) => asWritten(text) === before,
      changedMeanwhile: (file) => new UsageError(`${file} was changed while errcat was writing. Nothing was written.`, "Run errcat again."),
      notPutBack: ({ message }) =>
        new UsageError(
          `${folder} was only partly written, and could not be restored: ${message}.`,
          "Make sure that the disk is writable, then run errcat again; it continues from there.",
        ),
    },
    disk,
  );
}

/** What the files become, by hash. The manifest is written with them, and has the hashes of the new ones already. */
function journalText(differences: readonly Difference[]): string {
  const manifest = manifestOf(differences.find(({ path }) => path === manifestName)?.after ?? "");
  return hashesText(
    differences.map(({ kind, path, before, after }) => [path, kind === "extra" ? hash(before) : (manifest.get(path) ?? hash(after))]),
  );
}

/** Removes a folder and its parents, as long as they are empty, up to one that stays. */
function removeEmpty(folder: string, top: string, disk: Disk): void {
  for (let inner = folder; inner !== top && disk.kind(inner) === "folder" && disk.list(inner).length === 0; inner = dirname(inner))
    disk.removeFolder(inner);
}
