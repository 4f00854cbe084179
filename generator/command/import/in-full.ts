import { flagsOf, quoted } from "../../tools/import/flags.ts";
import type { Listed } from "../../tools/import/import.ts";
import type { ImportOptions } from "./options.ts";
import { givenPlaces } from "./places.ts";

/** Returns the command line that guesses nothing; `undefined` if nothing was guessed. */
export function inFull(
  paths: readonly string[],
  options: ImportOptions,
  format: string,
  { roles, placeholders }: Listed,
): string | undefined {
  const said = flagsOf({ code: "", texts: [], solutions: [], ...givenPlaces(options) });
  const given = options.from !== undefined && flagsOf(roles).join(" ") === said.join(" ");
  const isStyleGuessed = options.placeholders === undefined && placeholders.seen.length > 0;
  if (given && !isStyleGuessed) return undefined;
  const flag = (name: string, value: string | undefined): readonly string[] => (value === undefined ? [] : [`--${name} ${quoted(value)}`]);
  return [
    "errcat import",
    ...paths.map(quoted),
    ...flag("id", options.id),
    ...flag("into", options.into),
    ...flag("from", format),
    ...flag("encoding", options.encoding),
    ...flag("pattern", options.pattern),
    ...flagsOf(roles),
    ...flag("placeholders", options.placeholders ?? (isStyleGuessed ? placeholders.style : undefined)),
    ...flag("source", options.source),
    ...flag("wire", options.wire),
    ...(options.retire ? ["--retire"] : []),
  ].join(" ");
}
