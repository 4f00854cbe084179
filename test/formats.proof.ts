import { expect, test } from "vitest";
import { compareFormats } from "./short-form/formats.ts";

test("random catalogs become the same package from JSON, JSONC, YAML and a folder, short and long", () => {
  expect(compareFormats(20, 1)).toBeGreaterThan(14);
});
