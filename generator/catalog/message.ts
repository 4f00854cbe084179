import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { explained, MessageError, offsetRefused } from "./message-error.ts";
import { isFormatted, type ValueFormat, valueFormat } from "./value-format.ts";

export { MessageError };

/** A part of a sentence: fixed text, or the output of a parameter. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "show"; readonly parameter: string }
  /** A list, joined as the locale does it: a parameter that is shown and declared as a list. */
  | { readonly kind: "list"; readonly parameter: string }
  /** The number itself inside a plural, written `#`. */
  | { readonly kind: "number"; readonly parameter: string }
  /** A number, a date, or a time as the locale writes it. */
  | ({ readonly kind: "format"; readonly parameter: string } & ValueFormat)
  | { readonly kind: "plural"; readonly parameter: string; readonly ordinal: boolean; readonly forms: Forms }
  | { readonly kind: "select"; readonly parameter: string; readonly forms: Forms };

/** The wording of each case: a plural category, `=` and a number, or a value; always includes `other`. */
export type Forms = readonly { readonly when: string; readonly parts: Message }[];

/** A parsed text of a catalog. */
export type Message = readonly Part[];

/** Whether a text has no parameters and no escapes, so it is shown as it is written. */
export function isPlain(text: string): boolean {
  return !/[{}']/.test(text);
}

/**
 * Parses a text in [ICU MessageFormat](https://unicode-org.github.io/icu/userguide/format_parse/messages/): `{name}`, `plural`,
 * `selectordinal`, `select`, `number`, `date`, and `time`. Throws {@link MessageError}.
 */
export function parseMessage(text: string): Message {
  if (isPlain(text)) return [{ kind: "text", text }];
  let sentence: Message;
  try {
    const elements = parse(text, { ignoreTag: true, requiresOtherClause: true, shouldParseSkeletons: false, captureLocation: true });
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
    `The text has more than ${mostParts.toLocaleString("en")} parts, or plurals and selects nested deeper than ${deepest} levels.`,
    "Simplify the text; a part is a parameter, or the text between two parameters.",
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
export function parametersOf(sentence: Message): ReadonlyMap<string, ReadonlySet<Use["kind"]>> {
  const used = new Map<string, Set<Use["kind"]>>();
  const visit = (parts: Message): void => {
    for (const part of parts) {
      if (part.kind === "text") continue;
      used.set(part.parameter, (used.get(part.parameter) ?? new Set()).add(useOf(part)));
      if ("forms" in part) for (const { parts } of part.forms) visit(parts);
    }
  };
  visit(sentence);
  return used;
}

/** One use of a parameter in a sentence. */
export type Use =
  | { readonly kind: "show" | "plural" | "number" | "date" }
  /** `words` are the cases of a select. */
  | { readonly kind: "select"; readonly words: readonly string[] };

/** Returns every use of a parameter in a sentence, in order. */
export function usesOf(sentence: Message): readonly [parameter: string, use: Use][] {
  return sentence.flatMap((part): readonly [string, Use][] => {
    if (part.kind === "text") return [];
    const kind = useOf(part);
    const use: Use = kind === "select" && "forms" in part ? { kind, words: part.forms.map(({ when }) => when) } : ({ kind } as Use);
    return [[part.parameter, use], ...("forms" in part ? part.forms.flatMap(({ parts }) => usesOf(parts)) : [])];
  });
}

/** Returns what a part takes its parameter for. */
function useOf(part: Exclude<Part, { kind: "text" }>): Use["kind"] {
  if (part.kind === "format") return part.of === "number" ? "number" : "date";
  if (part.kind === "list") return "show";
  return part.kind === "number" ? "plural" : part.kind;
}

/**
 * Returns the general wording of a sentence: parameters in braces, and the case `other` of each plural or select. `written` writes a format;
 * without it, formats are left out.
 */
export function gist(sentence: Message, written?: (format: Extract<Part, { kind: "format" }>) => string): string {
  return sentence
    .map((part) => {
      if (part.kind === "text") return part.text;
      if ("forms" in part) return gist(part.forms.find(({ when }) => when === "other")?.parts ?? [], written);
      return part.kind === "format" && written ? written(part) : `{${part.parameter}}`;
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
      if (element.offset) throw new MessageError(...offsetRefused);
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
      if (isFormatted(element)) return { kind: "format", parameter: element.value, ...valueFormat(element) };
      throw new TypeError(`an element of type ${element.type}, which is not parsed`);
    }
  }
}

function forms(options: Readonly<Record<string, { value: MessageFormatElement[] }>>, counted: string | undefined): Forms {
  if (Object.hasOwn(options, "__proto__")) throw new MessageError(`"__proto__" cannot be a case.`, "Choose another word.");
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
