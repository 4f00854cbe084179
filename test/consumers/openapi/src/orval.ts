import { is } from "@acme/shop";
import { MutationObserver, QueryClient } from "@tanstack/react-query";
import { getPlaceOrderMutationOptions, type Order, usePlaceOrder } from "./clients/orval.js";

export function useOrder() {
  const { error, mutate } = usePlaceOrder();
  const left = is(error, "stock.insufficient") ? error.parameters.available : undefined;
  return { mutate, left };
}

/** Places an order as the hook does, without React. */
export function place(order: Order): Promise<unknown> {
  const placing = new MutationObserver(new QueryClient(), getPlaceOrderMutationOptions());
  return placing.mutate({ data: order }).catch(() => placing.getCurrentResult().error);
}
