import { errorList } from "../document/document-list.ts";
import { saysErrors } from "../document/scope.ts";
import { guessed } from "../guess.ts";
import { blocksOf } from "../read/markdown.ts";
import type { FoundCode } from "./found-code.ts";

/** Returns the errors that a description in Markdown lists in a table, or in a list of codes. */
export function describedCodes(text: string, line: number, isOfError: boolean): readonly FoundCode[] {
  if (!(isOfError ? /^[ \t]*[*|-]/m.test(text) : hasErrorTable(text) || hasErrorHeading(text))) return [];
  const list = errorList(blocksOf(text), { places: [] }, isOfError ? "errors" : "");
  const roles = guessed(list, { code: list.places[0]?.place ?? "" });
  if (list.rows.length === 0 || roles === undefined) return [];
  const [first] = roles.texts;
  return list.rows.map(({ line: row, values }) => {
    const status = Number(values.get(roles.status ?? ""));
    const name = values.get(roles.name ?? "");
    const words = values.get(first?.place ?? "");
    const taken = new Set([roles.code, roles.status, roles.name, first?.place]);
    const fields = new Map([...values].filter(([place]) => !taken.has(place) && place !== "section"));
    return {
      code: String(values.get(roles.code) ?? ""),
      line: line + row,
      ...(words !== undefined && { text: String(words) }),
      ...(name !== undefined && { name: String(name) }),
      ...(status >= 100 && status < 600 && { status }),
      ...(fields.size > 0 && { fields }),
    };
  });
}

function hasErrorTable(text: string): boolean {
  return /\|[ \t]*:?-{3}/.test(text) && saysErrors(text);
}

function hasErrorHeading(text: string): boolean {
  return text.split("\n").some((line) => line.startsWith("#") && saysErrors(line));
}
