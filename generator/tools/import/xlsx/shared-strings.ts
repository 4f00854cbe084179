import { elements } from "./elements.ts";

/** Returns the texts that the cells of a workbook share, without the readings of Chinese characters. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [text, isText, isReading] = ["", false, false];
  elements(xml, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isReading = true;
      isText = name === "t" && !isReading;
    },
    text: (words) => {
      if (isText) text += words;
    },
    close: (name) => {
      if (name === "si") strings.push(text);
      if (name === "rPh") isReading = false;
      isText = false;
    },
  });
  return strings;
}
