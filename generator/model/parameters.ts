import type { ByLocale, Provider, ProviderEntry } from "../normalize/provider.ts";
import { places } from "./places.ts";

/** The parameters of one code. */
export interface ParametrisedModel {
  readonly code: string;
  readonly parameters: readonly {
    readonly parameter: string;
    /** The name of a type, or the words that the parameter may be. */
    readonly type: string | readonly string[];
    readonly descriptions: readonly string[];
  }[];
  /** Where the parser finds them, as an object literal. */
  readonly places: object;
  /** The constant that has these places, if other codes have the same. */
  readonly shared?: string;
}

/** Places that several codes share, in a constant. */
export interface SharedPlaces {
  readonly name: string;
  readonly places: object;
}

/** A field that only the errors of this provider have. */
export interface FieldModel {
  readonly field: string;
  readonly type: string;
  /** The function of the parser that reads it from the wire, and the one that reads it from an error that was parsed before. */
  readonly reader: string;
  readonly typeReader: string;
  readonly descriptions: readonly string[];
}

/** Prepares the parameters of one entry for the templates. */
export function parametrisedModel({ code, parameters }: ProviderEntry, locales: readonly string[], isXml: boolean): ParametrisedModel {
  const types = {
    string: "string",
    integer: "number",
    number: "number",
    boolean: "boolean",
    date: "string | number",
    strings: "readonly string[]",
  } as const;
  return {
    code,
    parameters: Object.entries(parameters).map(([parameter, { type, enum: words, required, description }]) => ({
      parameter,
      type: words ?? types[type],
      descriptions: [...inEach(locales, description), ...(required ? ["A program that creates the error must pass it."] : [])],
    })),
    places: Object.fromEntries(
      Object.entries(parameters).map(([parameter, { type, sentAs, at, enum: words }]) => [
        parameter,
        {
          as:
            sentAs === "seconds"
              ? "epochSeconds"
              : type === "string" || type === "strings" || (sentAs === undefined && !isXml)
                ? type
                : textReaders[type],
          at: at === undefined ? [] : places(at),
          ...(words && { words }),
        },
      ]),
    ),
  };
}

/** Returns the codes with the constants whose places they share: hundreds of codes may have the same parameters. */
export function withSharedPlaces(codes: readonly ParametrisedModel[]): {
  readonly parametrised: readonly ParametrisedModel[];
  readonly sharedPlaces: readonly SharedPlaces[];
} {
  const counts = new Map<string, number>();
  for (const { places } of codes) counts.set(JSON.stringify(places), (counts.get(JSON.stringify(places)) ?? 0) + 1);
  const shared = new Map<string, SharedPlaces>();
  const parametrised = codes.map((one) => {
    const text = JSON.stringify(one.places);
    if (counts.get(text) === 1) return one;
    const { name } = shared.get(text) ?? { name: `parameters${shared.size + 1}` };
    shared.set(text, { name, places: one.places });
    return { ...one, shared: name };
  });
  return { parametrised, sharedPlaces: [...shared.values()] };
}

/** The readers of what is sent as a text. */
const textReaders = { integer: "integerText", number: "numberText", boolean: "booleanText", date: "dateText" } as const;

/** Prepares the provider's own fields for the templates. */
export function fieldModels({ wire, locales }: Provider): FieldModel[] {
  return Object.entries(wire.fields).map(([field, { type, extract, description }]) => {
    const typeReader = { string: "text", strings: "texts", integer: "integer", number: "number", boolean: "flag" }[type];
    return {
      field,
      type: { string: "string", strings: "readonly string[]", integer: "number", number: "number", boolean: "boolean" }[type],
      reader: extract ? "leadingParentheses" : typeReader,
      typeReader,
      descriptions: inEach(locales, description),
    };
  });
}

function inEach(locales: readonly string[], texts: ByLocale<string>): string[] {
  return locales.flatMap((locale) => texts[locale] ?? []);
}
