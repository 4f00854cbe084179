import { describe, expect, test } from "vitest";
import { objectsIn } from "../../generator/tools/drift/json-in.ts";
import { readLine } from "../../generator/tools/drift/line.ts";
import { eachLine } from "../../generator/tools/drift/lines.ts";
import { formats, recordWith } from "./logs.ts";

const record = recordWith({ rawCode: "gone {", status: 410, fields: ["code"], otherFields: 1 });
const time = Date.UTC(2026, 10, 29, 12, 30, 15, 250);

describe("a record is found with its time in a line of", () => {
  test.each(Object.entries(formats))("%s", (_, line) => {
    expect(readLine(line(record, time), false)).toMatchObject({ records: [record], time });
    expect(readLine(line(undefined, time), false).records).toEqual([]);
  });

  test.each([
    ["a record alone", JSON.stringify(record), undefined],
    ["Docker", JSON.stringify({ log: `${JSON.stringify(record)}\n`, stream: "stdout", time: "2026-11-29T12:30:15.250999999Z" }), time],
    ["ECS", JSON.stringify({ "@timestamp": "2026-11-29T12:30:15.250Z", log: { level: "warn" }, shop: { drift: record } }), time],
    ["seconds", JSON.stringify({ ts: time / 1000, record }), time],
    ["nanoseconds", JSON.stringify({ time: time * 1e6, record }), time],
    ["a zone", `2026-11-29 13:30:15,250+0100 WARN ${JSON.stringify(record)}`, time],
    ["a text without a zone", `[2026-11-29 12:30:15.250] WARN ${JSON.stringify(record)} {`, time],
    ["no time", `WARN ${JSON.stringify(record)}`, undefined],
    ["a wrong time", JSON.stringify({ time: "yesterday", timestamp: "2026-13-45T00:00:00Z", record }), undefined],
    ["null for what is not there", JSON.stringify({ record: { ...record, nearest: null } }), undefined],
  ])("%s", (_, line, time) => {
    expect(readLine(line, false)).toEqual({ records: [record], objects: expect.anything(), time });
  });

  test("several records", () => {
    expect(readLine(`${JSON.stringify({ all: [record, { record }] })} and ${JSON.stringify(record)}`, false).records).toHaveLength(3);
  });
});

describe("what is no record is not counted:", () => {
  test.each([
    { ...record, drift: "other" },
    { ...record, provider: "No Id" },
    { ...record, catalogVersion: "latest" },
    { ...record, status: 42 },
    { ...record, rawCode: 5 },
    { ...record, rawCode: "x".repeat(257) },
    { ...record, fields: "code" },
    { ...record, otherFields: -1 },
    { drift: "code" },
  ])("%j", (one) => expect(readLine(JSON.stringify({ one }), false).records).toEqual([]));
});

describe("JSON in a text", () => {
  test.each([
    ['{"a":1}', 1],
    ['a {b} {"c":"}"} {"d":{"e":"\\"{"}} f', 2],
    ["{ {".repeat(50_000), 0],
    ['{"a":'.repeat(50_000), 0],
    [`${"{".repeat(7)} {"a":1}`, 1],
    [`${"{".repeat(8)} {"a":1}`, 0],
    ['{ {"a":1}', 1],
    ['"{" {"a":1}', 1],
  ])("%# has its objects", (text, count) => expect(objectsIn(text)).toHaveLength(count));
});

describe("lines", () => {
  async function linesOf(...chunks: readonly string[]): Promise<readonly (string | undefined)[]> {
    const lines: (string | undefined)[] = [];
    async function* given(): AsyncGenerator<string> {
      yield* chunks;
    }
    await eachLine(given(), (line) => lines.push(line));
    return lines;
  }

  test("are whole wherever chunks end", async () => {
    expect(await linesOf("a\nb", "c\n", "\nd")).toEqual(["a", "bc", "", "d"]);
    expect(await linesOf()).toEqual([]);
  });

  test("that are too long are counted, and what follows is read", async () => {
    const long = "x".repeat(3_000_000);
    expect(await linesOf("a\n", long, long, long, "\nb\n", long, long)).toEqual(["a", undefined, "b", undefined]);
    expect(await linesOf(`${long}${long}\nb`)).toEqual([undefined, "b"]);
  });
});
