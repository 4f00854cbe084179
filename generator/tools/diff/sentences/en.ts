import { everyOperation } from "../../../catalog/code-pattern.ts";
import type { Change } from "../change.ts";
import type { Pen, Sentences } from "../pen.ts";

/** The changes in English. */
export const english: Sentences = {
  "catalog-added": ({ name }, { code }) => `The catalog ${code(name)} is new.`,
  "catalog-dropped": ({ name }, { code }) => `The catalog ${code(name)} and its package were removed.`,
  id: ({ before, after }, { code }) =>
    `The ID of the provider has changed from ${code(before)} to ${code(after)}, and with it the name of the package and the "provider" field of the errors.`,
  "type-name": ({ before, after }, { code }) => `Type names now begin with ${code(after)} instead of ${code(before)}.`,
  name: (change, pen) => `${inLanguage(change)}, the provider's name ${nowReads(change, pen)}`,
  "locale-added": ({ locale = "" }) => `Texts in ${languageOf(locale)} were added.`,
  "locale-removed": ({ locale = "" }) => `Texts in ${languageOf(locale)} were removed.`,
  "source-locale": ({ before, after }) => `The source language of the texts is now ${languageOf(after)} instead of ${languageOf(before)}.`,
  order: () => "The order of the codes has changed.",

  "code-added": ({ code: id }, { code }) => `${code(id)} is new.`,
  "code-dropped": ({ code: id, after }, { code }) =>
    `${code(id)} was deleted from the catalog and is no longer recognized${after === undefined ? "" : `; ${code(after)} has the same message`}.`,
  "code-removed": ({ code: id, before, after }, { code }) =>
    before === undefined
      ? `${code(id)} was removed: the provider no longer sends it. It is still recognized, and handling it is optional.`
      : `${code(id)} is now listed as removed in ${code(after)} instead of ${code(before)}.`,
  "code-returned": ({ code: id }, { code }) => `${code(id)}, which had been removed, is back.`,
  "code-renamed": ({ code: id, after }, { code }) => `${code(id)} was renamed to ${code(after)}. The old code is still recognized.`,
  "code-deprecated": ({ code: id, before, after }, { code }) =>
    before === undefined
      ? `${code(id)} is deprecated: do not rely on it in new code.`
      : `${code(id)} is now listed as deprecated since ${code(after)} instead of ${code(before)}.`,
  "code-undeprecated": ({ code: id }, { code }) => `${code(id)} is no longer deprecated.`,
  "replaced-by": ({ code: id, after }, { code }) =>
    after === undefined ? `${code(id)} no longer has a replacement.` : `The replacement of ${code(id)} is now ${code(after)}.`,
  since: ({ code: id, before, after }, { code }) =>
    `${code(id)} is now listed as available since ${code(after)} instead of ${code(before)}.`,

  "code-name-added": ({ code: id, after }, { code }) => `${code(id)} now has the name ${code(after)} and a constant of that name.`,
  "code-name-removed": ({ code: id, before }, { code }) =>
    `${code(id)} no longer has the name ${code(before)} or the constant of that name.`,
  "code-name-changed": ({ code: id, before, after }, { code }) =>
    `The name of ${code(id)} has changed from ${code(before)} to ${code(after)}.`,
  category: (change, pen) => fact("category", change, pen),
  retry: (change, pen) => fact("retry advice", change, pen),
  actor: (change, pen) => fact("actor", change, pen),
  url: ({ code: id, after }, { code, text }) =>
    after === undefined
      ? `${code(id)} no longer has a documentation page.`
      : `The documentation page of ${code(id)} is now ${text(after)}.`,
  expose: ({ code: id, after }, { code }) =>
    after === "true"
      ? `Responses with ${code(id)} now include its detail and parameters.`
      : `Responses with ${code(id)} no longer include its detail and parameters.`,
  fallback: ({ after }, { code }) =>
    after === undefined
      ? "A server no longer has a fallback error: it serializes only errors of this catalog."
      : `A server now sends ${code(after)} for all other errors.`,
  extensions: ({ code: id }, { code }) =>
    id === undefined ? "Fields of the catalog that begin with x- have changed." : `Fields of ${code(id)} that begin with x- have changed.`,
  status: (change, pen) => fact("documented status", change, pen),
  "parameter-added": ({ code: id, name, after }, { code }) =>
    `The texts of ${code(id)} now have the parameter ${code(name)} (${code(after)}).`,
  "parameter-removed": ({ code: id, name }, { code }) => `The texts of ${code(id)} no longer have the parameter ${code(name)}.`,
  "parameter-type": ({ code: id, name, before, after }, { code }) =>
    `The parameter ${code(name)} of ${code(id)} is now of type ${code(after)} instead of ${code(before)}.`,
  "parameter-place": ({ code: id, name }, { code }) => `The parameter ${code(name)} of ${code(id)} is now read from a different place.`,
  "parameter-required": ({ code: id, name, after }, { code }) =>
    after === "true"
      ? `Creating the error ${code(id)} now requires the parameter ${code(name)}.`
      : `Creating the error ${code(id)} no longer requires the parameter ${code(name)}.`,
  "parameter-description": ({ code: id, name }, { code }) => `The description of the parameter ${code(name)} of ${code(id)} has changed.`,

  "operation-added": ({ name }, { code }) => `The operation ${code(name)} is new.`,
  "operation-removed": ({ name }, { code }) => `The operation ${code(name)} was removed.`,
  "operation-changed": ({ name }, { code }) => `The description of the operation ${code(name)} has changed.`,
  "operation-code-added": ({ code: id, name }, { code }) =>
    name === everyOperation ? `Every operation may now return ${code(id)}.` : `The operation ${code(name)} may now return ${code(id)}.`,
  "operation-code-removed": ({ code: id, name }, { code }) =>
    name === everyOperation
      ? `${code(id)} is no longer listed for every operation.`
      : `${code(id)} is no longer listed for the operation ${code(name)}.`,

  message: (change, pen) => `${inLanguage(change)}, the message of ${pen.code(change.code)} ${nowReads(change, pen)}`,
  "solution-added": (change, pen) => `${inLanguage(change)}, ${pen.code(change.code)} now has a solution: ${pen.text(change.after)}`,
  "solution-removed": (change, pen) => `${inLanguage(change)}, ${pen.code(change.code)} no longer has a solution.`,
  solution: (change, pen) => `${inLanguage(change)}, the solution for ${pen.code(change.code)} ${nowReads(change, pen)}`,
  "text-standing": (change, pen) =>
    `${inLanguage(change)}, a text of ${pen.code(change.code)} is now marked ${pen.code(change.after)} instead of ${pen.code(change.before)}; its wording is unchanged.`,

  "field-added": ({ name, after }, { code }) => `Errors now have the field ${code(name)} (${code(after)}).`,
  "field-removed": ({ name }, { code }) => `Errors no longer have the field ${code(name)}.`,
  "field-type": ({ name, before, after }, { code }) =>
    `The field ${code(name)} of errors is now of type ${code(after)} instead of ${code(before)}.`,
  "field-extract": ({ name }, { code }) => `The way in which the field ${code(name)} of errors is extracted from its string has changed.`,
  "field-description": ({ name }, { code }) => `The description of the field ${code(name)} of errors has changed.`,
  "code-format": () => "The rules for accepting unlisted codes and for finding the closest listed code have changed.",
  success: () => "The rules for recognizing a success have changed.",
  "shape-added": ({ name }, { code }) => `Errors in the format ${code(name)} are now parsed, too.`,
  "shape-removed": ({ name }, { code }) => `Errors in the format ${code(name)} are no longer parsed.`,
  "shape-changed": ({ name }, { code }) => `Parsing of errors in the format ${code(name)} has changed.`,
  "shape-name": ({ before, after }, { code }) => `The format ${code(before)} was renamed to ${code(after)}.`,
  "shape-order": () => "The order in which error formats are tried has changed.",
  "item-added": ({ name }, { code }) => `Errors of individual items in the format ${code(name)} are now parsed, too.`,
  "item-removed": ({ name }, { code }) => `Errors of individual items in the format ${code(name)} are no longer parsed.`,
  "item-changed": ({ name }, { code }) => `Parsing of errors of individual items in the format ${code(name)} has changed.`,
  "item-name": ({ before, after }, { code }) => `The item format ${code(before)} was renamed to ${code(after)}.`,
  "item-order": () => "The order in which item formats are tried has changed.",
  "request-id-headers": () => "The request ID is now read from different headers.",
  "spelling-added": ({ name, after }, { code }) => `${code(name)} is now read as ${code(after)}.`,
  "spelling-removed": ({ name, before }, { code }) => `${code(name)} is no longer read as ${code(before)}.`,
  "spelling-changed": ({ name, before, after }, { code }) => `${code(name)} is now read as ${code(after)}, not as ${code(before)}.`,
  "empty-body-added": ({ name }, { code }) => `A response with status ${code(name)} and no body is now an error.`,
  "empty-body-removed": ({ name }, { code }) => `A response with status ${code(name)} and no body is no longer an error.`,
  "wrapped-text-added": ({ name }, { text }) => `A body is now also found after the words ${text(name)}.`,
  "wrapped-text-removed": ({ name }, { text }) => `A body is no longer found after the words ${text(name)}.`,
  "xml-added": () => "An XML body is now also read.",
  "xml-removed": () => "XML bodies are no longer read.",

  vendor: ({ code: id }, { code }) => `The quotations from the provider's documents about ${code(id)} have changed.`,
  "source-added": ({ name }, { code }) => `The source ${code(name)} is new.`,
  "source-removed": ({ name }, { code }) => `The source ${code(name)} was removed.`,
  "source-changed": ({ name }, { code }) => `The description of the source ${code(name)} has changed.`,
  "remark-added": ({ name }, { code }) => `The remark ${code(name)} is new.`,
  "remark-removed": ({ name }, { code }) => `The remark ${code(name)} was removed.`,
  "remark-changed": ({ name }, { code }) => `The remark ${code(name)} has changed.`,
  "documented-status": ({ name }, { code }) => `The quotations from the documents about the HTTP status ${code(name)} have changed.`,
};

function fact(what: string, { code: id, before, after }: Change, { code }: Pen): string {
  if (after === undefined) return `The ${what} of ${code(id)} is no longer stated; it was ${code(before)}.`;
  return before === undefined
    ? `The ${what} of ${code(id)} is now stated: ${code(after)}.`
    : `The ${what} of ${code(id)} has changed from ${code(before)} to ${code(after)}.`;
}

function nowReads({ after }: Change, { text }: Pen): string {
  return after === undefined ? "was removed." : `now reads: ${text(after)}`;
}

function inLanguage({ locale = "" }: { readonly locale?: string | undefined }): string {
  return `In ${languageOf(locale)}`;
}

function languageOf(locale = ""): string {
  return languages[locale] ?? locale;
}

const languages: Readonly<Record<string, string>> = {
  en: "English",
  "zh-Hans": "Simplified Chinese",
  "zh-Hant": "Traditional Chinese",
  ja: "Japanese",
  ko: "Korean",
  de: "German",
  fr: "French",
  es: "Spanish",
};
