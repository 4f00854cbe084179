import * as ledger from "@acme/ledger";

declare const error: ledger.LedgerError;

// @ts-ignore: nothing is handled yet
export const a = ledger.match(error, {
  // TODO: The key is missing.
  "1000": () => {
    throw new Error("TODO: handle 1000");
  },
  // TODO: The account is closed.
  "2000": () => {
    throw new Error("TODO: handle 2000");
  },
  // TODO: The amount is no number.
  "1150": () => {
    throw new Error("TODO: handle 1150");
  },
  // TODO: The account is frozen.
  "2100": () => {
    throw new Error("TODO: handle 2100");
  },
  // TODO: Codes that the catalog does not list.
  $unknown: () => {
    throw new Error("TODO: handle $unknown");
  }
});

export const b = ledger.match(error, {
  "1000": () => 1,
  $unknown: () => 0,
  "1150": () => 2,
  "2000": () => 3, // the last one, without a comma
  // TODO: The account is frozen.
  "2100": () => 0
  // and nothing behind it
});

export const c = ledger.match(error, {
  $unknown: () => 0,
  ...{ "1000": () => 1, "1150": () => 2, "2000": () => 3 },
  // TODO: The account is frozen.
  "2100": () => 0
})
