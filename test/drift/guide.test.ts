import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packageOf } from "./packages.ts";

const guides = ["docs/production.md", "docs/production.zh-Hans.md"].map((path) => readFileSync(path, "utf8"));
const [english = "", chinese = ""] = guides;

/** The blocks of a guide, in order. */
function blocks(guide: string, language = "\\w+"): readonly string[] {
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
});
