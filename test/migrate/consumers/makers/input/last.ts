import { named } from "./through.js";
import * as all from "./through.js";

export const wrong = [named.WRONG_AMOUNT, all.named.AccountClosed];
