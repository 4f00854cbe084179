import { isUtf8 } from "node:buffer";
import type { Place, Problem } from "../../problems/problem.ts";

/** The text of a source, or why it has none. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };

/**
 * Decodes a source: UTF-16 where a byte order mark says so, else `encoding` if it is given, else UTF-8. A byte order mark is not part of the
 * text.
 */
export function decode(path: string, bytes: Uint8Array, encoding?: string): Decoded {
  const marked = encodingOfMark(bytes);
  const used = marked ?? encoding ?? "utf-8";
  const decoder = decoderOf(used);
  if (decoder === undefined) return { problem: unknownEncoding(path, used) };
  try {
    const text = decoder.decode(bytes);
    const nul = text.indexOf("\0");
    return nul === -1 ? { text } : { problem: binary(path, text, nul) };
  } catch {
    return { problem: undecodable(path, bytes, decoder.encoding) };
  }
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
}

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function unknownEncoding(path: string, encoding: string): Problem {
  return {
    rule: "encoding",
    severity: "error",
    message: `"${encoding}" is not an encoding that errcat supports.`,
    cure: "Use an encoding that browsers support, such as gb18030, gbk, big5, shift_jis, euc-kr, or windows-1252.",
    place: placeAfter(path, ""),
  };
}

function binary(path: string, text: string, at: number): Problem {
  return {
    rule: "binary",
    severity: "error",
    message: "The file is not text: it contains a NUL character.",
    cure: "Save the list as text, such as CSV or JSON. UTF-16 needs a byte order mark.",
    place: placeAfter(path, text.slice(0, at)),
  };
}

function undecodable(path: string, bytes: Uint8Array, encoding: string): Problem {
  const at = encoding === "utf-8" ? endOfUtf8(bytes) : undefined;
  const before = at === undefined ? "" : new TextDecoder("utf-8").decode(bytes.subarray(0, at));
  const which = at === undefined ? "" : `: byte ${at + 1} is 0x${(bytes[at] ?? 0).toString(16).padStart(2, "0")}`;
  const cure =
    encoding === "utf-8" && looksLikeGb18030(bytes)
      ? "The bytes look like GB 18030, which Excel uses in China. Add `--encoding gb18030`, or save the file as UTF-8."
      : "Specify its encoding, for example `--encoding gb18030` or `--encoding windows-1252`, or save the file as UTF-8.";
  return {
    rule: "encoding",
    severity: "error",
    message: `The file is not ${encoding === "utf-8" ? "UTF-8" : encoding}${which}.`,
    cure,
    place: placeAfter(path, before),
  };
}

function placeAfter(path: string, before: string): Place {
  const lineStart = before.lastIndexOf("\n") + 1;
  return { path, line: before.split("\n").length, column: before.length - lineStart + 1, length: 1, pointer: "" };
}

/** Returns where the first byte is that is not UTF-8. */
function endOfUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (!isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return bytes.length;
}

/** Whether nearly all that is not ASCII are pairs of bytes for common Chinese characters and punctuation. */
function looksLikeGb18030(bytes: Uint8Array): boolean {
  let [pairs, others] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first < 0x80) continue;
    if (((first >= 0xb0 && first <= 0xf7) || (first >= 0xa1 && first <= 0xa3)) && second >= 0xa1 && second <= 0xfe) {
      pairs++;
      at++;
    } else others++;
  }
  return pairs > 9 * others;
}
