// What must not compile. After each directive stand words that the first line of the compiler's message has, on every TypeScript.
import * as acme from "@errcat/acme";
import { en } from "@errcat/acme/messages/en";
// @ts-expect-error Cannot find module '@errcat/acme/messages/fr'
import { fr } from "@errcat/acme/messages/fr";
// @ts-expect-error Cannot find module '@errcat/acme/parse.js'
import { parse } from "@errcat/acme/parse.js";
import * as server from "@errcat/acme/server";
import { en as solutions } from "@errcat/acme/solutions/en";
import type { GengoError } from "@errcat/gengo";
import { en as gengoEn } from "@errcat/gengo/messages/en";

declare const error: acme.AcmeError;
declare const gengoError: GengoError;
declare const text: string;

const handlers = {
  "40002": () => "",
  "007": () => "",
  "-1": () => "",
  InvalidParameter: () => "",
  "InvalidParameter.TextTooLong": () => "",
  constructor: () => "",
  toString: () => "",
};

// A code left out of match. The second line of the message names it.
// @ts-expect-error "40002": () => string
acme.match(error, { ...handlers, $unknown: () => "" });
// @ts-expect-error "40002": () => string
acme.match(error, { ...handlers, then: () => "" });
// The same where a type is asked of the result: nothing is said of the result before the code is named.
export function told(): string {
  // @ts-expect-error "40002": () => string
  return acme.match(error, { ...handlers, $unknown: () => "" });
}
// @ts-expect-error "40002": () => string
export const counted: Promise<number> = acme.match(error, { ...handlers, then: () => "" });
// What every object has under the name of a code is no handler.
acme.match(
  error,
  // @ts-expect-error Argument of type
  {
    "40002": () => 1,
    "007": () => 1,
    "-1": () => 1,
    InvalidParameter: () => 1,
    "InvalidParameter.TextTooLong": () => 1,
    then: () => 1,
    toString: () => 1,
    $unknown: () => 1,
  },
);
acme.match(
  error,
  // @ts-expect-error Argument of type
  {
    "40002": () => 1,
    "007": () => 1,
    "-1": () => 1,
    InvalidParameter: () => 1,
    "InvalidParameter.TextTooLong": () => 1,
    then: () => 1,
    constructor: () => 1,
    $unknown: () => 1,
  },
);
// @ts-expect-error GengoError
acme.match(gengoError, { ...handlers, then: () => "", $unknown: () => "" });
// @ts-expect-error undefined
acme.match(acme.parse(text), { ...handlers, then: () => "", $unknown: () => "" });
// @ts-expect-error AcmeHandlers<string>
export const table: acme.AcmeHandlers<string> = handlers;

// A code left out of a version: what came later is asked for when the version is raised. What was removed need not be handled.
const { toString, ...older } = handlers;
const $added = (): string => "";
acme.match(acme.asOf("1.0.0", error), { ...older, "1e21": () => "", $unknown: () => "", $added });
acme.match(acme.asOf("1.0.0", error), { ...older, $unknown: () => "", $added });
acme.match(acme.asOf("1.2.0", error), { ...older, then: () => "", toString, $unknown: () => "", $added });
// @ts-expect-error "40002": () => string
acme.match(acme.asOf("1.0.0", error), { ...older, $unknown: () => "" });
// @ts-expect-error "40002": () => string
acme.match(acme.asOf("1.0.0", error), { ...older, $added });
// @ts-expect-error "40002": () => string
acme.match(acme.asOf("1.1.0", error), { ...older, "1e21": () => "", $unknown: () => "", $added });
// @ts-expect-error "40002": () => string
acme.match(acme.asOf("1.2.0", error), { ...older, then: () => "", $unknown: () => "", $added });
// @ts-expect-error "1.1.0"
acme.asOf("1.3.0", error);
// @ts-expect-error "1.2.0"
acme.asOf("1.2", error);
// @ts-expect-error "1.0.0"
export const soon: acme.AcmeErrorAsOf<"2.0.0"> | undefined = undefined;
// @ts-expect-error AcmeHandlersAsOf<"1.0.0", string>
export const pinned: acme.AcmeHandlersAsOf<"1.0.0", string> = { ...older, $unknown: () => "" };
acme.match(acme.asOf("1.0.0", error), {
  ...older,
  $unknown: () => "",
  // @ts-expect-error 'rawCode' does not exist
  $added: (e) => e.error.rawCode,
});

export function switchedAsOf(): string {
  const seen = acme.asOf("1.1.0", error);
  switch (seen.code) {
    // @ts-expect-error '"toString"' is not comparable
    case "toString":
    case "40002":
    case "007":
    case "-1":
    case "InvalidParameter":
    case "InvalidParameter.TextTooLong":
    case "constructor":
    case "1e21":
    case "$unknown":
    case "$added":
      return "";
    default:
      // @ts-expect-error 'AcmeErrorOf<"then">' is not assignable to parameter of type 'never'
      return acme.assertNever(seen);
  }
}

// A handler for a code that there is not.
acme.matchOr(
  error,
  {
    "40002": () => "",
    // @ts-expect-error not assignable to type 'never'
    contructor: () => "",
  },
  () => "",
);
acme.matchOr(
  acme.asOf("1.0.0", error),
  {
    "40002": () => "",
    // @ts-expect-error not assignable to type 'never'
    then: () => "",
  },
  () => "",
);

export function misspelled(): number {
  return acme.matchOr(
    error,
    {
      "40002": () => 1,
      // @ts-expect-error not assignable to type 'never'
      "40020": () => 1,
    },
    () => 0,
  );
}

// A handler that reads what its error does not have, or gives what is not asked for.
acme.match(error, {
  ...handlers,
  // @ts-expect-error 'rawCode' does not exist on type 'AcmeErrorOf<"then">'
  then: (e) => e.rawCode,
  // @ts-expect-error 'limit' does not exist on type 'AcmeUnknownError'
  $unknown: (e) => e.limit,
});
// @ts-expect-error 'string | number' is not assignable to type 'string'
export const onlyText: string = acme.match(error, { ...handlers, then: () => 1, $unknown: () => "" });

// A code that is none, where a code is asked for.
// @ts-expect-error '"4002"'
acme.is(error, "4002");
// @ts-expect-error '"40002 "'
acme.is(error, "40002", "40002 ");
// @ts-expect-error '40002'
acme.is(error, 40002);
// A list of unknown length need not hold every code of its type, so that `is` would narrow too much: `codes.some((code) => acme.is(error, code))`.
declare const codes: acme.AcmeCode[];
// @ts-expect-error A spread argument must either have a tuple type or be passed to a rest parameter.
acme.is(error, ...codes);
// @ts-expect-error no overlap
export const compared: boolean = error.code === "4002";
// @ts-expect-error no overlap
export const categorized: boolean = error.category === "billing";
// @ts-expect-error no overlap
export const retried: boolean = error.retry === "soon";
// @ts-expect-error 'string' is not assignable to type 'keyof AcmeFacts'
export const assigned: acme.AcmeCode = text;
// @ts-expect-error "$unknown"
export const unlisted: acme.AcmeCode = error.code;
// @ts-expect-error '"4002"'
export const narrowed: acme.AcmeErrorOf<"4002"> | undefined = undefined;
// @ts-expect-error '4002'
export const fact: unknown = acme.facts["4002"];

export function switched(): string {
  switch (error.code) {
    // @ts-expect-error '"4002"' is not comparable
    case "4002":
      return "";
    case "40002":
      // @ts-expect-error no overlap
      return error.category === "internal" ? "" : "";
    case "007":
    case "-1":
    case "InvalidParameter":
    case "InvalidParameter.TextTooLong":
    case "constructor":
    case "1e21":
    case "toString":
    case "$unknown":
      return "";
    default:
      // @ts-expect-error 'AcmeErrorOf<"then">' does not satisfy the expected type 'never'
      error satisfies never;
      // @ts-expect-error 'AcmeErrorOf<"then">' is not assignable to parameter of type 'never'
      return acme.assertNever(error);
  }
}

export function excluded(): void {
  if (acme.is(error, "40002")) return;
  // @ts-expect-error no overlap
  if (error.code === "40002") return;
}

// A table or an error of another package.
// @ts-expect-error 'AcmeMessages'
acme.message(error, gengoEn);
// @ts-expect-error 'AcmeMessages'
acme.message(error, solutions);
// Nor is a table of messages one of solutions.
// @ts-expect-error not assignable to parameter of type
acme.solution(error, en);
// @ts-expect-error 'GengoError' is not assignable to parameter of type
acme.message(gengoError, en);
// @ts-expect-error 'AcmeMessages'
export const incomplete: acme.AcmeMessages = { "40002": "" };

// The parameters of a text, or of an error made by hand.
// @ts-expect-error '{ field: string; }'
en["InvalidParameter.TextTooLong"]({ field: "text" });
// @ts-expect-error Type 'string' is not assignable to type 'number'
en["InvalidParameter.TextTooLong"]({ field: "text", limit: "2000" });
// @ts-expect-error 'lenght'
en["InvalidParameter.TextTooLong"]({ field: "text", limit: 2000, lenght: 1 });
// @ts-expect-error not callable
en["40002"]({});
// @ts-expect-error 'field'
export const halfMade: acme.AcmeErrorOf<"InvalidParameter.TextTooLong">["parameters"] = { limit: 2000 };
// @ts-expect-error Type 'number' is not assignable to type 'never'
export const overMade: acme.AcmeErrorOf<"40002">["parameters"] = { limit: 2000 };

// An Error is made of an error, with a table of the same provider.
// @ts-expect-error Argument of type 'AcmeError | undefined' is not assignable
acme.toError(acme.parse(text));
// @ts-expect-error Argument of type 'string' is not assignable
acme.toError(text);
// @ts-expect-error 'GengoMessages'
acme.toError(error, { messages: gengoEn });
// @ts-expect-error 'reason'
acme.toError(error, { reason: text });
// @ts-expect-error 'moduleCode' does not exist
export const noField: unknown = acme.toError(error).moduleCode;

// A wait needs an error, an attempt, and numbers from somewhere.
// @ts-expect-error Expected 2-3 arguments, but got 1
acme.retryDelay(error);
// @ts-expect-error Argument of type 'AcmeError | undefined' is not assignable
acme.retryDelay(acme.parse(text), 1);
// @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'number'
acme.retryDelay(error, text);
// @ts-expect-error Type 'number' is not assignable to type '() => number'
acme.retryDelay(error, 1, { random: 0.5 });
// @ts-expect-error 'minimum'
acme.retryDelay(error, 1, { minimum: 1 });
// @ts-expect-error Type 'number' is not assignable to type '() => number'
acme.parse(text, { now: 0 });
// @ts-expect-error read-only
error.retryAfter = 1;

// A table is picked from those that are passed.
// @ts-expect-error Argument of type '1' is not assignable
acme.pickLocale(1, { en });
// @ts-expect-error '"de"'
export const locale: "de" = acme.pickLocale(text, { en }).locale;

// What was parsed may be nothing, and cannot be changed.
// @ts-expect-error possibly 'undefined'
export const code: string = acme.parse(text).code;
// @ts-expect-error read-only
error.status = 200;
// @ts-expect-error read-only
acme.facts["40002"] = acme.facts["40002"];
// @ts-expect-error read-only
en["40002"] = "";
export const unused: unknown[] = [parse, fr];

// An error is made with the parameters that its message shows, and with no others.
// @ts-expect-error Expected 2-3 arguments, but got 1
server.make("InvalidParameter.TextTooLong");
// @ts-expect-error '{ readonly limit: number; readonly field: string; }'
server.make("InvalidParameter.TextTooLong", { field: text });
// @ts-expect-error 'limt' does not exist
server.make("InvalidParameter.TextTooLong", { limt: 5, field: text });
// @ts-expect-error Type 'string' is not assignable to type 'number'
server.make("InvalidParameter.TextTooLong", { limit: text, field: text });
// @ts-expect-error 'colour' does not exist
server.make("InvalidParameter.TextTooLong", { limit: 5, field: text, colour: text });
// @ts-expect-error 'limit' does not exist
server.make("007", { limit: 5 });
// @ts-expect-error Argument of type '"40003"' is not assignable
server.make("40003");
// @ts-expect-error Argument of type '"$unknown"' is not assignable
server.make("$unknown");
// @ts-expect-error 'moduleCode' does not exist
server.make("007", {}, { moduleCode: text });
// @ts-expect-error Type 'string' is not assignable to type 'number'
server.make("007", {}, { retryAfter: text });
// @ts-expect-error 'GengoMessages'
server.toResponse(error, { messages: { en: gengoEn } });

// A code left out of an operation, a code that it does not list, and an operation that there is not.
const { "-1": minus, constructor: constructed, then, ...placing } = { ...handlers, then: () => "", $unknown: () => "" };
const $other = (): string => "";
acme.match(acme.within("orders.place", error), { ...placing, then, $other });
// @ts-expect-error "40002": () => string
acme.match(acme.within("orders.place", error), { ...placing, $other });
// @ts-expect-error "40002": () => string
acme.match(acme.within("orders.place", error), { ...placing, then });
// @ts-expect-error not assignable to parameter of type
acme.within("orders.plce", error);
// @ts-expect-error undefined
acme.within("orders.place", acme.parse(text));
// @ts-expect-error 'AcmeErrorWithin<"orders.place">' is not assignable
acme.within("toString", acme.within("orders.place", error));
acme.matchOr(
  acme.within("orders.place", error),
  {
    then: () => "",
    // @ts-expect-error not assignable to type 'never'
    toString: () => "",
  },
  () => "",
);
acme.match(acme.within("orders.place", acme.asOf("1.0.0", error)), { ...placing, $other, $added });
// @ts-expect-error "40002": () => string
acme.match(acme.within("orders.place", acme.asOf("1.0.0", error)), { ...placing, $other });
// @ts-expect-error "40002": () => string
acme.match(acme.asOf("1.0.0", acme.within("orders.place", error)), { ...placing, $added });
acme.match(acme.within("orders.place", error), {
  ...placing,
  then,
  // @ts-expect-error 'rawCode' does not exist
  $other: (e) => e.error.rawCode,
});

export function switchedWithin(): string {
  const seen = acme.within("toString", error);
  switch (seen.code) {
    // @ts-expect-error '"then"' is not comparable
    case "then":
    case "40002":
    case "007":
    case "toString":
    case "$unknown":
    case "$other":
      return "";
    default:
      // @ts-expect-error 'AcmeErrorOf<"constructor">' is not assignable to parameter of type 'never'
      return acme.assertNever(seen);
  }
}
