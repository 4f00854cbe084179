import { expect, test } from "vitest";
import { compareFormats } from "./short-form/formats.ts";

test("random catalogs become the same package from JSON, JSONC, YAML and a folder, short and long", () => {
  expect(compareFormats(10, 1)).toBeGreaterThan(6);
});
