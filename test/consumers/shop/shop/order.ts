import { toError } from "@acme/shop";
import { make } from "@acme/shop/server";

export interface Order {
  readonly email: string;
  readonly quantity: number;
}

const waited = new Set<string>();

/** Takes an order, or throws what is wrong with it. */
export async function placeOrder(given: { readonly [Field in keyof Order]?: unknown }): Promise<Order> {
  const email = String(given.email ?? "");
  const quantity = Number(given.quantity);
  const invalid = [];
  if (!email.includes("@")) invalid.push(make("field.email", {}, { item: "#/email" }));
  if (!(quantity >= 1 && quantity <= 20)) invalid.push(make("field.quantity", { most: 20 }, { item: "#/quantity" }));
  if (invalid.length > 0) throw new AggregateError([make("form.invalid"), ...invalid]);

  if (email.startsWith("busy") && !waited.delete(email)) {
    waited.add(email);
    throw toError(make("request.too_many", {}, { retryAfter: 7 }));
  }
  // A mistake: the exception of Node.js holds the whole address.
  if (email.startsWith("mistake")) new URL("//ada:hunter2@db-7.internal/orders");
  if (quantity > 3) throw toError(make("stock.insufficient", { available: 3, sku: "A-1" }));
  return { email, quantity };
}
