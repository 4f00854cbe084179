import { readFileSync } from "node:fs";
import { reasons } from "../compile/reasons.ts";
import { parserOf } from "../compile/samples.ts";
import type { ProviderEntry } from "../normalize/provider.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { visible, visibleJson } from "../problems/visible.ts";
import { readPasted } from "../tools/site/browser/read-answer.ts";
import { explained, nextStep } from "./explained.ts";
import type { KnownCatalog } from "./known-catalogs.ts";

type ParsedError = Readonly<Record<string, unknown>>;

/**
 * Explains what the parsers of catalogs find in a text: a response as `curl -i` prints it, a body, lines of a log, or a printed exception.
 * Returns the exit code.
 */
export function explainValue(
  text: string,
  catalogs: readonly KnownCatalog[],
  { json, only }: { readonly json: boolean; readonly only: string | undefined },
  { print, result }: Reporter,
): number {
  const values = readPasted(text).values.map((forms) => forms.map(plain));
  const found = catalogs
    .map((known) => ({ known, errors: errorsIn(values, parserOf(known).parseAll) }))
    .filter(({ errors }) => errors.length > 0);
  const exitCode = found.length > 0 ? exitCodes.fine : exitCodes.problems;
  const data = { found: found.flatMap(({ known, errors }) => errors.map((error) => withNextStep(error, known, only))) };
  if (json) print(visibleJson(data));
  else if (found.length > 0) print(found.flatMap(({ known, errors }) => errors.map((error) => described(error, known, only))).join("\n\n"));
  else print(nothingFound(responseIn(text), catalogs));
  result({ exitCode, ...data });
  return exitCode;
}

/** A parser that runs in a context of its own does not recognize a map of this one. */
function plain(form: unknown): unknown {
  const { headers } = (form ?? {}) as { headers?: unknown };
  return headers instanceof Map ? { ...(form as object), headers: Object.fromEntries(headers) } : form;
}

/** Returns the errors in the values of a text, each once: one body is often there twice, inside an exception and next to it. */
function errorsIn(values: readonly (readonly unknown[])[], parseAll: (value: unknown) => readonly ParsedError[]): readonly ParsedError[] {
  const errors = values.flatMap((forms) => forms.map(parseAll).find((errors) => errors.length > 0) ?? []);
  const byContent = new Map(
    errors.map((error) => [JSON.stringify([error["code"], error["rawCode"], error["item"], error["detail"]]), error]),
  );
  const kept = new Set(byContent.values());
  return errors.filter((error) => kept.has(error));
}

/** Returns the text of a file, or of the standard input if it is named `-`. Throws {@link UsageError}. */
export function textIn(source: string): string {
  try {
    return readFileSync(source === "-" ? 0 : source, "utf8");
  } catch (error) {
    throw new UsageError(`"${source}" cannot be read: ${(error as Error).message}`, "Specify a readable file, or - for standard input.");
  }
}

/** Returns a response with status, headers, and body if the text begins with an HTTP status line, and otherwise the text as a body. */
function responseIn(text: string): unknown {
  const [, status, head = "", body] = /^\s*HTTP\/[\d.]+ (\d{3})[^\n]*\n((?:[^\r\n]+\r?\n)*)\r?\n?([^]*)$/.exec(text) ?? [];
  if (status === undefined) return text;
  const headers = Object.fromEntries(
    head.split(/\r?\n/).flatMap((line) => {
      const colon = line.indexOf(":");
      return colon > 0 ? [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]] : [];
    }),
  );
  return { status: Number(status), headers, body };
}

function withNextStep(error: ParsedError, known: KnownCatalog, only: string | undefined): ParsedError {
  const entry = entryOf(error, known);
  return entry === undefined ? error : { ...error, next: nextStep(entry, only, error["retryAfter"] as number | undefined) };
}

function entryOf({ code }: ParsedError, { provider }: KnownCatalog): ProviderEntry | undefined {
  return provider.entries.find((entry) => entry.code === code);
}

function described(error: ParsedError, known: KnownCatalog, only: string | undefined): string {
  const { code, rawCode, nearest } = error;
  const entry = entryOf(error, known);
  const row = (label: string, text: unknown) => `  ${label.padEnd(9)} ${visible(typeof text === "string" ? text : JSON.stringify(text))}`;
  const facts = Object.entries(error).filter(
    ([field, value]) => !catalogFields.has(field) && value !== undefined && JSON.stringify(value) !== "{}",
  );
  const head =
    code === "$unknown"
      ? `${visible(JSON.stringify(rawCode))} is not listed by ${known.provider.id}${typeof nearest === "string" ? `; the closest listed code is ${nearest}` : ""}.`
      : entry === undefined
        ? String(code)
        : explained({ known, entry }, only);
  return [head, "  in this response:", ...facts.map(([field, value]) => row(field, value))].join("\n");
}

/** The fields of an error that come from the catalog. */
const catalogFields: ReadonlySet<string> = new Set(["code", "rawCode", "nearest", "category", "retry", "actor", "provider"]);

function nothingFound(value: unknown, catalogs: readonly KnownCatalog[]): string {
  const tried = catalogs.flatMap(({ catalog, name }) => [`${name}:`, ...reasons(value, catalog).map((reason) => `  ${visible(reason)}`)]);
  return ["The input does not match any error in a catalog.", ...tried].join("\n");
}
