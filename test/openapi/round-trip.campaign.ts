import { expect, test } from "vitest";
import { expectRandomRoundTrips } from "./imported.ts";

test("500 random catalogs that are exported to OpenAPI and imported are the same", async () => {
  await expect(expectRandomRoundTrips(500, 2)).resolves.toBeUndefined();
});
