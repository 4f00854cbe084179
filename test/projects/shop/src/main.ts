import { STOCK_INSUFFICIENT } from "./errors/shop/codes.js";
import * as shop from "./errors/shop/index.js";
import { en } from "./errors/shop/messages/en.js";
import { zhHans } from "./errors/shop/messages/zh-Hans.js";

/** What a person reads when a call of the shop fails. */
export function told(caught: unknown, language: string): string | undefined {
  const error = shop.parse(caught);
  if (error === undefined) return undefined;
  if (shop.is(error, STOCK_INSUFFICIENT) && error.parameters.available === 0) return language === "zh" ? "已售罄。" : "Sold out.";
  return shop.message(error, language === "zh" ? zhHans : en);
}
