import { cloud, onLedger, type Failure } from "./errors.js";

export const tell = (error: cloud.CloudError): boolean => cloud.is(error, "Job.UserHasNoFreeAmount");

export const book = (error: Failure) => onLedger(error, {
  "1000": () => "key",
  // wrong
  "1150": () => "amount",
  "2000": () => "closed", // for good
  // TODO: The account is frozen.
  "2100": () => "?",
  $unknown: () => "?" // who knows
});
