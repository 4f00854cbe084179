import { readFileSync } from "node:fs";
import { type ProviderId, packages } from "./packages.js";
import type { Answer } from "./server.js";

/** What `parse` should make of one error. What is absent should be `undefined`. */
export interface Expected {
  readonly code: string;
  readonly rawCode?: string;
  readonly nearest?: string;
  readonly item?: string;
  readonly detail?: string;
  readonly requestId?: string;
  readonly retryAfter?: number;
  readonly [field: string]: unknown;
}

/** An answer and every error in it, the overall one first. */
export interface Sample extends Answer {
  readonly errors: readonly Expected[];
  /** Whether the request succeeded, so that only items have errors. */
  readonly isSuccess?: boolean;
}

export interface Provider {
  readonly id: ProviderId;
  readonly parse: (value: unknown) => unknown;
  readonly parseAll: (value: unknown) => readonly unknown[];
  readonly parseAsync: (value: unknown) => Promise<unknown>;
  readonly entries: readonly Entry[];
  /** Answers with something particular about them. */
  readonly samples: readonly Sample[];
  /** The ways in which any code of this provider travels. */
  readonly forms: readonly Form[];
}

interface Entry {
  readonly code: string;
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
}

export interface Form {
  readonly name: string;
  /** The codes that travel in this way, where not all do. */
  readonly only?: RegExp;
  readonly sample: (code: string) => Omit<Sample, "name">;
}

const requestId = "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11";

const forms: Record<ProviderId, readonly Form[]> = {
  "azure-translator": [
    { name: "as numbers", only: /^\d{6}$/, sample: (code) => azure(code, Number(code)) },
    { name: "as strings", only: /^\d{6}$/, sample: (code) => azure(code, code) },
    {
      name: "as JSON that calls itself text/plain",
      only: /^\d{6}$/,
      sample: (code) => ({ ...azure(code, Number(code)), type: "text/plain; charset=utf-8" }),
    },
  ],
  gengo: [
    { name: "as numbers, with HTTP 200", only: /^\d{4}$/, sample: (code) => gengoError(200, code, Number(code)) },
    { name: "as strings, with HTTP 200", only: /^\d{4}$/, sample: (code) => gengoError(200, code, code) },
    { name: "as HTTP statuses, with HTTP 200", only: /^\d{3}$/, sample: (code) => gengoError(200, code, Number(code)) },
    { name: "as HTTP statuses, with that HTTP status", only: /^\d{3}$/, sample: (code) => gengoError(Number(code), code, Number(code)) },
    { name: "as numbers, with HTTP 401", sample: (code) => gengoError(401, code, Number(code)) },
    {
      name: "as strings, with HTTP 500, as JSON that calls itself text/plain",
      sample: (code) => ({ ...gengoError(500, code, code), type: "text/plain" }),
    },
  ],
  "rozetta-t4oo": [
    { name: "as numbers, with HTTP 200", sample: (code) => rozetta(200, code, Number(code)) },
    { name: "as strings, with HTTP 400", sample: (code) => rozetta(400, code, code) },
  ],
  "tencent-api2": [
    { name: "as numbers", sample: (code) => api2(200, code, Number(code)) },
    { name: "as strings, with HTTP 500", sample: (code) => api2(500, code, code) },
  ],
  "tencent-tmt": [
    { name: "with HTTP 200", sample: (code) => tmt(200, code) },
    { name: "with HTTP 400", sample: (code) => tmt(400, code) },
  ],
};

function azure(code: string, sent: unknown): Omit<Sample, "name"> {
  const detail = wordsOn(code);
  return {
    status: Number(code.slice(0, 3)),
    headers: { "X-RequestId": requestId },
    body: { error: { code: sent, message: detail } },
    errors: [{ code, detail, requestId }],
  };
}

function gengoError(status: number, code: string, sent: unknown): Omit<Sample, "name"> {
  const detail = wordsOn(code);
  return { status, body: { opstat: "error", err: { code: sent, msg: detail } }, errors: [{ code, detail }] };
}

function rozetta(status: number, code: string, sent: unknown): Omit<Sample, "name"> {
  const detail = wordsOn(code);
  return { status, body: { status: "failure", data: { code: sent, message: detail } }, errors: [{ code, detail }] };
}

function api2(status: number, code: string, sent: unknown): Omit<Sample, "name"> {
  const detail = `(-514)${wordsOn(code)}`;
  const codeDesc = "OperationDenied.SourceAlreadyExists";
  return { status, body: { code: sent, message: detail, codeDesc }, errors: [{ code, detail, codeDesc, moduleCode: "-514" }] };
}

function tmt(status: number, code: string): Omit<Sample, "name"> {
  const detail = wordsOn(code);
  return {
    status,
    body: { Response: { Error: { Code: code, Message: detail }, RequestId: requestId } },
    errors: [{ code, detail, requestId }],
  };
}

/** Words that a careless decoder would spoil. */
function wordsOn(code: string): string {
  return `"${code}" \\ “不支持” {"code": 1}\n`;
}

/** The five providers: their packages, catalogs and answers. */
export const providers: readonly Provider[] = Object.entries(packages).map(([name, { parse, parseAll, parseAsync }]) => {
  const id = name as ProviderId;
  const { entries, samples } = read(`../../catalogs/${id}.json`) as { entries: Entry[]; samples: CatalogSample[] };
  return {
    id,
    parse,
    parseAll,
    parseAsync,
    entries,
    samples: samples.filter(({ value }) => value === undefined).map(sent),
    forms: forms[id],
  };
});

interface CatalogSample extends Sample {
  readonly value?: unknown;
  readonly success?: boolean;
}

/** A sample of a catalog as a server sends it; one without a body has no content type either. */
function sent({ success = false, ...sample }: CatalogSample): Sample {
  return { ...sample, isSuccess: success, ...(sample.body === undefined && { body: "", type: "" }) };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
