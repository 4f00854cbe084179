import * as ledger from "@acme/ledger";

export const short = (e: ledger.LedgerError) => ledger.match(e, { "1000": () => 1, "1100": () => 2, "2000": () => 3, $unknown: () => 4 });
export const last = (e: ledger.LedgerError) => ledger.match(e, { $unknown: () => "?", "1000": () => "a", "1100": () => "b", "2000": () => "c" });
export const numbers = (e: ledger.LedgerError) => ledger.match(e, {1000: () => 1, 1100: () => 2, 2000: () => 3, $unknown: () => 4,});
export function inOne(e: ledger.LedgerError): number { switch (e.code) { case "1000": return 1; case "1100": return 2; case "2000": return 3; case "$unknown": return 4; default: return ledger.assertNever(e); } }
