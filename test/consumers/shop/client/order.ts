import * as shop from "@acme/shop";

/** What came of an order: the number of pieces, or errors, that of the whole form first. */
export type Outcome = { readonly ordered: number } | { readonly errors: readonly shop.ShopError[] };

/** Orders, and again after as long as the shop asks for. */
export async function order(fields: object): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch("/orders", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(fields),
    });
    if (response.ok) return { ordered: (await response.json()).quantity };
    const { status, headers } = response;
    const errors = shop.parseAll({ status, headers, body: await response.text() });
    const [error] = errors;
    if (error === undefined) throw new Error(`The shop answers with ${status}`);
    const delay = shop.is(error, "request.too_many") ? shop.retryDelay(error, attempt) : undefined;
    if (delay === undefined || attempt === 3) return { errors };
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
}
