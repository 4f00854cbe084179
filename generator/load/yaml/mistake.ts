import type { YAMLError } from "yaml";

/** Returns what is wrong with a text that is not YAML, and its cure. */
export function explained({ code, message, pos: [start] }: YAMLError, text: string): { readonly message: string; readonly cure: string } {
  const found = text[start] ?? "";
  if (code === "UNEXPECTED_TOKEN" && /: *\{[^}\r\n]*\}\s*$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start)))
    return {
      message: "A text that begins with { needs quotes; without them, YAML reads an object.",
      cure: 'Write the text in quotes: "…".',
    };
  switch (code) {
    case "TAB_AS_INDENT":
      return { message: "A tab indents this line.", cure: "Indent with spaces." };
    case "BAD_INDENT":
      return /end with a (.)/.test(message)
        ? {
            message: `A ${/end with a (.)/.exec(message)?.[1]} is missing before this place.`,
            cure: "Close the bracket, or indent this line further than its key.",
          }
        : {
            message: "This line is not indented like the others of its list or object.",
            cure: "Give all of them the same number of spaces.",
          };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return {
        message: "There is a second colon in this value, so YAML reads it as another key.",
        cure: "Write the text in quotes; if the next line has a key, indent it like the key before.",
      };
    case "BAD_SCALAR_START":
      return { message: `No text without quotes may begin with ${found}.`, cure: 'Write the text in quotes: "…".' };
    case "BAD_DQ_ESCAPE":
      return {
        message: "This is not an escape that YAML has.",
        cure: "A \\ itself is written \\\\; in 'single quotes' it needs no escape.",
      };
    case "MISSING_CHAR":
      return /quote/.test(message)
        ? { message: "This text has no closing quote.", cure: "Close it with the quote that it begins with." }
        : { message: `A character is missing here: ${message.replace(/^Missing /, "")}.`, cure: "Add it." };
    case "MULTIPLE_DOCS":
      return { message: "The file has several documents.", cure: "Remove the line ---, or make a file of each." };
    case "BAD_DIRECTIVE":
      return { message: "This line is a directive, and no catalog needs one.", cure: "Remove it." };
    case "TAG_RESOLVE_FAILED":
      return { message: `${text.slice(start).match(/^\S*/)?.[0]} is a tag, which means nothing in a catalog.`, cure: "Remove it." };
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
    case "MULTIPLE_ANCHORS":
      return {
        message: "This is not a valid anchor or alias.",
        cure: "Write the value itself; a text that begins with * or & needs quotes.",
      };
    case "RESOURCE_EXHAUSTION":
      return { message: "The values are nested too deeply.", cure: "Look for a bracket too many; no catalog needs so many." };
    default:
      return {
        message: `This is not YAML: ${message.replace(/\.$/, "").replace(/^./, (letter) => letter.toLowerCase())}.`,
        cure: "Look at the indentation and the quotes here and in the line before.",
      };
  }
}
