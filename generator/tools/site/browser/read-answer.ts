import { withoutEnd } from "../../../catalog/without-end.ts";
import { valuesIn } from "./loose-json.ts";

/** A pasted text in the forms that a parser may recognize: each value alone, and as the body of its response. */
export interface Pasted {
  /** For each value in the text, the forms to try in turn. */
  readonly values: readonly (readonly unknown[])[];
  /** The words in the text that look like codes. */
  readonly words: readonly string[];
}

/** Reads a pasted text: a body, a log line with JSON, a printed exception, or an HTTP response with its headers. */
export function readPasted(text: string): Pasted {
  const { status, headers, body } = answerIn(text);
  const found = valuesIn(body);
  // A log may contain JSON that is escaped as in a string, but without the quotes around it.
  const values = found.length === 0 && body.includes('\\"') ? valuesIn(unescaped(body)) : [...found, ...valuesInStrings(found)];
  const seen = { ...(status !== undefined && { status }), ...(headers !== undefined && { headers }) };
  const around = status !== undefined || headers !== undefined;
  return {
    values: [
      [text.trim()],
      ...values.map((value) => (around ? [{ ...seen, body: value }, value] : [value, { body: value }])),
      ...(values.length === 0 && around ? [[{ ...seen, body: body.trim() }]] : []),
    ],
    // The splits cover code:FailedOperation.NoFreeAmount, and a sentence that ends with a code.
    words: [...new Set(text.match(/-?[A-Za-z0-9_][A-Za-z0-9_.:/-]*/g) ?? [])]
      .flatMap((word) => [word, ...word.split(/[:/]/)])
      .flatMap((word) => [word, withoutEnd(word, ".:/-")]),
  };
}

/** The number of strings that are searched: a text may have millions. */
const mostStrings = 1000;

/** Returns the values in the strings of other values: a logger puts a sentence that ends with JSON into JSON of its own. */
function valuesInStrings(values: readonly unknown[]): readonly unknown[] {
  const strings: string[] = [];
  const open = [...values];
  for (const value of open) {
    if (strings.length === mostStrings || open.length > 10 * mostStrings) break;
    if (typeof value === "string") {
      if (value.includes("{")) strings.push(value);
    } else if (value !== null && typeof value === "object") open.push(...Object.values(value).slice(0, mostStrings));
  }
  return strings.flatMap((text) => valuesIn(text).filter((value) => typeof value === "object"));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, unit: string | undefined, mark: string) =>
    unit === undefined ? ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[mark] ?? mark) : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

/**
 * Headers by their lower-case names. In a map, parsers look up the ones they need; in an object, they would go through all of them for each
 * value.
 */
type Heads = ReadonlyMap<string, string>;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Heads | undefined;
  readonly body: string;
}

/** Returns the status, headers, and body of an HTTP response, as far as the text has them. */
function answerIn(text: string): Answer {
  const lines = received(text.split(/\r?\n/));
  const start = lines.findLastIndex((line) => /^HTTP\/[\d.]+ \d{3}\b/.test(line));
  const head = start >= 0 ? headAt(lines, start + 1) : headAt(lines, 0);
  const stated =
    lines[start]?.split(" ")[1] ?? head?.headers.get(":status") ?? /\bstatus(?:[ _-]?code)?["']?\s*(?:[:=]\s*)?(\d{3})\b/i.exec(text)?.[1];
  return {
    status: stated === undefined ? undefined : Number(stated),
    headers: head?.headers,
    body: head ? lines.slice(head.end).join("\n") : text,
  };
}

/** Returns only the response from the output of curl -v; returns any other text unchanged. */
function received(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.startsWith("< HTTP/"))) return lines;
  return lines.filter((line) => !/^[>*{}] /.test(line) && line !== ">").map((line) => line.replace(/^< ?/, ""));
}

/** Reads header lines up to an empty line, or up to a line that is no header. */
function headAt(lines: readonly string[], start: number): { headers: Heads; end: number } | undefined {
  const headers = new Map<string, string>();
  let end = start;
  for (; end < lines.length; end++) {
    const [, name, value] = /^(:?[A-Za-z][A-Za-z0-9-]*):(.*)$/s.exec(lines[end] ?? "") ?? [];
    if (name === undefined || value === undefined) break;
    headers.set(name.toLowerCase(), value.trimStart());
  }
  // Developer tools copy headers without a status line. Any other text may have a line that looks like a header, such as `Error: …`.
  const isHead = start > 0 ? headers.size > 0 || (lines[end] ?? "").trim() === "" : headers.has(":status") || headers.has("content-type");
  return isHead ? { headers, end } : undefined;
}
