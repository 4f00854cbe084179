import { fixtures } from "@acme/shop/fixtures";
import { expect, test } from "vitest";

test("a fixture is what the API sends", () => {
  expect(fixtures["stock.insufficient"]).toEqual({
    status: 409,
    headers: { "content-type": "application/problem+json", "x-request-id": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11" },
    body: {
      type: "about:blank",
      status: 409,
      detail: "Only 3 pieces of sku-1 left.",
      code: "stock.insufficient",
      available: 3,
      sku: "sku-1",
    },
  });
});
