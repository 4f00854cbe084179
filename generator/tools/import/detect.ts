import { extname } from "node:path";
import { UsageError } from "../../problems/exit-codes.ts";
import { nearestWord } from "../../problems/nearest-word.ts";
import { type Format, formats } from "./read/formats.ts";
import type { Reader, SourceFile } from "./reader.ts";

/** Returns the format with a name. Throws {@link UsageError}. */
export function formatNamed(name: string): Format {
  const found = formats.find((one) => one.name === name.toLowerCase());
  if (found) return found;
  const names = formats.map((one) => one.name);
  const meant = nearestWord(name, names);
  throw new UsageError(
    `--from cannot be "${name}".`,
    meant ? `Did you mean "${meant}"? Use one of ${names.join(", ")}.` : `Use one of ${names.join(", ")}.`,
  );
}

/** Returns the first format that a file looks like: of those of its extension, or else of all. */
export async function formatOf(file: SourceFile): Promise<{ readonly format: Format; readonly reader: Reader } | undefined> {
  const extension = extname(file.path).toLowerCase();
  const own = formats.filter(({ extensions }) => extensions.includes(extension));
  const others = formats.filter((format) => !own.includes(format));
  return (await accepting(own, file)) ?? (await accepting(others, file));
}

async function accepting(
  [format, ...others]: readonly Format[],
  file: SourceFile,
): Promise<{ readonly format: Format; readonly reader: Reader } | undefined> {
  if (format === undefined) return undefined;
  const reader = await format.reader();
  return reader.accepts(file) ? { format, reader } : accepting(others, file);
}
