/**
 * The only way for text to enter a page or a picture of the site: one encoder for each kind of place. Templates name the encoder in their
 * holes; compiling a template fails at a hole without an encoder, or with one that does not fit its place.
 */

import { anchorOf } from "../../catalog/anchor.ts";
import { checked, type Encoded } from "../../render/encode/encoded.ts";
import { branded } from "../../render/encode.ts";
import { type InterfaceCode, type InterfaceText, known, say as told } from "./interface-text.ts";

/** The encoders, by the kind of place or text that they are for. */
export const encoders = branded({ html, attribute, ui, say, code, page, path, word, number, way, address });

/**
 * The places in the markup that encoders distinguish: between tags, in a quoted attribute, or in an attribute that holds an address, at its
 * start or after it.
 */
export type MarkupPlace = "text" | "attribute" | "address" | "address start";

/** The places that each encoder fits. */
export const places: Readonly<Record<keyof typeof encoders, readonly MarkupPlace[]>> = {
  html: ["text"],
  attribute: ["attribute"],
  ui: ["text"],
  say: ["text"],
  code: ["attribute", "address"],
  page: ["address", "address start"],
  path: ["attribute", "address", "address start"],
  word: ["attribute", "address"],
  number: ["text", "attribute"],
  way: ["address start"],
  address: ["address start"],
};

/** Encodes text between tags. */
export function html(value: string): Encoded<"html"> {
  return checked(value)
    .replaceAll(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll(unseen, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`) as Encoded<"html">;
}

/** Encodes text in a quoted attribute. */
export function attribute(value: string): Encoded<"attribute"> {
  return html(value).replaceAll(/[\t\n]/g, (mark) => `&#${mark.charCodeAt(0)};`) as string as Encoded<"attribute">;
}

/** Encodes a text in each language of the interface; the reader sees one of them. */
export function ui(value: InterfaceText): Encoded<"ui"> {
  return Object.entries(value)
    .map(([locale, text]) => `<span class="ui" lang="${path(locale)}">${html(text)}</span>`)
    .join("") as Encoded<"ui">;
}

/** Encodes an interface text without parameters, by its code. */
export function say(value: string): Encoded<"say"> {
  return ui(told(known(value) as Extract<InterfaceCode, "skip">)) as string as Encoded<"say">;
}

/** Encodes a provider's code as an id or after `#`. */
export function code(value: string): Encoded<"code"> {
  return anchorOf(checked(value)) as Encoded<"code">;
}

/** Encodes the file name of a code's page, without its extension. */
export function page(value: string): Encoded<"page"> {
  if (!/^[A-Za-z0-9~-][A-Za-z0-9_.~-]*$/.test(value)) throw new TypeError(`not the name of a page: ${JSON.stringify(value)}`);
  return value as Encoded<"page">;
}

/** Encodes a file name, a folder, or a locale, made by the model. */
export function path(value: string): Encoded<"path"> {
  if (!/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(value)) throw new TypeError(`not a file name: ${JSON.stringify(value)}`);
  return value as Encoded<"path">;
}

/** Encodes one of errcat's own words: a category, a state, a class. */
export function word(value: string): Encoded<"word"> {
  if (!/^[a-z][a-z0-9_-]*$/.test(value)) throw new TypeError(`not a word: ${JSON.stringify(value)}`);
  return value as Encoded<"word">;
}

/** Encodes a number, in digits. */
export function number(value: number): Encoded<"number"> {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) throw new TypeError(`not a number: ${value}`);
  return String(Math.round(value * 100) / 100) as Encoded<"number">;
}

/** Encodes the path from a page to the folder of the site. */
export function way(value: string): Encoded<"way"> {
  if (value !== "" && value !== "../") throw new TypeError(`not a way to the site's folder: ${JSON.stringify(value)}`);
  return value as Encoded<"way">;
}

/** Encodes a web address. Characters that an address cannot hold are percent-encoded. */
export function address(value: string): Encoded<"address"> {
  const written = checked(value).replaceAll(/[^!-~]/gu, encodeURIComponent);
  if (!/^https:\/\/[!-~]+$/.test(written)) throw new TypeError(`not an address: ${JSON.stringify(value)}`);
  return attribute(written) as string as Encoded<"address">;
}

/** Controls, line endings that only some programs recognize, bidi marks, and lone surrogates. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
