import { type Edit, editFile, type Written } from "../../load/edit.ts";
import { lockPath, lockText } from "../../load/lock.ts";
import type { TextEdits } from "./text-edits.ts";
import type { Unfinished } from "./unfinished.ts";

/** A file before and after a change; it may be new. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** Returns the files of a catalog that some edits of texts change, its lock file among them. */
export function writeTexts({ path, texts, lock }: Unfinished, all: readonly TextEdits[]): readonly ChangedFile[] {
  const edits = new Map<string, Edit[]>();
  const lines = new Map(lock);
  for (const one of all) {
    for (const [file, edit] of one.edits) edits.set(file, added(edits.get(file) ?? [], edit));
    if (one.lock) lines.set(...one.lock);
  }
  const files = [...edits].map(([file, own]): ChangedFile => {
    const before = texts.get(file) ?? "";
    return { path: file, before, after: editFile(file, before, own) };
  });
  const locks = all.some((one) => one.lock) ? [{ path: lockPath(path), before: texts.get(lockPath(path)), after: lockText(lines) }] : [];
  return [...files, ...locks].filter(({ before, after }) => before !== after);
}

/** Adds an edit to others; the message and the solution of a code in the file of a locale are written in one place. */
function added(edits: readonly Edit[], edit: Edit): Edit[] {
  const known = edits.find((one) => isSame(one, edit));
  if (known === undefined || "item" in known || "item" in edit) return [...edits, edit];
  const [one, other] = [fields(known.value), fields(edit.value)];
  const whole = { ...one, ...other, ...("solution" in one ? { solution: one["solution"] ?? "" } : { message: one["message"] ?? "" }) };
  return edits.map((each) => (each === known ? { ...edit, value: whole } : each));
}

function isSame(one: Edit, other: Edit): boolean {
  if ("at" in one) return "at" in other && one.at === other.at;
  return "after" in one && "after" in other && one.after === other.after && one.key === other.key;
}

function fields(value: Written): Readonly<Record<string, Written>> {
  return typeof value === "string" || "text" in value ? { message: value } : value;
}
