import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { putIn } from "../../generator/load/put.ts";
import { type Put, putTree, withPuts } from "../../generator/load/puts.ts";

const key = fc.constantFrom("a", "b", "c", "200", "x y", "q: r", "'", "null", "#d");
const { any, map } = fc.letrec<{ any: unknown; map: Record<string, unknown> }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>("text", "two\nlines\n", " pad ", "# no", "yes", "", "-", null, true, 7),
    tie("map"),
    fc.array(tie("any"), { maxLength: 3 }),
  ),
  map: fc.dictionary(key, tie("any"), { maxKeys: 4, noNullPrototype: true }),
}));
const document = fc.tuple(map, any).map(([inner, last]) => ({ first: inner, last, more: { deep: inner } }));
const put = fc.record({
  at: fc.array(fc.oneof(key, fc.constantFrom("first", "more", "deep")), { minLength: 1, maxLength: 3 }),
  value: fc.oneof(any, fc.constant(undefined)),
});

/** Puts of which none is inside another. */
const puts = fc
  .array(put, { minLength: 1, maxLength: 4 })
  .map((all): Put[] =>
    all.filter((one, i) => !all.some((other, j) => j < i && (startsWith(one.at, other.at) || startsWith(other.at, one.at)))),
  );

function startsWith(at: readonly string[], begin: readonly string[]): boolean {
  return begin.every((one, i) => at[i] === one);
}

const plain = { aliasDuplicateObjects: false };

const writers: Readonly<Record<string, (value: object) => string>> = {
  YAML: (value) => stringify(value, plain),
  "YAML with wide blocks": (value) => stringify(value, { ...plain, indent: 4, indentSeq: false }),
  "YAML with flows inside": (value) =>
    stringify(value, plain).replace(/^last:.*(?:\n[ -].*)*$/m, () => `last: ${JSON.stringify((value as { last: unknown }).last)}`),
  JSON: (value) => `${JSON.stringify(value, null, 2)}\n`,
  "JSON in one line": (value) => JSON.stringify(value),
  "JSON with tabs and CRLF": (value) => JSON.stringify(value, null, "\t").replaceAll("\n", "\r\n"),
};

describe.each(Object.entries(writers))("in %s", (_, write) => {
  test("what is put is there, and nothing else is different", () => {
    fc.assert(
      fc.property(document, puts, (value, wanted) => {
        const text = write(value);
        fc.pre(isDeepStrictEqual(parse(text), value));
        const after = putIn(text, wanted);
        expect(parse(after)).toEqual(withPuts(value, putTree(wanted)));
        expect(putIn(text, [])).toBe(text);
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});

test("comments, order, quotes, and empty lines stay", () => {
  const text = `# An API
openapi: '3.1.0'   # the version

paths:
    # orders
    /orders:
        post:
            operationId: placeOrder # by hand
            responses:
                '201': {description: Placed}
                '400':
                    description: >-
                      Bad
                      request

tags: [ {name: a},  {name: b} ]   # in one line
`;
  const after = putIn(text, [
    { at: ["paths", "/orders", "post", "responses", "409"], value: { description: "Conflict", "x-errors": ["gone"] } },
    { at: ["components", "schemas", "Gone"], value: { type: "object" } },
  ]);
  expect(after).toBe(
    text
      .replace(
        "                      request\n",
        () =>
          `                      request\n                "409":\n                    description: Conflict\n                    x-errors:\n                        - gone\n`,
      )
      .replace("# in one line\n", "# in one line\ncomponents:\n    schemas:\n        Gone:\n            type: object\n"),
  );
  const removed = putIn(after, [{ at: ["paths", "/orders", "post", "responses", "409"], value: undefined }]);
  expect(removed).toBe(
    text.replace("# in one line\n", "# in one line\ncomponents:\n    schemas:\n        Gone:\n            type: object\n"),
  );
});
