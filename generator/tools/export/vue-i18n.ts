import type { Parameter } from "../../catalog/catalog.ts";
import { formatsIn } from "../../catalog/formats-in.ts";
import { listed } from "../../problems/listed.ts";
import { byGroup, caseFor, choices, type DecidedMessage, same, shown, tell } from "./choices.ts";
import { dottedKey, type Format, filePerLocale } from "./format.ts";

/** vue-i18n: `{name}`, and `none | one | more` for a text with a count. */
export const vueI18n: Format = {
  title: "vue-i18n",
  path: filePerLocale,
  key: dottedKey,
  print(key, { sentence, locale, parameters }, refuse) {
    const { numbers, words } = choices(sentence);
    for (const { parameter, of } of formatsIn(sentence)) {
      refuse(
        "export-format",
        `The text formats {${parameter}} as a ${of}, but vue-i18n messages cannot format values.`,
        `Write {${parameter}} alone, and pass the result of ${of === "number" ? "n()" : "d()"} in your app.`,
      );
    }
    const { plainly, asNumber } = shown(sentence);
    const counted = [...new Set([...numbers.keys(), ...asNumber])];
    for (const parameter of words.keys()) {
      refuse(
        "export-choice",
        `The text selects by {${parameter}}, but vue-i18n selects only by numbers.`,
        "Create a separate entry for each case, or write the text without the select.",
      );
    }
    if (counted.length > 1) {
      refuse(
        "export-choice",
        `The text has plurals for ${listed(counted.map((name) => `{${name}}`))}, but vue-i18n supports only one count.`,
        "Use plurals for only one parameter.",
      );
    }
    const [parameter] = counted;
    if (parameter === undefined) return [[key, printed(tell(sentence))]];
    const taken = Object.keys(parameters).filter((name) =>
      name === "n" ? parameter !== "n" || plainly.has("n") : name === "count" && parameter !== "count" && isNumber(parameters[name]),
    );
    for (const name of taken)
      refuse(
        "export-parameter",
        `In a text with a plural, vue-i18n reserves the name "${name}" for the number.`,
        `Rename the parameter "${name}".`,
      );
    const choice = numbers.get(parameter);
    if (choice === undefined) return [[key, printed(tell(sentence))]];
    if (parameters[parameter]?.type !== "integer") {
      refuse(
        "export-choice",
        `vue-i18n counts only in whole numbers, but {${parameter}} may have decimals.`,
        `Declare "${parameter}" as an integer.`,
      );
    }
    const toldFor = (number: number): DecidedMessage =>
      tell(sentence, (part) => (part.kind === "select" ? undefined : caseFor(part, number, locale)));
    const { groups, twins } = byGroup(choice, true, (number) => (number === 0 ? "none" : number === 1 ? "one" : "more"), toldFor);
    if (twins) {
      refuse(
        "export-choice",
        `vue-i18n has one text for ${twins[0]} and ${twins[1]}, but this text differs between them.`,
        "Distinguish only 0, 1, and more, or register pluralRules in your app and write this text there.",
      );
    }
    const [none, one, more] = ["none", "one", "more"].map((group) => groups.get(group) ?? []) as [
      DecidedMessage,
      DecidedMessage,
      DecidedMessage,
    ];
    return [[key, (same(none, more) ? [one, more] : [none, one, more]).map(printed).join(" | ")]];
  },
};

function isNumber(parameter: Pick<Parameter, "type"> | undefined): boolean {
  return parameter?.type === "integer" || parameter?.type === "number";
}

function printed(told: DecidedMessage): string {
  if (told.length === 0) return "{''}";
  return told
    .map((part, i) => {
      if (part.kind === "show" || part.kind === "list" || part.kind === "format") return `{${part.parameter}}`;
      if (part.kind === "number") return "{n}";
      return literals(part.text, i === 0, i === told.length - 1);
    })
    .join("");
}

/** Writes syntax, and white space that would be trimmed, as literals: `{'@'}`. `%` before a brace is syntax in older versions. */
function literals(text: string, first: boolean, last: boolean): string {
  const signs = ["[{}@|\\\\]+", "%(?=[{}@|\\\\]|$)", ...(first ? ["^ +"] : []), ...(last ? [" +$"] : [])];
  return text.replaceAll(new RegExp(signs.join("|"), "g"), (run) => `{'${run.replaceAll("\\", "\\\\")}'}`);
}
