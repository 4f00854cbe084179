import * as ledger from "@acme/ledger";
import { ACCOUNT_CLOSED, KEY_MISSING, WRONG_AMOUNT } from "@acme/ledger/codes";

export const tell = (error: ledger.LedgerError): string =>
  ledger.match(error, {
    [KEY_MISSING]: () => "key",
    [WRONG_AMOUNT]: () => "amount",
    [ACCOUNT_CLOSED]: () => "closed",
    // TODO: The amount is no number.
    "1150": (e) => ledger.asUnknown(e).rawCode,
    // TODO: The account is frozen.
    "2100": (e) => ledger.asUnknown(e).rawCode,
    $unknown: (e) => e.rawCode,
  });

export function cased(error: ledger.LedgerError): string {
  switch (error.code) {
    case KEY_MISSING:
      return "key";
    case WRONG_AMOUNT:
      return "amount";
    case ACCOUNT_CLOSED:
      return "closed";
    // TODO: The amount is no number.
    case "1150":
    // TODO: The account is frozen.
    case "2100":
      return ledger.asUnknown(error).rawCode;
    case "$unknown":
      return error.rawCode;
    default:
      return ledger.assertNever(error);
  }
}
