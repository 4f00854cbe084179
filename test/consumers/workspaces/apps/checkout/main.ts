import { order } from "@acme/client";
import * as shop from "@acme/shop";
import { zhHans } from "@acme/shop/messages/zh-Hans";

declare const console: { log(text: string): void };

try {
  await order();
} catch (caught) {
  const error = shop.parse(caught);
  if (!error) throw caught;
  const advice = shop.match(error, {
    sold_out: () => "以后再来。",
    card_refused: () => "换一张卡。",
    $unknown: ({ rawCode }) => rawCode,
  });
  console.log(`${shop.message(error, zhHans)}${advice}`);
}
