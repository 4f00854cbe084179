import { toError } from "@acme/shop";
import { make, toResponse } from "@acme/shop/server";
import { unstable_rethrow } from "next/navigation";
import { messages } from "../../../built/shop/messages.js";
import { placeOrder } from "../../../built/shop/order.js";

export async function POST(request: Request) {
  try {
    const order = await request.json().catch(() => {
      throw toError(make("request.invalid"));
    });
    return Response.json(await placeOrder(order), { status: 201 });
  } catch (caught) {
    // What Next.js throws to redirect, for example.
    unstable_rethrow(caught);
    return toResponse(caught, { request, messages });
  }
}
