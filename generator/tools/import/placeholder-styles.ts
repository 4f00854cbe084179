import { MessageError, parseMessage } from "../../catalog/message.ts";

/** How the texts of a list spell what differs from one occurrence to the next. */
export type PlaceholderStyle = (typeof placeholderStyles)[number];

/**
 * `braces`: `{0}`, `{name}`, `{}`. `double`: `{{1}}`, `{{name}}`. `printf`: `%s`, `%-.192s`, `%1$d`, `%(name)s`, `%{name}`. `dollar`: `$name`,
 * `${name}`. `named`: `:name`. `icu`: MessageFormat already. `none`: the texts are shown as they are.
 */
export const placeholderStyles = ["braces", "double", "printf", "dollar", "named", "icu", "none"] as const;

/** A piece of a text: words, or a placeholder. */
export type Piece =
  | { readonly words: string }
  /** `key` is a name or a number; without it, placeholders are numbered as they occur. */
  | { readonly spelling: string; readonly key: string | undefined; readonly isWholeNumber: boolean };

/** Cuts a text at its placeholders. The pieces give the text again, but for `%%` of printf, which is `%`. */
export function piecesOf(text: string, style: PlaceholderStyle): readonly Piece[] {
  const spelled = spellings[style];
  if (spelled === undefined) return [{ words: text }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(spelled.pattern)) {
    const [spelling] = match;
    if (spelled.isChance?.(spelling)) continue;
    pieces.push({ words: text.slice(from, match.index) });
    pieces.push(spelling === "%%" ? { words: "%" } : { spelling, key: keyOf(match), isWholeNumber: isWholeNumber(spelling) });
    from = match.index + spelling.length;
  }
  return [...pieces, { words: text.slice(from) }];
}

/** Returns the spelling of a placeholder in a text; `isSure` if it can hardly be anything else. */
export function evidenceOf(text: string, style: PlaceholderStyle): { readonly spelling: string; readonly isSure: boolean } | undefined {
  if (style === "icu") return isCounting(text) ? { spelling: text, isSure: true } : undefined;
  const spelled = spellings[style];
  if (spelled === undefined) return undefined;
  let guess: string | undefined;
  for (const [spelling] of text.matchAll(spelled.pattern)) {
    if (spelling === "%%" || spelled.isChance?.(spelling)) continue;
    if (!spelled.isGuess(spelling)) return { spelling, isSure: true };
    guess ??= spelling;
  }
  return guess === undefined ? undefined : { spelling: guess, isSure: false };
}

/** Whether a text is MessageFormat with a plural or a select, which nobody writes by chance. */
function isCounting(text: string): boolean {
  if (!/,\s*(?:plural|selectordinal|select)\s*,/.test(text)) return false;
  try {
    return parseMessage(text).some((part) => "forms" in part);
  } catch (error) {
    if (error instanceof MessageError) return false;
    throw error;
  }
}

function keyOf(match: RegExpMatchArray): string | undefined {
  return Object.values(match.groups ?? {}).find((key) => key !== undefined);
}

/** `%d` and `{0,number}`. */
function isWholeNumber(spelling: string): boolean {
  return /^%[^.]*[diu]$/.test(spelling) && !/^%[{(<]/.test(spelling);
}

interface Spelled {
  /** One group matches: the name or the number, if there is one. */
  readonly pattern: RegExp;
  /** Whether words may look like this, too, so that one text proves nothing. */
  readonly isGuess: (spelling: string) => boolean;
  /** Whether it is known to be something else. */
  readonly isChance?: (spelling: string) => boolean;
}

const spellings: Readonly<Partial<Record<PlaceholderStyle, Spelled>>> = {
  // Of Java, C#, Python and Rust: {0}, {name}, {}, {0,number,#}, {total:N2}, {source:?}.
  braces: {
    pattern: /(?<![$%#{@])\{(?<key>[\p{L}_][\p{L}\p{N}_.-]*|\d+)?(?:[:!][^{}\s"]*|,(?:number|date|time)[^{}]*)?\}/gu,
    isGuess: (spelling) => spelling === "{}",
  },
  // Of i18next, Handlebars and Go templates: {{name}}, {{- name}}, {{ .Name }}.
  double: { pattern: /\{\{-?[ \t]?\.?(?<key>[\p{L}_][\p{L}\p{N}_.-]*|\d+)[ \t]?(?:,[^{}]*)?\}\}/gu, isGuess: () => false },
  printf: {
    pattern:
      /%(?:%|\{(?<braced>[A-Za-z_]\w*)\}|(?:(?<index>\d+)\$|\((?<named>[A-Za-z_]\w*)\)|<(?<angled>[A-Za-z_]\w*)>)?[-+0#]*(?:[1-9]\d*|\*)?(?:\.(?:\d+|\*)?)?(?:hh?|ll?|[qjzt])?(?:[diusfvgxX@]|[ocbeEpqrTwaAcCSU](?![A-Za-z0-9_])))/g,
    isGuess: () => false,
    // %20 in an address is a space, and %2f is a slash.
    isChance: (spelling) => /^%(?:20|\d[A-Fa-f])/.test(spelling) && !/^%\dd$/.test(spelling),
  },
  dollar: {
    pattern: /\$\{(?<braced>[\p{L}_][\p{L}\p{N}_.-]*|\d+)\}|\{\$(?<inner>[A-Za-z_]\w*)\}|\$(?<bare>[A-Za-z_]\w*)/gu,
    isGuess: (spelling) => !spelling.includes("{"),
  },
  named: { pattern: /(?<![\w:/]):(?<key>[A-Za-z_]\w*)(?![\w:])/g, isGuess: () => true },
};
