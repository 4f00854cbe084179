import type { Entry, Parameter, Place, Pointers, Texts } from "../catalog/catalog.ts";
import { canonicalLocale } from "../catalog/locale.ts";
import { isPlain, type Message, MessageError, parseMessage, type Use, usesOf } from "../catalog/message.ts";
import { below } from "../catalog/pointer.ts";
import type { FullParameter } from "./full-catalog.ts";

/**
 * Returns the parameters of an entry: those that it declares, or else those of its texts in the source locale, each with its type.
 * `undefined` if there are none.
 */
export function parametersOf(
  { parameters, message, solution = {} }: Entry,
  sourceLocale: string,
  holder?: Pointers,
): Record<string, FullParameter> | undefined {
  if (
    parameters !== undefined &&
    Object.values(parameters).every(({ type, at }) => type !== undefined && (at !== undefined || holder === undefined))
  )
    return parameters as Record<string, FullParameter>;
  const uses = new Map<string, Use[]>();
  for (const texts of [message, solution]) {
    for (const [name, use] of usesIn(texts, sourceLocale)) uses.set(name, [...(uses.get(name) ?? []), use]);
  }
  const names = parameters === undefined ? [...uses.keys()] : Object.keys(parameters);
  if (names.length === 0) return undefined;
  return Object.fromEntries(
    names.map((name) => {
      const { at = holder === undefined ? undefined : placeIn(holder, name), ...full } = typed(parameters?.[name], uses.get(name) ?? []);
      return [name, { ...full, ...(at !== undefined && { at }) }];
    }),
  );
}

/** Returns the place of a parameter in the object that holds those of a known format. */
export function placeIn(holder: Pointers, name: string): Pointers {
  const places = [holder].flat().map((one): Place => (typeof one === "string" ? below(one, name) : { ...one, at: below(one.at, name) }));
  const [only] = places;
  return places.length === 1 && only !== undefined ? only : places;
}

/** Returns a parameter with the type that it declares, or else with the one that its uses show. */
function typed(declared: Parameter | undefined, uses: readonly Use[]): FullParameter {
  if (declared?.type !== undefined) return declared as FullParameter;
  if (uses.some(({ kind }) => kind === "plural" || kind === "number")) return { type: "number", ...declared };
  if (uses.some(({ kind }) => kind === "date")) return { type: "date", ...declared };
  const words = uses.flatMap((use) => (use.kind === "select" ? use.words : []));
  return { type: "string", ...(words.length > 0 && { enum: [...new Set(words)] }), ...declared };
}

function usesIn(texts: Texts, locale: string): readonly [name: string, use: Use][] {
  // Some texts may not fit the schema; they are reported elsewhere.
  if (texts === null || typeof texts !== "object") return [];
  const keys = Object.keys(texts);
  // That the text is missing in the source locale is reported elsewhere.
  const written = texts[keys.find((name) => (canonicalLocale(name) ?? name) === locale) ?? keys[0] ?? ""];
  const text = typeof written === "string" ? written : written?.text;
  return typeof text !== "string" || isPlain(text) ? [] : usesOf(messageIn(text));
}

/** Returns a message; nothing for a text that is not MessageFormat, which is reported elsewhere. */
function messageIn(text: string): Message {
  try {
    return parseMessage(text);
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    return [];
  }
}
