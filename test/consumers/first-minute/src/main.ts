import * as myApi from "./errors/my-api/index.js";

export function advice(caught: unknown): string | undefined {
  const error = myApi.parse(caught);
  return (
    error &&
    myApi.match(error, {
      rate_limited: () => "Wait a moment.",
      $unknown: ({ rawCode }) => `Report ${rawCode}.`,
    })
  );
}
