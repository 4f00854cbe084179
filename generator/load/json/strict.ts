import { type DocumentNode, parse } from "@humanwhocodes/momoa";
import { controlCharacter, JsonMistake, unexpected } from "./mistake.ts";
import { maxDepth } from "./read.ts";
import { scan } from "./scan.ts";

/** Reads JSON by the letter of [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), nested no deeper than 64. Throws {@link JsonMistake}. */
export function strictJson(text: string): DocumentNode {
  const nul = text.indexOf("\0");
  if (nul >= 0) throw new JsonMistake(nul, "The file holds a NUL character.", "Save it again as UTF-8 text.");
  const { tooDeep, control } = scan(text, maxDepth);
  if (tooDeep !== undefined)
    throw new JsonMistake(
      tooDeep,
      `The values are nested deeper than ${maxDepth} levels.`,
      "Look for a bracket too many; no catalog needs so many.",
      "json-depth",
    );
  let ast: DocumentNode | undefined;
  let stop = Infinity;
  try {
    ast = parse(text, { mode: "json", ranges: true });
  } catch (error) {
    const { message, offset = text.length } = error as Error & { offset?: number };
    stop = message.startsWith("Unexpected end") ? text.length : offset;
  }
  // The parser takes control characters in texts as they come; JSON does not.
  if (control !== undefined && control < stop) throw controlCharacter(text, control);
  if (!ast) throw unexpected(text, stop);
  return ast;
}
