import type { Provider } from "../../normalize/provider.ts";
import { diff } from "../diff/diff.ts";
import { readUnfinished, type Unfinished } from "../translate/unfinished.ts";
import { type ChangedFile, writeTexts } from "../translate/write-texts.ts";
import { type Change, mergeEdits } from "./merge-edits.ts";

/** A catalog after an import: its files that change, and its version. */
export interface Applied {
  readonly files: readonly ChangedFile[];
  readonly version: string;
  /** What becomes different for those who handle a code: `E1001: category other → conflict`. */
  readonly facts: readonly string[];
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
  if (changes === 0) return { files: [], version, facts: [] };
  const at = (wanted: string): Omit<Applied, "version"> & { readonly needed: string } => {
    const files = writeTexts(one, mergeEdits(one, merge, wanted, retire));
    const { catalog } = after(one, files);
    return { files, facts: factChanges(one.catalog, catalog), needed: diff(one.catalog, catalog).version.needed ?? version };
  };
  // New codes are compared as those of a later version, because they are.
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const tried = `${major}.${minor + 1}.0`;
  const first = at(tried);
  const { files, facts } = first.needed === tried ? first : at(first.needed);
  return { files, facts, version: first.needed };
}

/** Returns how the category, the retry, and the actor of codes change, whether they are written or follow from others. */
function factChanges(before: Provider, now: Provider): readonly string[] {
  const known = new Map(before.entries.map((entry) => [entry.code, entry] as const));
  return now.entries.flatMap((entry) => {
    const old = known.get(entry.code);
    const changes = (["category", "retry", "actor"] as const).flatMap((fact) =>
      old === undefined || old[fact] === entry[fact] ? [] : [`${fact} ${old[fact]} → ${entry[fact]}`],
    );
    return changes.length === 0 ? [] : [`${entry.code}: ${changes.join(", ")}`];
  });
}

function after(one: Unfinished, files: readonly ChangedFile[]): Unfinished {
  const texts = new Map([...one.texts, ...files.map((file) => [file.path, file.after] as const)]);
  const bytes = ([path, text]: readonly [string, string]) => ({ path, bytes: new TextEncoder().encode(text) });
  const parts = [...texts].filter(([path]) => path !== one.path).map(bytes);
  const [read] = readUnfinished([{ ...bytes([one.path, texts.get(one.path) ?? ""]), parts }]).catalogs;
  return read ?? one;
}
