import type { ListRow } from "../list.ts";
import { shapeOf } from "./shape.ts";

/** Returns rows with what their sections say, and with a name of their own where the words of nearly all of them begin with one. */
export function withNames(rows: readonly ListRow[], statuses: readonly (number | undefined)[]): readonly ListRow[] {
  const named = rows.map(({ values }) => nameIn(values));
  const isNamed = rows.length > 1 && named.filter((one) => one !== undefined).length >= rows.length * 0.8;
  return rows.map((row, i) => {
    const values = new Map(row.values);
    const found = isNamed ? named[i] : undefined;
    if (found !== undefined) {
      values.set("name", found.name);
      if (found.text === "") values.delete("text");
      else values.set("text", found.text);
    }
    const status = statuses[i];
    if (status !== undefined && !values.has("status")) values.set("status", status);
    return { ...row, values };
  });
}

/** Returns the name that the words of a numeric code begin with. */
function nameIn(values: ListRow["values"]): { readonly name: string; readonly text: string } | undefined {
  if (!/^-?(?:\d+|0x[0-9a-f]+)$/i.test(String(values.get("code")))) return undefined;
  const words = String(values.get("text") ?? "");
  const [name = ""] = /^[^\s:：，,（(]+/.exec(words) ?? [];
  if (shapeOf(name) !== "code" && shapeOf(name) !== "likely") return undefined;
  return /\d/.test(name[0] ?? "") ? undefined : { name, text: words.slice(name.length).replace(/^[\s:：,，–—-]+/, "") };
}
