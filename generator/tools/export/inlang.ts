import { type Formatted, formatsIn } from "../../catalog/formats-in.ts";
import type { Message } from "../../catalog/message.ts";
import { caseFor, choices, type Decide, type DecidedMessage, type NumberChoice, pluralRules, shown, tell } from "./choices.ts";
import { dottedKey, type ExportText, type Format, filePerLocale, type Refuse } from "./format.ts";

/** The message format of inlang, for Paraglide: `{name}`, and variants that are matched from first to last. */
export const inlang: Format = {
  title: "inlang",
  path: filePerLocale,
  key: dottedKey,
  preamble: { $schema: "https://inlang.com/schema/inlang-message-format" },
  print(key, text, refuse) {
    const { numbers, words } = choices(text.sentence);
    const formats = formatsIn(text.sentence);
    for (const format of formats) refuseFormat(format, refuse);
    if (numbers.size + words.size + formats.length + shown(text.sentence).asNumber.size === 0)
      return [[key, printed(tell(text.sentence), String, String)]];
    return [[key, [variants(text, numbers, words)]]];
  },
};

/** One condition of a variant: that a name has a value, or any value. */
interface Match {
  readonly name: string;
  readonly value: string | undefined;
}

/** One state of all parameters that the text depends on: the conditions of its variant, and the case of each choice. */
interface State {
  readonly matches: readonly Match[];
  readonly decide: Decide;
}

function variants(
  { sentence, locale, parameters }: ExportText,
  numbers: ReadonlyMap<string, NumberChoice>,
  words: ReadonlyMap<string, ReadonlySet<string>>,
): object {
  const local = (parameter: string, what: string): string => unused(`${parameter}${what}`, parameters);
  const numberName = (parameter: string): string => local(parameter, "Number");
  const asNumber = [...shown(sentence).asNumber];
  // Each way to format a parameter is a local variable.
  const formats = [...new Map(formatsIn(sentence).map((format) => [annotation(format), format]))];
  const formatName = (format: Formatted): string =>
    local(format.parameter, `Format${formats.findIndex(([written]) => written === annotation(format)) + 1}`);
  const locals = [
    ...[...numbers].flatMap(([parameter, { cardinal, ordinal }]) => [
      ...(cardinal ? [`local ${local(parameter, "Plural")} = ${parameter}: plural`] : []),
      ...(ordinal ? [`local ${local(parameter, "Ordinal")} = ${parameter}: plural type=ordinal`] : []),
    ]),
    ...asNumber.map((parameter) => `local ${numberName(parameter)} = ${parameter}: number`),
    ...formats.map(([written, format]) => `local ${formatName(format)} = ${written}`),
  ];
  const states = [
    ...[...numbers].map(([parameter, choice]) => numberStates(parameter, choice, locale, sentence, (what) => local(parameter, what))),
    ...[...words].map(([parameter, cases]) => wordStates(parameter, cases)),
  ].reduce<State[]>(
    (all, some) => all.flatMap((state) => some.map((more) => both(state, more))),
    [{ matches: [], decide: () => undefined }],
  );
  // A variant without conditions cannot use local variables; one that accepts any value can.
  const named = (matches: readonly Match[]): readonly Match[] =>
    matches.length > 0
      ? matches
      : [...asNumber.map(numberName), ...formats.map(([, format]) => formatName(format))].map((name) => ({ name, value: undefined }));
  return {
    declarations: [...Object.keys(parameters).map((parameter) => `input ${parameter}`), ...locals],
    selectors: named(states[0]?.matches ?? []).map(({ name }) => name),
    match: Object.fromEntries(
      states.map(({ matches, decide }) => [
        named(matches)
          .map(({ name, value = "*" }) => `${name}=${value}`)
          .join(", "),
        printed(tell(sentence, decide), numberName, formatName),
      ]),
    ),
  };
}

/** Returns the states of a number: first each number with its own case, then the categories of the language, and last any number. */
function numberStates(
  parameter: string,
  { cardinal, ordinal, exact }: NumberChoice,
  locale: string,
  sentence: Message,
  local: (what: string) => string,
): State[] {
  const categories = (ordinals: boolean): (string | undefined)[] => [
    ...pluralRules(locale, ordinals)
      .resolvedOptions()
      .pluralCategories.filter((category) => used(sentence, parameter, ordinals, category)),
    undefined,
  ];
  const names = [...(exact.size > 0 ? [parameter] : []), ...(cardinal ? [local("Plural")] : []), ...(ordinal ? [local("Ordinal")] : [])];
  const matches = (values: Readonly<Record<string, string | undefined>>): Match[] => names.map((name) => ({ name, value: values[name] }));
  return [
    ...[...exact].map(
      (number): State => ({
        matches: matches({ [parameter]: String(number) }),
        decide: (part) => (part.kind === "plural" && part.parameter === parameter ? caseFor(part, number, locale) : undefined),
      }),
    ),
    ...(cardinal ? categories(false) : [undefined]).flatMap((category) =>
      (ordinal ? categories(true) : [undefined]).map(
        (nth): State => ({
          matches: matches({ [local("Plural")]: category, [local("Ordinal")]: nth }),
          decide: (part) =>
            part.kind === "plural" && part.parameter === parameter ? ((part.ordinal ? nth : category) ?? "other") : undefined,
        }),
      ),
    ),
  ];
}

function wordStates(parameter: string, cases: ReadonlySet<string>): State[] {
  return [...cases, undefined].map((word) => ({
    matches: [{ name: parameter, value: word }],
    decide: (part) => (part.kind === "select" && part.parameter === parameter ? (word ?? "other") : undefined),
  }));
}

function both(a: State, b: State): State {
  return { matches: [...a.matches, ...b.matches], decide: (part) => a.decide(part) ?? b.decide(part) };
}

/** Whether the plurals of a parameter have a case for a category other than `other`. */
function used(sentence: Message, parameter: string, ordinals: boolean, category: string): boolean {
  return sentence.some(
    (part) =>
      "forms" in part &&
      ((part.kind === "plural" &&
        part.parameter === parameter &&
        part.ordinal === ordinals &&
        category !== "other" &&
        part.forms.some(({ when }) => when === category)) ||
        part.forms.some(({ parts }) => used(parts, parameter, ordinals, category))),
  );
}

/** Returns the value of a local variable: a parameter, and the function that formats it with the options of `Intl`. */
function annotation({ parameter, of, options }: Formatted): string {
  const written = Object.entries(options).map(([name, value]) => `${name}=${value}`);
  return [`${parameter}: ${of === "number" ? "number" : "datetime"}`, ...written].join(" ");
}

/** Reports what inlang cannot pass to `Intl`: its options are texts, and `false` as a text is not false. */
function refuseFormat({ parameter, style, options, scale }: Formatted, refuse: Refuse): void {
  if (scale === undefined && !Object.values(options).includes(false)) return;
  refuse(
    "export-format",
    `inlang cannot format {${parameter}} as "${style}".`,
    scale === undefined ? "Remove group-off from it." : "Multiply the number in your code, and remove the scale from the text.",
  );
}

function printed(told: DecidedMessage, numberName: (parameter: string) => string, formatName: (format: Formatted) => string): string {
  return told
    .map((part) => {
      if (part.kind === "text") return part.text.replaceAll(/[\\{}]/g, "\\$&");
      if (part.kind === "format") return `{${formatName(part)}}`;
      return part.kind === "show" || part.kind === "list" ? `{${part.parameter}}` : `{${numberName(part.parameter)}}`;
    })
    .join("");
}

/** Returns a name that no parameter has; it is the same in every locale, because every locale has the same parameters. */
function unused(name: string, parameters: ExportText["parameters"]): string {
  return Object.hasOwn(parameters, name) ? unused(`${name}_`, parameters) : name;
}
