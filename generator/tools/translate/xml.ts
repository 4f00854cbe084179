import type { Place } from "../../problems/problem.ts";

/** Characters that XML cannot contain, even escaped. */
export const impossible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Escapes text between tags. */
export function content(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

/** Escapes the value of an attribute, without its quotes. */
export function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/**
 * Returns a function that finds the lines and columns of a file's tags; it must be called in order, from the beginning of the file to its
 * end.
 */
export function tagPlaces(path: string, xml: string): (start: number, end: number) => Place {
  let [line, from, at] = [1, 0, 0];
  return (start, end) => {
    for (; at < start; at++) {
      const unit = xml.charCodeAt(at);
      if (unit === 0x0a || (unit === 0x0d && xml.charCodeAt(at + 1) !== 0x0a)) [line, from] = [line + 1, at + 1];
    }
    const [first = ""] = xml.slice(start, end).split(/[\r\n]/, 1);
    return { path, line, column: start - from + 1, length: Math.max(1, first.length), pointer: "" };
  };
}
