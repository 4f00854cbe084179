import { documentList } from "../document/document-list.ts";
import { textBlocks } from "../document/text/blocks.ts";
import { codedLine, isLoneCode, linesIn } from "../document/text/line.ts";
import { titleOf } from "../document/title.ts";
import type { Reader } from "../reader.ts";

/** Text without markup, such as a page that was copied from a browser: codes at the beginning of lines, or lines of cells. */
export const text: Reader = {
  accepts: ({ path, text }) =>
    /\.(?:txt|text)$/i.test(path) ||
    linesIn(text.slice(0, 100_000)).filter((line) => isLoneCode(line) || codedLine(line)?.shape === "code").length > 1,
  read: ({ path, text }, choices) => documentList(textBlocks(text), choices, titleOf(path)),
};
