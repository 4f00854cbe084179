import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as acme from "./golden/acme/index.js";
import { en } from "./golden/acme/messages/en.js";
import { zhHans } from "./golden/acme/messages/zh-Hans.js";
import { en as solutionsEn } from "./golden/acme/solutions/en.js";
import { zhHans as solutionsZhHans } from "./golden/acme/solutions/zh-Hans.js";
import { goldenFolder, goldenPackage } from "./golden-package.ts";

interface Parsed {
  readonly answer: string;
  /** Whether the request succeeded, so that only items have errors. */
  readonly isSuccess?: boolean;
  readonly value: unknown;
  readonly errors: readonly object[];
}

interface Said {
  readonly en: string;
  readonly "zh-Hans": string;
  readonly solution: { readonly en: string; readonly "zh-Hans": string } | null;
}

const read = (path: string): string => readFileSync(new URL(path, goldenFolder), "utf8");
const parsed: readonly Parsed[] = JSON.parse(read("../parsed.json"));
const said: Readonly<Record<string, Said>> = JSON.parse(read("../said.json"));

const codes = Object.keys(acme.facts) as acme.AcmeCode[];

/**
 * The error with a code; its parameters are telling ones where it has any. `$unknown` stands for a code that is not
 * listed.
 */
function errorOf(code: string): acme.AcmeError {
  const parameters = {
    limit: 1,
    field: "title",
    taken: 1200,
    share: 0.805,
    budget: 12.5,
    renewal: "2026-03-01",
    owners: ["Ann", "Bo", "Cy"],
  };
  const error = acme.parse({ error: { code: code === "$unknown" ? "new_code" : code, ...parameters } });
  if (error === undefined) throw new Error(`no error for ${code}`);
  return error;
}

const unknown = errorOf("$unknown");
const codeless = acme.parse({ ok: false }) ?? unknown;

describe("the golden package as text", () => {
  const made = goldenPackage();
  const kept = readdirSync(goldenFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(goldenFolder.pathname.length).replace(/^\/+/, ""));

  test("has the files that errcat generates, and no other", () => {
    expect(kept.sort()).toEqual([...made.keys()].sort());
  });

  test.each([...made])("%s is what errcat generates; if the new text is right, run `npm run golden`", (path, text) => {
    expect(text).toBe(read(path));
  });

  test("comes out with the same bytes when it is made again", () => {
    expect([...goldenPackage()]).toEqual([...made]);
  });

  test("ends every file with a line end, and has no white space before one", () => {
    for (const [path, text] of made) expect(text.match(/[^\n]$|[ \t\r]+\n/g), path).toBeNull();
  });
});

describe("the golden package at run time", () => {
  test("lists the codes of the catalog in facts, each with what the catalog says", () => {
    expect(codes.toSorted()).toEqual([
      "-1",
      "007",
      "1e21",
      "40002",
      "InvalidParameter",
      "InvalidParameter.TextTooLong",
      "constructor",
      "then",
      "toString",
    ]);
    expect(acme.facts["40002"]).toEqual({ category: "authentication", retry: "after_change", actor: "operator", status: 401 });
    expect(acme.facts.constructor).toEqual({ category: "conflict", retry: "never", actor: "provider", status: 409 });
    expect(acme.facts["-1"]).not.toHaveProperty("status");
  });

  test("can be awaited as a module, whatever its codes are called", async () => {
    expect(await import("./golden/acme/index.js")).toHaveProperty("parse");
  });

  describe("is", () => {
    test("isError is true of every error of this version, listed or not, and of no other", () => {
      for (const code of [...codes, "$unknown"]) expect(acme.isError(errorOf(code))).toBe(true);
      for (const code of ["later.code", "hasOwnProperty", undefined, 40002, "$added"])
        expect(acme.isError({ ...unknown, code })).toBe(false);
    });

    test("neither throws, whatever it is given", () => {
      const revoked = Proxy.revocable({}, {});
      revoked.revoke();
      const throwing = {
        get provider(): string {
          throw new Error("not now");
        },
      };
      const half = {
        provider: "acme",
        get code(): string {
          throw new Error("not now");
        },
      };
      for (const value of [revoked.proxy, throwing, half]) {
        expect(acme.is(value, "40002")).toBe(false);
        expect(acme.isError(value)).toBe(false);
      }
    });

    test("is compares literally, also a code that only another version lists", () => {
      expect(acme.is({ provider: "acme", code: "later.code" }, "later.code" as "007")).toBe(true);
    });

    test("is true of an error with one of the given codes, and of no other", () => {
      for (const code of codes) {
        expect(acme.is(errorOf(code), code)).toBe(true);
        expect(acme.is(errorOf(code), "$unknown", ...codes.filter((other) => other !== code))).toBe(false);
      }
      expect(acme.is(unknown, "$unknown")).toBe(true);
      expect(acme.is(unknown, "40002", ...codes)).toBe(false);
    });

    test.each([undefined, null, "40002", 40002, {}, { code: "40002" }, { provider: "gengo", code: "40002" }])("is false of %o", (value) => {
      expect(acme.isError(value)).toBe(false);
      expect(acme.is(value, "40002")).toBe(false);
    });
  });

  describe("match", () => {
    const handlers: acme.AcmeHandlers<string> = {
      "40002": (e) => `40002 ${e.category}`,
      "007": (e) => `007 ${e.category}`,
      "-1": (e) => `-1 ${e.category}`,
      InvalidParameter: (e) => `InvalidParameter ${e.category}`,
      "InvalidParameter.TextTooLong": (e) => `InvalidParameter.TextTooLong ${e.parameters.limit}`,
      constructor: (e) => `constructor ${e.category}`,
      then: (e) => `then ${e.category}`,
      toString: (e) => `toString ${e.category}`,
      $unknown: (e) => `$unknown ${e.rawCode} ${e.category} ${e.nearest}`,
    };

    test.each([
      ["40002", "40002 authentication"],
      ["007", "007 rate_limit"],
      ["-1", "-1 internal"],
      ["InvalidParameter", "InvalidParameter invalid_request"],
      ["InvalidParameter.TextTooLong", "InvalidParameter.TextTooLong 1"],
      ["constructor", "constructor conflict"],
      ["then", "then timeout"],
      ["toString", "toString quota"],
      ["new_code", "$unknown new_code unknown undefined"],
    ])("calls the handler for %s and gives its result", (code, result) => {
      expect(acme.match(errorOf(code), handlers)).toBe(result);
    });

    test("gives a code that has ended to its handler, if there is one, and otherwise to $unknown with what took its place", () => {
      expect(acme.match(errorOf("1e21"), { ...handlers, "1e21": (e) => `1e21 ${e.category}` })).toBe("1e21 unavailable");
      expect(acme.match(errorOf("1e21"), handlers)).toBe("$unknown 1e21 unknown 007");
    });

    test.each(["40002", "constructor", "toString"] as const)("gives %s to $unknown if untyped code left it out", (code) => {
      const { [code]: _, ...rest } = handlers;
      expect(acme.match(errorOf(code), rest as typeof handlers)).toBe(`$unknown ${code} unknown undefined`);
    });

    test.each(["40002", "constructor", "toString", "$unknown"] as const)(
      "throws, naming %s, if untyped code left out $unknown as well",
      (code) => {
        const { [code]: _, $unknown: __, ...rest } = handlers as Readonly<Record<string, unknown>>;
        expect(() => acme.match(errorOf(code), rest as unknown as typeof handlers)).toThrow(
          new TypeError(`acme: no handler for code "${code}"`),
        );
      },
    );
  });

  describe("matchOr", () => {
    const otherwise = (error: acme.AcmeError) => `otherwise ${error.code}`;

    test("calls the handler for the code where there is one", () => {
      expect(acme.matchOr(errorOf("007"), { "007": (e) => `${e.code} ${e.retry}` }, otherwise)).toBe("007 later");
      expect(acme.matchOr(errorOf("constructor"), { constructor: (e) => e.category }, otherwise)).toBe("conflict");
    });

    test.each([...codes, "$unknown" as const])("falls back for %s where there is none", (code) => {
      expect(acme.matchOr(errorOf(code), {}, otherwise)).toBe(`otherwise ${code}`);
    });
  });

  describe("match as of a version", () => {
    const handlers = {
      "40002": () => "40002",
      "007": () => "007",
      "-1": () => "-1",
      InvalidParameter: () => "InvalidParameter",
      "InvalidParameter.TextTooLong": () => "InvalidParameter.TextTooLong",
      constructor: () => "constructor",
      "1e21": () => "1e21",
      $unknown: (e: acme.AcmeUnknownError) => `$unknown ${e.rawCode} ${e.category} ${e.nearest}`,
    };
    const $added = (e: acme.AcmeAddedError) => `$added ${e.error.code} ${e.category}`;

    test.each(codes.filter((code) => code !== "then" && code !== "toString"))("calls the handler for %s", (code) => {
      expect(acme.match(acme.asOf("1.0.0", errorOf(code)), { ...handlers, $added })).toBe(code);
    });

    test.each(["then", "toString"] as const)("hands %s, which a later version added, to $added", (code) => {
      expect(acme.match(acme.asOf("1.0.0", errorOf(code)), { ...handlers, $added })).toBe(`$added ${code} ${acme.facts[code].category}`);
      const early = {
        $added: (e: acme.AcmeAddedError) => acme.matchOr(e.error, { then: () => "early", toString: () => "early" }, () => "later"),
      };
      expect(acme.match(acme.asOf("1.0.0", errorOf(code)), { ...handlers, ...early })).toBe("early");
    });

    test("hands a removed code to $unknown, with what took its place, in each version", () => {
      const { "1e21": _, ...rest } = handlers;
      const now = { ...rest, then: () => "", toString: () => "", $added };
      expect(acme.match(acme.asOf("1.2.0", errorOf("1e21")), now)).toBe("$unknown 1e21 unknown 007");
      expect(acme.match(acme.asOf("1.0.0", errorOf("1e21")), { ...rest, $added })).toBe("$unknown 1e21 unknown 007");
    });

    test("hands codes that the catalog does not list to $unknown", () => {
      expect(acme.match(acme.asOf("1.1.0", unknown), { ...handlers, then: () => "", $added })).toBe("$unknown new_code unknown undefined");
    });

    test("takes a version that only a newer package knows for one that comes after all", () => {
      const newer = "1.3.0" as "1.2.0";
      expect(acme.asOf(newer, errorOf("toString")).code).toBe("toString");
      expect(acme.asOf(newer, errorOf("1e21")).code).toBe("$unknown");
    });
  });

  describe("asOf", () => {
    const seen = (version: acme.AcmeVersion) =>
      codes.map((code) => acme.asOf(version, errorOf(code)).code).filter((code) => code.startsWith("$"));

    test("shows a later code as $added and one that had ended as $unknown, and all others as they are", () => {
      expect(seen("1.0.0")).toEqual(["$added", "$added"]);
      expect(seen("1.1.0")).toEqual(["$added"]);
      expect(seen("1.2.0")).toEqual(["$unknown"]);
      const error = errorOf("then");
      expect(acme.asOf("1.0.0", error)).toEqual({ ...error, code: "$added", error });
      expect(acme.asOf("1.1.0", error)).toBe(error);
      expect(acme.asOf("1.0.0", unknown)).toBe(unknown);
    });

    test("shows what parse makes the error again of, whatever the version", () => {
      const error = acme.asOf("1.2.0", errorOf("1e21"));
      expect(error).toMatchObject({ code: "$unknown", rawCode: "1e21", nearest: "007", provider: "acme" });
      expect(acme.parse(error)).toEqual(acme.parse(errorOf("1e21")));
      expect(acme.parse(acme.asOf("1.0.0", errorOf("then")))).toEqual(acme.parse(errorOf("then")));
    });
  });

  test("asUnknown gives a listed error as if its code were not listed, and an unknown one as it is", () => {
    const error = acme.asUnknown(errorOf("then"));
    expect(error).toMatchObject({
      code: "$unknown",
      rawCode: "then",
      category: "unknown",
      retry: "unknown",
      actor: "unknown",
      provider: "acme",
    });
    expect(acme.parse(error)).toEqual(acme.parse(errorOf("then")));
    expect(acme.asUnknown(unknown as acme.AcmeUnknownError)).toBe(unknown);
  });

  test("assertNever throws, naming the code that no case stood for", () => {
    expect(() => acme.assertNever(errorOf("then") as never)).toThrow(new TypeError('acme: no handler for code "then"'));
  });

  describe.each(Object.entries(said))('the texts of "%s"', (code, { en: english, "zh-Hans": chinese, solution }) => {
    const error = code === "" ? codeless : errorOf(code);

    test("are the catalog's, in each locale", () => {
      expect(acme.message(error, en)).toBe(english);
      expect(acme.message(error, zhHans)).toBe(chinese);
    });

    test("say what to do where the catalog does, and nothing elsewhere", () => {
      expect(acme.solution(error, solutionsEn)).toBe(solution?.en);
      expect(acme.solution(error, solutionsZhHans)).toBe(solution?.["zh-Hans"]);
    });
  });

  test("texts are expected of every code", () => {
    expect(Object.keys(said).sort()).toEqual([...codes, "", "new_code"].sort());
  });

  describe.each(parsed)("in $answer", ({ isSuccess, value, errors }) => {
    test("parseAll finds these errors, and parse the first of them unless the request succeeded", () => {
      expect(acme.parseAll(value)).toEqual(errors);
      expect(acme.parse(value)).toEqual(isSuccess ? undefined : errors[0]);
    });

    test("what was parsed is parsed as itself, also after a trip through JSON", () => {
      for (const error of acme.parseAll(value)) {
        expect(acme.parse(error)).toStrictEqual(error);
        expect(acme.parse(JSON.parse(JSON.stringify(error)))).toEqual(JSON.parse(JSON.stringify(error)));
      }
    });
  });

  test("an error is found as the cause of another", () => {
    expect(acme.parse(new Error("failed", { cause: { error: { code: "then" } } }))?.code).toBe("then");
  });
});
