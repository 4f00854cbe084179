import * as ledger from "@acme/ledger";
import { AccountClosed, KEY_MISSING, WRONG_AMOUNT } from "@acme/ledger/codes";
import { AccountClosed as closed } from "@acme/ledger/codes";

export { AccountClosed } from "@acme/ledger/codes";

export const table = { AccountClosed, text: "AccountClosed" };

export function tell(error: ledger.LedgerError): string {
  if (ledger.is(error, WRONG_AMOUNT)) return "amount";
  return ledger.matchOr(error, { [AccountClosed]: () => "closed", [KEY_MISSING]: () => "key" }, (other) => (other.code === closed ? "again" : ""));
}
