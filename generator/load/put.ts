import { putJson } from "./json/put.ts";
import type { Put } from "./puts.ts";
import { putYaml } from "./yaml/put.ts";

export type { Put } from "./puts.ts";

/**
 * Sets and removes properties in the text of a document, JSON or YAML. All other bytes stay as they are: comments, order, and style. What is
 * missing on the way to a property is added.
 */
export function putIn(text: string, puts: readonly Put[]): string {
  if (puts.length === 0) return text;
  return /^\ufeff?\s*\{/.test(text) ? putJson(text, puts) : putYaml(text, puts);
}
