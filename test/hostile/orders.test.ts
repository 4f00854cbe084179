import { readFileSync } from "node:fs";
import ts from "ts6";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { encoders } from "../../generator/render/encode.ts";
import { hostileTexts, take } from "./strings.ts";

/** What tools look for in comments, wherever in a comment it stands. */
const obeyed = {
  "Node.js, the address of a source map": /\/[*/]#\s+sourceMappingURL=/,
  "webpack and debuggers, the same": /\/[*/]\s*[#@]\s*sourceMappingURL/,
  "Rollup and esbuild, calls without effects": /[@#]__(?:PURE|NO_SIDE_EFFECTS|KEY|INLINE|NOINLINE)__/,
  "TypeScript, errors that are not to be reported": /^(?:\/|\*|\s)*@ts-/,
};

const orders = [
  "//# sourceMappingURL=data:application/json,x",
  "//#sourceMappingURL=https://x.example/a.map",
  "/*# sourceMappingURL=x.map */",
  "//@ sourceMappingURL=x.map",
  "# sourceMappingURL=x.map",
  "//#   sourceURL=x.js",
  "#__PURE__",
  "/* @__PURE__ */",
  "x@__NO_SIDE_EFFECTS__",
  "https://x.example/@__PURE__",
  "https://x.example/#__PURE__https://y.example",
  "`x`#__PURE__`y`",
  "\\#__NO_SIDE_EFFECTS__",
  "@#__PURE__#@__PURE__",
  "@ts-ignore",
  "@ts-nocheck",
  "@ts-expect-error",
  "@jsxImportSource evil",
  "@jsx evil",
];
const texts = [...orders, ...take(3000, hostileTexts(77, { wild: true })).flatMap((text, i) => `${text}${orders[i % orders.length]}`)];

describe("no tool obeys a text in a comment", () => {
  test.each(Object.entries(obeyed))("%s", (_, sought) => {
    for (const text of texts) {
      expect(sought.exec(encoders.comment(text))?.[0], text).toBeUndefined();
      expect(sought.exec(encoders.comment(`In ${text} and ${text}`))?.[0], text).toBeUndefined();
      expect(sought.exec(`// TODO: ${encoders.line(text)}`)?.[0], text).toBeUndefined();
    }
  });

  test("TypeScript, what a file asks for at its start", () => {
    const asks = (comment: string): readonly string[] => [
      ...(
        ts.createSourceFile("x.ts", `/** ${comment} */\nexport {};\n`, ts.ScriptTarget.ES2022) as unknown as {
          readonly pragmas: ReadonlyMap<string, unknown>;
        }
      ).pragmas.keys(),
    ];
    expect(asks("@jsxImportSource evil")).toEqual(["jsximportsource"]);
    for (const text of texts) expect(asks(encoders.comment(text)), text).toEqual([]);
  });
});

test("no file of a package has such an order, whatever its catalog is called and says", () => {
  const small = JSON.parse(readFileSync(new URL("../catalogs/small.json", import.meta.url), "utf8"));
  for (const text of orders) {
    const said = { text, origin: "project", state: "draft" };
    const catalog = {
      ...small,
      name: { en: text, "zh-Hans": text },
      entries: [{ ...small.entries[0], message: { en: said, "zh-Hans": said } }],
    };
    for (const as of ["package", "source"] as const) {
      const [made] = generate([{ path: "catalogs/small.json", bytes: Buffer.from(JSON.stringify(catalog)) }], { as }).packages;
      for (const [path, code] of made?.files ?? []) {
        if (!/\.[jt]s$/.test(path)) continue;
        const comments = code.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""');
        for (const sought of Object.values(obeyed)) expect(sought.exec(comments)?.[0], `${path}: ${text}`).toBeUndefined();
      }
    }
  }
});
