import * as shop from "@acme/shop";

/** Orders something. This shop never has it. */
export async function order() {
  throw shop.parse({ error: { code: "sold_out", message: "Nothing left." } });
}
