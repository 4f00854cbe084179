import * as acme from "./errors/acme/index.js";

export function advice(caught: unknown): string | undefined {
  const error = acme.parse(caught);
  return (
    error &&
    acme.match(error, {
      "order.not_found": () => "Check the number.",
      "order.closed": () => "Place a new order.",
      rate_limited: () => "Wait a moment.",
      $unknown: ({ rawCode }) => `Report ${rawCode}.`,
    })
  );
}
