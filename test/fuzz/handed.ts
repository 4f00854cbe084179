import fc, { type Arbitrary } from "fast-check";
import { clients, deep } from "./clients.ts";
import type { Sent, SentError } from "./sent.ts";

/** What a client hands over of an answer, and the errors that a parser can find in it. */
export interface Handed {
  readonly value: unknown;
  readonly errors: readonly SentError[];
  /** Whether the request succeeded, so that only items have errors. */
  readonly isSuccess: boolean;
}

/** An answer through any client, with other keys beside those that matter. */
export function handedOver(sent: Arbitrary<Sent>): Arbitrary<Handed> {
  return fc
    .record({
      sent,
      status: fc.constantFrom(200, 400, 401, 403, 429, 500),
      requestId: fc.uuid(),
      client: fc.constantFrom(...clients, ...deep),
      noise,
      wrappings: fc.nat(3),
    })
    .map(({ sent, status, requestId, client, noise, wrappings }) => {
      const causes = Math.min(wrappings, deep.includes(client) ? 1 : 3);
      const body = sent.bare || typeof sent.body !== "object" || Array.isArray(sent.body) ? sent.body : { ...noise, ...sent.body };
      const { value, sees } = sent.bare
        ? { value: body, sees: undefined }
        : client(body, { status, headers: { "x-requestid": requestId, "content-type": "application/json" }, noise });
      const found =
        sees === undefined
          ? sent.errors
          : sent.errors.map((error) => ({ ...(sent.id === "azure-translator" && sees.headers && { requestId }), ...error, status }));
      return { value: wrapped(value, causes), errors: found, isSuccess: sent.isSuccess === true };
    });
}

function wrapped(value: unknown, times: number): unknown {
  return times === 0 ? value : new Error("could not translate", { cause: wrapped(value, times - 1) });
}

/** Keys that no provider and no client gives a meaning. */
const noise = fc
  .dictionary(
    fc.oneof(
      fc.constantFrom("timestamp", "path", "ok", "success", "took", "0", "length", "constructor", "toString", "hasOwnProperty"),
      fc.string({ maxLength: 6 }),
    ),
    fc.jsonValue({ maxDepth: 2 }),
    {
      maxKeys: 4,
      noNullPrototype: true,
    },
  )
  .map((keys) => Object.fromEntries(Object.entries(keys).filter(([key]) => !meaningful.has(key))));

const meaningful = new Set(
  (
    "code message msg error errors err data detail details status statusCode httpCode Response Error RequestId requestId traceId opstat severity " +
    "underlyingCode underlyingMessage response body bodyAsText text responseJSON responseText headers cause provider name codeDesc jobs"
  ).split(" "),
);
