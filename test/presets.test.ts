import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatsOf } from "../generator/compile/fixtures.ts";
import { sampleProblems, sampleWarnings } from "../generator/compile/samples.ts";
import { provenWriter } from "../generator/compile/writer.ts";
import { presets } from "../generator/expand/presets.ts";
import { generate } from "../generator/generate.ts";
import { read } from "../generator/read.ts";
import { makePackage } from "./made-package.ts";

/** A short catalog whose wire is one of the known formats, with the format's own samples. */
function catalogOf(wire: unknown, samples: readonly unknown[]): string {
  const message = { en: "There is no such order.", "zh-Hans": "订单不存在。" };
  const code = wire === "status" || wire === presets.status.wire ? "404" : "not_found";
  return JSON.stringify({ id: "shop", name: "Shop", version: "1.0.0", wire, samples, entries: [{ code, status: 404, message }] });
}

const readOf = (text: string) => read([{ path: "shop.json", bytes: Buffer.from(text) }]).catalogs;

describe.each(Object.entries(presets))("the format %s", (name, { wire, samples, alsoRead = [] }) => {
  test("is proved by samples of its own, and each of its shapes by one of them", () => {
    expect(samples.length).toBeGreaterThan(0);
    expect(readOf(catalogOf(name, [...samples, ...alsoRead])).flatMap(sampleProblems)).toEqual([]);
  });

  test("is a wire like any other, which a catalog may spell out and extend", () => {
    const spelledOut = catalogOf(wire, samples);
    const bytes = (text: string) => [...(generate([{ path: "shop.json", bytes: Buffer.from(text) }]).packages[0]?.files ?? [])];
    expect(bytes(spelledOut)).toEqual(bytes(catalogOf(name, samples)));
    const traced = {
      name: "traced",
      status: 503,
      headers: { "x-trace": "t-1" },
      body: samples[0]?.body,
      errors: [{ code: samples[0]?.errors[0]?.code, requestId: "t-1" }],
    };
    const extended = readOf(catalogOf(name, [])).map(({ catalog }) => ({
      ...catalog,
      wire: { ...wire, requestIdHeaders: ["x-trace"] },
      samples: [traced],
    }));
    if (samples[0]?.errors[0]?.["requestId"] === undefined && name !== "json-rpc" && name !== "status")
      expect(readOf(JSON.stringify(extended[0])).flatMap(sampleProblems)).toEqual([]);
  });

  test("has its own samples if the list of the catalog is empty", () => {
    const [listed] = readOf(catalogOf(name, []));
    const [absent] = readOf(JSON.stringify({ ...(JSON.parse(catalogOf(name, [])) as object), samples: undefined }));
    expect(listed?.catalog.samples?.length).toBe(samples.length);
    expect(listed?.catalog).toEqual(absent?.catalog);
    expect(listed && provenWriter(listed).reasons).toEqual([]);
  });

  test("is described in the docs, in both languages", () => {
    for (const page of ["wires.md", "wires.zh-Hans.md"])
      expect(readFileSync(new URL(`../docs/${page}`, import.meta.url), "utf8")).toContain(`\n### \`${name}\`\n`);
  });

  test("takes no failure of the transport for one of its errors", () => {
    const [one] = readOf(catalogOf(name, []));
    const refused = {
      name: "Error",
      message: "connect ECONNREFUSED",
      code: "ECONNREFUSED",
      errno: -111,
      syscall: "connect",
      stack: "Error: …",
    };
    const samples = [
      { name: "refused", value: refused, errors: [] },
      { name: "refused, as a cause", value: { name: "TypeError", message: "fetch failed", stack: "…", cause: refused }, errors: [] },
      { name: "aborted", value: { name: "AbortError", message: "This operation was aborted", code: 20, stack: "…" }, errors: [] },
      { name: "network error", value: { name: "AxiosError", message: "Network Error", code: "ERR_NETWORK", stack: "…" }, errors: [] },
    ];
    expect(readOf(catalogOf(name, samples)).flatMap(sampleProblems)).toEqual([]);
    expect(one && sampleWarnings(one)).toEqual([]);
  });
});

/** The media types that a standard demands; with any other format, bodies in JSON are `application/json`. */
const mediaTypes: Partial<Record<keyof typeof presets, string>> = {
  "problem+json": "application/problem+json",
  "problem+json-errors": "application/problem+json",
  graphql: "application/graphql-response+json",
};

test.each(Object.entries(presets).flatMap(([name, { samples }]) => samples.map((sample) => [name, sample.name, sample] as const)))(
  "The sample of %s, %s, is written with the media type of its standard",
  (name, _, sample) => {
    const format = name as keyof typeof presets;
    const [read] = readOf(catalogOf(format, [sample]));
    const types = (read ? formatsOf(read) : []).flatMap(({ fixtures }) => fixtures.map(({ answer }) => answer.headers["content-type"]));
    const json = JSON.stringify(sample.body ?? {}).includes('"__type"') ? "application/x-amz-json-1.0" : "application/json";
    const usual = format === "aws-xml" ? "application/xml" : sample.body === undefined ? undefined : json;
    expect([...new Set(types)]).toEqual([mediaTypes[format] ?? usual]);
  },
);

describe("The format flat", () => {
  const written = (samples?: readonly unknown[]) =>
    readOf(JSON.stringify({ ...(JSON.parse(catalogOf("flat", [])) as object), samples }))
      .flatMap((one) => formatsOf(one))
      .map(({ fixtures }) => fixtures.map(({ answer }) => answer.body));

  test("is written with a message, and with a msg if a sample shows it", () => {
    expect(written()).toMatchObject([[{ code: "not_found", message: "There is no such order." }]]);
    const [body] = presets.flat.alsoRead ?? [];
    expect(written([body])).toMatchObject([[{ code: "not_found", msg: "There is no such order.", data: null }]]);
    expect(JSON.stringify(written([body]))).not.toContain('"message"');
  });

  test("is read with a msg, whether the catalog lists the code or not, but not from an error with a stack", () => {
    const error = (code: string, more: object = {}) => ({ name: code, body: { code, msg: "No such order", ...more } });
    const samples = [
      { ...error("not_found", { stack: "…" }), errors: [{ code: "not_found", detail: "No such order" }] },
      { ...error("gone"), errors: [{ code: "$unknown", rawCode: "gone", detail: "No such order" }] },
      { ...error("ECONNRESET", { stack: "…" }), errors: [] },
      { name: "no words", body: { code: "not_found" }, errors: [] },
    ];
    expect(readOf(catalogOf("flat", samples)).flatMap(sampleProblems)).toEqual([]);
  });
});

describe("A known format with changes", () => {
  const sample = { name: "mine", body: { fault: "not_found", because: "No such order" }, errors: [{ code: "not_found" }] };
  const mine = { name: "fault", code: "/fault", detail: "/because" };
  const trace = { at: "/trace", type: "present" };
  const flat = presets.flat.wire;
  const graphql = presets.graphql.wire;
  const twins: readonly [string, object, object][] = [
    ["with none is the format itself", { preset: "flat" }, flat],
    ["has the catalog's formats first", { preset: "flat", shapes: [mine] }, { ...flat, shapes: [mine, ...(flat.shapes ?? [])] }],
    [
      "has a format of the catalog in place of one of the same name",
      { preset: "flat", shapes: [{ ...mine, name: "body with any code" }] },
      {
        ...flat,
        shapes: [{ ...mine, name: "body with any code" }, ...(flat.shapes ?? []).filter(({ name }) => name !== "body with any code")],
      },
    ],
    [
      "has its request id, its wait, and its status elsewhere, in each format",
      { preset: "graphql", requestId: "/extensions/trace", retryAfter: "/extensions/wait", status: "/extensions/status" },
      {
        ...graphql,
        shapes: graphql.shapes?.map((shape) => ({
          ...shape,
          requestId: "/extensions/trace",
          retryAfter: "/extensions/wait",
          status: "/extensions/status",
        })),
        items: graphql.items?.map((item) => ({ ...item, requestId: "/extensions/trace", retryAfter: "/extensions/wait" })),
      },
    ],
    [
      "has the catalog's items first",
      { preset: "json-rpc", items: [{ name: "part", each: "/parts/*", code: "/code" }] },
      {
        ...presets["json-rpc"].wire,
        items: [{ name: "part", each: "/parts/*", code: "/code" }, ...(presets["json-rpc"].wire.items ?? [])],
      },
    ],
    [
      "has any other field in place of its own",
      { preset: "graphql", success: [trace], requestIdHeaders: ["x-trace"], emptyBodyStatuses: [401], codes: { format: "text" } },
      { ...graphql, success: [trace], requestIdHeaders: ["x-trace"], emptyBodyStatuses: [401], codes: { format: "text" } },
    ],
  ];

  test.each(twins)("%s: its long twin becomes the same package, byte for byte", (_, short, long) => {
    const [one, other] = [short, long].map((wire) => {
      const text = catalogOf(wire, presets[(short as { preset: keyof typeof presets }).preset].samples);
      const { files } = generate([{ path: "shop.json", bytes: Buffer.from(text) }]).packages[0]!;
      return { provider: readOf(text)[0]?.provider, files: [...files] };
    });
    expect(one?.provider).toEqual(other?.provider);
    expect(one?.files).toEqual(other?.files);
  });

  test("finds the errors of both", () => {
    const problem = { name: "traced", status: 404, body: { code: "not_found", title: "Not Found", traceId: "t-1" } };
    const samples = [sample, { ...problem, errors: [{ code: "not_found", detail: "Not Found", requestId: "t-1", status: 404 }] }];
    const read = readOf(catalogOf({ preset: "problem+json", shapes: [mine], requestId: "/traceId" }, samples));
    expect(read.flatMap((one) => [...sampleProblems(one), ...sampleWarnings(one)])).toEqual([]);
  });

  test("is read in each of its samples, for every format and a field that changes nothing of them", () => {
    for (const preset of Object.keys(presets)) {
      const wire = { preset, shapes: [mine] };
      const [read] = readOf(
        catalogOf(wire, []).replaceAll('"code":"not_found"', preset === "status" ? '"code":"404"' : '"code":"not_found"'),
      );
      expect(read && sampleWarnings(read).map(({ rule }) => rule), preset).toEqual(["sample-missing"]);
    }
  });

  const warnings = (wire: object, samples: readonly unknown[]): string[] =>
    readOf(catalogOf(wire, samples))
      .flatMap(sampleWarnings)
      .map(({ message, cure, place }) => `${place.pointer}: ${message} ${cure}`);

  test.each([
    [
      "a success that its errors meet",
      { preset: "flat", success: [{ at: "/message", type: "string" }] },
      "The body meets the conditions for success",
    ],
    ["XML that is not read", { preset: "aws-xml", xml: false }, "finds no error"],
    [
      "a format that takes its errors",
      { preset: "flat", shapes: [{ ...mine, code: ["/fault", { at: "/message", before: " " }] }] },
      '"code" of error 1 is "$unknown"',
    ],
  ])("is reported where the changes keep its own errors from being found: %s", (_, wire, why) => {
    const [lost, ...more] = warnings(wire, [sample]).filter((warning) => warning.startsWith("/wire/preset:"));
    expect(more.every((warning) => warning.startsWith("/wire/preset:"))).toBe(true);
    expect(lost).toContain('The fields next to "preset" prevent errors in the format');
    expect(lost).toContain(why);
    expect(lost).toContain('Correct or remove these fields, or write the whole wire section without "preset".');
  });

  test("needs samples for what the catalog adds, and for nothing else", () => {
    for (const samples of [[], [presets.flat.samples[0]]])
      expect(warnings({ preset: "flat", shapes: [mine] }, samples)).toEqual([
        expect.stringContaining('No sample has a code at /fault, where the format "fault" expects it.'),
      ]);
    expect(warnings({ preset: "flat", codes: { format: "text" } }, [])).toEqual([]);
  });
});

describe.each(
  Object.entries(presets).flatMap(([name, { samples }]) =>
    samples.filter(({ body }) => body !== undefined).map((sample) => [name, sample.name, sample] as const),
  ),
)("a server that answers as the sample of %s, %s,", (name, _, sample) => {
  test("writes a parameter into its format, where the parser finds it", async () => {
    const wire = name as keyof typeof presets;
    const code = wire === "status" ? "404" : "not_found";
    const { load } = makePackage({
      id: "shop",
      name: "Shop",
      version: "1.0.0",
      wire,
      samples: [sample],
      entries: [{ code, status: 404, message: { en: "There is no order {order}." } }],
    });
    const { make, serialize } = await load<any>("server");
    const { parse } = await load<any>("index");
    const error = make(code, { order: "A-7" });
    const { status, headers, body } = serialize(error);
    expect(parse({ status, headers, data: body })?.parameters).toEqual({ order: "A-7" });
    if (typeof body === "string") expect(body).toMatch(/^<(\w+)>.*<\/\1>$/);
  });
});
