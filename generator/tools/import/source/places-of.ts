import type { ListPlace, ListRow } from "../list.ts";

/**
 * Returns the places of constants. Where no place is called a code, the one whose values are all different and have no spaces holds the
 * codes: `USER_NOT_FOUND = 40401`.
 */
export function placesOf(rows: readonly ListRow[], named: readonly ListPlace[], comments: readonly ListPlace[]): readonly ListPlace[] {
  const values = new Map<string, (string | number | boolean)[]>();
  for (const row of rows) {
    for (const [place, value] of row.values) {
      const all = values.get(place);
      if (all) all.push(value);
      else values.set(place, [value]);
    }
  }
  const known = new Set([...named, ...comments].map(({ place }) => place));
  const others = [...values.keys()].filter((place) => !known.has(place));
  const code = others.some(isCode) ? undefined : others.find((place) => areCodes(values.get(place) ?? [], rows.length));
  const texts = others.filter((place) => place !== code && areTexts(values.get(place) ?? []));
  const placeOf = (place: string): ListPlace => {
    const is = place === code ? "code" : texts.includes(place) && !isNamed(place) ? "text" : undefined;
    return { place, heading: place, ...(is && { role: { is } }) };
  };
  return [
    ...named.filter(({ place }) => values.has(place)),
    ...others.map(placeOf),
    // Where constants have a text, a comment is a remark.
    ...comments
      .filter(({ place }) => values.has(place))
      .map((one) => (texts.length > 0 ? { place: one.place, heading: one.heading } : one)),
  ];
}

/** Whether the source names a place, so that its name says what it holds. */
function isNamed(place: string): boolean {
  return place !== "value" && !place.startsWith("#");
}

function areTexts(values: readonly (string | number | boolean)[]): boolean {
  const texts = values.filter((value) => typeof value === "string" && /\s|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(value));
  return texts.length > values.length / 2;
}

function isCode(place: string): boolean {
  return /code|errno|^(?:no|num|number|id|key)$/i.test(place);
}

function areCodes(values: readonly (string | number | boolean)[], rows: number): boolean {
  const different = new Set(values).size;
  const isToken = (value: string | number | boolean): boolean =>
    typeof value === "number" || (typeof value === "string" && /^[\w.:/-]{1,100}$/.test(value));
  return values.length >= rows / 2 && different >= 0.9 * values.length && values.every(isToken);
}
