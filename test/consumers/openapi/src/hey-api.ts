import { parse, type ShopError } from "@acme/shop";
import { client } from "./clients/hey-api/client.gen.js";
import { placeOrder } from "./clients/hey-api/index.js";
import type { Order } from "./clients/hey-api/types.gen.js";

client.setConfig({ baseUrl: process.env["SHOP"] });

export async function place(order: Order): Promise<Order | ShopError | undefined> {
  try {
    const { data } = await placeOrder({ body: order, throwOnError: true });
    return data;
  } catch (caught) {
    return parse(caught);
  }
}
