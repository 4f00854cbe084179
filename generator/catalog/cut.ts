import type { Cut } from "./code-place.ts";
import { protobufText } from "./protobuf.ts";

/** Returns what is left of a text. The parser's template has the same functions, so change both together. */
export function cut(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((rest, one) => (one.cut === "protobuf" ? protobufText(rest, one.mark) : cutters[one.cut](rest, one.mark)), text);
}

const cutters: Readonly<Record<Exclude<Cut["cut"], "protobuf">, (text: string, mark: string) => string>> = {
  before: (text, mark) => text.split(mark, 1)[0] ?? "",
  afterLast: (text, mark) => (text.includes(mark) ? text.slice(text.lastIndexOf(mark) + mark.length) : text),
  prefix: (text, mark) => (text.startsWith(mark) ? text.slice(mark.length) : text),
  suffix: (text, mark) => (text.endsWith(mark) ? text.slice(0, -mark.length) : text),
  lastSegment: (text) => lastSegment(text),
};

function lastSegment(text: string): string {
  const [uri = "", fragment] = text.split("#");
  if (fragment) return fragment;
  if (/^about:/i.test(uri)) return "";
  const [path = ""] = uri.split("?", 1);
  const segments = path
    .replace(/^[A-Za-z][A-Za-z0-9+.-]*:/, "")
    .replace(/^\/\/[^/]*/, "")
    .split("/");
  return segments.reduce((last, segment) => segment || last, "");
}
