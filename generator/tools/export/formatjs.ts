import { writtenFormat } from "../../catalog/formats-in.ts";
import type { Message } from "../../catalog/message.ts";
import { dottedKey, type ExportText, type Format, filePerLocale } from "./format.ts";

/** FormatJS, for react-intl and other libraries that read ICU MessageFormat from flat JSON. */
export const formatjs: Format = {
  title: "FormatJS",
  path: filePerLocale,
  key: dottedKey,
  print: (key, { sentence, parameters }) => [[key, printed(sentence, parameters, false)]],
};

function printed(sentence: Message, parameters: ExportText["parameters"], counting: boolean): string {
  return sentence
    .map((part) => {
      switch (part.kind) {
        case "text":
          return quoted(part.text, counting);
        case "list":
          return `{${part.parameter}}`;
        case "show":
          // FormatJS shows booleans as empty text.
          return parameters[part.parameter]?.type === "boolean"
            ? `{${part.parameter}, select, true {true} other {false}}`
            : `{${part.parameter}}`;
        case "number":
          return "#";
        case "format":
          return writtenFormat(part);
        default: {
          const type = part.kind === "select" ? "select" : part.ordinal ? "selectordinal" : "plural";
          const cases = part.forms.map(({ when, parts }) => `${when} {${printed(parts, parameters, part.kind === "plural")}}`);
          return `{${part.parameter}, ${type}, ${cases.join(" ")}}`;
        }
      }
    })
    .join("");
}

/** Doubles apostrophes, and quotes syntax: braces, the start of a tag, and inside a plural the number sign. */
function quoted(text: string, counting: boolean): string {
  const signs = counting ? /[{}<#][{}<#']*|'/g : /[{}<][{}<']*|'/g;
  return text.replaceAll(signs, (run) => (run === "'" ? "''" : `'${run.replaceAll("'", "''")}'`));
}
