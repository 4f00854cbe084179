import * as ledger from "@acme/ledger";
import { AccountClosed, KEY_MISSING, WRONG_AMOUNT } from "@acme/ledger/codes";

export const tell = (error: ledger.LedgerError): string =>
  ledger.match(error, {
    [KEY_MISSING]: () => "key",
    [WRONG_AMOUNT]: () => "amount",
    [AccountClosed]: () => "closed",
    $unknown: (e) => e.rawCode,
  });

export function cased(error: ledger.LedgerError): string {
  switch (error.code) {
    case KEY_MISSING:
      return "key";
    case WRONG_AMOUNT:
      return "amount";
    case AccountClosed:
      return "closed";
    case "$unknown":
      return error.rawCode;
    default:
      return ledger.assertNever(error);
  }
}
