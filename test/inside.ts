import type { ReporterName } from "../generator/problems/reporter/choose.ts";
import type { Reporter } from "../generator/problems/reporter/reporter.ts";
import { type Told, told } from "./told.ts";

/** Runs a command as `told` does, in a folder. */
export async function toldIn(folder: string, command: (reporter: Reporter) => Promise<number>, name?: ReporterName): Promise<Told> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await told(command, name);
  } finally {
    process.chdir(before);
  }
}
