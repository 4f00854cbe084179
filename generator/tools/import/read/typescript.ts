import { extname } from "node:path";
import { UsageError } from "../../../problems/exit-codes.ts";
import type { List } from "../list.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { errorGroups, listOf } from "../source/found.ts";
import { joinedGroups } from "../source/join-groups.ts";
import { constantPlace } from "../source/parameters.ts";
import { Groups } from "../source/typescript-groups.ts";

/** Enums, unions of literals, and constant objects and arrays of TypeScript and JavaScript. It needs ts-morph. */
export const typescript: Reader = {
  accepts: ({ path, text }) =>
    /\.[cm]?[jt]sx?$/i.test(path) || /^(?:export (?:const|enum|type|default)|module\.exports) /m.test(text.slice(0, 20_000)),
  read,
};

async function read(source: SourceFile): Promise<List> {
  try {
    return await constantsIn(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`"${source.path}" is nested too deeply to read.`, "Keep only the list of errors in the file.");
  }
}

async function constantsIn({ path, text }: SourceFile): Promise<List> {
  const { ts } = await import("ts-morph");
  const kind = /x$/i.test(extname(path)) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const { groups, unread } = new Groups(ts, file);
  const [mistake] = (file as unknown as { readonly parseDiagnostics: readonly { readonly start: number }[] }).parseDiagnostics;
  if (mistake !== undefined) {
    const { line } = file.getLineAndCharacterOfPosition(mistake.start);
    unread.push({
      line: line + 1,
      text: text.split("\n")[line]?.trim() ?? "",
      reason: "this is not TypeScript, so the codes after it may be missing",
    });
  }
  return listOf(errorGroups(joinedGroups(groups), unread), [constantPlace], unread);
}
