import { UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { indexOf, retireEntry } from "../tools/entries/entries.ts";
import { change, type EntryOptions, withCode } from "./change-entries.ts";
import { readTranslationProject } from "./read-workplace.ts";

export interface RetireOptions extends EntryOptions {
  /** Whether the code has ended, instead of being deprecated. */
  readonly removed: boolean;
  readonly replacedBy?: string;
}

/** Runs `errcat retire`: deprecates a code, removes it for good, or says what replaces a retired one; its entry stays. Returns the exit code. */
export async function retireCommand(code: string, { removed, replacedBy, ...options }: RetireOptions, reporter: Reporter): Promise<number> {
  const one = withCode(await readTranslationProject(options), code, options.provider);
  const { lifecycle } = one.catalog.entries[indexOf(one, code)] ?? {};
  const how = removed ? "removed" : "deprecated";
  const known = lifecycle?.[how] ?? (removed ? undefined : lifecycle?.removed);
  if (replacedBy !== undefined && lifecycle?.replacedBy !== undefined)
    throw new UsageError(`"${code}" is already replaced by "${lifecycle.replacedBy}".`, "Remove --replaced-by, or edit the entry.");
  if (known !== undefined && replacedBy === undefined)
    throw new UsageError(`"${code}" was already retired in ${known}.`, removed ? "Leave it." : "To mark it as removed, add --removed.");
  if (known !== undefined) return change(one, retireEntry(one, code, undefined, replacedBy), `${code} replaced by ${replacedBy}`, reporter);
  return change(one, retireEntry(one, code, how, replacedBy), `${code} ${how} in ${one.catalog.version}`, reporter);
}
