import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Problem } from "../generator/problems/problem.ts";
import { report } from "../generator/problems/report.ts";
import { project } from "./project.ts";

const warning = (line: number, over: Partial<Problem> = {}): Problem => ({
  rule: "some-rule",
  severity: "warning",
  message: "It is wrong.",
  cure: "Correct it.",
  place: { path: "acme.json", line, column: 1, length: 1, pointer: "" },
  ...over,
});
const shown = (problems: readonly Problem[]): string => stripVTControlCharacters(report(problems, () => []));

test("Equal warnings of a file are shown once, with their number and lines", () => {
  const problems = [2, 9, 5, 7, 7].map((line) => warning(line));
  expect(shown([...problems, warning(6, { message: "It is odd." })])).toBe(
    "acme.json:2:1 warning It is wrong. some-rule\n fix: Correct it.\n 4 more on lines 5, 7, 9\n\nacme.json:6:1 warning It is odd. some-rule\n fix: Correct it.\n\n6 warnings.",
  );
});

test("Those on one line are shown with that line", () => {
  expect(shown([2, 7, 7, 7].map((line) => warning(line)))).toContain("\n 3 more on line 7\n");
});

test("Up to three are shown one by one, and so are errors, however many are equal", () => {
  expect(shown([1, 2, 3].map((line) => warning(line)))).not.toContain("more on line");
  const errors = Array.from({ length: 9 }, (_, i) => warning(i + 1, { severity: "error" }));
  expect(shown(errors).match(/^acme\.json:\d:1 error/gm)).toHaveLength(9);
});

test("Those of other files, and those with another cure, are others", () => {
  const others = [1, 2, 3].flatMap((line) => [
    warning(line),
    warning(line, { cure: "Remove it." }),
    warning(line, { place: { path: "b.json", line, column: 1, length: 1, pointer: "" } }),
  ]);
  expect(shown(others)).not.toContain("more on line");
});

test("Of many, 100 lines are listed", () => {
  const all = Array.from({ length: 250 }, (_, i) => warning(i + 1));
  expect(shown(all)).toMatch(/\n 249 more on lines 2, 3, .*, 101, …; --reporter json lists all of them\n\n250 warnings\.$/);
});

test("errcat messages shows texts without an end once, and programs get each place", async () => {
  const entries = Array.from({ length: 46 }, (_, i) => `  - { code: "${10_001 + i}", message: { zh-Hans: 订单不存在 } }`);
  const { errcat } = project({
    "catalogs/shop.yaml": `id: shop\nname: Shop\nversion: 1.0.0\nwire: flat\nentries:\n${entries.join("\n")}\n`,
  });
  const { output } = await errcat("messages");
  expect(output.match(/The text does not end with sentence punctuation\./g)).toHaveLength(1);
  expect(output).toContain(" 45 more on lines 7, 8, 9,");
  const { output: json } = await errcat("messages", "--reporter", "json");
  const { problems } = JSON.parse(json) as { problems: readonly Problem[] };
  expect(problems.filter(({ rule }) => rule === "punctuation-end").map(({ place }) => place.line)).toEqual(entries.map((_, i) => i + 6));
  const { output: github } = await errcat("messages", "--reporter", "github");
  expect(github.match(/^::warning .*punctuation-end/gm)).toHaveLength(46);
});
