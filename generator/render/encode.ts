/**
 * The only ways in which text of a catalog enters a generated file: one encoder for each kind of place. Templates name them in
 * their holes (`{{string text}}`); a hole without one, or with that of another place, is refused when the templates are compiled.
 */

import { comment, line } from "./encode/comment.ts";
import type { Encoded } from "./encode/encoded.ts";
import { data, json } from "./encode/json.ts";
import { code, markdown, snippet, url } from "./encode/markdown.ts";
import { extension, path } from "./encode/path.ts";
import { reading } from "./encode/reading.ts";
import { constant, key, literal, name, number, sentence, string, type } from "./encode/typescript.ts";

export { escapeInvisible } from "./encode/invisible.ts";
export { string };

/** How the text of each kind of place is made. */
export const encoders = branded({
  string,
  key,
  literal,
  sentence,
  reading,
  comment,
  line,
  name,
  constant,
  type,
  number,
  json,
  data,
  markdown,
  code,
  snippet,
  url,
  path,
  extension,
});

/** Every encoder makes the text of the place that it is called after, and of no other. */
export function branded<All extends { readonly [Place in keyof All & string]: (value: never) => Encoded<Place> }>(all: All): All {
  return all;
}
