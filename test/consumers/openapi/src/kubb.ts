import { parse, type ShopError } from "@acme/shop";
import { setConfig } from "./clients/kubb/.kubb/fetch.js";
import { type Order, placeOrder } from "./clients/kubb/index.js";

setConfig({ baseURL: process.env["SHOP"] ?? "" });

export async function place(order: Order): Promise<Order | ShopError | undefined> {
  const response = await placeOrder(order);
  return response.status < 400 ? response.data : parse(response);
}
