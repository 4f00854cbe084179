import * as ledger from "@acme/ledger";

declare const error: ledger.LedgerError;

// @ts-ignore: nothing is handled yet
export const a = ledger.match(error, {});

export const b = ledger.match(error, {
  "1000": () => 1,
  $unknown: () => 0,
  "1100": () => 2,
  "2000": () => 3 // the last one, without a comma
  // and nothing behind it
});

export const c = ledger.match(error, {
  $unknown: () => 0,
  ...{ "1000": () => 1, "1100": () => 2, "2000": () => 3 }
})
