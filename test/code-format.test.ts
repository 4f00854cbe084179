import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CodeFormat } from "../generator/catalog/catalog.ts";
import { generate } from "../generator/generate.ts";
import { formats, hasFormat } from "../generator/validate/rules/code-format.ts";

/** The sources of the packages of catalogs in the tests: `small` knows the common formats, the others one more each. */
const source = ["catalogs/small", "wires/words", "wires/texts", "wires/alphanumeric"]
  .flatMap((name) => generate([{ path: "acme.json", bytes: readFileSync(new URL(`${name}.json`, import.meta.url)) }]).packages)
  .flatMap(({ files }) => [...files])
  .filter(([path]) => path === "src/wire.ts")
  .map(([, text]) => text);

test.each(Object.entries(formats))("the rule and the parser know the same pattern of %s codes", (format, pattern) => {
  const knowing = source.filter((text) => text.includes(`  ${format}: ${pattern},\n`)).length;
  expect(knowing).toBe(["alphanumeric", "words", "text"].includes(format) ? 1 : source.length);
});

const looks: readonly { readonly codes: CodeFormat; readonly believed: readonly string[]; readonly doubted: readonly string[] }[] = [
  {
    codes: { format: "digits", lengths: [3, 4], min: 400 },
    believed: ["400", "0401", "9999"],
    doubted: ["399", "40", "40000", "-400", "4e2", "四百"],
  },
  { codes: { format: "integer", max: 0 }, believed: ["-32601", "0"], doubted: ["1", "1.5", "--1"] },
  {
    codes: { format: "alphanumeric", lengths: [5] },
    believed: ["23505", "40P01", "EPERM"],
    doubted: ["2350", "235050", "40p01", "40-01", "40.01", "", "４０Ｐ０１"],
  },
  {
    codes: { format: "dotted" },
    believed: ["InvalidParameter", "FailedOperation.NoFreeAmount"],
    doubted: ["invalidParameter", "A..B", "A.b", "A.B."],
  },
  {
    codes: { format: "dotted", words: "any" },
    believed: ["order.not_found", "Payment.card-declined", "v1.2", "InternalError"],
    doubted: ["order..x", "order.", ".order", "1.order", "order not found", "https://x.example"],
  },
  {
    codes: { format: "text" },
    believed: ["余额不足", "Order #7 failed", "a", "~", "<b>", "a$b"],
    doubted: ["", " ", " a", "a ", "\u00a0a", "$unknown", "a\nb", "a\u200bb", "a\u202eb", "a\ud800", "\udc00", "a\u2028b", "\ufeffa"],
  },
  { codes: { format: "token" }, believed: ["card_declined", "urn:acme:1/2", "-1"], doubted: ["a b", "", "码"] },
];

test.each(looks)("a code is believed if it looks as $codes.format codes do", ({ codes, believed, doubted }) => {
  expect([...believed, ...doubted].filter((code) => hasFormat(code, codes))).toEqual(believed);
});
