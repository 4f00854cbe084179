import * as cloud from "@acme/cloud";
import { Codes, codes, noFreeAmount } from "./codes.js";

export function tell(error: cloud.CloudError): string {
  if (error.status === 402 ? error.code === noFreeAmount : cloud.is(error, codes.auth)) return "pay";
  return cloud.matchOr(error, { [codes.noFree]: () => "free", [Codes.legacy]: () => "old" }, (other) => (other.code === Codes.free ? "f" : ""));
}
