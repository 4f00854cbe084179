/** Reports a construct in a text that errcat does not support as MessageFormat. */
export class MessageError extends Error {
  /** What to write instead. */
  readonly cure: string;
  /** The position in the text, in UTF-16 code units, if the parser reports one. */
  readonly offset: number | undefined;

  constructor(message: string, cure: string, offset?: number) {
    super(message);
    this.name = "SentenceError";
    this.cure = cure;
    this.offset = offset;
  }
}

/** Says of a plural that begins to count later why it is refused. */
export const offsetRefused: [message: string, cure: string] = [
  `"offset" of a plural is not supported.`,
  "Remove it: subtract the offset in your code, and pass the result.",
];

/** Translates an error kind of the parser into a sentence and its cure. */
export function explained(kind: string): [message: string, cure: string] {
  const braces = `A parameter is written as {name}, and a literal brace as '{' or '}'.`;
  switch (kind) {
    case "MISSING_OTHER_CLAUSE":
      return [`A plural or select has no "other".`, `Add other {…}: it is used when nothing else fits.`];
    case "EMPTY_ARGUMENT":
      return ["There is nothing between the braces.", braces];
    case "UNMATCHED_CLOSING_BRACE":
      return ["There is a } without a matching {.", braces];
    case "MALFORMED_ARGUMENT":
      return ["A { must be followed by a name, and then by a } or a comma.", braces];
    case "EXPECT_ARGUMENT_CLOSING_BRACE":
    case "UNCLOSED_PLURAL_ARGUMENT_SELECTOR_FRAGMENT":
      return ["There is a { without a matching }.", braces];
    case "EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT":
    case "EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT":
      return [
        "A case of a plural or select has no text in braces, or a } is missing before the case.",
        "Write each case with its text, as in one {…} other {…}, and close the plural or select with a }.",
      ];
    case "DUPLICATE_PLURAL_ARGUMENT_SELECTOR":
    case "DUPLICATE_SELECT_ARGUMENT_SELECTOR":
      return ["A plural or select has the same case twice.", "Remove one of the two."];
    case "EXPECT_PLURAL_ARGUMENT_SELECTOR":
    case "INVALID_PLURAL_ARGUMENT_SELECTOR":
      return [
        "This is not a case of a plural.",
        "The cases are zero, one, two, few, many, other, and = with a whole number, each with its text: one {…}.",
      ];
    case "EXPECT_SELECT_ARGUMENT_SELECTOR":
      return ["This is not a case of a select.", "A case is a word with its text: other {…}."];
    case "EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE":
    case "INVALID_PLURAL_ARGUMENT_OFFSET_VALUE":
      return offsetRefused;
    case "EXPECT_ARGUMENT_STYLE":
    case "EXPECT_NUMBER_SKELETON":
    case "INVALID_NUMBER_SKELETON":
    case "EXPECT_DATE_TIME_SKELETON":
    case "INVALID_DATE_TIME_SKELETON":
    case "UNCLOSED_QUOTE_IN_ARGUMENT_STYLE":
      return [
        "The format of a parameter has no style after its last comma, or one that is not complete.",
        "Write the style, as in {name, number, ::currency/CNY}, {name, number, percent}, or {name, date, long}, or remove the comma.",
      ];
    case "EXPECT_ARGUMENT_TYPE":
    case "INVALID_ARGUMENT_TYPE":
    case "EXPECT_SELECT_ARGUMENT_OPTIONS":
    case "EXPECT_PLURAL_ARGUMENT_OPTIONS":
      return [
        "A parameter has a format that is not supported.",
        "Write {name} alone, {name, plural, one {…} other {…}}, {name, select, a {…} other {…}}, {name, number}, or {name, date, long}.",
      ];
    default:
      return [`This is not MessageFormat (${kind.toLowerCase().replaceAll("_", " ")}).`, braces];
  }
}
