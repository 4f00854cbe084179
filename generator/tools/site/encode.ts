/**
 * The only ways in which text enters a page or a picture of the site: one encoder for each kind of place. Templates name them in their
 * holes; a hole without one, or with one that is not made for the place it stands in, is refused when the templates are compiled.
 */

import { checked, type Encoded } from "../../render/encode/encoded.ts";
import { branded } from "../../render/encode.ts";
import { type InterfaceCode, type InterfaceText, known, say as told } from "./interface-text.ts";

/** How the text of each kind of place is made. */
export const encoders = branded({ html, attribute, ui, say, code, path, word, number, way, address });

/** Where in the markup an encoder may stand: between tags, in a quoted attribute, or in an attribute that holds an address, at its start or after it. */
export type MarkupPlace = "text" | "attribute" | "address" | "address start";

/** The places each encoder is made for. */
export const places: Readonly<Record<keyof typeof encoders, readonly MarkupPlace[]>> = {
  html: ["text"],
  attribute: ["attribute"],
  ui: ["text"],
  say: ["text"],
  code: ["attribute", "address"],
  path: ["attribute", "address", "address start"],
  word: ["attribute", "address"],
  number: ["text", "attribute"],
  way: ["address start"],
  address: ["address start"],
};

/** Text between tags. */
export function html(value: string): Encoded<"html"> {
  return checked(value)
    .replaceAll(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll(unseen, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`) as Encoded<"html">;
}

/** Text in a quoted attribute. */
export function attribute(value: string): Encoded<"attribute"> {
  return html(value).replaceAll(/[\t\n]/g, (mark) => `&#${mark.charCodeAt(0)};`) as string as Encoded<"attribute">;
}

/** Something said in each language of the interface, of which the reader sees one. */
export function ui(value: InterfaceText): Encoded<"ui"> {
  return Object.entries(value)
    .map(([locale, text]) => `<span class="ui" lang="${path(locale)}">${html(text)}</span>`)
    .join("") as Encoded<"ui">;
}

/** A text of the interface without parameters, by its code. */
export function say(value: string): Encoded<"say"> {
  return ui(told(known(value) as Extract<InterfaceCode, "skip">)) as string as Encoded<"say">;
}

/** A provider's code as an id or after `#`: its characters mean nothing in either. */
export function code(value: string): Encoded<"code"> {
  if (!/^-?[A-Za-z0-9_.:/-]+$/.test(value)) throw new TypeError(`not a code: ${JSON.stringify(value)}`);
  return value as Encoded<"code">;
}

/** A file name, a folder or a locale, made by the model. */
export function path(value: string): Encoded<"path"> {
  if (!/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(value)) throw new TypeError(`not a file name: ${JSON.stringify(value)}`);
  return value as Encoded<"path">;
}

/** A word of errcat's own: a category, a state, a class. */
export function word(value: string): Encoded<"word"> {
  if (!/^[a-z][a-z0-9_-]*$/.test(value)) throw new TypeError(`not a word: ${JSON.stringify(value)}`);
  return value as Encoded<"word">;
}

/** A number, in digits. */
export function number(value: number): Encoded<"number"> {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) throw new TypeError(`not a number: ${value}`);
  return String(Math.round(value * 100) / 100) as Encoded<"number">;
}

/** From a page to the folder of the site. */
export function way(value: string): Encoded<"way"> {
  if (value !== "" && value !== "../") throw new TypeError(`not a way to the site's folder: ${JSON.stringify(value)}`);
  return value as Encoded<"way">;
}

/** An address on the web. What an address may not hold is percent-encoded. */
export function address(value: string): Encoded<"address"> {
  const written = checked(value).replaceAll(/[^!-~]/gu, encodeURIComponent);
  if (!/^https:\/\/[!-~]+$/.test(written)) throw new TypeError(`not an address: ${JSON.stringify(value)}`);
  return attribute(written) as string as Encoded<"address">;
}

/** Controls, line ends that only some programs know, marks that change the direction of text, and halves of surrogate pairs. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
