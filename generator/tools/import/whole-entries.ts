import { categoryOf, usual } from "../../expand/facts.ts";
import type { Item } from "../../load/edit.ts";
import type { Remark } from "./drafts.ts";
import type { ListedEntry } from "./entries.ts";
import type { ListRow } from "./list.ts";

export interface WholeEntries {
  readonly entries: readonly ListedEntry[];
  readonly reported: readonly Remark[];
}

/** Returns the entries that a list has as a catalog has them: nothing of them is guessed, and nothing is changed but when they were deprecated. */
export function wholeEntries(rows: readonly ListRow[], source: string, version: string): WholeEntries {
  const replacements = new Map(rows.flatMap(({ entry }) => (entry === undefined ? [] : [[entry.code, entry.replacedBy] as const])));
  const known = new Map<string, ListedEntry>();
  const reported: Remark[] = [];
  for (const row of rows) {
    const { entry } = row;
    if (entry === undefined) continue;
    const { code } = entry;
    const first = known.get(code);
    if (first !== undefined) {
      const line = `line ${first.row.line}${first.row.file === undefined ? "" : ` of ${first.row.file}`}`;
      reported.push({ row, of: code, reason: `the code is already on ${line}` });
    } else if (entry.message[source] === undefined)
      reported.push({ row, of: code, reason: `it has no text in ${source}, which is the source locale` });
    else {
      const { deprecated, replacedBy, message, solution, ...facts } = entry;
      const whole = {
        ...facts,
        ...(deprecated !== undefined && { deprecated: version }),
        ...(replacedBy !== undefined && leadsToEnd(code, replacements) && { replacedBy }),
        message,
        ...(solution && { solution }),
      };
      known.set(code, { code, row, whole, item: { ...whole } });
    }
  }
  return { entries: [...known.values()], reported };
}

/** Whether a code is replaced by one of the list that is not replaced itself, directly or through others. */
function leadsToEnd(code: string, replacements: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let here: string | undefined = code; here !== undefined; here = replacements.get(here)) {
    if (seen.has(here) || !replacements.has(here)) return false;
    seen.add(here);
  }
  return true;
}

/** Returns a new entry as short catalogs write it: without what follows from its other fields. */
export function shortItem({ item, whole }: ListedEntry): Item {
  if (whole === undefined) return item;
  const { code, name, category, status, retry, actor, ...rest } = whole;
  return {
    code,
    ...(name !== undefined && { name }),
    ...(category !== categoryOf(status) && { category }),
    ...(status !== undefined && { status }),
    ...(retry !== usual[category].retry && { retry }),
    ...(actor !== usual[category].actor && { actor }),
    ...rest,
  };
}
