import { describe, expect, test } from "vitest";
import { makePackage } from "./made-package.ts";

interface Shop {
  parse(value: unknown): { code: string; parameters: Record<string, unknown> } | undefined;
  message(error: unknown, table: unknown): string;
  solution(error: unknown, table: unknown): string | undefined;
}

const made = makePackage(new URL("catalogs/shop.json", import.meta.url).pathname);
const shop = await made.load<Shop>("index");
const { en } = await made.load<{ en: unknown }>("messages/en");
const { zhHans } = await made.load<{ zhHans: unknown }>("messages/zh-Hans");
const { zhHant } = await made.load<{ zhHant: unknown }>("messages/zh-Hant");
const { ja } = await made.load<{ ja: unknown }>("messages/ja");
const solutions = await made.load<{ en: unknown }>("solutions/en");

const say = (error: object, table: unknown = en) => shop.message(shop.parse({ error }), table);

describe("an error carries its parameters into the sentence", () => {
  test.each([
    [0, "The cart A7 can hold no articles."],
    [1, "The cart A7 can hold only 1 article."],
    [2, "The cart A7 can hold at most 2 articles."],
    ["1200", "The cart A7 can hold at most … articles."],
  ])("plural of %s in English", (limit, sentence) => {
    expect(say({ code: "cart_limit", cart: "A7", limit })).toBe(sentence);
  });

  test.each([
    [zhHans, "购物车 A7 最多可放入 2 件商品。"],
    [zhHant, "購物車 A7 最多可放入 2 件商品。"],
    [ja, "カート A7 に入れられる商品は 2 点までです。"],
  ])("the same in the other locales", (table, sentence) => {
    expect(say({ code: "cart_limit", cart: "A7", limit: 2 }, table)).toBe(sentence);
  });

  test("select by a word and by a boolean", () => {
    expect(say({ code: "payment_declined", reason: "funds", final: true })).toBe(
      "The payment of … was declined, because the account holds too little. It cannot be tried again.",
    );
    expect(say({ code: "payment_declined", reason: "expired", final: false }, zhHans)).toBe("金额为 … 的付款被拒绝，因为银行卡已过期。");
  });

  test("the second place is read where the first has nothing of the type", () => {
    expect(shop.parse({ error: { code: "cart_limit", limit: "many", details: { limit: 5 } } })?.parameters).toEqual({
      limit: 5,
      cart: undefined,
    });
  });

  test("solutions have parameters too", () => {
    expect(shop.solution(shop.parse({ error: { code: "cart_limit", limit: 1 } }), solutions.en)).toBe("Remove articles until 1 is left.");
    expect(shop.solution(shop.parse({ error: { code: "body_malformed" } }), solutions.en)).toBeUndefined();
  });
});

describe("a parameter that is missing or of another type leaves a readable sentence", () => {
  test.each([
    [{ code: "cart_limit" }, "The cart … can hold at most … articles."],
    [{ code: "cart_limit", cart: { nested: true }, limit: "NaN" }, "The cart … can hold at most … articles."],
    [{ code: "payment_declined", reason: "constructor", final: "yes" }, "The payment of … was declined."],
  ])("%j", (error, sentence) => {
    expect(say(error)).toBe(sentence);
  });

  test("also for an error made by hand without any, or with values that cannot be told", () => {
    const hostile = {
      toString: () => {
        throw new Error("no");
      },
    };
    expect(shop.message({ provider: "shop", code: "cart_limit" }, en)).toBe("The cart … can hold at most … articles.");
    expect(shop.message({ provider: "shop", code: "cart_limit", parameters: { cart: hostile, limit: hostile } }, en)).toBe(
      "The cart … can hold at most … articles.",
    );
    expect(shop.message({ provider: "shop", code: "payment_declined", parameters: { reason: hostile } }, en)).toBe(
      "The payment of … was declined.",
    );
  });
});

test("quoted braces are braces", () => {
  expect(say({ code: "body_malformed" })).toBe(`The body isn't of the form {"articles": [...]}.`);
});

test("an unlisted code has a sentence in every locale", () => {
  expect([en, zhHans, zhHant, ja].map((table) => say({ code: "card_stolen" }, table))).toEqual([
    "Shop reported an unknown error (code card_stolen).",
    "小店返回了未知错误（错误码 card_stolen）。",
    "小店傳回了未知錯誤（錯誤碼 card_stolen）。",
    "ショップからエラー card_stolen が返されましたが、このエラーコードはカタログにありません。",
  ]);
});
