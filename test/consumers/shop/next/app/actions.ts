"use server";

import { type ShopAnswer, toAnswer } from "@acme/shop/server";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { messages } from "../../built/shop/messages.js";
import { type Order, placeOrder } from "../../built/shop/order.js";

interface OrderState {
  readonly order?: Order;
  readonly answer?: ShopAnswer;
}

export async function order(_: OrderState, form: FormData): Promise<OrderState> {
  try {
    return { order: await placeOrder(Object.fromEntries(form)) };
  } catch (caught) {
    unstable_rethrow(caught);
    return { answer: toAnswer(caught, { request: { headers: await headers() }, messages }) };
  }
}
