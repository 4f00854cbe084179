import { codePoint } from "../problems/code-point.ts";

/** What keeps a text from being an address that may become a link. */
export interface AddressMistake {
  /** What follows the name of the field: `names a user`. */
  readonly what: string;
  readonly cure: string;
  /** Where in the text it is, if it is at one place. */
  readonly at?: number;
}

/** The first mistake of an address. Its parts must be what a reader takes them for: an address that every program reads in its own way is none. */
export function addressMistake(text: string, schemes: readonly ("https" | "http")[]): AddressMistake | undefined {
  const [beginning = "", scheme = "", authority = ""] = /^([a-z]+):\/\/([^/?#]*)/.exec(text) ?? [];
  const rest = text.slice(beginning.length);
  const { 0: character, index: at } = unfit.exec(text) ?? {};
  if (character !== undefined && at !== undefined) {
    const isShown = /[ -~]/.test(character) && at >= text.length - rest.length;
    return { what: `contains ${nameOf(character)}`, cure: isShown ? `Write ${percentEncoded(character)} in its place.` : "Remove it.", at };
  }
  if (!(schemes as readonly string[]).includes(scheme)) {
    const wanted = schemes.map((one) => `${one}://`).join(" or ");
    return { what: `does not begin with ${wanted}`, cure: `Write an address that begins with ${wanted}.` };
  }
  if (!URL.canParse(text) || authority === "")
    return { what: "is not a valid address", cure: `Write a host name and a path, for example "${scheme}://example.com/errors".` };
  const { host, username, password } = new URL(text);
  const plain = `Write ${JSON.stringify(`${scheme}://${host}${rest}`)}.`;
  if (authority.includes("@") || username !== "" || password !== "")
    return { what: "contains a user name, which readers take for the host", cure: plain };
  if (authority.toLowerCase() !== host) return { what: `names the host ${JSON.stringify(host)} in another form`, cure: plain };
  return undefined;
}

/** White space, control, bidi and zero-width characters, and what ends an address in some document or other. */
const unfit =
  /[\s"'<>`\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff0-\uffff]|\u034f|[\ufe00-\ufe0f]/;

function nameOf(character: string): string {
  if (character === " ") return "a space";
  return /[!-~]/.test(character) ? character : codePoint(character);
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
