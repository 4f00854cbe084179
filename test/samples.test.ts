import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleProblems, sampleWarnings } from "../generator/compile/samples.ts";
import { read } from "../generator/read.ts";
import { project } from "./project.ts";

/** A catalog with this wire section and these samples. */
function catalogWith(wire: unknown, samples: readonly unknown[]): string {
  const message = { en: "No such thing." };
  const entries = [
    { code: "gone", status: 404, message },
    { code: "full", status: 409, message: { en: "There are {count} of them." }, parameters: { count: { at: "/error/count" } } },
  ];
  return JSON.stringify({ id: "shop", name: "Shop", version: "1.0.0", wire, samples, entries }, null, 2);
}

function problemsOf(wire: unknown, samples: readonly unknown[]): string[] {
  const { catalogs } = read([{ path: "shop.json", bytes: Buffer.from(catalogWith(wire, samples)) }]);
  return catalogs
    .flatMap((one) => [...sampleProblems(one), ...sampleWarnings(one)])
    .map(({ severity, message, cure, place }) => `${place.pointer} ${severity}: ${message} ${cure}`);
}

const when = [{ at: "/ok", is: [false] }];
const body = { ok: false, error: { code: "gone", message: "no" } };
const wire = {
  codes: { format: "token" },
  success: [{ at: "/ok", is: [true] }],
  shapes: [{ name: "error object", when, code: "/error/code", detail: "/error/message" }],
};
const sample = { name: "documented", body, errors: [{ code: "gone" }] };

describe("A sample is right", () => {
  test.each([
    ["as a body", sample],
    [
      "as a response",
      { ...sample, status: 404, headers: { "Retry-After": "7" }, errors: [{ code: "gone", status: 404, retryAfter: 7, detail: "no" }] },
    ],
    ["as JSON text", { ...sample, body: JSON.stringify(body) }],
    [
      "as a value that a client throws",
      { name: "thrown", value: { response: { status: 404, data: body } }, errors: [{ code: "gone", status: 404 }] },
    ],
    [
      "with a code that is not listed",
      { ...sample, body: { ok: false, error: { code: "lost" } }, errors: [{ code: "$unknown", rawCode: "lost" }] },
    ],
  ])("%s", (_, one) => {
    expect(problemsOf(wire, [sample, one])).toEqual([]);
  });

  test("without an error, beside one that has one", () => {
    expect(problemsOf(wire, [sample, { name: "success", status: 200, body: { ok: true }, errors: [] }])).toEqual([]);
  });
});

describe("A sample of which something else comes is an error, with the place, what was expected, what came, and why", () => {
  const wrong = (over: object, wires: object = {}) =>
    problemsOf({ ...wire, ...wires }, [{ ...sample, ...over }]).filter((problem) => problem.includes("error:"));
  test("because a condition does not hold", () => {
    expect(wrong({ body: { ...body, ok: "no" } })).toEqual([
      '/samples/0/errors error: In the sample "documented", the parser finds no errors, but "errors" lists 1. The format "error object" requires /ok to be false, but it is "no". Correct the wire section, or the sample.',
    ]);
    expect(wrong({ body: { error: body.error } })[0]).toContain(
      'The format "error object" requires /ok to be false, but nothing is there.',
    );
  });

  test("because nothing is where the code should be", () => {
    expect(wrong({}, { shapes: [{ name: "error object", when, code: "/eror/code" }] })[0]).toContain(
      'The format "error object" finds no code at /eror/code.',
    );
  });

  test("because the code is not accepted", () => {
    const shapes = [{ name: "error object", when, code: "/error/code", accepts: "listed" }];
    expect(wrong({ body: { ok: false, error: { code: "lost" } } }, { shapes })[0]).toContain(
      'The format "error object" finds "lost" at /error/code, but the catalog does not list this code.',
    );
    const digits = [{ ...shapes[0], accepts: { format: "digits" } }];
    expect(wrong({ body: { ok: false, error: { code: "lost" } } }, { shapes: digits })[0]).toContain(
      'finds "lost" at /error/code, but the catalog does not list this code, and it is not digits.',
    );
  });

  test("because the body is a success", () => {
    expect(wrong({ body: { ...body, ok: true } })[0]).toContain("The body meets the conditions for success: /ok is true.");
  });

  test("because the body is not JSON", () => {
    expect(wrong({ body: "<html>" })[0]).toContain("The body is a string that is not JSON.");
  });

  test("because a field is another one", () => {
    expect(wrong({ errors: [{ code: "gone", detail: "yes" }] })).toEqual([
      '/samples/0/errors error: In the sample "documented", "detail" of error 1 is "no", not "yes". Correct the sample, or the place of "detail" in the wire section.',
    ]);
    expect(wrong({ errors: [{ code: "full" }] })[0]).toContain('"code" of error 1 is "gone", not "full".');
  });

  test("because an error is found where there should be none", () => {
    expect(wrong({ errors: [] })[0]).toContain('In the sample "documented", the parser finds 1 error ("gone"), but "errors" is empty.');
  });

  test("because a success is not declared", () => {
    const items = [{ name: "item", each: "/items/*", code: "/code" }];
    const half = { name: "half", body: { ok: true, items: [{ code: "gone" }] }, errors: [{ code: "gone", item: "0" }] };
    expect(problemsOf({ ...wire, items }, [sample, half])[0]).toContain('Add "success": true to the sample');
    expect(problemsOf({ ...wire, items }, [sample, { ...half, success: true }])).toEqual([]);
  });
});

describe("A warning is given", () => {
  test("where a wire section of one's own has no samples, and not where it is a known format", () => {
    expect(problemsOf(wire, [])).toEqual([
      '/wire warning: The wire section is not tested: the catalog has no samples. Add "samples": a response as the API documents it, with the errors that must be found in it.',
    ]);
    expect(problemsOf("problem+json", [])).toEqual([]);
  });

  test("where no sample has anything at a place, with the place that was perhaps meant", () => {
    const shapes = [{ name: "misspelled", code: "/eror/code" }, ...wire.shapes, { name: "never", code: "/x/y/z/code" }];
    expect(problemsOf({ ...wire, shapes }, [sample])).toEqual([
      '/wire/shapes/0/code warning: No sample has a code at /eror/code, where the format "misspelled" expects it. Did you mean /error/code? Otherwise, add a sample of this format.',
      '/wire/shapes/2/code warning: No sample has a code at /x/y/z/code, where the format "never" expects it. Add a sample of this format, or remove the format.',
    ]);
  });
});

test("errcat validate and errcat generate check the samples, and generate writes nothing if one is wrong", async () => {
  const { errcat, folder } = project({
    "catalogs/shop.json": catalogWith(wire, [{ ...sample, errors: [] }]),
    "errcat.json": '{ "catalogs": ["catalogs"] }',
  });
  for (const verb of ["validate", "generate"]) {
    const { code, output, errors } = await errcat(verb);
    expect(code).toBe(1);
    expect(output + errors).toMatch(
      /catalogs\/shop\.json:\d+:\d+ error In the sample "documented", the parser finds 1 error \("gone"\), but "errors"/,
    );
  }
  expect(existsSync(join(folder, "generated"))).toBe(false);
});

test("every format of the five catalogs is proved by a sample", () => {
  for (const id of ["azure-translator", "gengo", "rozetta-t4oo", "tencent-api2", "tencent-tmt"]) {
    const path = `catalogs/${id}.json`;
    const { catalogs } = read([{ path, bytes: readFileSync(new URL(`../${path}`, import.meta.url)) }]);
    expect(catalogs.flatMap((one) => [...sampleProblems(one), ...sampleWarnings(one)])).toEqual([]);
    expect(catalogs[0]?.catalog.samples?.length).toBeGreaterThan(9);
  }
});
