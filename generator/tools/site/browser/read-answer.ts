import { withoutEnd } from "../../../catalog/without-end.ts";
import { valuesIn } from "./loose-json.ts";

/** Something pasted, in the forms in which a parser may know it: each value by itself and as the body of the answer it came in. */
export interface Pasted {
  /** For each value that stands in it, the forms to try in turn. */
  readonly values: readonly (readonly unknown[])[];
  /** The codes it may mention: everything in it that looks like one. */
  readonly words: readonly string[];
}

/** Takes apart what somebody pasted: a body, a log line with JSON in it, an exception as it was printed, an HTTP answer with its head. */
export function readPasted(text: string): Pasted {
  const { status, headers, body } = answerIn(text);
  const found = valuesIn(body);
  // A log may hold JSON as it stands inside a text, without the quotes around that.
  const values = found.length === 0 && body.includes('\\"') ? valuesIn(unescaped(body)) : found;
  const seen = { ...(status !== undefined && { status }), ...(headers !== undefined && { headers }) };
  const around = status !== undefined || headers !== undefined;
  return {
    values: [
      [text.trim()],
      ...values.map((value) => (around ? [{ ...seen, body: value }, value] : [value, { body: value }])),
      ...(values.length === 0 && around ? [[{ ...seen, body: body.trim() }]] : []),
    ],
    // code:FailedOperation.NoFreeAmount, and a sentence that ends with a code.
    words: [...new Set(text.match(/-?[A-Za-z0-9_][A-Za-z0-9_.:/-]*/g) ?? [])]
      .flatMap((word) => [word, ...word.split(/[:/]/)])
      .flatMap((word) => [word, withoutEnd(word, ".:/-")]),
  };
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, unit: string | undefined, mark: string) =>
    unit === undefined ? ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[mark] ?? mark) : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

/** Headers by their names in lower case. Parsers ask a map for the ones they want; of an object they would look through all, for each value. */
type Heads = ReadonlyMap<string, string>;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Heads | undefined;
  readonly body: string;
}

/** The status, the headers and the body of an HTTP answer, as far as they are there. */
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

/** What curl -v prints of the answer only; any other text as it is. */
function received(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.startsWith("< HTTP/"))) return lines;
  return lines.filter((line) => !/^[>*{}] /.test(line) && line !== ">").map((line) => line.replace(/^< ?/, ""));
}

/** Header lines up to a line that is empty. */
function headAt(lines: readonly string[], start: number): { headers: Heads; end: number } | undefined {
  const headers: [string, string][] = [];
  for (let end = start; end < lines.length; end++) {
    const line = lines[end] ?? "";
    if (line.trim() === "") return headers.length > 0 || start > 0 ? { headers: new Map(headers), end } : undefined;
    const [, name, value] = /^(:?[A-Za-z][A-Za-z0-9-]*):(.*)$/s.exec(line) ?? [];
    if (name === undefined || value === undefined) return start > 0 && headers.length > 0 ? { headers: new Map(headers), end } : undefined;
    headers.push([name.toLowerCase(), value.trimStart()]);
  }
  // Without a status and without a body, as developer tools copy it.
  return start > 0 || headers.some(([name]) => name === ":status" || name === "content-type")
    ? { headers: new Map(headers), end: lines.length }
    : undefined;
}
