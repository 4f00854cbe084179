import { STATUS_CODES } from "node:http";
import type { Token } from "./tokens.ts";

/**
 * Returns the HTTP status that an expression names: `HttpStatus.NOT_FOUND`, `http.StatusNotFound`, `HttpServletResponse.SC_NOT_FOUND`,
 * `Response::HTTP_NOT_FOUND`; with `.value()` behind it, too.
 */
export function statusNamed(tokens: readonly Token[]): number | undefined {
  const words = tokens.filter(({ kind }) => kind === "word").map(({ text }) => text);
  return tokens.some(({ kind, text }) => kind !== "word" && !".:()".includes(text)) ? undefined : statusOf(words);
}

/** Returns the HTTP status that words name, such as `HttpStatus` and `NOT_FOUND`. */
export function statusOf(words: readonly string[]): number | undefined {
  if (words.length < 2) return undefined;
  const name = /^(?:value|code|getCode|Value|phrase|toInt)$/.test(words.at(-1) ?? "") ? words.at(-2) : words.at(-1);
  if (name === undefined || !/http|status/i.test(words.join(" "))) return undefined;
  return statuses.get(
    name
      .replace(/^(?:SC_|HTTP_|Status|STATUS_)/, "")
      .replaceAll(/[^A-Za-z]/g, "")
      .toLowerCase(),
  );
}

const statuses: ReadonlyMap<string, number> = new Map([
  ...Object.entries(STATUS_CODES).map(
    ([status, words = ""]) => [words.replaceAll(/[^A-Za-z]/g, "").toLowerCase(), Number(status)] as const,
  ),
  ["internalerror", 500],
  ["requestentitytoolarge", 413],
  ["contenttoolarge", 413],
  ["requesturitoolong", 414],
  ["requestedrangenotsatisfiable", 416],
  ["teapot", 418],
  ["unprocessable", 422],
  ["unprocessablecontent", 422],
]);
