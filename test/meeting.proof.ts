import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as acme from "./golden/acme/index.js";
import { goldenFolder } from "./golden-package.ts";
import { declared } from "./meeting/declared.ts";
import { encounters, meetings } from "./meeting/meeting.ts";

/** `npm run histories` does 200 steps. */
test.each([1, 2])(
  "every version of a random history, seed %i, handles the errors of every other as its declarations promise",
  async (seed) => {
    const { faults, met, unlisted } = await meetings(seed, 10);
    expect(faults).toEqual([]);
    expect(unlisted).toBeGreaterThan(100);
    expect(Object.keys(met).toSorted()).toEqual(encounters(acme).toSorted());
  },
);

test("what declarations do not promise is noticed", () => {
  const folder = mkdtempSync(join(tmpdir(), "errcat-declared-"));
  cpSync(fileURLToPath(goldenFolder), folder, { recursive: true });
  const { returned, handled, asOf, within } = declared(folder, "Acme", ["parse", "parseAll", "message"], ["1.0.0"], ["toString"]);
  rmSync(folder, { recursive: true });
  const error = acme.parse({ error: { code: "InvalidParameter.TextTooLong", limit: 1 } })!;
  const unknown = acme.parse({ error: { code: "new_code" } })!;
  const faults = (...values: readonly unknown[]) => values.map((value) => returned["parse"]!(value));
  expect(faults(error, unknown, undefined, JSON.parse(JSON.stringify(error)), { ...error, further: 1 })).toEqual(Array(5).fill(undefined));
  const wrong = [
    null,
    "text",
    {},
    { ...error, code: "new_code" },
    { ...error, category: "quota" },
    { ...error, provider: "other" },
    { ...error, status: "400" },
    { ...error, reasons: [1] },
    { ...error, final: "true" },
    { ...error, parameters: undefined },
    { ...error, parameters: { limit: "1" } },
    { ...unknown, rawCode: undefined },
    { ...unknown, nearest: "new_code" },
  ];
  expect(faults(...wrong).filter((fault) => fault === undefined)).toEqual([]);
  expect(returned["parseAll"]!([error, wrong.at(-1)])).toContain("nearest");
  expect(returned["message"]!(undefined)).toBeTypeOf("string");
  expect(handled["007"]!(error)).toBeTypeOf("string");
  expect(asOf["1.0.0"]!.returned({ ...error, code: "$added" })).toBeTypeOf("string");
  expect(within["toString"]!.returned(acme.within("toString", error))).toBeUndefined();
  expect([error, { ...error, code: "$other" }, acme.within("toString", unknown)].map(within["toString"]!.returned)).toEqual([
    expect.any(String),
    expect.any(String),
    undefined,
  ]);
});
