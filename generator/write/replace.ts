import { dirname, join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { type Disk, disk as realDisk } from "./disk.ts";
import { isRunning } from "./is-running.ts";
import { namingKnownFile, stagingName } from "./staging-name.ts";
import { type Change, runTransaction } from "./transaction.ts";
import { uninterrupted } from "./uninterrupted.ts";

/** A user's file that gets a new text. */
export interface Replacement {
  readonly file: string;
  readonly text: string;
  /** What the new text was made from, `undefined` for no file; if it has changed, nothing is written. Left out, any text is replaced. */
  readonly before?: string | undefined;
}

/**
 * Writes files so that a reader finds either the old text of each or all of the new one. If one fails, all stay as they were. A link is not
 * written through.
 */
export function replace(replacements: readonly Replacement[], disk: Disk = realDisk): void {
  const prepared = replacements.map(({ file }, i) => ({ file, staged: join(dirname(file), `${stagingName}.${process.pid}.${i}`) }));
  const folders = new Set(replacements.map(({ file }) => dirname(file)));
  const clean = (): void => {
    for (const folder of folders) removeLeftovers(folder, disk);
  };
  const knownFile = (path: string): string => prepared.find(({ staged }) => path.startsWith(`${staged}.`))?.file ?? dirname(path);
  uninterrupted(() =>
    namingKnownFile(knownFile, () => {
      clean();
      const changes = replacements.map((one, i) => changeOf(one, prepared[i]?.staged ?? "", disk));
      runTransaction({ changes, isSame: (text, before) => text === before, changedMeanwhile, notPutBack }, disk);
      clean();
    }),
  );
}

function changeOf(replacement: Replacement, staged: string, disk: Disk): Change {
  const { file, text } = replacement;
  const kind = disk.kind(file);
  if (kind === "folder" || kind === "other")
    throw new UsageError(
      `"${file}" is a ${kind === "folder" ? "folder" : "link"}, not a file.`,
      kind === "folder" ? "Specify a file." : "Specify the file that it leads to: errcat does not write through links.",
    );
  const mode = kind && disk.mode(file);
  // Whoever makes a file read-only does not want it replaced, though the folder would allow that.
  if (mode !== undefined && (mode & 0o200) === 0) throw new UsageError(`"${file}" is read-only.`, "Make it writable first.");
  const before = kind && disk.read(file);
  // errcat strips the byte-order mark when it reads a text: without this, the file would lose it.
  const mark = before?.startsWith("\ufeff") && !text.startsWith("\ufeff") ? "\ufeff" : "";
  if ("before" in replacement && replacement.before !== before?.slice(mark.length)) throw changedMeanwhile(file);
  return { file, before, after: mark + text, mode, staged };
}

function changedMeanwhile(file: string): UsageError {
  return new UsageError(`"${file}" was changed while errcat was running. Nothing was written.`, "Run errcat again.");
}

function notPutBack({ message }: Error): UsageError {
  return new UsageError(
    `Some files could not be restored: ${message}.`,
    'Look for files called ".errcat-writing…" next to those that errcat was going to change: the ones that end with ".old" hold the earlier content.',
  );
}

/** Removes what runs left that were killed while they wrote here, one of them perhaps with the process number that is ours now. */
function removeLeftovers(folder: string, disk: Disk): void {
  for (const { name } of disk.list(folder)) {
    const pid = Number(/^\.errcat-writing\.(\d+)\.\d+\.(?:new|old)$/.exec(name)?.[1]);
    if (pid === process.pid || (pid > 0 && !isRunning(pid))) disk.remove(join(folder, name));
  }
}
