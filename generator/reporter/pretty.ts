import { stripVTControlCharacters } from "node:util";
import { reportOf } from "../command/read-catalogs.ts";
import type { Reporter, Streams } from "./reporter.ts";

/** For people: problems with the lines they stand in. */
export function pretty({ out, err }: Streams): Reporter {
  return {
    print: out,
    problems: (problems) => out(reportOf(problems)),
    misconfigured: (problems) => err(process.stderr.isTTY ? reportOf(problems) : stripVTControlCharacters(reportOf(problems))),
    failed: (message, cure) => err(`${message}\ncure: ${cure}`),
    result: () => {},
  };
}
