import { dirname, join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { type Disk, makeFolders, disk as realDisk } from "./disk.ts";
import { isRunning } from "./is-running.ts";
import { uninterrupted } from "./uninterrupted.ts";

/** A file of the user's that gets a new text. */
export interface Replacement {
  readonly file: string;
  readonly text: string;
  /** What the new text was made from, `undefined` if nothing was there: if that has changed, nothing is written. Left out, whatever is there is replaced. */
  readonly before?: string | undefined;
}

/**
 * Writes files so that a reader finds either what was there before or all of the new text. What fails leaves all of them as they were. A link
 * is not written through.
 */
export function replace(replacements: readonly Replacement[], disk: Disk = realDisk): void {
  const undo: (() => void)[] = [];
  uninterrupted(() => {
    const staged = exchange(replacements, disk, undo);
    for (const { file, fresh, kept } of staged) for (const name of [fresh, kept]) telling(file, () => clear(name, disk));
  });
}

function exchange(replacements: readonly Replacement[], disk: Disk, undo: (() => void)[]): readonly Staged[] {
  try {
    const staged = replacements.map((one, i) => telling(one.file, () => stage(one, i, disk, undo)));
    for (const one of staged) telling(one.file, () => swap(one, disk, undo));
    for (const folder of new Set(replacements.map(({ file }) => dirname(file)))) disk.sync(folder);
    return staged;
  } catch (error) {
    return takeBack(undo, error);
  }
}

interface Staged {
  readonly file: string;
  readonly isThere: boolean;
  /** Where the new text waits, and where the old one is kept. */
  readonly fresh: string;
  readonly kept: string;
}

/** Writes a new text beside the file, and keeps what is there now. */
function stage(replacement: Replacement, i: number, disk: Disk, undo: (() => void)[]): Staged {
  const { file, text } = replacement;
  makeFolders(dirname(file), disk, undo);
  sweep(dirname(file), disk);
  const beside = join(dirname(file), `.errcat-writing.${process.pid}.${i}`);
  const [fresh, kept] = [`${beside}.new`, `${beside}.old`];
  for (const name of [fresh, kept]) {
    // Left by a run that had our number before us.
    clear(name, disk);
    undo.push(() => clear(name, disk));
  }
  const kind = disk.kind(file);
  if (kind === "folder" || kind === "other")
    throw new UsageError(
      `"${file}" is a ${kind === "folder" ? "folder" : "link"}, not a file.`,
      kind === "folder" ? "Name a file." : "Name the file that it leads to: errcat writes through no link.",
    );
  // Who made a file read-only does not want it replaced.
  if (kind && (disk.mode(file) & 0o200) === 0) throw new UsageError(`"${file}" is read-only.`, "Make it writable first.");
  const old = kind && disk.read(file);
  // Who reads a text does not see its byte-order mark.
  const mark = old?.startsWith("\ufeff") && !text.startsWith("\ufeff") ? "\ufeff" : "";
  disk.create(fresh, mark + text, kind && disk.mode(file));
  if (kind) disk.link(file, kept);
  if ((kind && disk.read(kept) !== old) || ("before" in replacement && replacement.before !== old?.slice(mark.length)))
    throw new UsageError(`"${file}" has been changed while errcat worked. Nothing was written.`, "Run errcat again.");
  return { file, isThere: kind !== undefined, fresh, kept };
}

function swap({ file, isThere, fresh, kept }: Staged, disk: Disk, undo: (() => void)[]): void {
  if (isThere) disk.move(fresh, file);
  else disk.put(fresh, file);
  undo.push(() => (isThere ? disk.move(kept, file) : disk.remove(file)));
}

/** What goes wrong is told of the file, and not of one beside it that nobody knows. */
function telling<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    if (path?.includes(".errcat-writing.")) (error as NodeJS.ErrnoException).path = file;
    throw error;
  }
}

function takeBack(undo: readonly (() => void)[], error: unknown): never {
  const failures = undo.toReversed().flatMap((step) => {
    try {
      step();
      return [];
    } catch (failure) {
      return [failure];
    }
  });
  if (failures.length > 0)
    throw new UsageError(
      `Not everything could be put back: ${(error as Error).message}.`,
      'Look for files called ".errcat-writing…" beside those that errcat was to change: ".old" is what was there before.',
    );
  throw error;
}

/** Removes what runs have left that were killed while they wrote here. */
function sweep(folder: string, disk: Disk): void {
  for (const { name } of disk.list(folder)) {
    const [, pid] = /^\.errcat-writing\.(\d+)\.\d+\.(?:new|old)$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) disk.remove(join(folder, name));
  }
}

function clear(name: string, disk: Disk): void {
  if (disk.kind(name) !== undefined) disk.remove(name);
}
