import { type Message, MessageError, parametersOf, parseMessage } from "../../catalog/message.ts";
import { parameterName } from "../../catalog/names.ts";
import { type Piece, type PlaceholderStyle, piecesOf } from "./placeholder-styles.ts";
import { plainText } from "./plain-text.ts";

/** One text of an entry by locale, such as its message. */
export type TextByLocale = ReadonlyMap<string, string>;

/** The texts of an entry as MessageFormat. */
export interface WithParameters {
  /** As many as were given, in the same order. */
  readonly texts: readonly TextByLocale[];
  readonly parameters: ReadonlyMap<string, "string" | "integer" | "number">;
  /** The parameters that the texts number, and whose names are invented: `value0` for `{0}`. */
  readonly unnamed: readonly string[];
  /** What could not become a parameter and stays in the text as it is. */
  readonly left: readonly LeftPlaceholder[];
}

export interface LeftPlaceholder {
  readonly locale: string;
  /** The placeholder as the source spells it; the whole text, if it is no MessageFormat. */
  readonly spelling: string;
  /** Why, as a sentence without a full stop. */
  readonly reason: string;
}

/** Makes parameters of the placeholders that every locale of a text has; everything else is shown exactly as the source has it. */
export function withParameters(texts: readonly TextByLocale[], style: PlaceholderStyle): WithParameters {
  if (style === "icu") return asTheyAre(texts);
  const naming = new Naming();
  const left: LeftPlaceholder[] = [];
  const written = texts.map((byLocale) => {
    const cut = new Map([...byLocale].map(([locale, text]) => [locale, numbered(piecesOf(text, style), style)]));
    const common = commonTo([...cut.values()].map((pieces) => new Set(pieces.flatMap((piece) => ("key" in piece ? [piece.key] : [])))));
    return new Map(
      [...cut].map(([locale, pieces]) => [locale, message(pieces, common, naming, (piece) => left.push(uneven(locale, piece)))]),
    );
  });
  return { texts: written, parameters: naming.parameters, unnamed: naming.unnamed, left };
}

/** The most parameters that an entry may have. */
const mostParameters = 64;

interface Numbered {
  readonly spelling: string;
  readonly key: string;
  readonly isWholeNumber: boolean;
}

type Cut = readonly ({ readonly words: string } | Numbered)[];

function numbered(pieces: readonly Piece[], style: PlaceholderStyle): Cut {
  // The first of printf is 1, as in %1$s; the first in braces is 0, as in {0}.
  let next = style === "printf" ? 1 : 0;
  return pieces.map((piece) => ("words" in piece ? piece : { ...piece, key: piece.key ?? String(next++) }));
}

function commonTo(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((key) => others.every((set) => set.has(key))).slice(0, mostParameters));
}

function message(pieces: Cut, common: ReadonlySet<string>, naming: Naming, leave: (piece: Numbered) => void): string {
  const parts: ({ words: string } | { name: string })[] = [];
  const add = (words: string): void => {
    const last = parts.at(-1);
    if (last !== undefined && "words" in last) last.words += words;
    else parts.push({ words });
  };
  for (const piece of pieces) {
    if ("words" in piece) add(piece.words);
    else if (common.has(piece.key)) parts.push({ name: naming.nameOf(piece) });
    else {
      leave(piece);
      add(piece.spelling);
    }
  }
  return parts.map((part, i) => ("name" in part ? `{${part.name}}` : plainText(part.words, i < parts.length - 1))).join("");
}

function uneven(locale: string, { spelling }: Numbered): LeftPlaceholder {
  return { locale, spelling, reason: `not every locale has ${spelling}` };
}

/** One name for each key, valid and unlike all others. */
class Naming {
  readonly parameters = new Map<string, "string" | "integer">();
  readonly unnamed: string[] = [];
  readonly #names = new Map<string, string>();

  nameOf({ key, isWholeNumber }: Numbered): string {
    const name = this.#names.get(key) ?? this.#free(parameterName(key));
    if (!this.#names.has(key) && /^\d+$/.test(key)) this.unnamed.push(name);
    this.#names.set(key, name);
    // What is no number in one locale is a string in all.
    const type = isWholeNumber && this.parameters.get(name) !== "string" ? "integer" : "string";
    this.parameters.set(name, type);
    return name;
  }

  #free(name: string): string {
    if (!this.parameters.has(name)) return name;
    for (let i = 2; ; i++) if (!this.parameters.has(`${name}${i}`)) return `${name}${i}`;
  }
}

/** Passes on texts that are MessageFormat; where not all locales of a text are, or their parameters differ, all are shown as they are. */
function asTheyAre(texts: readonly TextByLocale[]): WithParameters {
  const parameters = new Map<string, "string" | "number">();
  const left: LeftPlaceholder[] = [];
  const written = texts.map((byLocale) => {
    const read = [...byLocale].map(([locale, text]) => ({ locale, text, parsed: parsedOrReason(text) }));
    const wrong = read.flatMap(({ locale, text, parsed }) =>
      typeof parsed === "string" ? [{ locale, spelling: text, reason: parsed }] : [],
    );
    const used = read.flatMap(({ parsed }) => (typeof parsed === "string" ? [] : [parametersOf(parsed)]));
    const common = commonTo(used.map((names) => new Set(names.keys())));
    const different = read.flatMap(({ locale, parsed }) =>
      typeof parsed === "string"
        ? []
        : [...parametersOf(parsed).keys()].flatMap((name) =>
            common.has(name) ? [] : [{ locale, spelling: `{${name}}`, reason: `not every locale has {${name}}` }],
          ),
    );
    if (wrong.length + different.length > 0) {
      left.push(...wrong, ...different);
      return new Map([...byLocale].map(([locale, text]) => [locale, plainText(text)]));
    }
    for (const uses of used)
      for (const [name, ways] of uses) parameters.set(name, ways.has("plural") ? "number" : (parameters.get(name) ?? "string"));
    return byLocale;
  });
  return { texts: written, parameters, unnamed: [], left };
}

function parsedOrReason(text: string): Message | string {
  try {
    return parseMessage(text);
  } catch (error) {
    if (error instanceof MessageError) return `this is not MessageFormat: ${error.message.replace(/\.$/, "")}`;
    throw error;
  }
}
