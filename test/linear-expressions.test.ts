import { readdirSync, readFileSync } from "node:fs";
import { analyse } from "scslre";
import { ts } from "ts-morph";
import { afterAll, describe, expect, test } from "vitest";

/** Why an expression may take more time than in proportion to a text: the parts of it that can match the same characters. */
function superlinear(expression: string): readonly string[] {
  const end = expression.lastIndexOf("/");
  const { reports } = analyse(
    { source: expression.slice(1, end), flags: expression.slice(end + 1) },
    { reportTypes: { Move: true, Self: true, Trade: true } },
  );
  return reports.map((one) => `${expression}: ${one.type === "Trade" ? `${one.startQuant.raw} and ${one.endQuant.raw}` : one.quant.raw}`);
}

/** The expressions in the code that reads what strangers wrote. The build reads only what stands in this repository. */
const files = ["generator", "generated"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => `${root}/${path}`)
    .filter((path) => /(?<!\.d)\.ts$/.test(path) && !/^generator\/(build|built)\//.test(path)),
);

function expressionsIn(path: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

describe("The check", () => {
  test.each([
    ["spaces on both sides of what may be absent", String.raw`/\bstatus(?:[ _-]?code)?["']?\s*[:=]?\s*(\d{3})\b/i`],
    ["spaces before anything", String.raw`/^(:?[A-Za-z][A-Za-z0-9-]*):\s*(.*)$/`],
    ["an end without a beginning", "/[.:/-]+$/"],
    ["spaces that go over lines", String.raw`/^(\s*)(?=::|##\[)/gm`],
    ["letters before what is not there", "/[A-Za-z0-9]+(?=[一-龥])/g"],
    ["a quote that never closes", "/“([^”]+)”/g"],
    ["a repetition in a repetition", "/^(a+)+$/"],
  ])("finds %s.", (_, expression) => {
    expect(superlinear(expression)).not.toEqual([]);
  });
});

test("Every regular expression takes time in proportion to its text.", () => {
  const found = files.flatMap((path) => expressionsIn(path).map((expression) => [path, expression] as const));
  expect(found.length).toBeGreaterThan(250);
  expect(found.flatMap(([path, expression]) => superlinear(expression).map((why) => `${path}: ${why}`))).toEqual([]);
});

describe("Expressions that are put together", () => {
  const Original = RegExp;
  afterAll(() => void (globalThis.RegExp = Original));

  test("take time in proportion to their text, too.", async () => {
    const made: string[] = [];
    globalThis.RegExp = new Proxy(Original, {
      construct: (target, [source, flags]: [string, string]) => {
        const expression = new target(source, flags);
        // What a library makes for itself is its own affair.
        if (new Error("").stack?.split("\n")[2]?.includes("/generator/")) made.push(String(expression));
        return expression;
      },
    });
    for (const path of files.filter(
      (path) => path.startsWith("generator/") && /^(const|export const|  \w+: \{).*new RegExp\(/m.test(readFileSync(path, "utf8")),
    ))
      await import(/* @vite-ignore */ new URL(`../${path}`, import.meta.url).href);
    globalThis.RegExp = Original;
    expect(made.length).toBeGreaterThan(10);
    expect(made.flatMap(superlinear)).toEqual([]);
  });
});
