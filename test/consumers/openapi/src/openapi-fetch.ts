import { parse, type ShopError } from "@acme/shop";
import createClient from "openapi-fetch";
import type { components, paths } from "./clients/openapi-typescript.js";

type Order = components["schemas"]["Order"];

const client = createClient<paths>({ baseUrl: process.env["SHOP"] });

export async function place(order: Order): Promise<Order | ShopError | undefined> {
  const { data, error, response } = await client.POST("/orders", { body: order });
  return data ?? parse({ status: response.status, headers: response.headers, body: error });
}
