import type { CloudHandlers } from "@acme/cloud";
import type { LedgerHandlers } from "@acme/ledger";

export const cloudHandlers: CloudHandlers<string> = {
  AuthFailure: () => "a",
  InternalError: () => "b",
  "Job.NoFreeAmount": () => "c",
  "Job.NotFound": () => "d",
  "Job.Legacy": () => "e",
  QuotaOld: () => "f",
  $unknown: () => "g"
};

export const ledgerHandlers = {
  "1000": () => 1,
  "1100": () => 2,
  "2000": () => 3,
  $unknown: () => 4,
} satisfies LedgerHandlers<number>;

export const plain = Object.freeze({
  "1000": () => 1,
  "1100": () => 2,
  "2000": () => 3,
});
