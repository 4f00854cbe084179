import { cloud, onLedger, type Failure } from "./errors.js";

export const tell = (error: cloud.CloudError): boolean => cloud.is(error, "Job.NoFreeAmount");

export const book = (error: Failure) => onLedger(error, {
  "1000": () => "key",
  // wrong
  "1100": () => "amount",
  "2000": () => "closed", // for good
  $unknown: () => "?" // who knows
});
