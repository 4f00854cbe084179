import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DriftPackage, handedOver, packageOf, packages } from "./packages.ts";

const fields = ["drift", "provider", "catalogVersion", "rawCode", "status", "nearest", "fields", "otherFields"];

describe.each(packages)("drift of $id", (one) => {
  const { id, allFixtures = [], facts, parseAll, toDriftRecord, samples } = one;

  test("is nothing that the catalog lists: no fixture with its own status makes a record", () => {
    for (const { code, ...answer } of allFixtures) expect(toDriftRecord(answer), code).toBeUndefined();
  });

  test("of a sample is what is not listed about its errors", () => {
    for (const sample of samples) {
      const errors = parseAll(handedOver(sample));
      const unlisted = errors.find(({ code }) => code === "$unknown");
      const made = toDriftRecord(handedOver(sample));
      if (unlisted !== undefined) {
        expect(made, sample.name).toBeDefined();
        expect(Object.keys(made ?? {}).sort(), sample.name).toEqual([...fields].sort());
      } else if (errors.length > 0) expect(["status", undefined], sample.name).toContain(made?.drift);
      if (made === undefined) continue;
      expect(made.provider).toBe(id);
      for (const name of made.fields) expect(JSON.stringify(samples) + JSON.stringify(one), sample.name).toContain(name);
      if (made.drift === "code" && made.rawCode !== undefined) expect(facts[made.rawCode]).toBeUndefined();
    }
  });

  test("never throws", () => {
    const trap = new Proxy({}, { get: () => { throw new Error("no"); }, ownKeys: () => { throw new Error("no"); } }); // biome-ignore format: one line
    for (const value of [undefined, null, 0, "", "{", [], {}, trap, { body: trap, status: 500 }, { response: trap }, { cause: trap }])
      expect(() => toDriftRecord(value)).not.toThrow();
    fc.assert(
      fc.property(
        fc.object({ key: fc.constantFrom("status", "body", "code", "error", "response", "headers", "cause"), maxDepth: 4 }),
        (value) => {
          toDriftRecord(value);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a record", () => {
  const gengo = packageOf("gengo");
  const azure = packageOf("azure-translator");
  const tmt = packageOf("tencent-tmt");

  test("of an unlisted code has it, its nearest, the status, and the names that the catalog knows", () => {
    const body = {
      Response: { Error: { Code: "FailedOperation.Brand.New", Message: "secret words", Hint: 1 }, RequestId: "1a2b", Extra: {} },
    };
    expect(tmt.toDriftRecord({ status: 200, headers: {}, body })).toEqual({
      drift: "code",
      provider: "tencent-tmt",
      catalogVersion: "1.1.0",
      rawCode: "FailedOperation.Brand.New",
      status: 200,
      nearest: "FailedOperation",
      fields: ["Code", "Error", "Message", "RequestId", "Response"],
      otherFields: 2,
    });
  });

  test("of a listed code says that its status is another", () => {
    const body = { error: { code: 400036, message: "The target language is not valid." } };
    expect(azure.toDriftRecord({ status: 400, headers: {}, body })).toBeUndefined();
    expect(azure.toDriftRecord({ status: 422, headers: {}, body })).toMatchObject({ drift: "status", rawCode: "400036", status: 422 });
    expect(azure.toDriftRecord({ message: "no", response: { status: 422, headers: {}, data: JSON.stringify(body) } })).toMatchObject({
      drift: "status",
      fields: ["code", "error", "message"],
    });
  });

  test("of a body in which there is no error has its fields, if the answer is a failure", () => {
    const body = { fault: { code: "x y", "jane@example.com": 1 } };
    const expected = { drift: "body", rawCode: undefined, status: 503, fields: ["code"], otherFields: 2 };
    expect(azure.toDriftRecord({ status: 503, headers: {}, body })).toMatchObject(expected);
    expect(azure.toDriftRecord({ status: 503, headers: {}, body: "<html>" })).toMatchObject({ ...expected, fields: [], otherFields: 0 });
    expect(azure.toDriftRecord({ status: 200, headers: {}, body })).toBeUndefined();
    expect(azure.toDriftRecord({ status: 503, headers: {} })).toBeUndefined();
    expect(azure.toDriftRecord(new Response(JSON.stringify(body), { status: 503 }))).toBeUndefined();
    expect(azure.toDriftRecord(new TypeError("fetch failed"))).toBeUndefined();
  });

  test("of a response that was read needs its body beside its status and its headers", async () => {
    const response = new Response(JSON.stringify({ error: { code: 400999, message: "a" } }), { status: 400 });
    const body = await response.json();
    const { status, headers } = response;
    expect(azure.toDriftRecord(response)).toBeUndefined();
    expect(azure.toDriftRecord({ status, headers, body })).toMatchObject({
      drift: "code",
      rawCode: "400999",
      status: 400,
      fields: ["code", "error", "message"],
    });
  });

  test("of one item is found among those that are listed", () => {
    const body = { opstat: "error", err: { job_1: [{ code: 2700, msg: "a" }], job_2: [{ code: 1999, msg: "b" }] } };
    expect(gengo.toDriftRecord(body)).toMatchObject({ drift: "code", rawCode: "1999" });
  });

  test("can be made of an error that was parsed or thrown, without the body, and with it if that is the cause", () => {
    const body = { opstat: "error", err: { code: 1999, msg: "b" } };
    const error = gengo.parse(body);
    const { fields: known, ...plain } = gengo.toDriftRecord(body) ?? { fields: [] };
    expect(gengo.toDriftRecord(error)).toEqual({ ...plain, fields: [] });
    expect(gengo.toDriftRecord(gengo.toError(error))).toEqual({ ...plain, fields: [] });
    expect(gengo.toDriftRecord(gengo.toError(error, { cause: { status: 200, body } }))).toEqual({ ...plain, fields: known });
    expect(gengo.toDriftRecord(gengo.toError(error, { cause: body }))).toEqual({ ...plain, fields: known });
    expect(known).toEqual(["code", "err", "msg", "opstat"]);
  });
});

describe("nothing personal is in a record:", () => {
  const secrets = [
    "jane.doe@example.com",
    "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "550e8400-e29b-41d4-a716-446655440000",
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
    "AKIAIOSFODNN7EXAMPLE1",
    "4111111111111111",
    "+8613800138000",
    "order_8472913",
    "d41d8cd98f00b204e9800998ecf8427e",
    "Jane Doe, 12 High Street",
  ];

  const planted = ({ allFixtures = [], samples }: DriftPackage): readonly unknown[] => [
    ...allFixtures.map(({ code: _, ...answer }) => answer),
    ...samples.map(handedOver),
  ];

  test.each(packages)("what is planted in values of $id", (one) => {
    const leaks = secrets.flatMap((secret) =>
      planted(one).flatMap((value) => leaked(one.toDriftRecord(withValues(value, secret)), secrets)),
    );
    expect(leaks).toEqual([]);
  });

  test.each(packages)("what is planted in names and beside them in $id", (one) => {
    const leaks = secrets.flatMap((secret) => {
      const body = withNames({ a: { [secret]: [secret] } }, secret);
      const values = [...planted(one).map((value) => withNames(value, secret)), { status: 499, headers: { [secret]: secret }, body }];
      return values.flatMap((value) => leaked(one.toDriftRecord(value), secrets));
    });
    expect(leaks).toEqual([]);
  });

  test("would be seen: an unlisted code without any digits is in the record", () => {
    const body = { Response: { Error: { Code: "Jane.Doe", Message: "a" }, RequestId: "b" } };
    expect(leaked(packageOf("tencent-tmt").toDriftRecord(body), ["Jane.Doe"])).toEqual(["Jane.Doe"]);
  });
});

/** The secrets that are in a record. */
function leaked(record: unknown, secrets: readonly string[]): readonly string[] {
  const text = JSON.stringify(record ?? null);
  return secrets.filter((secret) => text.includes(secret));
}

/** A copy in which each text and each number is the secret, but statuses, on which the parser depends, and texts that say what the form is. */
function withValues(value: unknown, secret: string, name = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => withValues(one, secret, name));
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withValues(one, secret, key)]));
  return ["status", "statusCode", "opstat", "name"].includes(name) ? value : typeof value === "boolean" || value === null ? value : secret;
}

/** A copy that has the secret as the name of a further field in each object. */
function withNames(value: unknown, secret: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withNames(one, secret));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries([
    ...Object.entries(value).map(([key, one]) => [key, withNames(one, secret)]),
    [secret, { [`${secret}.`]: secret }],
  ]);
}
