import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { project } from "./project.ts";

const bakery = readFileSync("test/exchange/bakery/bakery.json", "utf8");
const config = JSON.stringify({ errcat: { catalogs: ["errors/bakery.json", "errcat:gengo"] } });

test("from gaps to none: report, export, translate, try, import, report", async () => {
  const { errcat, read, write } = project({ "package.json": config, "errors/bakery.json": bakery });
  const before = await errcat("messages", "--min", "100");
  expect(before).toMatchObject({
    code: 1,
    output: expect.stringMatching(/bakery is 77% complete in zh-Hans, less than 100%: 1 missing, 1 stale\./),
  });
  expect(before.output).not.toContain("gengo");

  const exported = await errcat("translations", "export", "csv", "--locale", "zh-CN", "--out", "to-do.csv");
  expect(exported).toEqual({ code: 0, output: "to-do.csv  9 texts in zh-Hans, 2 to translate\n", errors: "" });
  const done = read("to-do.csv")
    .replace("Choose another cake.,,missing", "Choose another cake.,请另选一个蛋糕。,missing")
    .replace("中取出面包。,stale", "中取出面包。,reviewed");
  write("to-do.csv", done);

  const tried = await errcat("translations", "import", "to-do.csv", "--dry-run");
  expect(tried).toMatchObject({
    code: 0,
    output: expect.stringContaining("errors/bakery.json  1 new, 1 with a different state\nNothing was written"),
  });
  expect(read("errors/bakery.json")).toBe(bakery);

  expect((await errcat("translations", "import", "to-do.csv")).code).toBe(0);
  expect((await errcat("messages", "--min", "100", "--max-warnings", "0")).code).toBe(0);
});

test("standard output has the file and nothing else, whatever the reporter", async () => {
  const { errcat, installed, read } = project({ "package.json": config, "errors/bakery.json": bakery });
  await errcat("translations", "export", "xliff", "--locale", "zh", "--out", "zh.xlf");
  for (const reporter of ["pretty", "json", "github"]) {
    expect(await installed("translations", "export", "xliff", "--locale", "zh", "--reporter", reporter)).toEqual({
      code: 0,
      output: read("zh.xlf"),
      errors: "",
    });
  }
});

test("where there are only built-in catalogs, there is nothing to translate", async () => {
  const { errcat } = project({ "package.json": JSON.stringify({ errcat: { catalogs: ["errcat:gengo"] } }) });
  expect(await errcat("messages")).toMatchObject({ code: 2, errors: expect.stringContaining("All catalogs here are built in") });
});

test("a word that is no command is a wrong use", async () => {
  const { errcat } = project({ "package.json": config, "errors/bakery.json": bakery });
  expect((await errcat("translations", "exprt")).code).toBe(2);
  expect((await errcat("translations", "export", "xls", "--locale", "zh")).errors).toContain("csv, po, xliff");
});
