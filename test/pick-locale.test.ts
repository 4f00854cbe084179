import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makePackage } from "./made-package.ts";

interface Picker {
  pickLocale(
    wanted: string | readonly string[] | null | undefined,
    tables: Record<string, unknown>,
  ): { readonly locale: string; readonly table: unknown };
}

/** A reader's languages as the browser lists and as it sends them, and the table that a person would choose among others. */
interface Reader {
  readonly reader: string;
  /** `chromium` and `firefox`: the lists that they ship; `requests`: sent, and quoted in public code; `composed`: set by hand. */
  readonly source: "chromium" | "firefox" | "requests" | "composed";
  readonly languages: readonly string[];
  readonly header: string;
  readonly choices: Readonly<Record<string, string>>;
}

const made = makePackage(new URL("catalogs/shop.json", import.meta.url).pathname);
const { pickLocale } = await made.load<Picker>("index");
const pick = (wanted: Parameters<Picker["pickLocale"]>[0], names: string): string =>
  pickLocale(wanted, Object.fromEntries(names.split(" ").map((name) => [name, name]))).locale;
const two = { en: "English", "zh-Hans": "简体" };
const four = { ...two, "zh-Hant": "繁體", ja: "日本語" };

describe("written Chinese", () => {
  test.each(
    "zh zh-CN zh-SG zh_CN zh-CHS zh-Hans zh-Hans-CN zh_Hans_CN ZH-cn cmn zh-MY zh- zh-cmn-Hans-CN zh_CN.UTF-8 zh_CN.GB18030 zh_SG@pinyin zh_CN_#Hans zh-Hans-HK zh-guoyu".split(
      " ",
    ),
  )("%s finds zh-Hans", (wanted) => {
    expect(pickLocale(wanted, four)).toEqual({ locale: "zh-Hans", table: "简体" });
  });

  test.each(
    "zh-TW zh-HK zh-MO zh_TW zh-CHT zh-Hant zh-Hant-HK zh_TW.Big5 zh_HK.UTF-8 zh_TW.UTF-8@stroke zh_TW_#Hant zh-yue-HK yue yue-Hant-HK zh-Hant-CN".split(
      " ",
    ),
  )("%s finds zh-Hant, and English where there is none", (wanted) => {
    expect(pickLocale(wanted, four).locale).toBe("zh-Hant");
    expect(pickLocale(wanted, two)).toEqual({ locale: "en", table: "English" });
  });

  test("a table may be called zh or zh_CN", () => {
    expect(pickLocale("zh-SG", { en: 1, zh: 2 })).toEqual({ locale: "zh", table: 2 });
    expect(pickLocale("zh", { en: 1, zh_CN: 2 })).toEqual({ locale: "zh_CN", table: 2 });
  });

  test.each([
    ["zh-TW,zh-CN,ja", "en zh-Hans ja", "ja"],
    ["en,zh-TW,zh-CN,ja", "zh-Hans ja", "ja"],
    ["zh,zh-TW,en", "en zh-Hans", "en"],
    ["zh,zh-HK", "zh-Hans zh-Hant", "zh-Hant"],
    ["zh-TW,zh", "en zh-Hans", "zh-Hans"],
    ["zh-TW,*", "en zh-Hans", "en"],
    ["zh-CN;q=0.5,zh-TW,fr;q=0.1", "zh-Hans fr", "fr"],
    ["zh-CN,zh-TW,en", "en zh-Hant", "zh-Hant"],
    ["zh", "en zh-Hant", "zh-Hant"],
  ])("of %s with the tables %s, %s is chosen", (wanted, names, choice) => {
    expect(pick(wanted, names)).toBe(choice);
    // Browsers give the same as an array.
    if (!wanted.includes("q=")) expect(pick(wanted.split(","), names)).toBe(choice);
  });

  test("a reader who lists Traditional Chinese first never gets Simplified ahead of another listed language, in any list", () => {
    const tags = ["zh", "zh-CN", "zh-Hans", "en", "ja-JP", "zh-HK"];
    for (const first of ["zh-TW", "zh-Hant", "zh_HK.UTF-8", "zh-Hant-MO"])
      for (const rest of orders(tags)) {
        const wanted = [first, ...rest];
        expect(pick(wanted, "zh-Hans en"), wanted.join()).toBe("en");
        expect(pick(wanted, "zh-CN ja"), wanted.join()).toBe("ja");
        expect(pick(wanted, "zh ko zh-TW"), wanted.join()).toBe("zh-TW");
      }
  });
});

const readers = JSON.parse(readFileSync(new URL("locales/readers.json", import.meta.url), "utf8")) as Reader[];

describe.each(readers)("$reader", ({ languages, header, choices }) => {
  test.each(Object.entries(choices))("of the tables %s, a person would choose %s", (names, choice) => {
    expect(pick(languages, names)).toBe(choice);
    expect(pick(header, names)).toBe(choice);
  });
});

describe("an Accept-Language header", () => {
  test.each([
    ["en;q=0.1, ja", "en ja", "ja"],
    ["fr, ja;q=0.2, de;q=0.9", "ja de", "de"],
    ["de ; q=0.5 ,ja; Q=0.6", "de ja", "ja"],
    ["de;q=0.500,ja;q=0.501", "de ja", "ja"],
    ["de;level=1;q=0.1,ja;q=0.2", "de ja", "ja"],
    ["ja,de", "de ja", "ja"],
    ["ja;q=1.5,de", "de ja", "ja"],
    ["ja;q=x,de;q=0.9", "de ja", "ja"],
    ["fr,*", "de en", "en"],
    ["*", "de ja", "de"],
    ["ja;q=0", "ja de", "de"],
    ["en;q=0", "en de", "de"],
    ["en;q=0, *;q=0.5", "en de", "de"],
    ["fr, zh;q=0.0, *;q=0.1", "zh-Hans ja", "ja"],
    ["zh-CN;q=0", "zh-Hans ja", "ja"],
    ["zh-Hant, zh-Hans;q=0", "zh-Hans ja", "ja"],
    ["*;q=0", "de ja", "de"],
    ["en;q=0, de;q=0", "en de", "en"],
    [",, ,;q=1,ja,", "de ja", "ja"],
  ])("%s finds, of %s, %s", (wanted, names, choice) => {
    expect(pick(wanted, names)).toBe(choice);
  });

  test("may be missing, or come in parts", () => {
    for (const missing of [null, undefined, "", []]) expect(pick(missing, "ja en")).toBe("en");
    expect(pick(["fr;q=0.1,de;q=0.2", "ja;q=0.3"], "de ja")).toBe("ja");
  });
});

describe("POSIX names", () => {
  test.each([
    ["de_DE.UTF-8", "en de", "de"],
    ["de_AT@euro", "en de", "de"],
    ["sr_RS@latin", "sr-Cyrl sr-Latn", "sr-Latn"],
    ["sr_RS.UTF-8@latin", "sr-Cyrl sr-Latn", "sr-Latn"],
    ["sr_RS", "sr-Latn sr-Cyrl", "sr-Cyrl"],
    ["uz_UZ.UTF-8@cyrillic", "uz uz-Cyrl", "uz-Cyrl"],
    ["ca_ES.UTF-8@valencia", "en ca", "ca"],
    ["ja_JP.SJIS", "en ja", "ja"],
    ["ja_JP.eucJP", "en ja", "ja"],
    ["C", "ja en", "en"],
    ["POSIX", "ja en", "en"],
    ["C.UTF-8", "ja en", "en"],
    ["C.UTF-8:ja_JP", "en ja", "ja"],
    ["en_US_POSIX", "en-GB en-US", "en-US"],
    ["zh_TW:zh:en", "en zh-Hans", "en"],
    ["pt_BR.ISO-8859-1:pt:en", "pt-PT pt-BR", "pt-BR"],
    ["ja_JP@constructor", "en ja", "ja"],
  ])("%s finds, of %s, %s", (wanted, names, choice) => {
    expect(pick(wanted, names)).toBe(choice);
  });
});

test("what follows a singleton is neither script nor region", () => {
  expect(pick("zh-u-nu-hant", "zh-Hant zh-Hans")).toBe("zh-Hans");
  expect(pick("zh-TW-u-rg-cnzzzz", "zh-Hans zh-Hant")).toBe("zh-Hant");
  expect(pick("en-x-tw", "en zh-Hant")).toBe("en");
});

test("the first wanted locale that is there wins", () => {
  expect(pickLocale(["fr", "zh-TW", "ja-JP", "en"], { en: 1, ja: 2 }).locale).toBe("ja");
});

test("of two regions the wanted one is taken, then the one whose usage it follows", () => {
  expect(pick("pt-PT", "en pt-BR pt-PT")).toBe("pt-PT");
  expect(pick("pt-AO", "en pt-BR")).toBe("pt-BR");
  expect(pick("pt-AO", "pt-BR pt-PT")).toBe("pt-PT");
  expect(pick("es-MX", "es-ES es-419")).toBe("es-419");
  expect(pick("en-NZ", "en-US en-GB")).toBe("en-GB");
  expect(pick("zh-MO", "zh-TW zh-HK")).toBe("zh-HK");
  expect(pick("de-CH", "de-AT de")).toBe("de");
  expect(pick("de-CH", "en de-AT")).toBe("de-AT");
});

test.each(["", "not a tag", "x", "*", "de", "sr-Latn", "constructor", "-", "@", ";q=1", "i-klingon"])(
  "%j falls back to English, and the caller can see it",
  (wanted) => {
    expect(pickLocale(wanted, four)).toEqual({ locale: "en", table: "English" });
  },
);

test("without English the first table is the fallback", () => {
  expect(pickLocale("de", { ja: 1, "zh-Hans": 2 })).toEqual({ locale: "ja", table: 1 });
  expect(pick("de", "ja en-GB")).toBe("en-GB");
  expect(pick("de", "not-a-tag-at-all other_name")).toBe("not-a-tag-at-all");
  expect(() => pickLocale("de", {})).toThrow(TypeError);
});

test("without Intl.Locale, scripts and regions that are named are found all the same, and those of Chinese that are not", async () => {
  const { Locale } = Intl;
  Reflect.deleteProperty(Intl, "Locale");
  try {
    const choices = ["zh-CN", "zh", "cmn", "zh-TW", "zh_HK.UTF-8", "yue-Hant-HK", "ja-JP", "de", "x"].map((one) =>
      pick(one, Object.keys(four).join(" ")),
    );
    expect(choices).toEqual(["zh-Hans", "zh-Hans", "zh-Hans", "zh-Hant", "zh-Hant", "zh-Hant", "ja", "en", "en"]);
    expect(pick("zh-TW,zh,en", "zh-Hans en")).toBe("en");
    expect(pick("pt-PT", "pt-BR pt-PT")).toBe("pt-PT");
    expect(pick("sr-Latn", "sr-Cyrl sr-Latn")).toBe("sr-Latn");
  } finally {
    Object.defineProperty(Intl, "Locale", { value: Locale, configurable: true, writable: true });
  }
});

/** Every order of these. */
function orders(all: readonly string[]): string[][] {
  return all.length < 2 ? [[...all]] : all.flatMap((one) => orders(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}
