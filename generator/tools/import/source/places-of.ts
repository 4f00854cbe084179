import type { ListPlace, ListRow } from "../list.ts";
import { localeOf, scriptOf } from "../locale-of.ts";
import type { Scalar } from "./value.ts";

/** Returns the places of constants: those that the reader names, those of the values, and those of comments. */
export function placesOf(rows: readonly ListRow[], named: readonly ListPlace[], comments: readonly ListPlace[]): readonly ListPlace[] {
  const values = valuesOf(rows);
  const known = new Set([...named, ...comments].map(({ place }) => place));
  const others = [...values.keys()].filter((place) => !known.has(place));
  const code = named.some(({ role }) => role?.is === "code") ? undefined : codeAmong(rows);
  const texts = others.filter(
    (place) => place !== code && ((place === "value" && areNumbers(values.get("constant"))) || areTexts(values.get(place) ?? [])),
  );
  // Where constants have a text in the locale of the comments, the comments are remarks.
  const languages = new Set(texts.map((place) => languageOf(values.get(place))));
  const isRemark = (place: string): boolean => languages.has(languageOf(values.get(place)));
  const placeOf = (place: string): ListPlace => {
    const is = place === code && !isCode(place) ? "code" : texts.includes(place) && !isNamed(place) ? "text" : undefined;
    return { place, heading: place, ...(is && { role: { is } }) };
  };
  return [
    ...named.filter(({ place }) => values.has(place)),
    ...others.map(placeOf),
    ...comments
      .filter(({ place }) => values.has(place))
      .map((one) => (isRemark(one.place) ? { place: one.place, heading: one.heading, isRemark: true as const } : one)),
  ];
}

/**
 * Returns the place of the codes: one that is called so, or else the first one whose values are all different and have no spaces, as in
 * `USER_NOT_FOUND = 40401`. `undefined` if the names are the codes.
 */
export function codeAmong(rows: readonly ListRow[]): string | undefined {
  const values = valuesOf(rows);
  const others = [...values.keys()].filter((place) => !/^(?:constant|name|number|deprecated|comment|note)$/.test(place));
  const called = others.find((place) => isCode(place) && (values.get(place) ?? []).length >= rows.length / 2);
  // Names that are numbers are the codes: `404: "Not found"`.
  if (called !== undefined || areNumbers(values.get("constant"))) return called;
  return others.find((place) => !isText(place) && areCodes(values.get(place) ?? [], rows.length * (place === "value" ? 0.5 : 0.8)));
}

function valuesOf(rows: readonly ListRow[]): ReadonlyMap<string, readonly Scalar[]> {
  const values = new Map<string, Scalar[]>();
  for (const row of rows) {
    for (const [place, value] of row.values) {
      const all = values.get(place);
      if (all) all.push(value);
      else values.set(place, [value]);
    }
  }
  return values;
}

function languageOf(values: readonly Scalar[] = []): string {
  const scripts = new Map<string, number>();
  for (const value of values) scripts.set(scriptOf(String(value)), (scripts.get(scriptOf(String(value))) ?? 0) + 1);
  return localeOf(scripts);
}

/** Whether the source names a place, so that its name says what it holds. */
function isNamed(place: string): boolean {
  return place !== "value" && !place.startsWith("#");
}

function isCode(place: string): boolean {
  return !/status|http/i.test(place) && /code$|^code|errno|^(?:no|num|id|key)$/i.test(place);
}

function isText(place: string): boolean {
  return /desc|message|msg|text|title|label|detail/i.test(place);
}

function areNumbers(values: readonly Scalar[] = []): boolean {
  return values.length > 0 && values.every((value) => /^-?\d+$/.test(String(value)));
}

function areCodes(values: readonly Scalar[], least: number): boolean {
  const isToken = (value: Scalar): boolean => typeof value === "number" || (typeof value === "string" && /^[\w.:/-]{1,100}$/.test(value));
  return values.length >= least && new Set(values).size >= 0.9 * values.length && values.every(isToken);
}

function areTexts(values: readonly Scalar[]): boolean {
  const texts = values.filter((value) => typeof value === "string" && /\s|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(value));
  return texts.length > values.length / 2;
}
