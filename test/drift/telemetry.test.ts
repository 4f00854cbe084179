import { describe, expect, test } from "vitest";
import { unlisted } from "./month.ts";
import { type DriftPackage, handedOver, packages } from "./packages.ts";

interface Telemetry extends DriftPackage {
  readonly otelAttributes: (error: unknown) => Readonly<Record<string, unknown>>;
  readonly asOf: (version: string, error: unknown) => { readonly code: string };
}

const all = packages as unknown as readonly Telemetry[];

describe.each(all)("the attributes of the errors of $id", ({ id, facts, allFixtures = [], samples, parseAll, otelAttributes, asOf }) => {
  const found = [...allFixtures.map(({ code: _, ...answer }) => answer), ...samples.map(handedOver)].flatMap((answer) => parseAll(answer));

  test("are those of the conventions, and the type is the code or _OTHER", () => {
    expect(found.length).toBeGreaterThan(20);
    for (const error of found) {
      const { "error.type": type, "exception.type": exception, "http.response.status_code": status, ...others } = otelAttributes(error);
      expect(type).toBe(error.code === "$unknown" ? "_OTHER" : error.code);
      expect(exception).toMatch(/^[A-Z]\w*Error$/);
      expect(status).toBe(error.status);
      expect(others).toEqual({});
      expect(otelAttributes(asOf("1.0.0", error))).toEqual(otelAttributes(error));
    }
  });

  test("have no more types than the catalog has codes, and one, whatever arrives", () => {
    const strange = [
      ...(unlisted[id] ?? []),
      "__proto__",
      "constructor",
      "toString",
      "jane@example.com",
      ...Array.from({ length: 1000 }, String),
    ];
    const errors = [
      ...Object.keys(facts).map((code) => ({ provider: id, code })),
      ...strange.flatMap((code) => [
        { provider: id, code },
        { provider: id, code: "$unknown", rawCode: code },
      ]),
    ];
    const types = new Set(errors.map((error) => otelAttributes(error)["error.type"]));
    expect(types).toEqual(new Set([...Object.keys(facts), "_OTHER"]));
  });
});
