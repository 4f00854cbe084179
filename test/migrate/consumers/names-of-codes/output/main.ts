import * as ledger from "@acme/ledger";
import { ACCOUNT_CLOSED, KEY_MISSING, AMOUNT_NOT_A_NUMBER } from "@acme/ledger/codes";
import { ACCOUNT_CLOSED as closed } from "@acme/ledger/codes";

export { ACCOUNT_CLOSED as AccountClosed } from "@acme/ledger/codes";

export const table = { AccountClosed: ACCOUNT_CLOSED, text: "AccountClosed" };

export function tell(error: ledger.LedgerError): string {
  if (ledger.is(error, AMOUNT_NOT_A_NUMBER)) return "amount";
  return ledger.matchOr(error, { [ACCOUNT_CLOSED]: () => "closed", [KEY_MISSING]: () => "key" }, (other) => (other.code === closed ? "again" : ""));
}
