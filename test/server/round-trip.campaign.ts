import { expect, test } from "vitest";
import { randomCatalogs } from "./round-trip.ts";

test("2,000 random catalogs: what is written is what is read", () => {
  expect(randomCatalogs(2000, 2)).toBe(2000);
});
