import * as cloud from "@acme/cloud";
import * as ledger from "@acme/ledger";
import { cloudHandlers, ledgerHandlers, plain } from "./handlers.js";

const money = { "Job.UserHasNoFreeAmount": () => "pay", QuotaOld: () => "wait" };

export const one = (error: cloud.CloudError) => cloud.match(error, cloudHandlers);
export const two = (error: ledger.LedgerError) => ledger.match(error, ledgerHandlers);
export const three = (error: ledger.LedgerError) => ledger.match(error, { ...plain, /* TODO: The account is frozen. */ "2100": () => 4, $unknown: () => 4 });
export const four = (error: cloud.CloudError): string => cloud.match(error, {
  ...money,
  AuthFailure: () => "a",
  InternalError: () => "b",
  "Job.NotFound": () => "d",
  // TODO: The quota of the project is used up.
  QuotaExceeded: () => "g",
  // TODO: The cloud is being repaired; "*/" and // stand here to try what comments bear.
  ServiceUnavailable: () => "g",
  $unknown: () => "g",
});
export const five = (error: cloud.CloudError): string => cloud.matchOr(error, money, () => "");
