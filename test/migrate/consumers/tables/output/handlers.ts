import type { CloudHandlers } from "@acme/cloud";
import type { LedgerHandlers } from "@acme/ledger";

export const cloudHandlers: CloudHandlers<string> = {
  AuthFailure: () => "a",
  InternalError: () => "b",
  "Job.UserHasNoFreeAmount": () => "c",
  "Job.NotFound": () => "d",
  QuotaOld: () => "f",
  // TODO: The quota of the project is used up.
  QuotaExceeded: () => "g",
  // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
  ServiceUnavailable: () => "g",
  $unknown: () => "g"
};

export const ledgerHandlers = {
  "1000": () => 1,
  "1150": () => 2,
  "2000": () => 3,
  // TODO: The account is frozen.
  "2100": () => 4,
  $unknown: () => 4,
} satisfies LedgerHandlers<number>;

export const plain = Object.freeze({
  "1000": () => 1,
  "1150": () => 2,
  "2000": () => 3,
});
