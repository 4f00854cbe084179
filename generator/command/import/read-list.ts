import { UsageError } from "../../problems/exit-codes.ts";
import { ProblemsError } from "../../problems/problem.ts";
import { decode } from "../../tools/import/decode.ts";
import { formatNamed, formatOf } from "../../tools/import/detect.ts";
import { type FileList, joined } from "../../tools/import/join-lists.ts";
import type { List } from "../../tools/import/list.ts";
import type { Given } from "../../tools/import/places.ts";
import { type Format, formats } from "../../tools/import/read/formats.ts";
import type { ReadChoices, SourceFile } from "../../tools/import/reader.ts";
import { needsTsMorph } from "../needs-ts-morph.ts";
import { besideOf } from "./beside.ts";
import type { ImportOptions } from "./options.ts";
import type { ListFile } from "./source-files.ts";

/** A list, and the format it was read in. */
export interface ReadList {
  readonly format: Format;
  readonly list: List;
}

/** Reads the files of a list. Throws {@link UsageError} if a file has no format of lists. */
export async function readList(
  files: readonly ListFile[],
  { from, encoding, pattern }: Pick<ImportOptions, "from" | "encoding" | "pattern">,
  places: Given,
): Promise<ReadList> {
  const choices: ReadChoices = {
    ...(places.code !== undefined && { code: places.code }),
    places: [...(places.texts ?? []), ...(places.solutions ?? [])].map(({ place }) => place),
    ...(pattern !== undefined && { pattern }),
  };
  const name = from ?? (pattern === undefined ? undefined : "pattern");
  const named = name === undefined ? undefined : formatNamed(name);
  const read = await Promise.all(
    files.map(async ({ path, bytes }): Promise<FileList & { readonly format: Format }> => {
      const file: SourceFile = { path, bytes, text: isBinary(path, named) ? "" : decoded(path, bytes, encoding) };
      const { format, reader } = named ? { format: named, reader: await named.reader() } : ((await formatOf(file)) ?? unknown(file));
      const beside = besideOf(path, (name, content) => decoded(name, content, encoding));
      const list = async (): Promise<List> => shallow(path, () => reader.read(file, { ...choices, ...(beside && { beside }) }));
      return { path, format, list: await (format.needsTsMorph ? needsTsMorph("A list in TypeScript", list) : list()) };
    }),
  );
  return { format: read[0]?.format ?? unknown({ path: "" }), list: joined(read) };
}

/** Reads what readers of nested formats read by recursion. */
async function shallow(path: string, read: () => List | Promise<List>): Promise<List> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RangeError && /call stack/i.test(error.message))) throw error;
    throw new UsageError(`"${path}" is nested too deeply to read.`, "Look for an extra bracket or a character repeated by mistake.");
  }
}

function isBinary(path: string, named: Format | undefined): boolean {
  return named === undefined
    ? formats.some((one) => one.isBinary && one.extensions.some((end) => path.toLowerCase().endsWith(end)))
    : named.isBinary === true;
}

function decoded(path: string, bytes: Uint8Array, encoding: string | undefined): string {
  const found = decode(path, bytes, encoding);
  if ("problem" in found) throw new ProblemsError([found.problem]);
  return found.text;
}

function unknown({ path }: Pick<SourceFile, "path">): never {
  throw new UsageError(
    `errcat cannot detect the format of "${path}".`,
    "Specify it with --from; `errcat import --help` lists the formats.",
  );
}
