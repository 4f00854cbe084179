import { en } from "@acme/shop/messages/en";
import { zhHans } from "@acme/shop/messages/zh-Hans";

export const messages = { en, "zh-Hans": zhHans };
