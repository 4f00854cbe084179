import type { Encoded } from "./encoded.ts";
import { escapeInvisible } from "./visible.ts";

/** A whole JSON document. */
export function json(value: unknown): Encoded<"json"> {
  return escapeInvisible(JSON.stringify(value, null, 2)) as Encoded<"json">;
}
