import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Readable } from "../../generator/tools/site/browser/cursor.ts";
import { decode } from "../../generator/tools/site/browser/decode.ts";
import { valuesIn } from "../../generator/tools/site/browser/loose-json.ts";
import type { Package } from "../../generator/tools/site/browser/packages.ts";
import { providers, type Sample } from "../clients/providers.ts";
import { siteOf } from "./made-site.ts";

const packages = providers.map(({ id, parseAll }): Package => ({ id, parseAll: parseAll as Package["parseAll"], texts: () => [] }));

/** The ways in which people paste an answer. Where the status is missing, the decoder cannot know it. */
const forms: Readonly<Record<string, (sample: Sample) => string>> = {
  "an HTTP answer": ({ status, headers, body }) => `HTTP/1.1 ${status} x\r\n${heads(headers)}\r\n${json(body)}\r\n`,
  "what curl -v prints": ({ status, headers, body }) =>
    "* Connected\n> GET / HTTP/2\n> accept: */*\n>\n" +
    `< HTTP/2 ${status} \n${heads(headers).replaceAll(/^(?=.)/gm, "< ")}< \n` +
    `{ [12 bytes data]\n${json(body)}`,
  "a body alone": ({ body }) => json(body),
  "a body in lines": ({ body }) => JSON.stringify(typeof body === "string" ? JSON.parse(body) : body, null, 2),
  "a log line": ({ status, body }) =>
    `[2026-11-22 01:02:03,456] ERROR (app/7) {main} request failed: status=${status} body=${json(body)} after 3 tries`,
  "a log line of JSON": ({ status, body }) => JSON.stringify({ level: "error", time: 1, status, body: json(body) }),
  "a text with its quotes escaped": ({ body }) => `message="failed: ${JSON.stringify(json(body)).slice(1, -1)}"`,
  "what Node prints": ({ status, body }) =>
    inspect(
      Object.assign(new RestError(), {
        statusCode: status,
        response: { status, body: typeof body === "string" ? JSON.parse(body) : body },
      }),
      { depth: null },
    ),
  "what Python prints": ({ body }) => `got ${python(typeof body === "string" ? JSON.parse(body) : body)}`,
};

class RestError {}

for (const provider of providers) {
  describe(provider.id, () => {
    const samples = provider.samples.filter(({ errors, body }) => errors.length > 0 && body !== "");
    for (const [form, print] of Object.entries(forms)) {
      test(`is understood from ${form}.`, () => {
        for (const sample of samples) {
          const { errors } = decode(print(sample), packages, []);
          const told = errors.map(({ error }) => [error.provider, error.code, error.rawCode, error.item, error.detail]);
          expect(told, sample.name).toEqual(
            sample.errors.map(({ code, rawCode, item, detail }) => [provider.id, code, rawCode, item, detail]),
          );
        }
      });
    }

    test("is understood with its status and its headers from an HTTP answer.", () => {
      for (const sample of provider.samples.filter(({ errors }) => errors.length > 0)) {
        const { errors } = decode(forms["an HTTP answer"]?.(sample) ?? "", packages, []);
        expect(
          errors.map(({ error: { status, requestId } }) => ({ status, requestId })),
          sample.name,
        ).toEqual(sample.errors.map(({ requestId }) => ({ status: sample.status, requestId })));
      }
    });

    test("has no error in an answer without one.", () => {
      for (const sample of provider.samples.filter(({ errors, name }) => errors.length === 0 && !name.startsWith("the page of a proxy"))) {
        expect(decode(forms["an HTTP answer"]?.(sample) ?? "", packages, []).errors, sample.name).toEqual([]);
      }
    });

    test("has an example that its parser understands.", () => {
      const page = siteOf([`catalogs/${provider.id}.json`]).get("decoder.html") ?? "";
      const body = (/data-body="([^"]*)"/.exec(page)?.[1] ?? "").replaceAll(/&#(\d+);/g, (_, unit) => String.fromCharCode(Number(unit)));
      const { errors } = decode(body, packages, []);
      expect(errors.map(({ error }) => error.provider)).toEqual([provider.id]);
      expect(errors[0]?.error.code).not.toBe("$unknown");
      expect(errors[0]?.error.detail).toBeTruthy();
    });
  });
}

test("Two answers in one text are both told, and one that is pasted twice is told once.", () => {
  const [azure, gengo] = [{ error: { code: 400036, message: "a" } }, { opstat: "error", err: { code: 2700, msg: "b" } }].map((body) =>
    JSON.stringify(body),
  );
  const codes = (text: string) => decode(text, packages, []).errors.map(({ error }) => error.code);
  expect(codes(`${azure}\nand\n${gengo}`).sort()).toEqual(["2700", "400036"]);
  expect(codes(`${azure}\nand\n${azure}`)).toEqual(["400036"]);
});

describe("Values in a text", () => {
  test("are what JSON says, wherever they stand.", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { minKeys: 1 }),
          fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 1 }),
        ),
        (value) => {
          const plain = JSON.parse(JSON.stringify(value)) as unknown;
          expect(valuesIn(JSON.stringify(plain))).toEqual([plain]);
          expect(valuesIn(`before ${JSON.stringify(plain, null, 2)} after`)).toEqual([plain]);
        },
      ),
    );
  });

  test("leave prototypes alone.", () => {
    const [value] = valuesIn('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each([
    [
      "{a: 1, 'b': \"c\", d: [true, None, undefined,], e: Foo { f: 'x' + 'y' }}",
      [{ a: 1, b: "c", d: [true, null, undefined], e: { f: "xy" } }],
    ],
    [
      "{ a: [Object], b: [Circular *1], c: [Function: get], [cause]: { d: -1.5e3 } }",
      [{ a: "[Object]", b: "[Circular *1]", c: "[Function: get]", cause: { d: -1500 } }],
    ],
    ["{ a: [Function: [Symbol.iterator]], b: Map(1) [ 1 ], c: Foo [x] }", [{ a: "[Function: [Symbol.iterator]]", b: [1], c: ["x"] }]],
    ['{ broken: ] } {"fine": 1}', [{ fine: 1 }]],
    ["a {} b [] c { d", []],
    ['"{\\"a\\":1}"', ['{"a":1}']],
  ])("are read from %s.", (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe("Hostile text", () => {
  test("never makes the decoder throw.", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        "`",
        "\\",
        ":",
        ",",
        "HTTP/1.1 400 x\n",
        "< ",
        "\n",
        "__proto__",
        "null",
        "\\u0000",
        "status=",
        '{"error":{"code":',
        "</script>",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
        (text) => void decode(text, packages, []),
      ),
      { numRuns: 3000 },
    );
  });

  /** Texts that ask for much work, by how many pieces they have. */
  const hostile: readonly (readonly [what: string, text: (count: number) => string])[] = [
    ["brackets", (count) => "[".repeat(count)],
    ["braces", (count) => '{"a":'.repeat(count)],
    ["quotes", (count) => '{"'.repeat(count)],
    ["backslashes", (count) => `{"a":"${"\\".repeat(count)}`],
    ["open texts", (count) => '["a'.repeat(count)],
    ["open texts in open texts", (count) => '"[\\'.repeat(count)],
    ["texts open by every quote", (count) => '{"a":\'[\\'.repeat(count)],
    ["objects that Node leaves out", (count) => "[Object".repeat(count)],
    ["names in brackets", (count) => "{[".repeat(count)],
    ["arrays that end wrong", (count) => `${"[[[[[[[[ : ".repeat(count)}`],
    ["numbers before what is wrong", (count) => `${"[".repeat(40)}${"1,".repeat(count)}:"`],
    ["spaces behind a quote", (count) => `{"a":" ${" ".repeat(count)}`],
    ["spaces between quotes", (count) => '" '.repeat(count)],
    ["spaces behind words", (count) => `{a: ${`b${" ".repeat(20)}`.repeat(count)}`],
    ["texts with a plus between", (count) => `{a: ${"'b' + ".repeat(count)}`],
    ["lines with a value", (count) => '{"a":1}\n'.repeat(count)],
    ["spaces behind status", (count) => `status${" ".repeat(count)}x`],
    ["slashes in a word", (count) => `a${"/".repeat(count)}a`],
    ["spaces in a header", (count) => `a:${" ".repeat(count)}\u2028\nb: c\n\nd`],
    ["header lines", (count) => "a: b\n".repeat(count)],
  ];

  test.each(hostile)("of many %s is read in proportion to its length.", (_, text) => {
    const reads = (count: number): number => {
      const counted = new CountedText(text(count));
      valuesIn(counted);
      return counted.reads;
    };
    const [few, many] = [reads(2000), reads(8000)];
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThan(5 * few);
    expect(many).toBeLessThan(50 * text(8000).length);
    expect(decode(text(50_000), packages, []).errors).toEqual([]);
  });

  test("of many headers and many values asks each parser a few times for each value.", () => {
    const reads = (count: number): number => {
      let reads = 0;
      const counting: Package = {
        id: "counting",
        // As parsers look for a header whose name may be written in any way.
        parseAll: (value) => {
          reads += 1 + Object.keys((value as { headers?: object }).headers ?? {}).length;
          return [];
        },
        texts: () => [],
      };
      decode(
        `HTTP/1.1 400 x\n${Array.from({ length: count }, (_, i) => `x-${i}: b\n`).join("")}\n${'{"a":1}\n'.repeat(count)}`,
        [counting],
        [],
      );
      return reads;
    };
    expect(reads(500)).toBeGreaterThan(500);
    expect(reads(2000)).toBeLessThan(5 * reads(500));
  });
});

/** A text that counts how many of its characters are read. */
class CountedText implements Readable {
  reads = 0;
  readonly length: number;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
  }

  charAt(at: number): string {
    this.reads++;
    return this.text.charAt(at);
  }

  slice(start: number, end: number): string {
    this.reads += Math.min(end, this.length) - start;
    return this.text.slice(start, end);
  }
}

function heads(headers: Sample["headers"] = {}): string {
  return Object.entries({ "Content-Type": "application/json", ...headers })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}

function json(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** As `repr` writes it. */
function python(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string")
    return value.includes("'") && !value.includes('"') ? `"${escaped(value)}"` : `'${escaped(value).replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(python).join(", ")}]`;
  return typeof value === "object"
    ? `{${Object.entries(value)
        .map(([key, inner]) => `${python(key)}: ${python(inner)}`)
        .join(", ")}}`
    : String(value);
}

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}
