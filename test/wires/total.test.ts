import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, test } from "vitest";
import { anything } from "../fuzz/hostile.ts";
import { makePackage } from "../made-package.ts";

const names = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".json"));

interface Parsers {
  readonly parse: (value: unknown) => { readonly code: string; readonly rawCode?: string } | undefined;
  readonly parseAll: (value: unknown) => readonly unknown[];
  readonly facts: object;
}

/** Texts that are made of the parts of XML documents, and of codes. */
const marks =
  `< > </ /> <a> </a> <Error> </Error> <Code> </Code> NoSuchKey <![CDATA[ ]]> <!-- --> <? ?> <!DOCTYPE & &amp; &#x 41; " ' = / : # about:blank https://x.example/a#b 404 190 {"error": } 错 😀 \ud800 \0 \ufeff`.split(
    " ",
  );
const texts = fc.array(fc.constantFrom(...marks, " ", "\n"), { maxLength: 40 }).map((parts) => parts.join(""));

const hostile = new Proxy(
  {},
  {
    get: () => {
      throw new Error("do not touch");
    },
    ownKeys: () => {
      throw new Error("do not touch");
    },
  },
);
const headers = fc.oneof(
  fc.dictionary(
    fc.constantFrom("x-amzn-errortype", "X-Amzn-Errortype", "x-error", "grpc-status-details-bin", "x-amzn-query-error"),
    fc.oneof(texts, anything),
  ),
  fc.constantFrom(hostile, null, [], { get: () => hostile }, { get: 1 }, new Headers({ "x-amzn-errortype": "a#b:c" })),
  anything,
);
const bodies = fc.oneof(
  texts,
  texts.map((text) => new TextEncoder().encode(text)),
  fc.json(),
  anything,
);
const answers = fc.oneof(
  bodies,
  fc.record({ status: fc.oneof(fc.integer({ min: 0, max: 999 }), anything), headers, body: bodies }, { requiredKeys: [] }),
  fc.record({
    response: fc.record({ statusCode: fc.constantFrom(200, 404, "500", null), headers, data: bodies }, { requiredKeys: [] }),
    message: texts,
  }),
);

describe.each(names)("The parser of %s", (name) => {
  test("never throws, and what it finds has a code of the catalog or is unknown", async () => {
    const { parse, parseAll, facts } = await makePackage(fileURLToPath(new URL(name, import.meta.url))).load<Parsers>("index");
    fc.assert(
      fc.property(answers, (answer) => {
        const [first, ...others] = [parse(answer), ...parseAll(answer)];
        if (first === undefined) return others.length >= 0;
        const { code, rawCode } = first;
        const isSound = Object.hasOwn(facts, code) || (code === "$unknown" && typeof rawCode === "string" && rawCode.length <= 256);
        return isSound && others.length > 0;
      }),
      { numRuns: 300 },
    );
  });
});
