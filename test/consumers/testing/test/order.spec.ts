import { fixtures } from "@acme/shop/fixtures";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { order } from "../src/order.ts";
import { server } from "./server.ts";

test("the reader learns how many pieces are left", async () => {
  const { status, headers, body } = fixtures["stock.insufficient"];
  server.use(http.post("https://shop.example/orders", () => HttpResponse.json(body, { status, headers })));
  expect(await order("A-1")).toBe("Only 3 pieces of sku-1 left.");
});
