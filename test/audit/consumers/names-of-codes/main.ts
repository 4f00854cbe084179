import * as ledger from "@acme/ledger";
import * as codes from "@acme/ledger/codes";
import { ACCOUNT_CLOSED, WRONG_AMOUNT } from "@acme/ledger/codes";

export const guarded = (error: ledger.LedgerError) => ledger.is(error, WRONG_AMOUNT);

export const compared = (error: ledger.LedgerError) => error.code === codes.WRONG_AMOUNT;

export const matched = (error: ledger.LedgerError) =>
  ledger.matchOr(error, { [ACCOUNT_CLOSED]: () => "closed", [WRONG_AMOUNT]: () => "amount" }, () => "");
