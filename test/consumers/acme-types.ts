// What the types of Acme are, exactly.
import * as acme from "@errcat/acme";
import { en } from "@errcat/acme/messages/en";
import { en as solutions } from "@errcat/acme/solutions/en";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only if the type of what it is called on is exactly `Expected`. */
declare function expectType<Expected>(): <Actual>(value: Actual, ...same: Same<Actual, Expected> extends true ? [] : [never]) => void;

type Code = "40002" | "007" | "-1" | "InvalidParameter" | "InvalidParameter.TextTooLong" | "constructor" | "then" | "1e21" | "toString";

export function theUnion(error: acme.AcmeError): void {
  expectType<Code | "$unknown">()(error.code);
  expectType<acme.AcmeCode>()("40002" as Code);
  expectType<"never" | "after_change" | "later" | "now" | "unknown">()(error.retry);
  expectType<"developer" | "user" | "operator" | "provider" | "unknown">()(error.actor);
  expectType<"acme">()(error.provider);
  expectType<number | undefined>()(error.status);
  expectType<readonly string[] | undefined>()(error.reasons);
  expectType<boolean | undefined>()(error.final);
}

export function narrowed(error: acme.AcmeError): void {
  if (error.code === "40002") {
    expectType<acme.AcmeErrorOf<"40002">>()(error);
    expectType<"authentication">()(error.category);
    expectType<"after_change">()(error.retry);
    expectType<"operator">()(error.actor);
  }
  if (error.code === "InvalidParameter.TextTooLong") expectType<number | undefined>()(error.parameters.limit);
  if (error.code === "$unknown") {
    expectType<acme.AcmeUnknownError>()(error);
    expectType<string>()(error.rawCode);
    expectType<Code | undefined>()(error.nearest);
  } else expectType<Code>()(error.code);
  if (error.category === "too_large") expectType<"InvalidParameter.TextTooLong">()(error.code);
  if (error.category === "unknown") expectType<string>()(error.rawCode);
  if (error.retry === "later") expectType<"007" | "then" | "1e21">()(error.code);
  if (error.actor === "operator") expectType<"40002" | "toString">()(error.code);
}

export function guarded(value: unknown, error: acme.AcmeError): void {
  if (acme.isError(value)) expectType<acme.AcmeError>()(value);
  if (acme.is(value, "40002")) expectType<acme.AcmeErrorOf<"40002">>()(value);
  if (acme.is(error, "40002", "007")) expectType<"40002" | "007">()(error.code);
  else expectType<Exclude<Code, "40002" | "007"> | "$unknown">()(error.code);
  if (acme.is(error, "$unknown")) expectType<string>()(error.rawCode);
  else expectType<Code>()(error.code);
}

export function handled(error: acme.AcmeError): void {
  const result = acme.matchOr(
    error,
    { constructor: (e) => (expectType<acme.AcmeErrorOf<"constructor">>()(e), 1) },
    (e) => (expectType<acme.AcmeError>()(e), 2),
  );
  expectType<number>()(result);
  const word = acme.match(error, {
    "40002": (e) => (expectType<acme.AcmeErrorOf<"40002">>()(e), "a"),
    "007": (e) => (expectType<"rate_limit">()(e.category), "b"),
    "-1": () => "c",
    InvalidParameter: () => "d",
    "InvalidParameter.TextTooLong": (e) => (expectType<string | undefined>()(e.parameters.field), "e"),
    constructor: (e) => (expectType<"constructor">()(e.code), "f"),
    then: (e) => (expectType<"then">()(e.code), "g"),
    "1e21": () => "h",
    toString: () => "j",
    $unknown: (e) => (expectType<acme.AcmeUnknownError>()(e), "i"),
  });
  expectType<string>()(word);
  const mixed = acme.match(error, {
    "40002": () => 1 as const,
    "007": () => true,
    "-1": () => null,
    InvalidParameter: () => undefined,
    "InvalidParameter.TextTooLong": () => "text" as const,
    constructor: () => 1 as const,
    then: async () => "later" as const,
    toString: () => 1 as const,
    $unknown: (e) => e,
  });
  expectType<1 | boolean | null | undefined | "text" | Promise<"later"> | acme.AcmeUnknownError>()(mixed);
  // The same from handlers that are not written in place, whatever their type is.
  interface Table extends acme.AcmeHandlers<string | number> {
    readonly then: () => 1;
  }
  expectType<string | number>()(acme.match(error, {} as acme.AcmeHandlers<string | number>));
  expectType<unknown>()(acme.match(error, {} as acme.AcmeHandlers<unknown>));
  expectType<void>()(acme.match(error, {} as acme.AcmeHandlers<void>));
  expectType<never>()(acme.match(error, {} as acme.AcmeHandlers<never>));
  expectType<string | number>()(acme.match(error, {} as Table));
  // Is it one of a list? Which of them remains open.
  expectType<boolean>()((["40002", "007"] as acme.AcmeCode[]).some((code) => acme.is(error, code)));
}

export function handledAsOf(error: acme.AcmeError): void {
  expectType<"1.0.0" | "1.1.0" | "1.2.0">()("1.0.0" as acme.AcmeVersion);
  expectType<Exclude<Code, "then" | "toString">>()("40002" as acme.AcmeCodeAsOf<"1.0.0">);
  expectType<Exclude<Code, "toString">>()("40002" as acme.AcmeCodeAsOf<"1.1.0">);
  expectType<Exclude<Code, "1e21">>()("40002" as acme.AcmeCodeAsOf<"1.2.0">);
  const old = {
    "40002": () => 1,
    "007": () => 1,
    "-1": () => 1,
    InvalidParameter: () => 1,
    "InvalidParameter.TextTooLong": () => 1,
    constructor: () => 1,
    $unknown: () => 1,
  };
  const number = acme.match(acme.asOf("1.0.0", error), {
    ...old,
    "1e21": (e) => (expectType<acme.AcmeErrorOf<"1e21">>()(e), "two" as const),
    $added: (e) => (expectType<acme.AcmeErrorOf<"then"> | acme.AcmeErrorOf<"toString">>()(e.error), 3),
  });
  expectType<number | "two">()(number);
  acme.match(acme.asOf("1.1.0", error), {
    ...old,
    "1e21": () => 1,
    then: () => 1,
    $added: (e) => (expectType<acme.AcmeErrorOf<"toString">>()(e.error), expectType<"quota">()(e.category), 1),
  });
  acme.match(acme.asOf("1.2.0", error), { ...old, then: () => 1, toString: () => 1, $added: (e) => (expectType<Code>()(e.error.code), 1) });
  // A retired code needs no handler, in whatever version.
  acme.match(acme.asOf("1.0.0", error), { ...old, $added: () => 1 });
  const seen = acme.asOf("1.1.0", error);
  const early = acme.matchOr(
    seen,
    { $added: (e) => (expectType<"toString">()(e.error.code), true) },
    (e) => (expectType<typeof seen>()(e), null),
  );
  expectType<boolean | null>()(early);
  const word: "a" | "b" = acme.matchOr(error, { then: () => "a" as const }, () => "b" as const);
  expectType<"a" | "b">()(word);
}

export function seenAsOf(error: acme.AcmeError): void {
  const seen = acme.asOf("1.0.0", error);
  expectType<Exclude<Code, "then" | "toString"> | "$unknown" | "$added">()(seen.code);
  if (seen.code === "$added") expectType<"then" | "toString">()(seen.error.code);
  if (seen.code === "$added") expectType<"timeout" | "quota">()(seen.category);
  if (seen.code === "007") expectType<"rate_limit">()(seen.category);
}

export function told(error: acme.AcmeError): void {
  expectType<string>()(acme.message(error, en));
  expectType<string | undefined>()(acme.solution(error, solutions));
  expectType<acme.AcmeError | undefined>()(acme.parse(error));
  expectType<readonly acme.AcmeError[]>()(acme.parseAll(error));
  expectType<401>()(acme.facts["40002"].status);
}

export function picked(header: string | null): void {
  const { locale, table } = acme.pickLocale(header, { en, "zh-Hans": () => import("@errcat/acme/messages/zh-Hans") });
  expectType<"en" | "zh-Hans">()(locale);
  if (typeof table !== "function") expectType<typeof en>()(table);
  for (const wanted of [undefined, ["zh-TW", "en"], ["zh-TW", "en"] as const, "zh_CN.UTF-8"]) acme.pickLocale(wanted, { en });
}

export function thrown(error: acme.AcmeError, options: { cause?: unknown; messages?: typeof en | undefined }): Error {
  const made = acme.toError(error, options);
  expectType<Code | "$unknown">()(made.code);
  expectType<string>()(made.message);
  if (made.code === "40002") expectType<"authentication">()(made.category);
  if (made.code === "InvalidParameter.TextTooLong") expectType<number | undefined>()(made.parameters.limit);
  if (made.code === "$unknown") expectType<string>()(made.rawCode);
  if (acme.is(error, "40002")) expectType<Error & acme.AcmeErrorOf<"40002">>()(acme.toError(error));
  expectType<string>()(acme.message(made, en));
  expectType<"a" | "b">()(
    acme.matchOr(made, { then: (e) => (expectType<acme.AcmeErrorOf<"then">>()(e), "a" as const) }, () => "b" as const),
  );
  return acme.toError(made, { cause: made });
}

export function waited(error: acme.AcmeError, values: readonly unknown[]): void {
  expectType<number | undefined>()(error.retryAfter);
  expectType<number | undefined>()(acme.retryDelay(error, 1));
  expectType<number | undefined>()(acme.retryDelay(error, 1, { base: 1, max: undefined, random: Math.random }));
  acme.retryDelay(acme.toError(error), 1);
  acme.retryDelay(acme.asOf("1.0.0", error), 1);
  expectType<acme.AcmeError | undefined>()(acme.parse(error, { now: () => 0 }));
  expectType<readonly acme.AcmeError[]>()(acme.parseAll(error, Date));
  expectType<(acme.AcmeError | undefined)[]>()(values.map(acme.parse));
  expectType<acme.AcmeError[]>()(values.flatMap(acme.parseAll));
}

export function handledWithin(error: acme.AcmeError): void {
  expectType<"orders.place" | "toString">()("toString" as acme.AcmeOperation);
  const seen = acme.within("orders.place", error);
  expectType<acme.AcmeErrorWithin<"orders.place">>()(seen);
  expectType<"40002" | "007" | "InvalidParameter" | "InvalidParameter.TextTooLong" | "then" | "1e21" | "$unknown" | "$other">()(seen.code);
  if (seen.code === "$other") {
    expectType<Code>()(seen.error.code);
    expectType<Exclude<acme.AcmeError["category"], "unknown">>()(seen.category);
  }
  if (seen.code === "InvalidParameter.TextTooLong") expectType<number | undefined>()(seen.parameters.limit);
  if (seen.category === "rate_limit") expectType<"007" | "$other">()(seen.code);
  const some = {
    "40002": () => 1,
    "007": () => 1,
    InvalidParameter: () => 1,
    "InvalidParameter.TextTooLong": () => 1,
    $unknown: () => 1,
  };
  const result = acme.match(seen, {
    ...some,
    then: (e) => (expectType<acme.AcmeErrorOf<"then">>()(e), "two" as const),
    $other: (e) => (expectType<acme.AcmeOtherError>()(e), e.error),
  });
  expectType<number | "two" | acme.AcmeOtherError["error"]>()(result);
  // A retired code needs no handler, and may have one.
  acme.match(seen, { ...some, then: () => 1, "1e21": (e) => (expectType<acme.AcmeErrorOf<"1e21">>()(e), 1), $other: () => 1 });
  const chosen = acme.matchOr(
    seen,
    { then: () => 1 as const, $other: (e) => (expectType<Code>()(e.error.code), 2 as const) },
    (e) => (expectType<typeof seen>()(e), 3 as const),
  );
  expectType<1 | 2 | 3>()(chosen);
  expectType<string>()(acme.message(seen, en));
  expectType<string | undefined>()(acme.solution(seen, solutions));
  acme.retryDelay(seen, 1);
}

export function handledWithinAsOf(error: acme.AcmeError): void {
  const [one, other] = [acme.within("orders.place", acme.asOf("1.0.0", error)), acme.asOf("1.0.0", acme.within("orders.place", error))];
  expectType<typeof one>()(other);
  expectType<"40002" | "007" | "InvalidParameter" | "InvalidParameter.TextTooLong" | "1e21" | "$unknown" | "$other" | "$added">()(one.code);
  if (one.code === "$added") expectType<"then" | "toString">()(one.error.code);
  if (one.code === "$other") expectType<Code>()(one.error.code);
  const handlers = {
    "40002": () => 1,
    "007": () => 1,
    InvalidParameter: () => 1,
    "InvalidParameter.TextTooLong": () => 1,
    $unknown: () => 1,
  };
  for (const seen of [one, other]) {
    const result = acme.match(seen, {
      ...handlers,
      $other: (e) => (expectType<acme.AcmeOtherError>()(e), 1),
      $added: (e) => (expectType<"then" | "toString">()(e.error.code), "later" as const),
    });
    expectType<number | "later">()(result);
    acme.matchOr(
      seen,
      { $added: (e) => expectType<"then" | "toString">()(e.error.code), $other: (e) => expectType<Code>()(e.error.code) },
      () => {},
    );
  }
  // At the newest version, `$added` is there for the day when a later one adds a code.
  const newest = acme.within("toString", acme.asOf("1.2.0", error));
  acme.match(newest, {
    "40002": () => 1,
    "007": () => 1,
    constructor: () => 1,
    toString: () => 1,
    $unknown: () => 1,
    $other: () => 1,
    $added: (e) => (expectType<Code>()(e.error.code), 1),
  });
}
