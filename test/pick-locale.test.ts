import { describe, expect, test } from "vitest";
import { makePackage } from "./made-package.ts";

interface Picker {
  pickLocale(wanted: string | readonly string[], tables: Record<string, unknown>): { locale: string; table: unknown };
}

const { pickLocale } = await makePackage(new URL("catalogs/shop.json", import.meta.url).pathname).load<Picker>("index");
const two = { en: "English", "zh-Hans": "简体" };
const four = { ...two, "zh-Hant": "繁體", ja: "日本語" };

describe("written Chinese", () => {
  test.each(["zh", "zh-CN", "zh-SG", "zh_CN", "zh-CHS", "zh-Hans", "zh-Hans-CN", "zh_Hans_CN", "ZH-cn", "cmn", "zh-MY"])(
    "%s finds zh-Hans",
    (wanted) => {
      expect(pickLocale(wanted, four)).toEqual({ locale: "zh-Hans", table: "简体" });
    },
  );

  test.each(["zh-TW", "zh-HK", "zh-MO", "zh_TW", "zh-CHT", "zh-Hant", "zh-Hant-HK"])(
    "%s finds zh-Hant, and English where there is none",
    (wanted) => {
      expect(pickLocale(wanted, four).locale).toBe("zh-Hant");
      expect(pickLocale(wanted, two)).toEqual({ locale: "en", table: "English" });
    },
  );

  test("a table may be called zh or zh_CN", () => {
    expect(pickLocale("zh-SG", { en: 1, zh: 2 })).toEqual({ locale: "zh", table: 2 });
    expect(pickLocale("zh", { en: 1, zh_CN: 2 })).toEqual({ locale: "zh_CN", table: 2 });
  });
});

test("the first wanted locale that is there wins", () => {
  expect(pickLocale(["fr", "zh-TW", "ja-JP", "en"], { en: 1, ja: 2 }).locale).toBe("ja");
});

test("of two regions the wanted one is taken", () => {
  expect(pickLocale("pt-PT", { en: 0, "pt-BR": 1, "pt-PT": 2 }).locale).toBe("pt-PT");
  expect(pickLocale("pt-AO", { en: 0, "pt-BR": 1 }).locale).toBe("pt-BR");
});

test.each(["", "not a tag", "x", "zh-", "*", "de", "sr-Latn"])("%j falls back to English, and the caller can see it", (wanted) => {
  expect(pickLocale(wanted, four)).toEqual({ locale: "en", table: "English" });
});

test("without English the first table is the fallback", () => {
  expect(pickLocale("de", { ja: 1, "zh-Hans": 2 })).toEqual({ locale: "ja", table: 1 });
  expect(() => pickLocale("de", {})).toThrow(TypeError);
});
