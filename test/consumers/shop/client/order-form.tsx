import { is } from "@acme/shop";
import { useActionState } from "react";
import { type Outcome, order } from "./order";

export function OrderForm() {
  const [outcome, action, isPending] = useActionState<Outcome | undefined, FormData>(
    (_, form) => order(Object.fromEntries(form)),
    undefined,
  );
  // outcome: what the request led to; its errors are those that parseAll returned.
  const [error, ...fields] = outcome && "errors" in outcome ? outcome.errors : [];
  const invalid = (name: string) => fields.find(({ item }) => item === `#/${name}`)?.detail;
  return (
    <form action={action}>
      <Field label="Email" name="email" invalid={invalid("email")} />
      <Field label="Quantity" name="quantity" invalid={invalid("quantity")} />
      <button disabled={isPending}>Order</button>
      {error && <p role="alert">{error.detail}</p>}
      {error && is(error, "stock.insufficient") && <p role="note">{error.parameters.available}</p>}
      {outcome && "ordered" in outcome && <p role="status">Ordered: {outcome.ordered}</p>}
    </form>
  );
}

function Field({ label, name, invalid }: { readonly label: string; readonly name: string; readonly invalid: string | undefined }) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} aria-invalid={invalid !== undefined} aria-describedby={`${name}-invalid`} />
      <span id={`${name}-invalid`}>{invalid}</span>
    </p>
  );
}
