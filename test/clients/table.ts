import { readFileSync } from "node:fs";
import type { Asked } from "./ask.js";
import type { Sample } from "./providers.js";

/** One answer, and what came of it through a client. */
export interface Seen {
  readonly sample: Sample;
  readonly asked: Asked;
}

/** The cells of a client's row: what it hands over, and what `parse` and `parseAsync` find in that. */
export type Cells = readonly [handed: string, parse: string, parseAsync: string];

/** The cells of the table in a document, by client: what it hands over, then those of Node.js and of Chromium. */
export function tableIn(path: string): ReadonlyMap<string, readonly string[]> {
  const rows = readFileSync(new URL(path, import.meta.url), "utf8").matchAll(/^\| `([^`]+)` \| (.*) \|$/gm);
  return new Map([...rows].map(([, client = "", cells = ""]) => [client, cells.split("|").map((cell) => cell.trim())]));
}

/** The documents, with the words in which their tables speak. */
export const documents = [
  { path: "../../docs/clients.md", words: { status: "status", headers: "headers", and: ", " } },
  { path: "../../docs/clients.zh-Hans.md", words: { status: "状态码", headers: "标头", and: "、" } },
] as const;

export function cellsOf(seen: readonly Seen[], words: (typeof documents)[number]["words"]): Cells {
  const failures = seen.filter(({ sample }) => sample.errors.length > 0 && !sample.isSuccess);
  const told = failures.filter(({ asked }) => asked.parse !== undefined || asked.parseAsync !== undefined);
  const thrownFirst = [...told].sort((a, b) => Number(b.sample.status >= 400) - Number(a.sample.status >= 400));
  const handed = [...new Set(thrownFirst.map(({ asked }) => `\`${asked.handed}\``))].join(words.and);
  const cell = (key: "parse" | "parseAsync"): string => {
    const found = failures.filter(({ asked }) => asked[key] !== undefined);
    if (found.length === 0) return "–";
    const sees = [
      ...(found.some(({ asked }) => statusIn(asked[key])) ? [words.status] : []),
      ...(found.some(({ sample, asked }) => isOfHeaders(sample, asked[key])) ? [words.headers] : []),
    ];
    return `${found.length === failures.length ? "✓" : "✓*"} ${sees.join(words.and)}`.trim();
  };
  return [handed, cell("parse"), cell("parseAsync")];
}

function statusIn(error: unknown): boolean {
  return (error as { status?: number }).status !== undefined;
}

/** Whether something of an error was nowhere but in a header. */
function isOfHeaders({ headers = {} }: Sample, error: unknown): boolean {
  const { requestId } = error as { requestId?: string };
  return requestId !== undefined && Object.values(headers).includes(requestId);
}
