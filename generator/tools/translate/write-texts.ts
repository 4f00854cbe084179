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
  const edits = new Map<string, Map<string, Edit>>();
  const lines = new Map(lock);
  for (const one of all) {
    for (const [file, edit] of one.edits) {
      const own = edits.get(file) ?? new Map<string, Edit>();
      const key = "at" in edit ? edit.at : "after" in edit ? JSON.stringify([edit.after, edit.key]) : String(own.size);
      own.set(key, together(own.get(key), edit));
      edits.set(file, own);
    }
    if (one.lock) lines.set(...one.lock);
  }
  const files = [...edits].map(([file, own]): ChangedFile => {
    const before = texts.get(file) ?? "";
    return { path: file, before, after: editFile(file, before, [...own.values()]) };
  });
  const locks = all.some((one) => one.lock) ? [{ path: lockPath(path), before: texts.get(lockPath(path)), after: lockText(lines) }] : [];
  return [...files, ...locks].filter(({ before, after }) => before !== after);
}

/** Returns one edit for two of the same place: the message and the solution of a code in the file of a locale are written together. */
function together(known: Edit | undefined, edit: Edit): Edit {
  if (known === undefined || !("value" in known) || !("value" in edit)) return edit;
  const [one, other] = [fields(known.value), fields(edit.value)];
  const whole = { ...one, ...other, ...("solution" in one ? { solution: one["solution"] ?? "" } : { message: one["message"] ?? "" }) };
  return { ...edit, value: whole };
}

function fields(value: Written): Readonly<Record<string, Written>> {
  return typeof value !== "object" || Array.isArray(value) || "text" in value
    ? { message: value }
    : (value as Readonly<Record<string, Written>>);
}
