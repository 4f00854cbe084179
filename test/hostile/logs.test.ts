import { describe, expect, test } from "vitest";
import { project } from "../project.ts";
import { catalogWith, fitting, withCodes } from "./catalogs.ts";
import { hostileTexts } from "./strings.ts";

/** Words of vendors may hold anything: here what a terminal or GitHub would obey. */
const orders = [
  "\n::error::x",
  "\n  ::add-mask::x",
  "\r##[command]x",
  "\u001b]0;x\u0007",
  "\u001b[2J",
  "\u009b31m",
  "\u202ex",
  "\u2028::error::x",
  "\b\b\bx",
  "a\u00adb\u034fc\u180ed",
  "\u3164\uffa0\u115f",
  "\u{e0041}\u{e007f}",
];

function catalog(): string {
  const texts = hostileTexts(31, { wild: true });
  let n = 0;
  const made = catalogWith(
    (kind) =>
      kind === "code"
        ? `c${n++}`
        : fitting(kind, kind === "anything" ? `${texts.next().value}${orders[n % orders.length]}` : texts.next().value, n++),
    { entries: 6, others: 2 },
  );
  const fill = withCodes(made, (i) => `code-${i}`);
  return JSON.stringify({
    ...fill,
    entries: fill.entries.map((entry) => ({
      ...entry,
      vendor: orders.map((order) => ({ source: "s0", section: order, fields: { text: order } })),
    })),
  });
}

const config = '{ "catalogs": ["catalogs"], "out": "out" }';
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|\udb40/;

describe.each(["pretty", "json", "github"])("a log of hostile texts, as %s", (reporter) => {
  test("has nothing in it that is unseen, and no orders", async () => {
    const text = catalog();
    const one = project({ "catalogs/x.json": text, "errcat.config.json": config });
    const everywhere = [["generate"], ["explain", "code-0"], ["messages"], ["generate", "--check"]];
    const commands =
      reporter === "pretty"
        ? [...everywhere, ["list"], ["explain", "code-0", "--json"], ["list", "--json"], ["messages", "--json"]]
        : everywhere;
    for (const command of commands) {
      if (command.includes("--check")) one.write("catalogs/x.json", text.replaceAll('"draft"', '"reviewed"').replaceAll("canary", "other"));
      const { code, output, errors } = await one.errcat(...command, "--reporter", reporter);
      expect(code, `${command.join(" ")}\n${output}${errors}`).toBeLessThan(2);
      expect(output.length + errors.length).toBeGreaterThan(10);
      for (const lines of [output, errors]) {
        expect(unseen.exec(lines), command.join(" ")).toBeNull();
        if (reporter === "github") expect(lines.match(/^\s*(::(?!(error|warning) (file|title)=)|##\[).*/gm), command.join(" ")).toBeNull();
      }
      if (command.includes("--json") || reporter === "json") expect(() => JSON.parse(output)).not.toThrow();
    }
  });

  test("has nothing in it that is unseen, and no orders, where the texts are mistakes", async () => {
    const broken = JSON.stringify({
      ...JSON.parse(catalog()),
      ...Object.fromEntries(orders.map((order) => [order, order])),
      id: orders.join(""),
      version: orders.join(""),
    });
    const one = project({
      "catalogs/x\u001b[2J\u202e.json": broken,
      "catalogs/y.json": `{ "a${orders.join("")}`,
      "errcat.config.json": config,
    });
    const { code, output, errors } = await one.errcat("generate", "--reporter", reporter);
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    expect(unseen.exec(output)).toBeNull();
    if (reporter === "github") expect(output.match(/^\s*(::(?!(error|warning) (file|title)=)|##\[).*/gm)).toBeNull();
  });
});
