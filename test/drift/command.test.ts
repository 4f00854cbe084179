import { describe, expect, test } from "vitest";
import { command, project, run } from "../project.ts";
import { formats, recordWith } from "./logs.ts";
import { packageOf } from "./packages.ts";

const at = (day: number): number => Date.UTC(2026, 10, day, 12);
const gone = recordWith({
  provider: "tencent-tmt",
  rawCode: "FailedOperation.New",
  status: 200,
  nearest: "FailedOperation",
  fields: ["Code"],
});
const renamed = recordWith({ drift: "status", provider: "gengo", rawCode: "2700", status: 402 });
const body = recordWith({ drift: "body", provider: "gengo", status: 503, otherFields: 3 });

const files = {
  "a.ndjson": [formats["pino"]!(gone, at(3)), formats["winston"]!(undefined, at(4)), formats["bunyan"]!(gone, at(2)), ""].join("\n"),
  "b.log": [
    formats["text"]!(renamed, at(9)),
    formats["text"]!(undefined, at(9)),
    formats["text"]!(gone, at(20)),
    JSON.stringify(body),
  ].join("\n"),
};

const table = [
  "7 lines, 5 drift records:",
  "  3  tencent-tmt  FailedOperation.New  200  is not listed (closest: FailedOperation)  2026-11-02 to 2026-11-20",
  "  1  gengo        (no code)            503  does not match any error format",
  "  1  gengo        2700                 402  is listed with a different status         2026-11-09 to 2026-11-09",
  "",
].join("\n");

describe("errcat drift", () => {
  test("counts the records in logs of any format", async () => {
    const { errcat } = project(files);
    expect(await errcat("drift", "a.ndjson", "b.log")).toEqual({ code: 0, output: table, errors: "" });
  });

  test("writes JSON, which --merge adds up to the report of the whole", async () => {
    const { errcat, write } = project(files);
    const whole = JSON.parse((await errcat("drift", "--json", "a.ndjson", "b.log")).output);
    expect(whole).toMatchObject({ driftReport: 1, lines: 7, records: 5, others: 0, tooLong: 0 });
    expect(whole.rows[0]).toEqual({
      drift: "code",
      provider: "tencent-tmt",
      rawCode: "FailedOperation.New",
      status: 200,
      count: 3,
      first: "2026-11-02T12:00:00.000Z",
      last: "2026-11-20T12:00:00.000Z",
      catalogVersion: "1.0.0",
      nearest: "FailedOperation",
      fields: ["Code"],
      otherFields: 0,
    });
    for (const file of Object.keys(files)) write(`${file}.json`, (await errcat("drift", "--json", file)).output);
    expect(JSON.parse((await errcat("drift", "--merge", "--json", "b.log.json", "a.ndjson.json")).output)).toEqual(whole);
    expect((await errcat("drift", "--merge", "a.ndjson.json", "b.log.json")).output).toBe(table);
    expect(JSON.parse((await errcat("--reporter", "json", "drift", "a.ndjson", "b.log")).output)).toEqual({
      exitCode: 0,
      ...whole,
      problems: [],
    });
  });

  test("reads the standard input", async () => {
    const { folder } = project(files);
    const piped = await run(folder, "sh", ["-c", `cat a.ndjson b.log | "${process.execPath}" "${command}" drift -`]);
    expect(piped).toEqual({ code: 0, output: table, errors: "" });
  });

  test("makes the records itself where a log has answers, for the catalog that is named", async () => {
    const answer = (code: string, status = 200) => ({
      status,
      headers: {},
      body: { Response: { Error: { Code: code, Message: "m" }, RequestId: "r" } },
    });
    const lines = [
      { time: at(1), level: 50, err: { type: "Error", response: answer("FailedOperation.Brandnew") } },
      { time: at(2), level: 50, body: JSON.stringify(answer("FailedOperation.Brandnew").body) },
      { time: at(3), level: 50, answer: answer("FailedOperation.NoFreeAmount") },
      { time: at(4), level: 50, error: packageOf("tencent-tmt").parse(answer("FailedOperation.Brandnew")) },
      { time: at(5), level: 50, answer: { status: 502, headers: {}, body: { oops: 1 } } },
      { time: at(6), level: 30, msg: "fine" },
    ];
    const { errcat } = project({ "answers.ndjson": lines.map((line) => `${JSON.stringify(line)}\n`).join("") });
    expect((await errcat("drift", "--provider", "tencent-tmt", "answers.ndjson")).output).toBe(
      [
        "6 lines, 4 drift records:",
        "  2  tencent-tmt  FailedOperation.Brandnew  200  is not listed (closest: FailedOperation)  2026-11-01 to 2026-11-04",
        "  1  tencent-tmt  (no code)                 502  does not match any error format           2026-11-05 to 2026-11-05",
        "  1  tencent-tmt  FailedOperation.Brandnew       is not listed (closest: FailedOperation)  2026-11-02 to 2026-11-02",
        "",
      ].join("\n"),
    );
    expect((await errcat("drift", "answers.ndjson")).output).toBe(
      "6 lines, 0 drift records.\nTo read responses as well as records, specify their catalog with --provider.\n",
    );
  });

  test("shows what is in a code and is not visible", async () => {
    const { errcat } = project({ "a.log": JSON.stringify(recordWith({ rawCode: "a\u001b[31mb\u202e" })) });
    expect((await errcat("drift", "a.log")).output).toContain("a<001b>[31mb<202e>");
  });

  test.each([
    [["none.log"], 'There is no file "none.log".'],
    [["."], '"." is a folder.'],
    [["--merge", "a.ndjson"], '"a.ndjson" is not a report.'],
    [["--merge", "--provider", "gengo", "a.ndjson"], "--merge adds up reports, which contain no responses."],
    [["--provider", "gengoo", "a.ndjson"], 'No catalog has the ID "gengoo".'],
  ])("refuses %j", async (args, message) => {
    const { errcat } = project(files);
    const { code, output, errors } = await errcat("drift", ...args);
    expect([code, output + errors]).toEqual([2, expect.stringContaining(message)]);
  });
});
