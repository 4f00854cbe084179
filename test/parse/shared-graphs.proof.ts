import { describe, expect, test } from "vitest";
import { countedReads } from "./counted-reads.ts";
import { nested, parserOf, parsers } from "./parsers.ts";

type Graph = Record<string, unknown>;

const many = <Value>(count: number, make: (i: number) => Value) => Array.from({ length: count }, (_, i) => make(i));
const named = <Value>(count: number, make: (i: number) => Value) => Object.fromEntries(many(count, (i) => [`job_${i}`, make(i)]));

/** What makes a body a failure, a success or a batch of some API. */
const marks: Graph = { opstat: "error", status: "failure", code: 5400, message: "no", ok: false, jsonrpc: "2.0" };
/** What makes a value an item of some API. */
const item: Graph = {
  ...marks,
  code: 1350,
  msg: "no",
  error: true,
  errorCode: 40_700,
  errorMessage: "no",
  extensions: { code: "FORBIDDEN" },
  field: "a",
  reason: "FIELD_FORMAT",
};
/** Where bodies, items and parts of items stand. */
const places =
  "err error errors graphQLErrors detail data details fieldViolations items response jobs results texts Response Error body extensions msg message errorMessage cause".split(
    " ",
  );

/** An object that stands at each of its own places, and under many more keys. */
function itself(size: number): Graph {
  const graph: Graph = { ...marks };
  for (const key of [...places, ...many(size, (i) => `job_${i}`)]) graph[key] = graph;
  return graph;
}

/** Two objects, each of which is everywhere in the other. */
function eachOther(size: number): Graph {
  const [one, other]: [Graph, Graph] = [{ ...marks }, { ...item }];
  for (const key of [...places, ...many(size, (i) => `job_${i}`)]) [one[key], other[key]] = [other, one];
  return one;
}

/** Levels of wide objects: all that stands in one of them is one and the same object, the next level. */
function levels(size: number, depth: number, wide: (count: number, make: () => unknown) => object, last: unknown = item): unknown {
  return many(depth, () => 0).reduce<unknown>((next) => wide(size, () => next), last);
}

/** A value at each place at which an API has its items. */
const everywhere = (value: unknown): readonly unknown[] => [
  { opstat: "error", err: value },
  { opstat: "ok", response: { jobs: value } },
  { jobs: value },
  { status: "success", data: { items: value } },
  { code: 5400, message: "no", detail: value, data: value },
  { errors: value, graphQLErrors: value },
  { error: { code: 403, status: "INVALID_ARGUMENT", message: "no", details: value } },
  { ok: false, results: value },
  value,
];

const graphs: readonly [string, (size: number) => readonly unknown[]][] = [
  ["the object that holds itself in all its keys", (size) => [itself(size)]],
  ["the same as an answer of a client", (size) => [{ status: 400, headers: itself(size), data: itself(size), response: itself(size) }]],
  ["two objects that hold each other in all their keys", (size) => [eachOther(size)]],
  ["two levels of a shared object", (size) => everywhere(levels(size, 2, named))],
  ["six levels of a shared object", (size) => everywhere(levels(size, 6, named))],
  ["six levels of a shared array", (size) => everywhere(levels(size, 6, many))],
  [
    "levels of shared objects and arrays by turns",
    (size) => everywhere(levels(size, 1, named, levels(size, 1, many, levels(size, 1, named, levels(size, 1, many))))),
  ],
  ["an array of one item", (size) => everywhere(many(size, () => item))],
  [
    "items that share a list of words",
    (size) =>
      shared(
        size,
        many(size, () => "no"),
      ),
  ],
  [
    "items that share a list of nothing",
    (size) =>
      shared(
        size,
        many(size, () => ""),
      ),
  ],
  [
    "items that share an object",
    (size) =>
      shared(
        size,
        named(size, () => ({ text: "no", language: "de", "@type": "x", code: "no" })),
      ),
  ],
  ["items that share an object that holds itself", (size) => shared(size, itself(size))],
  [
    "items that share a list of objects",
    (size) =>
      shared(
        size,
        many(size, () => ({ text: ["", "no"], language: "en", domain: "library.example" })),
      ),
  ],
  [
    "lists that share their items",
    (size) => {
      const items = many(size, () => ({ ...item }));
      return everywhere(named(size, () => items));
    },
  ],
  [
    "causes that lead back",
    (size) => {
      const last: Graph = itself(size);
      const first = new Error("no", { cause: new Error("no", { cause: last }) });
      last["cause"] = first;
      return [first];
    },
  ],
  ["causes that are one wide object", (size) => [new Error("no", { cause: new Error("no", { cause: levels(size, 4, named) }) })]],
];

/** Items that are objects of their own, with the same value for each of their parts. */
function shared(size: number, part: unknown): readonly unknown[] {
  const items = many(size, () => ({
    ...item,
    msg: part,
    message: part,
    errorMessage: part,
    texts: part,
    reasons: part,
    path: part,
    fieldViolations: part,
    details: part,
    extensions: part,
    parts: part,
  }));
  return [...everywhere(items), ...everywhere(named(1, () => items))];
}

describe.for(graphs)("%s: four times the size is at most five times the reads", ([, make]) => {
  test.for([...parsers, nested])("for the parser of $id", (parser) => {
    for (const read of [parser.parse, parser.parseAll]) {
      for (const size of [10, 100]) {
        const [small, big] = [make(size), make(4 * size)].map((values) => values.map((value) => countedReads(read, value)));
        small!.forEach((reads, i) => expect(big![i], `place ${i}, size ${size}`).toBeLessThanOrEqual(5 * reads));
      }
    }
  });
});

test("An item or a part of it that stands in many places is read once and listed for each of them.", () => {
  const error = { code: 2401, msg: many(100, (i) => `word ${i}`) };
  const jobs = named(100, (i) => [error, { code: 1350, msg: error.msg, number: i }]);
  const errors = parserOf("gengo").parseAll({ opstat: "error", err: jobs });
  expect(errors).toHaveLength(200);
  errors.forEach((one, i) =>
    expect(one).toMatchObject({
      code: i % 2 === 0 ? "2401" : "1350",
      item: `job_${Math.floor(i / 2)}`,
      detail: "word 0",
      messages: error.msg,
    }),
  );
});

test("A list that stands under many keys is gone through once, and for each key where there are few.", () => {
  const list = [
    { code: 1350, msg: "no" },
    { code: 1400, msg: "no" },
  ];
  const itemsOf = (count: number) =>
    parserOf("gengo")
      .parseAll({ opstat: "error", err: named(count, () => list) })
      .map((error) => (error as { item?: string }).item);
  expect(itemsOf(2)).toEqual(["job_0", "job_0", "job_1", "job_1"]);
  expect(itemsOf(1000)).toEqual(["job_0", "job_0"]);
});

test("What was read in one call is read again in the next.", () => {
  const list = many(100, (i) => ({ code: 1350, msg: ["no", String(i)] }));
  const body = { opstat: "error", err: { first: list, second: list } };
  const { parseAll } = parserOf("gengo");
  expect(parseAll(body)).toEqual(parseAll(body));
  list[0]!.msg[0] = "yes";
  expect(parseAll(body)[0]).toMatchObject({ detail: "yes" });
});
