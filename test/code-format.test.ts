import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CodeFormat } from "../generator/catalog/catalog.ts";
import { generate } from "../generator/generate.ts";
import { formats, hasFormat } from "../generator/validate/rules/code-format.ts";

const bytes = readFileSync(new URL("catalogs/small.json", import.meta.url));
const source = generate([{ path: "acme.json", bytes }])
  .packages.flatMap(({ files }) => [...files])
  .filter(([path]) => path.startsWith("src/"))
  .map(([, text]) => text)
  .join("\n");

test.each(Object.entries(formats))("the rule and the parser know the same pattern of %s codes", (format, pattern) => {
  expect(source).toContain(`  ${format}: ${pattern},\n`);
});

const looks: readonly { readonly codes: CodeFormat; readonly believed: readonly string[]; readonly doubted: readonly string[] }[] = [
  {
    codes: { format: "digits", lengths: [3, 4], min: 400 },
    believed: ["400", "0401", "9999"],
    doubted: ["399", "40", "40000", "-400", "4e2", "四百"],
  },
  { codes: { format: "integer", max: 0 }, believed: ["-32601", "0"], doubted: ["1", "1.5", "--1"] },
  {
    codes: { format: "dotted" },
    believed: ["InvalidParameter", "FailedOperation.NoFreeAmount"],
    doubted: ["invalidParameter", "A..B", "A.b", "A.B."],
  },
  { codes: { format: "token" }, believed: ["card_declined", "urn:acme:1/2", "-1"], doubted: ["a b", "", "码"] },
];

test.each(looks)("a code is believed if it looks as $codes.format codes do", ({ codes, believed, doubted }) => {
  expect([...believed, ...doubted].filter((code) => hasFormat(code, codes))).toEqual(believed);
});
