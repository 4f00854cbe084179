import { type Formatted, formatsIn } from "../../catalog/formats-in.ts";
import { listed } from "../../problems/listed.ts";
import { byGroup, caseFor, choices, type DecidedMessage, type NumberChoice, pluralRules, same, shown, tell } from "./choices.ts";
import type { ExportText, Format, Refuse } from "./format.ts";

/** i18next JSON v4: one namespace per provider, `{{name}}`, plural categories as suffixes of the key, select words as its context. */
export const i18next: Format = {
  title: "i18next",
  path: (provider, locale, kind) => `${locale}/${provider}${kind === "messages" ? "" : ".solutions"}.json`,
  key: (_, code) => code,
  print(key, text, refuse) {
    refuseOptions(text, refuse);
    const { numbers, words } = choices(text.sentence);
    if (words.size > 1)
      refuse(
        "export-choice",
        `The text selects by ${braced(words.keys())}, but i18next supports only one context.`,
        "Select by one parameter, or create a separate entry for each case.",
      );
    if (numbers.size > 1)
      refuse(
        "export-choice",
        `The text has plurals for ${braced(numbers.keys())}, but i18next supports only one count.`,
        "Use plurals for only one parameter.",
      );
    const [[chosen, cases = new Set<string>()] = []] = words;
    const [counted] = numbers;

    const plain = told(text, chosen, undefined, counted, refuse);
    const suffixes = plain.map(([suffix]) => suffix).filter((suffix) => suffix !== "");
    const all = [
      ...plain,
      ...[...cases].flatMap((word) =>
        told(text, chosen, word, counted, refuse).map(([suffix, one]) => [`_${word}${suffix}`, one] as const),
      ),
    ];
    // A word without a case of its own may still name a plural category, as "other" does. Without these entries, i18next would find the key
    // of that category.
    const mistakable = chosen === undefined ? [] : suffixes.filter((suffix) => !cases.has(suffix.slice(1)));
    const guarded = mistakable.flatMap((word) =>
      plain.filter(([suffix]) => suffix !== "").map(([suffix, one]) => [`${word}${suffix}`, one] as const),
    );
    return [...all, ...guarded].map(([suffix, one]) => [`${key}${suffix}`, printed(one, refuse)] as const);
  },
};

/** Returns the wordings for one context word: without a suffix if there is no count, then with the suffix of each category. */
function told(
  { sentence, locale, parameters }: ExportText,
  chosen: string | undefined,
  word: string | undefined,
  [counted, choice]: readonly [string?, NumberChoice?] = [],
  refuse: Refuse,
): (readonly [suffix: string, DecidedMessage])[] {
  const toldFor = (number: number | undefined): DecidedMessage =>
    tell(sentence, (part) => {
      if (part.kind === "select") return part.parameter === chosen ? word : undefined;
      return number === undefined || part.parameter !== counted ? undefined : caseFor(part, number, locale);
    });
  const integer = counted === undefined || parameters[counted]?.type === "integer";
  return [["", toldFor(undefined)], ...(choice === undefined ? [] : byCategory(choice, integer, locale, toldFor, refuse))];
}

/**
 * Returns the wording for each category's suffix. `_zero` applies to 0 in every language, and also to the category `zero`, where one
 * exists.
 */
function byCategory(
  choice: NumberChoice,
  integer: boolean,
  locale: string,
  toldFor: (number: number) => DecidedMessage,
  refuse: Refuse,
): (readonly [suffix: string, DecidedMessage])[] {
  if (choice.cardinal && choice.ordinal) {
    refuse(
      "export-choice",
      "The text uses both plural and selectordinal, but i18next supports only one of them in a text.",
      "Use only one of them.",
    );
    return [];
  }
  const rules = pluralRules(locale, choice.ordinal);
  const prefix = choice.ordinal ? "_ordinal_" : "_";
  const { groups, twins } = byGroup(
    choice,
    integer,
    (number) => (number === 0 && !choice.ordinal ? "zero" : rules.select(number)),
    toldFor,
  );
  if (twins) {
    refuse(
      "export-choice",
      `i18next has one text for ${twins[0]} and ${twins[1]}, but this text differs between them.`,
      "Distinguish numbers only by =0 and by the plural categories of the language.",
    );
  }
  const usual = rules.select(0);
  return order
    .filter((category) => !(category === "zero" && usual !== "zero" && same(groups.get("zero"), groups.get(usual))))
    .flatMap((category) => {
      const told = groups.get(category);
      return told === undefined ? [] : [[`${prefix}${category}`, told] as const];
    });
}

const order = ["zero", "one", "two", "few", "many", "other"];

function printed(told: DecidedMessage, refuse: Refuse): string {
  return told
    .map((part, i) => {
      if (part.kind === "show") return `{{${part.parameter}}}`;
      if (part.kind === "number") return `{{${part.parameter}, number}}`;
      if (part.kind === "list") return `{{${part.parameter}, list}}`;
      if (part.kind === "format") return formattedValue(part, refuse);
      for (const sign of ["{{", "$t("]) {
        if (part.text.includes(sign))
          refuse(
            "export-text",
            `The text contains "${sign}", which i18next interprets as its own syntax and which cannot be escaped.`,
            "Write it differently, for example with a space in between.",
          );
      }
      if (part.text.endsWith("{") && told[i + 1] !== undefined) {
        refuse(
          "export-text",
          `The text has "{" right before a parameter, which i18next cannot escape.`,
          "Write it differently, for example with a space in between.",
        );
      }
      return part.text;
    })
    .join("");
}

/** Returns a number, a date, or a time with the options of `Intl` in brackets. */
function formattedValue({ parameter, of, style, options, scale }: Formatted, refuse: Refuse): string {
  if (scale !== undefined)
    refuse(
      "export-format",
      `The text multiplies {${parameter}} by ${scale} ("${style}"), but i18next cannot multiply.`,
      `Multiply the number in your code, and remove the scale from the text.`,
    );
  const written = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
  return `{{${parameter}, ${of === "number" ? "number" : "datetime"}${written.length === 0 ? "" : `(${written.join("; ")})`}}}`;
}

/** Reports parameters with names of options of `Intl`: where i18next formats a value, it passes all parameters as options. */
function refuseOptions({ sentence, parameters }: ExportText, refuse: Refuse): void {
  const [format] = formatsIn(sentence);
  const { asNumber, asList } = shown(sentence);
  const [list] = asList;
  const name = format?.parameter ?? list;
  if (asNumber.size === 0 && name === undefined) return;
  for (const parameter of Object.keys(parameters)) {
    if (!formatOptions.has(parameter) && !(parameter === "type" && list !== undefined)) continue;
    refuse(
      "export-parameter",
      `Where ${name === undefined ? "a number is written with #" : `{${name}} is formatted`}, i18next interprets the parameter "${parameter}" as an Intl option.`,
      name === undefined ? `Rename "${parameter}", or show the number as {name} instead of #.` : `Rename "${parameter}".`,
    );
  }
}

const formatOptions = new Set([
  "locale",
  "lng",
  "localeMatcher",
  "numberingSystem",
  "style",
  "currency",
  "currencyDisplay",
  "currencySign",
  "unit",
  "unitDisplay",
  "notation",
  "compactDisplay",
  "useGrouping",
  "signDisplay",
  "minimumIntegerDigits",
  "minimumFractionDigits",
  "maximumFractionDigits",
  "minimumSignificantDigits",
  "maximumSignificantDigits",
  "roundingIncrement",
  "roundingMode",
  "roundingPriority",
  "trailingZeroDisplay",
  "calendar",
  "dateStyle",
  "timeStyle",
  "timeZone",
  "timeZoneName",
  "formatMatcher",
  "hour12",
  "hourCycle",
  "weekday",
  "era",
  "year",
  "month",
  "day",
  "dayPeriod",
  "hour",
  "minute",
  "second",
  "fractionalSecondDigits",
]);

function braced(names: Iterable<string>): string {
  return listed([...names].map((name) => `{${name}}`));
}
