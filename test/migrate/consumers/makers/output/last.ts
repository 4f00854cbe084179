import { named } from "./through.js";
import * as all from "./through.js";

export const wrong = [named.AMOUNT_NOT_A_NUMBER, all.named.ACCOUNT_CLOSED];
