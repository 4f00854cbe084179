import type { InterfaceCode, InterfaceParameters } from "../../built/interface/errors.js";
import { en } from "../../built/interface/messages/en.js";
import { zhHans } from "../../built/interface/messages/zh-Hans.js";
import type { InterfaceLocale } from "./interface-locales.ts";

/** A text of the site, in each language of its interface. */
export type InterfaceText = Readonly<Record<InterfaceLocale, string>>;
export { type InterfaceLocale, interfaceLocales } from "./interface-locales.ts";
export type { InterfaceCode };

/** Returns a text of the interface by its code, with its parameters, if any. */
export function say<Code extends InterfaceCode>(
  code: Code,
  ...parameters: Code extends keyof InterfaceParameters ? [InterfaceParameters[Code]] : []
): InterfaceText {
  return { en: made(en[code], parameters[0]), "zh-Hans": made(zhHans[code], parameters[0]) };
}

/** Returns the name of a category, a `retry` value, or an actor. */
export function named(kind: "category" | "retry" | "actor", word: string): InterfaceText {
  return say(known(`${kind}.${word}`) as Exclude<InterfaceCode, keyof InterfaceParameters>);
}

/** Returns a sentence that explains a category, a `retry` value, or an actor. */
export function meaning(kind: "category" | "retry" | "actor", word: string): InterfaceText {
  return say(known(`${kind}.${word}.meaning`) as Exclude<InterfaceCode, keyof InterfaceParameters>);
}

/** Returns the same text for every language of the interface. */
export function sameInAll(text: string): InterfaceText {
  return { en: text, "zh-Hans": text };
}

/** Returns a code that the interface's catalog lists. Throws on any other, which is a bug in errcat. */
export function known(code: string): InterfaceCode {
  if (!Object.hasOwn(en, code)) throw new TypeError(`the interface has no text "${code}"`);
  return code as InterfaceCode;
}

function made(text: string | ((parameters: never) => string), parameters: unknown): string {
  return typeof text === "string" ? text : text(parameters as never);
}
