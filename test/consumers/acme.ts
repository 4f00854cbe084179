// Someone who handles every code of Acme, in each of the ways there are.
import * as acme from "@errcat/acme";
import { type AcmeDriftRecord, toDriftRecord } from "@errcat/acme/drift";
import { type AcmeFixture, allFixtures, fixtures } from "@errcat/acme/fixtures";
import { en } from "@errcat/acme/messages/en";
import { zhHans } from "@errcat/acme/messages/zh-Hans";
import { type AcmeAnswer, make, serialize, toAnswer, toResponse } from "@errcat/acme/server";
import { zhHans as solutions } from "@errcat/acme/solutions/zh-Hans";
import { type AcmeOtelAttributes, otelAttributes } from "@errcat/acme/telemetry";

export function byMatch(error: acme.AcmeError): string {
  return acme.match(error, {
    "40002": (e) => e.code,
    "007": (e) => e.retry,
    "-1": (e) => e.actor,
    InvalidParameter: (e) => e.category,
    "InvalidParameter.TextTooLong": (e) => `at most ${e.parameters.limit ?? "?"} in ${e.parameters.field ?? "?"}`,
    constructor: (e) => e.detail ?? "",
    then: () => "",
    "1e21": (e) => String(e.retryAfter),
    toString: (e) => e.code,
    $unknown: (e) => e.nearest ?? e.rawCode,
  });
}

export function bySwitch(error: acme.AcmeError): string {
  switch (error.code) {
    case "40002":
    case "007":
      return error.category;
    case "-1":
    case "InvalidParameter":
    case "InvalidParameter.TextTooLong":
      return error.reasons?.[0] ?? "";
    case "constructor":
    case "then":
    case "1e21":
    case "toString":
      return error.retry;
    case "$unknown":
      return error.rawCode;
    default:
      return acme.assertNever(error);
  }
}

/** Pinned to the codes of 1.0.0, which had no "then" and no "toString" yet, and still had "1e21". */
export function byMatchAsOf(error: acme.AcmeError): string {
  return acme.match(acme.asOf("1.0.0", error), {
    "40002": (e) => e.code,
    "007": (e) => e.retry,
    "-1": (e) => e.actor,
    InvalidParameter: (e) => e.category,
    "InvalidParameter.TextTooLong": (e) => `at most ${e.parameters.limit ?? "?"}`,
    constructor: (e) => e.detail ?? "",
    "1e21": (e) => e.code,
    $unknown: (e) => e.nearest ?? e.rawCode,
    $added: (e) => acme.message(e.error, en),
  });
}

export function bySwitchAsOf(error: acme.AcmeError): string {
  const seen = acme.asOf("1.0.0", error);
  switch (seen.code) {
    case "40002":
    case "007":
    case "-1":
    case "InvalidParameter":
    case "InvalidParameter.TextTooLong":
    case "constructor":
    case "1e21":
      return seen.category;
    case "$added":
      return acme.message(seen.error, en);
    case "$unknown":
      return seen.rawCode;
    default:
      return acme.assertNever(seen);
  }
}

/** No version has added a code since the newest one; `$added` is there all the same, for the day when one does. */
export function byNewest<Result>(error: acme.AcmeError, handlers: acme.AcmeHandlersAsOf<"1.2.0", Result>): Result {
  return acme.match(acme.asOf("1.2.0", error), handlers);
}

export function bySatisfies(error: acme.AcmeError): string {
  switch (error.category) {
    case "authentication":
    case "rate_limit":
    case "internal":
    case "invalid_request":
    case "too_large":
    case "conflict":
    case "timeout":
    case "unavailable":
    case "quota":
    case "unknown":
      return error.code;
    default:
      return error satisfies never;
  }
}

export function byFallback(error: acme.AcmeError): string {
  return acme.matchOr(error, { "40002": (e) => e.code, $unknown: (e) => e.rawCode }, (e) => e.category);
}

const table = {
  "40002": () => 1,
  "007": () => 2,
  "-1": () => 3,
  InvalidParameter: () => 4,
  "InvalidParameter.TextTooLong": () => 5,
  constructor: () => 6,
  then: () => 7,
  toString: () => 8,
  $unknown: () => 9,
} satisfies acme.AcmeHandlers<number>;

export function byTable(error: acme.AcmeError): number {
  return acme.match(error, table);
}

/** `match` inside a function that is generic itself. */
export function byHandlers<Result>(error: acme.AcmeError, handlers: acme.AcmeHandlers<Result>): Result {
  return acme.match(error, handlers);
}

export function byGuard(caught: unknown): string | undefined {
  const error = acme.parse(caught);
  if (!error) return undefined;
  if (acme.is(error, "40002", "then")) return acme.solution(error, solutions);
  return acme.message(error, acme.is(error, "$unknown") ? en : zhHans);
}

export function forReader(error: acme.AcmeError, locale: string): string {
  return acme.message(error, acme.pickLocale(locale, { en, "zh-Hans": zhHans }).table);
}

export const later: readonly string[] = (Object.keys(acme.facts) as acme.AcmeCode[]).filter((code) => acme.facts[code].retry === "later");

/** An error made by hand carries the parameters of its texts; what is not known is said to be so. */
export const handmade: acme.AcmeErrorOf<"InvalidParameter.TextTooLong">["parameters"] = { field: "text", limit: undefined };
export const said: string = en["InvalidParameter.TextTooLong"]({ field: "text", limit: 2000 });

/** A later code is handled early by the error that `$added` carries. */
export function early(error: acme.AcmeError): string {
  return acme.matchOr(
    acme.asOf("1.0.0", error),
    { $added: ({ error }) => (acme.is(error, "then") ? error.category : error.code) },
    (e) => e.retry,
  );
}

/** A guard inside of a function that is generic itself. */
export function on<Code extends acme.AcmeCode>(error: unknown, code: Code, use: (e: acme.AcmeErrorOf<Code>) => string): string {
  return acme.is(error, code) ? use(error) : "";
}
export function onError<Code extends acme.AcmeCode>(error: acme.AcmeError, code: Code, use: (e: acme.AcmeErrorOf<Code>) => string): string {
  return acme.is(error, code) ? use(error) : "";
}
export const used: string = on({}, "InvalidParameter.TextTooLong", (e) => e.parameters.field ?? "");

/** Any part of the union. */
export function byPart(error: acme.AcmeErrorOf<"007"> | acme.AcmeErrorOf<"then">): number | string {
  return acme.match(error, { "007": () => 1, then: (e) => e.category });
}

/** What a test answers with. */
export function mocked(code: acme.AcmeCode): AcmeAnswer {
  const [first]: readonly AcmeFixture[] = allFixtures;
  const status: number = fixtures["InvalidParameter.TextTooLong"].status;
  return first?.code === code && first.format !== "" ? first : { ...fixtures[code], status };
}

/** What telemetry may hold of an error, of any version and of any operation. */
export function attributes(error: acme.AcmeError): readonly string[] {
  const all = [otelAttributes(error), otelAttributes(acme.asOf("1.0.0", error)), otelAttributes(acme.within("orders.place", error))];
  return all.map(({ "error.type": type }: AcmeOtelAttributes): acme.AcmeCode | "_OTHER" => type);
}

/** What may be kept of an error that the catalog does not describe. */
export function recorded(caught: unknown): string | undefined {
  const record: AcmeDriftRecord | undefined = toDriftRecord(caught);
  const nearest: acme.AcmeCode | undefined = record?.nearest;
  return record?.drift === "code" ? (nearest ?? record.rawCode) : record?.fields.join();
}

/** The server's end: each error is made with what its texts show. */
export function answered(request: { readonly headers: object }, caught: unknown): AcmeAnswer {
  const limited = make("InvalidParameter.TextTooLong", { limit: 5, field: "title" }, { detail: "(core) too long", requestId: "a-1" });
  const limit: number | undefined = limited.parameters.limit;
  const code: "InvalidParameter.TextTooLong" = limited.code;
  const quick = make("007", {}, { retryAfter: limit });
  toResponse(acme.toError(quick), { request, messages: { en, "zh-Hans": zhHans } });
  toAnswer(new AggregateError([limited, quick]), { request, messages: { en } });
  return serialize([limited, make("constructor"), code, caught], (error) => acme.message(error, en));
}

/** What one operation may return, and the rest. */
export function byMatchWithin(error: acme.AcmeError): string {
  return acme.match(acme.within("toString", error), {
    "40002": (e) => e.code,
    "007": (e) => e.retry,
    constructor: (e) => e.detail ?? "",
    toString: (e) => e.category,
    $unknown: (e) => e.rawCode,
    $other: (e) => acme.message(e, en),
  });
}

export function bySwitchWithin(error: acme.AcmeError): string {
  const seen = acme.within("toString", error);
  switch (seen.code) {
    case "40002":
    case "007":
    case "constructor":
    case "toString":
      return seen.category;
    case "$unknown":
      return seen.rawCode;
    case "$other":
      return seen.error.code;
    default:
      return acme.assertNever(seen);
  }
}

/** For an operation that only the caller knows. */
export function byOperation<Operation extends acme.AcmeOperation>(
  operation: Operation,
  error: acme.AcmeError,
): acme.AcmeErrorWithin<Operation> {
  return acme.within(operation, error);
}
