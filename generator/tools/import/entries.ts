import type { Item } from "../../load/edit.ts";
import type { Draft, Remark } from "./drafts.ts";

/** An entry as the list has it, in the short form. */
export interface ListedEntry {
  readonly code: string;
  readonly row: Draft["row"];
  readonly item: Item & { readonly message: Readonly<Record<string, string>>; readonly solution?: Readonly<Record<string, string>> };
}

/** Returns the entries that drafts become: their placeholders are parameters, and everything else in their texts is plain. */
export function entriesOf(
  drafts: readonly Draft[],
  version: string,
): { readonly entries: readonly ListedEntry[]; readonly leftOut: readonly Remark[] } {
  const entries = drafts.map((draft): ListedEntry => {
    const { code, category, status, message, solution } = draft;
    const texts = (all: ReadonlyMap<string, string>): Record<string, string> =>
      Object.fromEntries([...all].map(([locale, text]) => [locale, plain(text)]));
    return {
      code,
      row: draft.row,
      item: {
        code,
        ...(category !== undefined && { category }),
        ...(status !== undefined && { status }),
        ...(draft.isDeprecated && { deprecated: version }),
        message: texts(message),
        ...(solution.size > 0 && { solution: texts(solution) }),
      },
    };
  });
  return { entries, leftOut: [] };
}

/** Returns MessageFormat that shows a text as it is. */
function plain(text: string): string {
  return text.replaceAll(/[{}']+/g, (run) => (/[{}]/.test(run) ? `'${run.replaceAll("'", "''")}'` : run.replaceAll("'", "''")));
}
