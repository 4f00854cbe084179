/**
 * The only way for text of a catalog to enter a generated file: one encoder for each kind of place. Templates name the encoder in their
 * holes (`{{string text}}`); compiling a template fails at a hole without an encoder, or with that of another place.
 */

import { comment, line, link } from "./encode/comment.ts";
import type { Encoded } from "./encode/encoded.ts";
import { data, json } from "./encode/json.ts";
import { code, markdown, snippet, url } from "./encode/markdown.ts";
import { extension, path } from "./encode/path.ts";
import { reading } from "./encode/reading.ts";
import { constant, identifier, key, literal, name, number, sentence, string, type } from "./encode/typescript.ts";
import { written } from "./encode/written.ts";

export { escapeInvisible } from "./encode/invisible.ts";
export { string };

/** The encoders, by the kind of place that they are for. */
export const encoders = branded({
  string,
  key,
  literal,
  sentence,
  reading,
  written,
  comment,
  line,
  link,
  name,
  constant,
  identifier,
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

/** Requires every encoder to return the text of the place it is named after. */
export function branded<All extends { readonly [Place in keyof All & string]: (value: never) => Encoded<Place> }>(all: All): All {
  return all;
}
