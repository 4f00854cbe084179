import type { YAMLError } from "yaml";

/** Returns what is wrong with a text that is not YAML, and its cure. */
export function explained({ code, message, pos: [start] }: YAMLError, text: string): { readonly message: string; readonly cure: string } {
  const found = text[start] ?? "";
  if (code === "UNEXPECTED_TOKEN" && /: *\{[^}\r\n]*\}\s*$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start)))
    return {
      message: "A string that begins with { needs quotes; without them, YAML reads an object.",
      cure: 'Write the string in quotes: "…".',
    };
  switch (code) {
    case "TAB_AS_INDENT":
      return { message: "A tab indents this line.", cure: "Indent with spaces." };
    case "BAD_INDENT":
      return /end with a (.)/.test(message)
        ? {
            message: `A ${/end with a (.)/.exec(message)?.[1]} is missing before this point.`,
            cure: "Close the bracket, or indent this line further than the key that the bracket belongs to.",
          }
        : {
            message: "This line is not indented like the others of its list or object.",
            cure: "Indent all of them by the same number of spaces.",
          };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return {
        message: "This line has a second colon, so YAML reads the text before that colon as another key.",
        cure: "Write the string in quotes. If the next line begins with a key, indent that key like the previous one.",
      };
    case "BAD_SCALAR_START":
      return { message: `A string without quotes cannot begin with ${found}.`, cure: 'Write the string in quotes: "…".' };
    case "BAD_DQ_ESCAPE":
      return {
        message: "This is not a YAML escape.",
        cure: "A literal \\ is written as \\\\; in 'single quotes', it needs no escape.",
      };
    case "MISSING_CHAR":
      return missing(message);
    case "MULTIPLE_DOCS":
      return { message: "The file has several documents.", cure: "Remove the line ---, or split the documents into separate files." };
    case "BAD_DIRECTIVE":
      return { message: "This line is a directive, which catalogs do not use.", cure: "Remove it." };
    case "TAG_RESOLVE_FAILED":
      return { message: `${text.slice(start).match(/^\S*/)?.[0]} is a tag, which has no meaning in a catalog.`, cure: "Remove it." };
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
    case "MULTIPLE_ANCHORS":
      return {
        message: "This is not a valid anchor or alias.",
        cure: "Write the value itself; a string that begins with * or & needs quotes.",
      };
    case "RESOURCE_EXHAUSTION":
      return { message: "The values are nested too deeply.", cure: "Look for an extra bracket; no catalog needs so many levels." };
    default:
      return {
        message: `This is not YAML: ${message.replace(/\.$/, "").replace(/^./, (letter) => letter.toLowerCase())}.`,
        cure: "Check the indentation and the quotes on this line and the line before it.",
      };
  }
}

/** Returns which character is missing. */
function missing(message: string): { readonly message: string; readonly cure: string } {
  const end = /end with a (.)/.exec(message)?.[1];
  if (end !== undefined) return { message: `A ${end} is missing before this point.`, cure: "Close the bracket." };
  if (/quote/.test(message))
    return { message: "This string has no closing quotation mark.", cure: "Close it with the quotation mark that it begins with." };
  if (/Missing , or : between flow map/.test(message)) return { message: "A comma or a colon is missing here.", cure: "Add it." };
  if (/Missing ,/.test(message)) return { message: "A comma is missing here.", cure: "Add it." };
  if (/Missing space/.test(message)) return { message: "A space is missing after this colon.", cure: "Add it." };
  if (message.startsWith("Implicit map keys")) return { message: "This key has no colon after it.", cure: "Add a colon and a value." };
  if (message.startsWith("Sequence item")) return { message: "This list item has no hyphen before it.", cure: "Add it." };
  if (message.startsWith("Comments")) return { message: "A space is missing before the # of this comment.", cure: "Add it." };
  if (message.startsWith("Tags and anchors"))
    return {
      message: "A space is missing between a tag or an anchor and this value.",
      cure: "Add it; a string that begins with ! or & needs quotes.",
    };
  return { message: "A character is missing here.", cure: "Check the indentation and the quotes on this line and the line before it." };
}
