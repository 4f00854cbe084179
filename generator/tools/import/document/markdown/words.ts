import type { Token } from "marked";
import type { Words } from "../block.ts";
import { decoded } from "../html/decoded.ts";
import { oneLineOf } from "../soft-lines.ts";

/** Returns the text of inline Markdown without its markup: exactly the source, where the source is plain. */
export function wordsOf(tokens: readonly Token[] = []): Words {
  const text = textOf(tokens).trim();
  const first = tokens.find((token) => token.type !== "html" && token.raw.trim() !== "");
  const isMarked = first !== undefined && ["codespan", "strong", "em", "link", "del"].includes(first.type);
  const tag = tokens.find((token) => token.raw.trim() !== "");
  const lead = isMarked
    ? textOf([first]).trim()
    : tag?.type === "html" && /^<(?:code|b|strong|tt|kbd)\b/i.test(tag.raw) && first
      ? textOf([first]).trim()
      : "";
  return lead === "" ? { text } : { text, lead };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(plain).join("");
}

function plain(token: Token): string {
  switch (token.type) {
    case "br":
      return "\n";
    case "html":
      return /^<br\b/i.test(token.raw) ? "\n" : "";
    case "codespan":
      return oneLineOf(String(token["text"]));
    case "escape":
      return String(token["text"]);
    case "image":
      return decoded(String(token["text"]));
    case "checkbox":
      return "";
    default:
      return "tokens" in token && token.tokens
        ? textOf(token.tokens)
        : decoded(oneLineOf(String("text" in token ? token.text : token.raw)));
  }
}
