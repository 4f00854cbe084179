import { aText } from "./reading.ts";
import { each, type Finding, type Linted } from "./text.ts";
import { fullPunctuation, han, writingOf } from "./writing.ts";

/** The ways a sentence may end, including marks of the wrong width, which another rule reports. */
const ends = {
  half: { end: new RegExp(`[.!?…。！？${aText}][)"'”’»\\]]*$`), cure: 'End it with ".", "!", or "?".' },
  full: { end: new RegExp(`(?:[。！？…${aText}]|[${han}][.!?])[）”’」』】]*$`), cure: 'End it with "。", "！", or "？".' },
};
const full = new RegExp(`[${fullPunctuation}]`, "g");
// A dot or a closing mark may end a Latin word that precedes a space; the other marks belong to the Han characters on either side of a
// space.
const halfBesideHan = new RegExp(`(?<=[${han}])[.)\\]"']|(?<=[${han}] ?)[,;:!?(\\[]|[,;:!?.()\\[\\]"'](?=[${han}])`, "g");
const wide: Readonly<Record<string, string>> = {
  ",": "，",
  ".": "。",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
  "[": "［",
  "]": "］",
};

/** Returns the replacement of a mark in half-width text: some marks have no half-width form of their own. */
function narrow(mark: string): string {
  if (/[〈-』]/.test(mark)) return "the quotation marks of this language";
  const plain = mark.normalize("NFKC").replace("。", ".").replace("、", ",").replace(/[{}]/, "'$&'");
  return `"${plain.replace(/[【〔〖〘〚]/, "(").replace(/[】〕〗〙〛]/, ")")}"`;
}

/** Finds incomplete sentences, and punctuation of another language. */
export function punctuation(text: Linted): readonly Finding[] {
  const writing = writingOf(text.locale);
  if (!writing) return [];
  const { end, cure } = ends[writing];
  const findings: Finding[] = text.readings.some((reading) => !end.test(reading))
    ? [{ rule: "punctuation-end", message: "The text does not end with sentence punctuation.", cure }]
    : [];
  if (writing === "half")
    return [
      ...findings,
      ...each(text, "punctuation-width", full, (match) => ({
        message: `"${match}" is Chinese and Japanese punctuation.`,
        cure: `Write ${narrow(match)}.`,
      })),
    ];
  const quote = text.locale === "zh-Hans" ? "“ and ”" : "「 and 」";
  const meant = (match: string) => (wide[match] ? `"${wide[match]}"` : quote);
  return [
    ...findings,
    ...each(text, "punctuation-width", halfBesideHan, (match) => ({
      message: `"${match}" is half-width, but the characters beside it are full-width.`,
      cure: `Write ${meant(match)}.`,
    })),
  ];
}
