import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** A part of a sentence: fixed text, or the output of a parameter. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "show"; readonly parameter: string }
  /** The number itself inside a plural, written `#`. */
  | { readonly kind: "number"; readonly parameter: string }
  | { readonly kind: "plural"; readonly parameter: string; readonly ordinal: boolean; readonly forms: Forms }
  | { readonly kind: "select"; readonly parameter: string; readonly forms: Forms };

/** The wording of each case: a plural category, `=` and a number, or a value; always includes `other`. */
export type Forms = readonly { readonly when: string; readonly parts: Message }[];

/** A parsed text of a catalog. */
export type Message = readonly Part[];

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

/** Whether a text has no parameters and no escapes, so it is shown as it is written. */
export function isPlain(text: string): boolean {
  return !/[{}']/.test(text);
}

/**
 * Parses a text in [ICU MessageFormat](https://unicode-org.github.io/icu/userguide/format_parse/messages/): `{name}`, `plural`,
 * `selectordinal`, and `select`. Throws {@link MessageError}.
 */
export function parseMessage(text: string): Message {
  if (isPlain(text)) return [{ kind: "text", text }];
  let sentence: Message;
  try {
    const elements = parse(text, { ignoreTag: true, requiresOtherClause: true, shouldParseSkeletons: false });
    sentence = joined(elements.map((element) => part(element, undefined)));
  } catch (error) {
    if (error instanceof MessageError) throw error;
    // The parser recurses for each open brace, so deep nesting overflows the stack.
    if (error instanceof RangeError) throw intricate();
    const { message, location } = error as Error & { location?: { start: { offset: number } } };
    throw new MessageError(...explained(message), location && Math.min(location.start.offset, text.length - 1));
  }
  if (sizeOf(sentence) > mostParts) throw intricate();
  return sentence;
}

/** The most parts a sentence may have: compilers recurse for each part of an expression, so more would overflow their stack. */
export const mostParts = 1000;
export const deepest = 8;

function intricate(): MessageError {
  return new MessageError(
    `The text has more than ${mostParts.toLocaleString("en")} parts, or plurals and selects nested deeper than ${deepest}.`,
    "Say it more simply; a part is a parameter, or what stands between two.",
  );
}

/** Returns the number of parts of a sentence, including those inside its forms; Infinity if they are nested too deeply. */
function sizeOf(sentence: Message, depth = 0): number {
  if (depth > deepest) return Infinity;
  return sentence.reduce(
    (sum, part) => sum + 1 + ("forms" in part ? part.forms.reduce((inner, { parts }) => inner + 1 + sizeOf(parts, depth + 1), 0) : 0),
    0,
  );
}

/** Returns the parameters of a sentence, each with the ways it is used. */
export function parametersOf(sentence: Message): ReadonlyMap<string, ReadonlySet<"show" | "plural" | "select">> {
  const used = new Map<string, Set<"show" | "plural" | "select">>();
  const visit = (parts: Message): void => {
    for (const part of parts) {
      if (part.kind === "text") continue;
      const use = part.kind === "number" ? "plural" : part.kind;
      used.set(part.parameter, (used.get(part.parameter) ?? new Set()).add(use));
      if ("forms" in part) for (const { parts } of part.forms) visit(parts);
    }
  };
  visit(sentence);
  return used;
}

/** One use of a parameter in a sentence. */
export type Use =
  | { readonly kind: "show" | "plural" }
  /** `words` are the cases of a select. */
  | { readonly kind: "select"; readonly words: readonly string[] };

/** Returns every use of a parameter in a sentence, in order. */
export function usesOf(sentence: Message): readonly [parameter: string, use: Use][] {
  return sentence.flatMap((part): readonly [string, Use][] => {
    if (part.kind === "text") return [];
    if (part.kind === "show" || part.kind === "number") return [[part.parameter, { kind: part.kind === "show" ? "show" : "plural" }]];
    const use: Use = part.kind === "select" ? { kind: part.kind, words: part.forms.map(({ when }) => when) } : { kind: part.kind };
    return [[part.parameter, use], ...part.forms.flatMap(({ parts }) => usesOf(parts))];
  });
}

/** Returns the general wording of a sentence: parameters in braces, and the case `other` of each plural or select. */
export function gist(sentence: Message): string {
  return sentence
    .map((part) => {
      if (part.kind === "text") return part.text;
      return "forms" in part ? gist(part.forms.find(({ when }) => when === "other")?.parts ?? []) : `{${part.parameter}}`;
    })
    .join("");
}

function part(element: MessageFormatElement, counted: string | undefined): Part {
  switch (element.type) {
    case TYPE.literal:
      return { kind: "text", text: element.value };
    case TYPE.argument:
      return { kind: "show", parameter: element.value };
    case TYPE.pound:
      return counted === undefined ? { kind: "text", text: "#" } : { kind: "number", parameter: counted };
    case TYPE.plural: {
      if (element.offset) throw new MessageError(...offset);
      return {
        kind: "plural",
        parameter: element.value,
        ordinal: element.pluralType === "ordinal",
        forms: forms(element.options, element.value),
      };
    }
    case TYPE.select:
      return { kind: "select", parameter: element.value, forms: forms(element.options, counted) };
    default: {
      const { value } = element as { value: string };
      throw new MessageError(
        `{${value}} has a format that is not supported.`,
        `Write {${value}} alone; numbers and dates are formatted before they become parameters.`,
      );
    }
  }
}

function forms(options: Readonly<Record<string, { value: MessageFormatElement[] }>>, counted: string | undefined): Forms {
  if (Object.hasOwn(options, "__proto__")) throw new MessageError(`"__proto__" cannot be a case.`, "Choose another word for it.");
  return Object.entries(options).map(([when, { value }]) => ({ when, parts: joined(value.map((element) => part(element, counted))) }));
}

/** Merges neighboring texts. */
export function joined(parts: readonly Part[]): Message {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.kind === "text" && last?.kind === "text") all[all.length - 1] = { kind: "text", text: last.text + part.text };
    else all.push(part);
  }
  return all;
}

const offset: [message: string, cure: string] = [
  `"offset" of a plural is not supported.`,
  "Remove it: count what is left before the text is made, and pass that number.",
];

/** Translates an error kind of the parser into a sentence and its cure. */
function explained(kind: string): [message: string, cure: string] {
  const braces = `A parameter is written {name}; a brace that is only a brace is written '{' or '}'.`;
  switch (kind) {
    case "MISSING_OTHER_CLAUSE":
      return [`A plural or select has no "other".`, `Add other {…}: it is used when nothing else fits.`];
    case "EMPTY_ARGUMENT":
      return ["There are braces with nothing in them.", braces];
    case "UNMATCHED_CLOSING_BRACE":
      return ["There is a } without a {.", braces];
    case "MALFORMED_ARGUMENT":
      return ["After a { stands a name, and then a } or a comma.", braces];
    case "EXPECT_ARGUMENT_CLOSING_BRACE":
    case "UNCLOSED_PLURAL_ARGUMENT_SELECTOR_FRAGMENT":
      return ["There is a { without its }.", braces];
    case "EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT":
    case "EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT":
      return [
        "A case of a plural or select has no text in braces, or a } is missing before it.",
        "Write each case with its text, as in one {…} other {…}, and close the plural or select with a }.",
      ];
    case "DUPLICATE_PLURAL_ARGUMENT_SELECTOR":
    case "DUPLICATE_SELECT_ARGUMENT_SELECTOR":
      return ["A plural or select names the same case twice.", "Remove one of the two."];
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
      return offset;
    case "EXPECT_ARGUMENT_TYPE":
    case "INVALID_ARGUMENT_TYPE":
    case "EXPECT_ARGUMENT_STYLE":
    case "EXPECT_SELECT_ARGUMENT_OPTIONS":
    case "EXPECT_PLURAL_ARGUMENT_OPTIONS":
      return [
        "A parameter has a format that is not supported.",
        "Write {name} alone, {name, plural, one {…} other {…}}, or {name, select, a {…} other {…}}.",
      ];
    default:
      return [`This is not MessageFormat (${kind.toLowerCase().replaceAll("_", " ")}).`, braces];
  }
}
