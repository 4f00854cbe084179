import fc from "fast-check";
import type { Row } from "../generator/tools/translate/format.ts";

/** Texts that a catalog can hold, and some that it cannot: what XML cannot hold is left out. */
export const words = fc.oneof(
  fc
    .string({ unit: "binary", maxLength: 20 })
    .filter((text) => text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)),
  fc.string({
    unit: fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "\t",
      "'",
      '"',
      ",",
      ";",
      "<",
      ">",
      "&",
      "]]>",
      "&amp;",
      "&#65;",
      "\\",
      "\\n",
      "\n",
      "\r",
      "#",
      "|",
      "1",
      "0",
      "e",
      "E",
      "%",
      "$",
      " ",
      "一",
      "＝",
      "－",
    ),
    maxLength: 8,
  }),
);
const fixed = words.map((text) => text.replaceAll("'", "''").replaceAll(/[{}]/g, "'$&'"));
const sentence = fc
  .array(
    fc.oneof(
      fixed,
      fc.constantFrom("{name}", "{other}", "{n, plural, =0 {none of {name}} one {#} other {# {name}}}", "{kind, select, a {A} other {}}"),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(""));
export const row: fc.Arbitrary<Row> = fc.record({
  provider: fc.constantFrom("bakery", "shop-2"),
  code: fc.oneof(
    fc.stringMatching(/^-?[A-Za-z0-9_.:/-]{1,12}$/),
    fc.stringMatching(/^[!-#%-~余额错误😀][ -~余额错误😀]{0,10}[!-~余额错误😀]$/u),
  ),
  kind: fc.constantFrom("message", "solution", "remark"),
  sourceLocale: fc.constant("en"),
  source: fc.oneof(sentence, fc.constantFrom("constructor", "toString", "__proto__")).filter((text) => text !== ""),
  target: sentence,
  state: fc.constantFrom("missing", "stale", "draft", "translated", "reviewed"),
  comment: fc.array(
    words.map((line) => line.replaceAll(/\s+/g, " ").trim()),
    { maxLength: 3 },
  ),
  reference: fc.constant({ file: "bakery.json", line: 1 }),
});
