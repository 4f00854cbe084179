import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, consumer, quietly } from "./consumer.ts";

/** What each file leaves out, as both linters say it. */
const leftOut = {
  "forgotten.ts": 'Switch is not exhaustive. Cases not matched: "key_expired"',
  "refused.ts": 'Switch is not exhaustive. Cases not matched: "key_expired"',
  "silent.ts": 'Switch is not exhaustive. Cases not matched: "$unknown" | "key_expired"',
};

describe("in the CI of those who handle errors by code", () => {
  let project: Consumer;
  const finished: (() => void)[] = [];
  beforeAll(async () => {
    project = consumer("exhaustive", (finish) => finished.push(finish));
    await project.npm("install", ...quietly);
    await project.npx("errcat", "generate");
  });
  afterAll(() => finished.forEach((finish) => finish()));

  test("the compiler names the code that a switch with assertNever leaves out, and is content with the others", async () => {
    const { code, output } = await project.npx("tsc");
    expect(output).toMatch(
      /^src\/refused\.ts\(\d+,\d+\): error TS2345: Argument of type 'AcmeErrorOf<"key_expired">' is not assignable to parameter of type 'never'\.\n$/,
    );
    expect(code).not.toBe(0);
  });

  test("typescript-eslint names what any switch leaves out, a silent default included", async () => {
    const { code, output } = await project.npx("eslint", "--format", "json", "src");
    const files = JSON.parse(output) as { filePath: string; messages: { ruleId: string; message: string }[] }[];
    expect(files.map(({ filePath }) => basename(filePath)).sort()).toEqual(["complete.ts", ...Object.keys(leftOut)]);
    const said = files.flatMap(({ filePath, messages }) => messages.map(({ ruleId, message }) => [basename(filePath), ruleId, message]));
    expect(said.sort()).toEqual(
      Object.entries(leftOut).map(([file, message]) => [file, "@typescript-eslint/switch-exhaustiveness-check", message]),
    );
    expect(code).toBe(1);
  });

  test("so does oxlint", async () => {
    const { code, output } = await project.npx("oxlint", "--type-aware", "--format", "json", "src");
    const { diagnostics, number_of_files } = JSON.parse(output) as {
      diagnostics: { filename: string; code: string; message: string }[];
      number_of_files: number;
    };
    expect(number_of_files).toBe(4);
    expect(diagnostics.map((one) => [basename(one.filename), one.code, one.message]).sort()).toEqual(
      Object.entries(leftOut).map(([file, message]) => [file, "typescript(switch-exhaustiveness-check)", message]),
    );
    expect(code).toBe(1);
  });
});
