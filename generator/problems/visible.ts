/** Control, bidi, and invisible characters, including the tags beyond U+E0000: they would shift the carets or mislead the reader. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|\udb40|(?<=\udb40)[\udc00-\udfff]/g;

/** Formats text for a terminal or a log, in one line. Invisible characters are shown by number. */
export function visible(text: string): string {
  return text.replaceAll("\t", "    ").replaceAll(unsafe, byNumber);
}

/** Formats lines for a terminal or a log, and keeps their line endings and colors. */
export function visibleLines(lines: string): string {
  return lines
    .split(/(\n|\u001b\[[0-9;]{1,5}m)/)
    .map((part, i) => (i % 2 === 1 ? part : visible(part)))
    .join("");
}

/** Formats a value as JSON, with invisible characters escaped. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(unsafe, (unit) =>
    unit === "\n" ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function byNumber(unit: string): string {
  return `<${unit.charCodeAt(0).toString(16).padStart(4, "0")}>`;
}
