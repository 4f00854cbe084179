import { parseFragment } from "parse5";

/** Returns a text with its HTML entities as the characters that they are. */
export function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi, (entity) => {
    const [node] = parseFragment(entity).childNodes;
    return node && "value" in node ? node.value : entity;
  });
}
