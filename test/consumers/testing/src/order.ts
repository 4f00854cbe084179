import * as shop from "@acme/shop";
import { en } from "@acme/shop/messages/en";

/** Orders a product. Returns the sentence to show to the user. */
export async function order(sku: string, origin = "https://shop.example"): Promise<string> {
  const response = await fetch(`${origin}/orders`, { method: "POST", body: JSON.stringify({ sku }) });
  if (response.ok) return "Thank you.";
  const error = await shop.parseAsync(response);
  return error === undefined ? "Something went wrong." : shop.message(error, en);
}
