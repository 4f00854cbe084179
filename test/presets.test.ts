import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sampleProblems, sampleWarnings } from "../generator/compile/samples.ts";
import { presets } from "../generator/expand/presets.ts";
import { generate } from "../generator/generate.ts";
import { read } from "../generator/read.ts";

/** A short catalog whose wire is one of the known forms, with the form's own samples. */
function catalogOf(wire: unknown, samples: readonly unknown[]): string {
  const message = { en: "There is no such order.", "zh-Hans": "订单不存在。" };
  const code = wire === "status" || wire === presets.status.wire ? "404" : "not_found";
  return JSON.stringify({ id: "shop", name: "Shop", version: "1.0.0", wire, samples, entries: [{ code, status: 404, message }] });
}

const readOf = (text: string) => read([{ path: "shop.json", bytes: Buffer.from(text) }]).catalogs;

describe.each(Object.entries(presets))("the form %s", (name, { wire, samples }) => {
  test("is proved by samples of its own, and each of its shapes by one of them", () => {
    expect(samples.length).toBeGreaterThan(0);
    expect(readOf(catalogOf(name, samples)).flatMap(sampleProblems)).toEqual([]);
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

  test("is described in the docs, in both languages", () => {
    for (const page of ["catalogs.md", "catalogs.zh-Hans.md"])
      expect(readFileSync(new URL(`../docs/${page}`, import.meta.url), "utf8")).toContain(`| \`${name}\` |`);
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
