/** Returns the JSON objects in a text, in order: the text as a whole, or those that stand in a line of a log. Takes time in proportion to the text. */
export function objectsIn(text: string): readonly object[] {
  const trimmed = text.trim();
  const whole = trimmed.startsWith("{") && trimmed.endsWith("}") ? objectOf(trimmed) : undefined;
  if (whole !== undefined) return [whole];
  const found: object[] = [];
  let unclosed = 0;
  for (let start = text.indexOf("{"); start >= 0 && unclosed < mostUnclosed; ) {
    const end = endOf(text, start);
    if (end === undefined) unclosed++;
    const object = end === undefined ? undefined : objectOf(text.slice(start, end));
    if (object !== undefined) found.push(object);
    start = text.indexOf("{", end ?? start + 1);
  }
  return found;
}

/** How many braces without an end a text may have before the search stops: each of them is a look at the rest of the text. */
const mostUnclosed = 8;

/** Returns the place after the brace that closes one. */
function endOf(text: string, start: number): number | undefined {
  let depth = 0;
  const marks = /["{}]/g;
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === "{") depth++;
    else if (mark[0] === "}" && --depth === 0) return mark.index + 1;
    else if (mark[0] === '"') {
      const end = endOfString(text, mark.index);
      if (end === undefined) return undefined;
      marks.lastIndex = end;
    }
  }
  return undefined;
}

/** Returns the place after the quote that closes one. */
function endOfString(text: string, start: number): number | undefined {
  for (let i = start + 1; i < text.length; i++) {
    const character = text[i];
    if (character === "\\") i++;
    else if (character === '"') return i + 1;
  }
  return undefined;
}

function objectOf(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === "object" ? value : undefined;
  } catch {
    return undefined;
  }
}
