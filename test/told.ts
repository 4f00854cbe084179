import { stripVTControlCharacters } from "node:util";
import { failure } from "../generator/problems/failure.ts";
import { type ReporterName, reporter } from "../generator/problems/reporter/choose.ts";
import type { Reporter } from "../generator/problems/reporter/reporter.ts";

/** What a command came to: its exit code, and what it told, without colors. */
export interface Told {
  readonly code: number;
  readonly printed: string;
}

/** Runs a command as the command line does, with a reporter. */
export async function told(command: (reporter: Reporter) => Promise<number>, name: ReporterName = "pretty"): Promise<Told> {
  const lines: string[] = [];
  const out = (line: string) => void lines.push(stripVTControlCharacters(line));
  const telling = await reporter(name, { out, err: out });
  const code = await command(telling).catch((error: unknown) => {
    const code = failure(error, telling, false);
    telling.result({ exitCode: code });
    return code;
  });
  return { code, printed: lines.map((line) => `${line}\n`).join("") };
}
