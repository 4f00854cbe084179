import type { Document, Node } from "yaml";
import { segmentsOf } from "../../catalog/pointer.ts";
import type { Span } from "../json/positions.ts";
import { spanOf } from "./compose.ts";
import { yaml } from "./module.ts";

/** Returns the value that a JSON Pointer leads to, or the nearest value around it, and its key. */
export function nodeAt(document: Document.Parsed, pointer: string): { readonly value: Span; readonly key: Span | undefined } {
  const { isMap, isSeq } = yaml();
  let node = document.contents as Node;
  let key: Node | undefined;
  for (const segment of segmentsOf(pointer)) {
    let next: [key: Node | undefined, value: Node | null] | undefined;
    if (isMap(node)) {
      // Of equal keys, the last one counts.
      const pair = (node.items as { key: Node; value: Node | null }[]).findLast((one) => keyOf(one.key) === segment);
      next = pair && [pair.key, pair.value];
    } else if (isSeq(node)) {
      const item = node.items[Number(segment)] as Node | undefined;
      next = item && [undefined, item];
    }
    if (next === undefined) break;
    key = next[0];
    // What has no value stands right behind its key.
    if (next[1] === null) return { value: key ? { start: spanOf(key).end, end: spanOf(key).end } : spanOf(node), key: key && spanOf(key) };
    node = next[1];
  }
  return { value: spanOf(node), key: key && spanOf(key) };
}

export function keyOf(key: Node): string {
  if (!yaml().isScalar(key)) return "";
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}
