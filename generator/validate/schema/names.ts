import { segmentsOf } from "../../catalog/pointer.ts";

/** The names for the parts of a kind of file. */
export interface PartNames {
  /** The name of the whole file, at the start of a sentence. */
  readonly root: string;
  /** The fields of the whole file for a cure, if the schema requires none of them. */
  readonly fields?: string;
  /** The lists whose items have names, the word for an item, and the field with its name; without a field, its key is the name. */
  readonly named: readonly { readonly list: readonly string[]; readonly word: string; readonly key?: string }[];
}

export const catalogNames: PartNames = {
  root: "The catalog",
  named: [
    { list: ["entries"], word: "entry", key: "code" },
    { list: ["operations"], word: "operation" },
    { list: ["remarks"], word: "remark", key: "id" },
    { list: ["statuses"], word: "status", key: "status" },
    { list: ["wire", "shapes"], word: "error format", key: "name" },
    { list: ["wire", "items"], word: "item format", key: "name" },
  ],
};

/** Returns the name of a value for a sentence: `"message.en.text" of entry "1100"`, `"locales[1]"`, `the catalog` at the start. */
export function nameOf(pointer: string, document: any, { root, named }: PartNames): string {
  const segments = segmentsOf(pointer);
  if (segments.length === 0) return root;
  for (const { list, word, key } of named) {
    if (!list.every((segment, i) => segment === segments[i]) || segments.length <= list.length) continue;
    const item = segments.slice(0, list.length + 1).reduce<any>((value, segment) => value[segment], document);
    const name = key === undefined ? segments[list.length] : item?.[key];
    if ((typeof name !== "string" && typeof name !== "number") || name === "") continue;
    const rest = segments.slice(list.length + 1);
    const called = `${word} ${quoted(name)}`;
    return rest.length === 0 ? called.charAt(0).toUpperCase() + called.slice(1) : `${quoted(path(rest))} of ${called}`;
  }
  return quoted(path(segments));
}

function path(segments: readonly string[]): string {
  return segments.map((segment, i) => (/^[0-9]+$/.test(segment) ? `[${segment}]` : i === 0 ? segment : `.${segment}`)).join("");
}

/** Returns a value as JSON, or its beginning. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(beginning(value, { left: 100 })) ?? "nothing";
  return text.length > 60 ? `${[...text].slice(0, 57).join("")}…${text.startsWith('"') ? '"' : ""}` : text;
}

/** Returns only as much of a value as a message can show: formatting the whole of a large file would take too long. */
function beginning(value: unknown, room: { left: number }): unknown {
  if (room.left-- <= 0) return undefined;
  if (typeof value === "string") return value.slice(0, 100);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.slice(0, 100).map((inner) => beginning(inner, room));
  const fields: [string, unknown][] = [];
  for (const key in value) {
    if (fields.push([key, beginning((value as Readonly<Record<string, unknown>>)[key], room)]) === 100) break;
  }
  return Object.fromEntries(fields);
}
