import { describe, expect, test } from "vitest";
import { readList } from "../../generator/command/import/read-list.ts";
import { UsageError } from "../../generator/problems/exit-codes.ts";

describe("A list that is nested too deeply is refused", () => {
  test.each([
    ["errors.md", `# Errors\n${">".repeat(20_000)} E100: deep`],
    ["errors.json", `{ "E100": ${"[".repeat(20_000)}${"]".repeat(20_000)} }`],
    ["openapi.json", `{ "openapi": "3.1.0", "x": ${"[".repeat(20_000)}${"]".repeat(20_000)} }`],
  ])("in %s.", async (path, text) => {
    const reading = readList([{ path, bytes: new TextEncoder().encode(text) }], {}, {});
    await expect(reading).rejects.toThrow(
      new UsageError(`"${path}" is nested too deeply to read.`, "Look for an extra bracket or a character repeated by mistake."),
    );
  });
});
