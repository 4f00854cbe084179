import { documentList } from "../document/document-list.ts";
import { htmlBlocks } from "../document/html/blocks.ts";
import { titleOf } from "../document/title.ts";
import type { Reader } from "../reader.ts";

/** HTML: tables, lists and definitions, and headings that are codes. */
export const html: Reader = {
  accepts: ({ path, text }) => /\.(?:html?|xhtml)$/i.test(path) || /^\s*(?:<!doctype html|<html|<table|<dl)\b/i.test(text.slice(0, 2000)),
  read: ({ path, text }, choices) => {
    let lists = 1;
    return documentList(
      htmlBlocks(text, 1, () => lists++),
      choices,
      titleOf(path),
    );
  },
};
