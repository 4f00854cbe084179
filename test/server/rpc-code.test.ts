import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { presets } from "../../generator/expand/presets.ts";
import { makePackage } from "../made-package.ts";

interface Listed {
  readonly code: string;
  readonly name: string;
  readonly status: number;
}

/** The codes of google/rpc/code.proto, with the statuses of its HTTP mapping. */
const { entries: listed } = JSON.parse(readFileSync(new URL("../../catalogs/grpc.json", import.meta.url), "utf8")) as {
  readonly entries: readonly Listed[];
};
const numberOf = new Map(listed.map(({ name, code }) => [name, Number(code)]));
const statuses = [...new Set(listed.map(({ status }) => status))];

const message = { en: "It failed." };
const entries = [
  ...listed.map(({ name, status }) => ({ code: name, status, message })),
  ...statuses.map((status) => ({ code: `status.${status}`, status, message })),
  ...[402, 405, 408, 410, 412, 413, 416, 422, 423, 502].map((status) => ({ code: `other.${status}`, status, message })),
  ...["permission", "quota", "authentication"].map((category) => ({ code: `forbidden.${category}`, category, status: 403, message })),
  ...["quota", "unsupported", "conflict", "timeout", "billing", "other"].map((category) => ({
    code: `category.${category}`,
    category,
    message,
  })),
  { code: "cancelled.order", status: 409, message },
  { code: "hidden", category: "quota", status: 403, expose: false, message },
];

const [rest, gateway] = presets["google-rpc"].samples;
// Without a status of its own, so that each category has its usual one.
const sampleOf = (sample: unknown): object =>
  JSON.parse(JSON.stringify({ ...(sample as object), status: undefined }).replaceAll("not_found", "hidden"));
const own = JSON.parse(JSON.stringify(sampleOf(rest)).replaceAll("shop.example.com", "orders.example.org")) as object;
const formats = [
  ["the known format", undefined],
  ["a sample of the catalog", [own]],
  ["a gateway of gRPC", [sampleOf(gateway)]],
] as const;

describe.each(formats)("google.rpc.Code in %s", (_, samples) => {
  const { load } = makePackage({ id: "shop", name: "Shop", version: "1.0.0", wire: "google-rpc", fallback: "hidden", samples, entries });
  const answered = async (code: string, options: object = {}) => {
    const { make, serialize } = await load<any>("server");
    const { parse } = await load<any>("index");
    const error = make(code, {}, options);
    const answer = serialize(error);
    const read = parse({ status: answer.status, headers: answer.headers, data: answer.body });
    expect(read).toMatchObject({ code, status: error.status, category: error.category });
    const { error: inside, code: number } = answer.body;
    if (inside === undefined) return [...numberOf].find(([, one]) => one === number)?.[0];
    expect(inside.code).toBe(answer.status);
    return inside.status;
  };

  test.each(listed.map(({ name, status }) => [name, status] as const))("is %s for a code of that name with status %i", async (name) => {
    expect(await answered(name)).toBe(name);
  });

  test.each(statuses)("belongs to the status %i", async (status) => {
    const names = listed.filter((one) => one.status === status).map(({ name }) => name);
    expect(names).toContain(await answered(`status.${status}`));
    expect(names).toContain(await answered("category.other", { status }));
  });

  test.each([
    ["status.400", "INVALID_ARGUMENT"],
    ["status.409", "ABORTED"],
    ["status.500", "INTERNAL"],
    ["other.402", "FAILED_PRECONDITION"],
    ["other.405", "UNIMPLEMENTED"],
    ["other.408", "DEADLINE_EXCEEDED"],
    ["other.410", "NOT_FOUND"],
    ["other.412", "FAILED_PRECONDITION"],
    ["other.413", "INVALID_ARGUMENT"],
    ["other.416", "OUT_OF_RANGE"],
    ["other.422", "INVALID_ARGUMENT"],
    ["other.423", "FAILED_PRECONDITION"],
    ["other.502", "UNAVAILABLE"],
    ["forbidden.permission", "PERMISSION_DENIED"],
    ["forbidden.quota", "RESOURCE_EXHAUSTED"],
    ["forbidden.authentication", "UNAUTHENTICATED"],
    ["category.quota", "RESOURCE_EXHAUSTED"],
    ["category.unsupported", "UNIMPLEMENTED"],
    ["category.conflict", "ABORTED"],
    ["category.timeout", "DEADLINE_EXCEEDED"],
    ["category.billing", "FAILED_PRECONDITION"],
    ["category.other", "INTERNAL"],
    ["cancelled.order", "ABORTED"],
    ["hidden", "RESOURCE_EXHAUSTED"],
  ])("of %s is %s", async (code, name) => {
    expect(await answered(code)).toBe(name);
  });

  test("is in the fixtures, in each format", async () => {
    const { allFixtures } = await load<any>("fixtures");
    const named = (allFixtures as any[]).filter(({ code }) => numberOf.has(code));
    const written = named.map(({ code, body }) => [code, body.error?.status ?? body.code]);
    expect(new Set(named.map(({ code }) => code)).size).toBe(listed.length);
    expect(written).toEqual(named.map(({ code, body }) => [code, body.error === undefined ? numberOf.get(code) : code]));
  });

  test("is that of the fallback for what is no error of the catalog", async () => {
    const { serialize } = await load<any>("server");
    const { error, code } = serialize(new TypeError("no")).body;
    expect(error?.status ?? code).toBe(error === undefined ? numberOf.get("RESOURCE_EXHAUSTED") : "RESOURCE_EXHAUSTED");
  });
});

test("A package of another format has nothing of google.rpc.Code", () => {
  for (const wire of Object.keys(presets).filter((name) => name !== "google-rpc" && name !== "status")) {
    const catalog = { id: "shop", name: "Shop", version: "1.0.0", wire, entries: [{ code: "not_found", status: 404, message }] };
    const { folder } = makePackage(catalog);
    const server = readFileSync(`${folder}/server.js`, "utf8");
    expect(server).toContain("function serialize");
    expect(server, wire).not.toMatch(/rpcN|category/);
  }
});
