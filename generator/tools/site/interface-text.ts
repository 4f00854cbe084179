import type { InterfaceCode, InterfaceParameters } from "../../built/interface/errors.js";
import { en } from "../../built/interface/messages/en.js";
import { zhHans } from "../../built/interface/messages/zh-Hans.js";
import type { InterfaceLocale } from "./interface-locales.ts";

/** Something the site says, in each language of its interface. */
export type InterfaceText = Readonly<Record<InterfaceLocale, string>>;
export { type InterfaceLocale, interfaceLocales } from "./interface-locales.ts";
export type { InterfaceCode };

/** A text of the interface by its code, with its parameters if it has any. */
export function say<Code extends InterfaceCode>(
  code: Code,
  ...parameters: Code extends keyof InterfaceParameters ? [InterfaceParameters[Code]] : []
): InterfaceText {
  return { en: made(en[code], parameters[0]), "zh-Hans": made(zhHans[code], parameters[0]) };
}

/** The name of a category, a way to retry, or an actor. */
export function named(kind: "category" | "retry" | "actor", word: string): InterfaceText {
  return say(known(`${kind}.${word}`) as Exclude<InterfaceCode, keyof InterfaceParameters>);
}

/** What a category, a way to retry, or an actor means, in a sentence. */
export function meaning(kind: "category" | "retry" | "actor", word: string): InterfaceText {
  return say(known(`${kind}.${word}.meaning`) as Exclude<InterfaceCode, keyof InterfaceParameters>);
}

/** The same words in every language of the interface. */
export function sameInAll(text: string): InterfaceText {
  return { en: text, "zh-Hans": text };
}

/** A code that the interface's catalog lists. Anything else is a mistake of ours. */
export function known(code: string): InterfaceCode {
  if (!Object.hasOwn(en, code)) throw new TypeError(`the interface has no text "${code}"`);
  return code as InterfaceCode;
}

function made(text: string | ((parameters: never) => string), parameters: unknown): string {
  return typeof text === "string" ? text : text(parameters as never);
}
