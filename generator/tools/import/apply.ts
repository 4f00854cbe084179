import { diff } from "../diff/diff.ts";
import { readUnfinished, type Unfinished } from "../translate/unfinished.ts";
import { type ChangedFile, writeTexts } from "../translate/write-texts.ts";
import { type Change, mergeEdits } from "./merge-edits.ts";

/** A catalog after an import: its files that change, and its version. */
export interface Applied {
  readonly files: readonly ChangedFile[];
  readonly version: string;
}

/**
 * Brings a catalog up to date with a list. If anything changes, its version says how much, as `errcat diff` asks. Throws {@link
 * ProblemsError} if the catalog would have errors.
 */
export function apply(one: Unfinished, merge: Change, retire: boolean): Applied {
  const { version } = one.catalog;
  const changes =
    merge.added.length +
    merge.changed.size +
    (merge.wire ? 1 : 0) +
    Object.keys(merge.sources).length +
    merge.operations.length +
    (retire ? merge.gone.size : 0);
  if (changes === 0) return { files: [], version };
  const at = (wanted: string): { readonly files: readonly ChangedFile[]; readonly needed: string } => {
    const files = writeTexts(one, mergeEdits(one, merge, wanted, retire));
    return { files, needed: diff(one.catalog, after(one, files).catalog).version.needed ?? version };
  };
  // New codes are compared as those of a later version, because they are.
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const tried = `${major}.${minor + 1}.0`;
  const first = at(tried);
  return first.needed === tried ? { files: first.files, version: tried } : { files: at(first.needed).files, version: first.needed };
}

function after(one: Unfinished, files: readonly ChangedFile[]): Unfinished {
  const texts = new Map([...one.texts, ...files.map((file) => [file.path, file.after] as const)]);
  const bytes = ([path, text]: readonly [string, string]) => ({ path, bytes: new TextEncoder().encode(text) });
  const parts = [...texts].filter(([path]) => path !== one.path).map(bytes);
  const [read] = readUnfinished([{ ...bytes([one.path, texts.get(one.path) ?? ""]), parts }]).catalogs;
  return read ?? one;
}
