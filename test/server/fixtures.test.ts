import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixturesOf } from "../../generator/compile/fixtures.ts";
import { parserOf } from "../../generator/compile/samples.ts";
import { verify } from "../../generator/compile/verify.ts";
import { presets } from "../../generator/expand/presets.ts";
import { generate } from "../../generator/generate.ts";
import { serverCatalogs } from "./random.ts";
import { readOf } from "./round-trip.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What the tests of a package use. */
interface Package {
  readonly facts: Readonly<Record<string, { readonly status?: number }>>;
  readonly parse: (value: unknown) => { readonly code: string; readonly detail?: string } | undefined;
  readonly parseAll: (value: unknown) => readonly { readonly code: string }[];
  readonly serialize: (error: unknown) => Answer;
  readonly fixtures: Readonly<Record<string, Answer>>;
  readonly allFixtures: readonly (Answer & { readonly code: string; readonly format: string })[];
}

const root = new URL("../../", import.meta.url);
/** The packages with fixtures: no server answers with the errors of Node.js. */
const ids = readdirSync(new URL("generated/", root)).filter((id) => id !== "node");
const packages = await Promise.all(
  ids.map(async (id): Promise<[string, Package]> => {
    const modules = ["index", "server", "fixtures"].map(
      async (name) => import(pathToFileURL(fileURLToPath(new URL(`generated/${id}/${name}.js`, root))).href),
    );
    return [id, Object.assign({}, ...(await Promise.all(modules))) as Package];
  }),
);

describe.each(packages)("the fixtures of %s", (_, { facts, parse, parseAll, serialize, fixtures, allFixtures }) => {
  test("are an answer with each code, which the parser reads, and which the server would write for what it reads", () => {
    expect(Object.keys(fixtures).sort()).toEqual(Object.keys(facts).sort());
    for (const [code, answer] of Object.entries(fixtures)) {
      const error = parse(answer);
      expect(error?.code, JSON.stringify(answer)).toBe(code);
      expect(error?.detail).toBeTruthy();
      if (facts[code]?.status !== undefined) expect(answer.status).toBe(facts[code].status);
      expect(serialize(error)).toEqual(answer);
    }
  });

  test("are the same in each format, with one error in each answer", () => {
    expect(allFixtures.slice(0, Object.keys(fixtures).length).map(({ format: _, code, ...answer }) => [code, answer])).toEqual(
      Object.entries(fixtures),
    );
    for (const answer of allFixtures) expect(parseAll(answer).map(({ code }) => code)).toEqual([answer.code]);
    const answers = allFixtures.map(({ format: _, ...answer }) => JSON.stringify(answer));
    expect(new Set(answers).size).toBe(answers.length);
  });

  test("come back from JSON as they are", () => {
    expect(JSON.parse(JSON.stringify(allFixtures))).toEqual(allFixtures);
  });
});

/** A catalog in one of the known formats, with parameters of each type. */
function ofFormat(wire: string): object {
  const codes = wire === "status" ? ["404", "409", "503"] : ["not_found", "stock.insufficient", "Some.Long-Code_9"];
  const parameters = {
    sku: { type: "string" },
    tags: { type: "strings" },
    available: { type: "integer" },
    price: { type: "number" },
    preorder: { type: "boolean" },
    from: { type: "date" },
    reason: { type: "string", enum: ["sold_out", "recalled"] },
  };
  return {
    id: "shop",
    name: "Shop",
    version: "1.0.0",
    wire,
    entries: codes.map((code, i) => ({
      code,
      ...(i === 1 && { parameters }),
      message: { en: i === 1 ? "Only {available} of {sku} are left." : "It failed." },
    })),
  };
}

describe.each(Object.keys(presets))("in the format %s", (format) => {
  const read = readOf(ofFormat(format));
  const fixtures = fixturesOf(read);

  test("there is an answer with each code, with a value for each parameter that has a place", () => {
    const { parseAll } = parserOf(read);
    const own = fixtures.filter((fixture) => fixture.format === fixtures[0]?.format);
    expect(own.map(({ code }) => code)).toEqual(read.provider.entries.map(({ code }) => code));
    for (const { code, answer } of fixtures) expect(parseAll(answer).map((error) => error["code"])).toEqual([code]);
    const [error] = parseAll(own[1]?.answer);
    const all = {
      sku: "sku-1",
      tags: ["tags-1", "tags-2"],
      available: 3,
      price: 1.5,
      preorder: true,
      from: "2026-03-01T09:30:00Z",
      reason: "sold_out",
    };
    const placed = Object.entries(all).filter(([name]) => read.provider.entries[1]?.parameters[name]?.at !== undefined);
    expect(error?.["parameters"] ?? {}).toEqual(Object.fromEntries(placed));
  });
});

test("random catalogs have an answer with each code", () => {
  for (const catalog of fc.sample(serverCatalogs(), { numRuns: 25, seed: 3 })) {
    const read = readOf(catalog);
    const { parseAll } = parserOf(read);
    const fixtures = fixturesOf(read);
    expect(new Set(fixtures.map(({ code }) => code)), JSON.stringify(catalog)).toEqual(
      new Set(read.provider.entries.map(({ code }) => code)),
    );
    for (const { code, answer } of fixtures) expect(parseAll(answer).map((error) => error["code"])).toEqual([code]);
  }
});

test("An error has the parameters that a sample shows, and the words of its message", () => {
  const catalog = {
    ...ofFormat("flat"),
    samples: [
      {
        name: "documented",
        status: 409,
        body: { code: "stock.insufficient", message: "Only 1 left", sku: "A-1", available: 1 },
        errors: [{ code: "stock.insufficient", detail: "Only 1 left", parameters: { sku: "A-1", available: 1 } }],
      },
    ],
  };
  const answers = new Map(fixturesOf(readOf(catalog)).map(({ code, answer }) => [code, answer.body]));
  expect(answers.get("stock.insufficient")).toMatchObject({ sku: "A-1", available: 1, reason: "sold_out" });
  expect(JSON.stringify(answers.get("stock.insufficient"))).toContain("Only 1 of A-1 are left.");
});

test("Where only some formats have a body, the types say so", () => {
  const shapes = [
    { name: "body", code: "/Error/Code" },
    { name: "header", code: { header: "x-error" } },
  ];
  const error = { status: 410, errors: [{ code: "gone" }] };
  const samples = (body: unknown) => [
    { ...error, name: "body", body },
    { ...error, name: "header", headers: { "x-error": "gone" } },
  ];
  const base = { name: "Shop", version: "1.0.0", entries: [{ code: "gone", message: { en: "Gone." } }] };
  const json = { ...base, wire: { shapes }, samples: samples({ Error: { Code: "gone" } }) };
  const xml = { ...base, wire: { xml: true, shapes }, samples: samples("<Error><Code>gone</Code></Error>") };
  const turned = { shapes: shapes.toReversed() };
  const catalogs = [
    { ...json, id: "json" },
    { ...json, id: "json-turned", wire: turned },
    { ...json, id: "bare", samples: json.samples.slice(1) },
    { ...xml, id: "xml" },
    { ...xml, id: "xml-turned", wire: { xml: true, ...turned } },
  ];
  const { packages } = generate(catalogs.map((catalog) => ({ path: `${catalog.id}.json`, bytes: Buffer.from(JSON.stringify(catalog)) })));
  expect(packages.map(({ files }) => files.get("src/fixtures.ts")?.match(/body\?: \w+/)?.[0])).toEqual([
    "body?: object",
    "body?: object",
    undefined,
    "body?: string",
    "body?: string",
  ]);
  verify(packages);
});

test("What is not exposed is in no answer", () => {
  const entries = [{ code: "internal", expose: false, parameters: { path: { type: "string" } }, message: { en: "It failed." } }];
  const read = readOf({ id: "shop", name: "Shop", version: "1.0.0", wire: "flat", entries });
  expect(JSON.stringify(fixturesOf(read))).not.toContain("path");
  expect(JSON.stringify(fixturesOf(read))).toContain("It failed.");
});

test("Without a sample that can be written there are none", () => {
  const wire = { shapes: [{ name: "list", code: "/errors/*/code" }] };
  const read = readOf({ id: "shop", name: "Shop", version: "1.0.0", wire, entries: [{ code: "gone", message: { en: "Gone." } }] });
  expect(fixturesOf(read)).toEqual([]);
});
