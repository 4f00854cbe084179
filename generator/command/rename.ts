import { UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { indexOf, renameEntry } from "../tools/entries/entries.ts";
import { change, type EntryOptions, withCode } from "./change-entries.ts";
import { readTranslationProject } from "./read-workplace.ts";

/** Runs `errcat rename`: gives a code another name; the old one stays, deprecated. Returns the exit code. */
export async function renameCommand(from: string, to: string, options: EntryOptions, reporter: Reporter): Promise<number> {
  const one = withCode(await readTranslationProject(options), from, options.provider);
  if (indexOf(one, to) >= 0)
    throw new UsageError(`${one.path} already has the code "${to}".`, `Run \`errcat retire ${from} --replaced-by ${to}\`.`);
  const { lifecycle } = one.catalog.entries[indexOf(one, from)] ?? {};
  if (lifecycle?.replacedBy !== undefined)
    throw new UsageError(`"${from}" is already replaced by "${lifecycle.replacedBy}".`, "Rename the replacement instead.");
  if (lifecycle?.removed !== undefined)
    throw new UsageError(`"${from}" was removed in ${lifecycle.removed}.`, "Add the new code with `errcat add`.");
  return change(one, renameEntry(one, from, to), `${from} renamed to ${to}`, reporter);
}
