import { expect, test } from "vitest";
import { compareFormats } from "./short-form/formats.ts";

test("2,000 random catalogs become the same package from JSON, JSONC, YAML and a folder, short and long", () => {
  expect(compareFormats(2000, 2)).toBeGreaterThan(1900);
});
