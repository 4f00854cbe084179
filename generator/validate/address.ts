import { codePoint } from "../problems/code-point.ts";
import { listed } from "../problems/listed.ts";

/** The reason that a text is not an address that may become a link. */
export interface AddressMistake {
  /** The words after the field's name: `names a user`. */
  readonly what: string;
  readonly cure: string;
  /** The position in the text, if the mistake has one. */
  readonly at?: number;
}

/**
 * Returns the first mistake of an address. An address is invalid if programs disagree about its parts: a reader could be misled about where
 * it leads.
 */
export function addressMistake(text: string, schemes: readonly ("https" | "http")[]): AddressMistake | undefined {
  const [beginning = "", scheme = "", authority = ""] = /^([a-z]+):\/\/([^/?#]*)/.exec(text) ?? [];
  const rest = text.slice(beginning.length);
  const { 0: character, index: at } = unfit.exec(text) ?? {};
  if (character !== undefined && at !== undefined) {
    const isShown = /[ -~]/.test(character) && at >= text.length - rest.length;
    return { what: `contains ${nameOf(character)}`, cure: isShown ? `Write ${percentEncoded(character)} instead.` : "Remove it.", at };
  }
  if (!(schemes as readonly string[]).includes(scheme)) {
    const wanted = listed(
      schemes.map((one) => `${one}://`),
      "or",
    );
    return { what: `does not begin with ${wanted}`, cure: `Write a URL that begins with ${wanted}.` };
  }
  if (!URL.canParse(text) || authority === "")
    return { what: "is not valid", cure: `Write a host name and a path, for example "${scheme}://example.com/errors".` };
  const { host, username, password } = new URL(text);
  const plain = `Write ${JSON.stringify(`${scheme}://${host}${rest}`)}.`;
  if (authority.includes("@") || username !== "" || password !== "")
    return { what: "contains a user name, which readers might mistake for the host", cure: plain };
  if (authority.toLowerCase() !== host) return { what: `does not have the host in its normal form, ${JSON.stringify(host)}`, cure: plain };
  return undefined;
}

/** White space, control, bidi, and zero-width characters, and characters that end an address in some kind of document. */
const unfit =
  /[\s"'<>`\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff0-\uffff]|\u034f|[\ufe00-\ufe0f]/;

function nameOf(character: string): string {
  if (character === " ") return "a space";
  return /[!-~]/.test(character) ? character : codePoint(character);
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
