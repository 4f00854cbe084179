import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { project } from "../project.ts";
import { formats, recordWith } from "./logs.ts";
import { packageOf } from "./packages.ts";

const guides = ["docs/production.md", "docs/production.zh-Hans.md"].map((path) => readFileSync(path, "utf8"));
const [english = "", chinese = ""] = guides;

/** The blocks of a guide, in order. */
function blocks(guide: string, language = "\\w*"): readonly string[] {
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map(([, code = ""]) => code);
}

describe("the guide to production", () => {
  test("shows the same code in Chinese", () => {
    expect(blocks(chinese)).toEqual(blocks(english));
  });

  test("shows the record that a package makes", () => {
    const [record = ""] = blocks(english, "json");
    const body = { Response: { Error: { Code: "FailedOperation.EngineRestarting", Message: "a", Reason: "b" }, RequestId: "c" } };
    const made = packageOf("tencent-tmt").toDriftRecord({ status: 200, headers: {}, body });
    expect(JSON.parse(JSON.stringify(made))).toEqual(JSON.parse(record));
  });

  test("lists each field of a record", () => {
    const made = packageOf("gengo").toDriftRecord({ opstat: "error", err: { code: 1999, msg: "a" } });
    for (const guide of guides)
      for (const field of Object.keys(made ?? {})) expect(guide, field).toMatch(new RegExp(`^\\| [^|]*\`${field}\``, "m"));
  });

  /** What happened, by the day of November. */
  const happened = [
    {
      record: recordWith({ provider: "tencent-tmt", rawCode: "FailedOperation.EngineRestarting", status: 200, nearest: "FailedOperation" }),
      days: days(3, 28, 21),
    },
    { record: recordWith({ drift: "status", provider: "gengo", rawCode: "2700", status: 402 }), days: days(9, 17, 12) },
    { record: recordWith({ drift: "body", provider: "gengo", status: 503 }), days: [28] },
  ];

  /** Lines of two formats, half of the records in each, and nothing else in the others. */
  function logs(): { readonly app: string; readonly worker: string } {
    const lines = happened.flatMap(({ record, days }) => days.map((day) => ({ record, time: Date.UTC(2026, 10, day, 9) })));
    const written = (name: string, part: number, count: number): string => {
      const own = lines.filter((_, i) => i % 2 === part).map(({ record, time }) => formats[name]?.(record, time));
      const quiet = Array.from({ length: count - own.length }, (_, i) => formats[name]?.(undefined, Date.UTC(2026, 10, 1, 0, 0, i)));
      return [...own, ...quiet].join("\n");
    };
    return { app: written("pino", 0, 4000), worker: written("text", 1, 1120) };
  }

  test("shows what errcat drift prints", async () => {
    const { app, worker } = logs();
    const { errcat, write } = project({ "app.ndjson": app, "worker.log": worker });
    const shown = / drift records:\n/;
    const expected = blocks(english).find((block) => shown.test(block));
    expect((await errcat("drift", "app.ndjson", "worker.log")).output).toBe(expected);
    write("monday.json", (await errcat("drift", "--json", "app.ndjson")).output);
    write("tuesday.json", (await errcat("drift", "--json", "worker.log")).output);
    expect((await errcat("drift", "--merge", "monday.json", "tuesday.json")).output).toBe(expected);
  });
});

/** So many days, from the first to the last. */
function days(first: number, last: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? last : first + (i % (last - first))));
}
