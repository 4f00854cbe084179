import { describe, expect, test } from "vitest";
import * as acme from "./golden/acme/index.js";
import { en } from "./golden/acme/messages/en.js";
import { zhHans } from "./golden/acme/messages/zh-Hans.js";
import { en as solutions } from "./golden/acme/solutions/en.js";

const operations = {
  "orders.place": ["InvalidParameter", "InvalidParameter.TextTooLong", "then", "1e21"],
  toString: ["toString", "constructor"],
};
const every = ["40002", "007"];
const ids = Object.keys(operations) as acme.AcmeOperation[];
const versions: readonly acme.AcmeVersion[] = ["1.0.0", "1.1.0", "1.2.0"];
const codes = Object.keys(acme.facts) as acme.AcmeCode[];

function errorOf(code: string): acme.AcmeError {
  const error = acme.parse({ error: { code, limit: 1, field: "title" } });
  if (error === undefined) throw new Error(`no error for ${code}`);
  return error;
}

/** Errors as this version makes them, as another one does, and as they come out of a store. */
const errors: readonly acme.AcmeError[] = [
  ...codes.map(errorOf),
  errorOf("new_code"),
  { ...errorOf("40002"), code: "later.code" } as unknown as acme.AcmeError,
  { ...errorOf("40002"), code: "hasOwnProperty" } as unknown as acme.AcmeError,
  JSON.parse(JSON.stringify({ ...errorOf("then"), parameters: undefined })),
  { ...errorOf("new_code"), nearest: "later.code" } as unknown as acme.AcmeError,
];

describe("within an operation", () => {
  test.each(ids)("%s, the codes that it lists stay, and any other listed one is $other with the error inside", (id) => {
    for (const code of codes) {
      const error = errorOf(code);
      const seen: object = acme.within(id, error);
      if ([...operations[id], ...every].includes(code)) expect(seen).toBe(error);
      else expect(seen).toEqual({ ...error, code: "$other", error });
    }
  });

  test("an error of another version is what this one makes of it", () => {
    for (const id of ids) {
      expect(acme.within(id, { ...errorOf("40002"), code: "later.code" } as unknown as acme.AcmeError)).toMatchObject({
        code: "$unknown",
        rawCode: "later.code",
      });
      const { parameters: _, ...bare } = errorOf("007");
      expect(acme.within(id, bare as acme.AcmeError)).toEqual(errorOf("007"));
      expect(acme.within(id, { ...bare, code: "-1" } as acme.AcmeError)).toMatchObject({
        code: "$other",
        parameters: {},
        error: { parameters: {} },
      });
    }
  });

  test("that this version does not know, only the codes of all operations are listed", () => {
    for (const id of ["orders.cancel", "constructor", "__proto__", "hasOwnProperty", "*", "", undefined])
      for (const code of codes) {
        const error = errorOf(code);
        expect(acme.within(id as "toString", error)).toEqual(every.includes(code) ? error : { ...error, code: "$other", error });
      }
  });

  test("nothing throws, and nothing is lost", () => {
    for (const id of [...ids, "orders.cancel" as "toString"])
      for (const error of errors) {
        const seen = acme.within(id, error);
        const listed = acme.facts[error.code as "007"] !== undefined && Object.hasOwn(acme.facts, error.code);
        if (!listed) expect(seen).toMatchObject({ code: "$unknown", rawCode: error.code === "$unknown" ? error.rawCode : error.code });
        else expect(seen.code === "$other" ? seen.error : seen).toMatchObject({ code: error.code, provider: "acme" });
      }
    const half: unknown[] = [{}, { code: "$added" }, { code: "$added", error: {} }, { code: "$added", error: null }, { code: 7 }];
    for (const value of half) expect(() => acme.within("toString", value as acme.AcmeError)).not.toThrow();
  });

  test("and as of a version, the order does not matter", () => {
    let kinds = new Set<string>();
    for (const id of [...ids, "orders.cancel" as "toString"])
      for (const version of versions)
        for (const error of errors) {
          const [one, other] = [acme.within(id, acme.asOf(version, error)), acme.asOf(version, acme.within(id, error))];
          expect(one).toEqual(other);
          kinds = kinds.add(one.code);
        }
    expect([...kinds].filter((code) => code.startsWith("$")).sort()).toEqual(["$added", "$other", "$unknown"]);
  });
});

describe("what an operation does not list", () => {
  const other = acme.within("toString", errorOf("InvalidParameter.TextTooLong"));

  test("goes to the handler for $other", () => {
    const handlers = { "40002": () => "", "007": () => "", constructor: () => "", toString: () => "", $unknown: () => "unknown" };
    expect(acme.match(other, { ...handlers, $other: (e) => e.error.code })).toBe("InvalidParameter.TextTooLong");
    expect(acme.matchOr(other, { $other: (e) => e.error.code }, () => "")).toBe("InvalidParameter.TextTooLong");
    expect(acme.matchOr(other, { toString: () => "" }, (e) => e.code)).toBe("$other");
  });

  test("is the error in it where untyped code has no handler for $other", () => {
    const match = acme.match as (error: unknown, handlers: object) => unknown;
    expect(match(other, { "InvalidParameter.TextTooLong": (e: acme.AcmeError) => e.code, $unknown: () => "" })).toBe(
      "InvalidParameter.TextTooLong",
    );
    expect(match(other, { $unknown: (e: acme.AcmeUnknownError) => e.rawCode })).toBe("InvalidParameter.TextTooLong");
    expect(() => match(other, {})).toThrow('acme: no handler for code "InvalidParameter.TextTooLong"');
    expect(() => match({ provider: "acme", code: "$other" }, {})).toThrow('acme: no handler for code "$other"');
  });

  test("reads as the error in it", () => {
    const error = errorOf("InvalidParameter.TextTooLong");
    for (const table of [en, zhHans]) expect(acme.message(other, table)).toBe(acme.message(error, table));
    for (const code of codes) {
      const seen = acme.within("orders.place", errorOf(code));
      expect(acme.solution(seen, solutions)).toBe(acme.solution(errorOf(code), solutions));
      expect(acme.retryDelay(seen, 1, { random: () => 0.5 })).toBe(acme.retryDelay(errorOf(code), 1, { random: () => 0.5 }));
    }
    expect(acme.asUnknown(other)).toEqual(acme.asUnknown(error));
    expect(acme.parse(other)).toEqual(error);
    expect(acme.parse(JSON.stringify({ caught: other }))).toEqual(acme.parse(JSON.stringify({ caught: error })));
    expect(acme.parse(JSON.parse(JSON.stringify(other)))).toEqual(error);
  });

  test("is nobody's code: no guard takes it for the error in it", () => {
    expect(acme.is(other, "InvalidParameter.TextTooLong")).toBe(false);
    expect(acme.isError(other)).toBe(false);
  });
});
