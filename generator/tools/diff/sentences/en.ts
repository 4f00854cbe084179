import { everyOperation } from "../../../catalog/code-pattern.ts";
import type { Change } from "../change.ts";
import type { Pen, Sentences } from "../pen.ts";

/** The changes in English. */
export const english: Sentences = {
  "catalog-added": ({ name }, { code }) => `The catalog ${code(name)} is new.`,
  "catalog-dropped": ({ name }, { code }) => `The catalog ${code(name)} is gone, and its package with it.`,
  id: ({ before, after }, { code }) =>
    `The provider is now called ${code(after)} instead of ${code(before)}: so are the package and the provider of its errors.`,
  "type-name": ({ before, after }, { code }) => `The names of the types now begin with ${code(after)} instead of ${code(before)}.`,
  name: (change, pen) => `The provider's name ${inLanguage(change)} ${nowReads(change, pen)}`,
  "locale-added": (change) => `There are texts ${inLanguage(change)} now.`,
  "locale-removed": (change) => `There are no texts ${inLanguage(change)} any more.`,
  "source-locale": ({ before, after }) =>
    `The texts are now written ${inLanguage({ locale: after })} first, no longer ${inLanguage({ locale: before })}.`,
  order: () => "The codes stand in another order.",

  "code-added": ({ code: id }, { code }) => `${code(id)} is new.`,
  "code-dropped": ({ code: id, after }, { code }) =>
    `${code(id)} is gone from the catalog, and no longer understood${after === undefined ? "" : `; ${code(after)} says the same`}.`,
  "code-removed": ({ code: id, before, after }, { code }) =>
    before === undefined
      ? `${code(id)} has ended: the provider no longer sends it. It is still understood, and need not be handled.`
      : `${code(id)} is now said to have ended in ${code(after)} instead of ${code(before)}.`,
  "code-returned": ({ code: id }, { code }) => `${code(id)}, which had ended, is back.`,
  "code-renamed": ({ code: id, after }, { code }) => `${code(id)} is now called ${code(after)}. The old name is still understood.`,
  "code-deprecated": ({ code: id, before, after }, { code }) =>
    before === undefined
      ? `${code(id)} is deprecated: it should not be relied on any more.`
      : `${code(id)} is now said to be deprecated since ${code(after)} instead of ${code(before)}.`,
  "code-undeprecated": ({ code: id }, { code }) => `${code(id)} is no longer deprecated.`,
  "replaced-by": ({ code: id, after }, { code }) =>
    after === undefined ? `Nothing is said to replace ${code(id)} any more.` : `What replaces ${code(id)} is now ${code(after)}.`,
  since: ({ code: id, before, after }, { code }) =>
    `${code(id)} is now said to have been there since ${code(after)} instead of ${code(before)}.`,

  "code-name-added": ({ code: id, after }, { code }) => `${code(id)} has the name ${code(after)} now, and a constant for it.`,
  "code-name-removed": ({ code: id, before }, { code }) => `${code(id)} no longer has the name ${code(before)}, nor a constant for it.`,
  "code-name-changed": ({ code: id, before, after }, { code }) =>
    `The name of ${code(id)} has changed from ${code(before)} to ${code(after)}.`,
  category: (change, pen) => fact("category", change, pen),
  retry: (change, pen) => fact("retry advice", change, pen),
  actor: (change, pen) => fact("actor", change, pen),
  url: ({ code: id, after }, { code, text }) =>
    after === undefined ? `There is no page about ${code(id)} any more.` : `The page about ${code(id)} is now ${text(after)}.`,
  expose: ({ code: id, after }, { code }) =>
    after === "true"
      ? `Answers with ${code(id)} hold its detail and its parameters now.`
      : `Answers with ${code(id)} no longer hold its detail and its parameters.`,
  fallback: ({ after }, { code }) =>
    after === undefined
      ? "A server no longer has an answer to other errors, and serializes those of this catalog alone."
      : `A server answers ${code(after)} to all other errors now.`,
  extensions: ({ code: id }, { code }) =>
    id === undefined ? "Fields of the catalog that begin with x- have changed." : `Fields of ${code(id)} that begin with x- have changed.`,
  status: (change, pen) => fact("documented status", change, pen),
  "parameter-added": ({ code: id, name, after }, { code }) =>
    `The texts of ${code(id)} have the parameter ${code(name)} (${code(after)}) now.`,
  "parameter-removed": ({ code: id, name }, { code }) => `The texts of ${code(id)} have no parameter ${code(name)} any more.`,
  "parameter-type": ({ code: id, name, before, after }, { code }) =>
    `The parameter ${code(name)} of ${code(id)} is now of type ${code(after)} instead of ${code(before)}.`,
  "parameter-place": ({ code: id, name }, { code }) => `The parameter ${code(name)} of ${code(id)} is looked for in another place.`,
  "parameter-required": ({ code: id, name, after }, { code }) =>
    after === "true"
      ? `Whoever makes the error ${code(id)} must give the parameter ${code(name)} now.`
      : `Whoever makes the error ${code(id)} may leave the parameter ${code(name)} out now.`,
  "parameter-description": ({ code: id, name }, { code }) => `The parameter ${code(name)} of ${code(id)} is described in other words.`,

  "operation-added": ({ name }, { code }) => `The operation ${code(name)} is new.`,
  "operation-removed": ({ name }, { code }) => `The operation ${code(name)} is gone.`,
  "operation-changed": ({ name }, { code }) => `The operation ${code(name)} is described otherwise.`,
  "operation-code-added": ({ code: id, name }, { code }) =>
    name === everyOperation ? `Every operation may return ${code(id)} now.` : `The operation ${code(name)} may return ${code(id)} now.`,
  "operation-code-removed": ({ code: id, name }, { code }) =>
    name === everyOperation
      ? `${code(id)} is no longer listed for every operation.`
      : `${code(id)} is no longer listed for the operation ${code(name)}.`,

  message: (change, pen) => `The message of ${pen.code(change.code)} ${inLanguage(change)} ${nowReads(change, pen)}`,
  "solution-added": (change, pen) =>
    `There is a solution for ${pen.code(change.code)} ${inLanguage(change)} now: ${pen.text(change.after)}`,
  "solution-removed": (change, pen) => `There is no solution for ${pen.code(change.code)} ${inLanguage(change)} any more.`,
  solution: (change, pen) => `The solution for ${pen.code(change.code)} ${inLanguage(change)} ${nowReads(change, pen)}`,
  "text-standing": (change, pen) =>
    `A text of ${pen.code(change.code)} ${inLanguage(change)} is marked ${pen.code(change.after)} instead of ${pen.code(change.before)}; it reads as before.`,

  "field-added": ({ name, after }, { code }) => `Errors have the field ${code(name)} (${code(after)}) now.`,
  "field-removed": ({ name }, { code }) => `Errors have no field ${code(name)} any more.`,
  "field-type": ({ name, before, after }, { code }) =>
    `The field ${code(name)} of errors is now of type ${code(after)} instead of ${code(before)}.`,
  "field-extract": ({ name }, { code }) => `The field ${code(name)} of errors is taken out of its text in another way.`,
  "field-description": ({ name }, { code }) => `The field ${code(name)} of errors is described in other words.`,
  "code-format": () => "Which unlisted codes are believed, and what is nearest to them, is decided otherwise.",
  success: () => "What counts as a success is decided otherwise.",
  "shape-added": ({ name }, { code }) => `Errors are also read from the form ${code(name)}.`,
  "shape-removed": ({ name }, { code }) => `Errors are no longer read from the form ${code(name)}.`,
  "shape-changed": ({ name }, { code }) => `Errors in the form ${code(name)} are read otherwise.`,
  "shape-name": ({ before, after }, { code }) => `The form ${code(before)} is now called ${code(after)}.`,
  "shape-order": () => "The forms of errors are tried in another order.",
  "item-added": ({ name }, { code }) => `Errors of single items are also read from the form ${code(name)}.`,
  "item-removed": ({ name }, { code }) => `Errors of single items are no longer read from the form ${code(name)}.`,
  "item-changed": ({ name }, { code }) => `Errors of single items in the form ${code(name)} are read otherwise.`,
  "item-name": ({ before, after }, { code }) => `The form of items ${code(before)} is now called ${code(after)}.`,
  "item-order": () => "The forms of items are tried in another order.",
  "request-id-headers": () => "The request id is looked for in other headers.",
  "spelling-added": ({ name, after }, { code }) => `${code(name)} is now read as ${code(after)}.`,
  "spelling-removed": ({ name, before }, { code }) => `${code(name)} is no longer read as ${code(before)}.`,
  "spelling-changed": ({ name, before, after }, { code }) => `${code(name)} is now read as ${code(after)}, not as ${code(before)}.`,
  "empty-body-added": ({ name }, { code }) => `An answer with status ${code(name)} and no body is an error now.`,
  "empty-body-removed": ({ name }, { code }) => `An answer with status ${code(name)} and no body is no error any more.`,
  "wrapped-text-added": ({ name }, { text }) => `A body is also found after the words ${text(name)}.`,
  "wrapped-text-removed": ({ name }, { text }) => `A body is no longer found after the words ${text(name)}.`,
  "xml-added": () => "Bodies in XML are also read.",
  "xml-removed": () => "Bodies in XML are no longer read.",

  vendor: ({ code: id }, { code }) => `What the provider's documents say of ${code(id)} is quoted otherwise.`,
  "source-added": ({ name }, { code }) => `The source ${code(name)} is new.`,
  "source-removed": ({ name }, { code }) => `The source ${code(name)} is gone.`,
  "source-changed": ({ name }, { code }) => `The source ${code(name)} is described otherwise.`,
  "remark-added": ({ name }, { code }) => `The remark ${code(name)} is new.`,
  "remark-removed": ({ name }, { code }) => `The remark ${code(name)} is gone.`,
  "remark-changed": ({ name }, { code }) => `The remark ${code(name)} says something else.`,
  "documented-status": ({ name }, { code }) => `What the documents say of the HTTP status ${code(name)} is quoted otherwise.`,
};

function fact(what: string, { code: id, before, after }: Change, { code }: Pen): string {
  if (after === undefined) return `The ${what} of ${code(id)} is no longer stated; it was ${code(before)}.`;
  return before === undefined
    ? `The ${what} of ${code(id)} is stated now: ${code(after)}.`
    : `The ${what} of ${code(id)} has changed from ${code(before)} to ${code(after)}.`;
}

function nowReads({ after }: Change, { text }: Pen): string {
  return after === undefined ? "is gone." : `now reads: ${text(after)}`;
}

function inLanguage({ locale = "" }: { readonly locale?: string | undefined }): string {
  return `in ${languages[locale] ?? locale}`;
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
