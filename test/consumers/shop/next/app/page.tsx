"use client";

import { parseAll } from "@acme/shop";
import { useActionState } from "react";
import { order } from "./actions";

export default function OrderForm() {
  const [state, action] = useActionState(order, {});
  const [error, ...fields] = parseAll(state.answer);
  const problemOf = (name: string) => fields.find(({ item }) => item === `#/${name}`)?.detail;
  return (
    <form action={action}>
      <input name="email" aria-label="Email" aria-description={problemOf("email")} />
      <input name="quantity" aria-label="Quantity" aria-description={problemOf("quantity")} />
      <button>Order</button>
      {error && <p role="alert">{error.detail}</p>}
      {state.order && <p role="status">Ordered {state.order.quantity}</p>}
    </form>
  );
}
