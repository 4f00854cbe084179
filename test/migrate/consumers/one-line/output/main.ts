import * as ledger from "@acme/ledger";

export const short = (e: ledger.LedgerError) => ledger.match(e, { "1000": () => 1, "1150": () => 2, "2000": () => 3, /* TODO: The account is frozen. */ "2100": () => 4, $unknown: () => 4 });
export const last = (e: ledger.LedgerError) => ledger.match(e, { $unknown: () => "?", "1000": () => "a", "1150": () => "b", "2000": () => "c", /* TODO: The account is frozen. */ "2100": () => "?" });
export const numbers = (e: ledger.LedgerError) => ledger.match(e, {1000: () => 1, 1150: () => 2, 2000: () => 3, /* TODO: The account is frozen. */ 2100: () => 4, $unknown: () => 4,});
export function inOne(e: ledger.LedgerError): number { switch (e.code) { case "1000": return 1; case "1150": case "1100": return 2; case "2000": return 3; /* TODO: The account is frozen. */ case "2100": case "$unknown": return 4; default: return ledger.assertNever(e); } }
