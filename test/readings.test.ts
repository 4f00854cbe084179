import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** A text that a reader who had seen none of the texts before would not publish. A remark has no code; its field names its ID. */
type Correction = { catalog: string; code: string; field: string; from: string; to: string; why: string };
type Texts = Record<string, { text: string }>;
type Catalog = {
  entries: { code: string; message: Texts; solution?: Texts }[];
  remarks?: { id: string; message: Texts }[];
};

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const catalogs = new Map<string, Catalog>();
const catalog = (id: string): Catalog => {
  const known = catalogs.get(id) ?? read(`catalogs/${id}.json`);
  catalogs.set(id, known);
  return known;
};

/** The text that the catalog has today in the place of a correction. */
function current({ catalog: id, code, field }: Correction, locale: string): string | undefined {
  const { entries, remarks = [] } = catalog(id);
  if (!code) return remarks.find((remark) => field === `remarks/${remark.id}`)?.message[locale]?.text;
  const entry = entries.find((one) => one.code === code);
  return (field === "message" ? entry?.message : entry?.solution)?.[locale]?.text;
}

describe.each(["en", "zh-Hans"])("%s", (locale) => {
  const corrections: Correction[] = read(`test/readings/${locale}.json`);

  test("every correction names a text that a catalog has", () => {
    expect(corrections.filter((one) => current(one, locale) === undefined)).toEqual([]);
    expect(corrections.filter(({ code, field }) => code && field !== "message" && field !== "solution")).toEqual([]);
  });

  test("no text that a reader corrected has come back", () => {
    expect(corrections.filter((one) => current(one, locale) === one.from)).toEqual([]);
  });

  test("the corrections are in the order of catalogs, codes, and fields", () => {
    const places = corrections.map(({ catalog: id, code, field }) => [id, code, field].join("\t"));
    expect(places).toEqual(places.toSorted());
  });
});
