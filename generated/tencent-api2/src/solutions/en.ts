// Generated from catalogs/tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Solutions } from "../message.js";

/** What to do about it, for each code that has an answer. en */
export const en: TencentApi2Solutions = {
  "4000": "Read the message field to see what exactly is wrong, and correct the parameter.",
  "4100": "Check the keys and the calculation of the signature against the Authentication section of the document.",
  "4200": "Check the system clock, renew Timestamp and the signature, and send the request within its validity period.",
  "4300": "Check the state of the account in the console, and ask Tencent Cloud support whether it may use this API.",
  "4400": "Wait before sending the request again, and send requests less often; the Request Quota section of the document states the quota.",
  "4500": "Use a new Nonce for every request and the current time as Timestamp; according to the document, it may differ from the time of the Tencent server by no more than 2 hours.",
  "4600": "Use a protocol that the API documentation names.",
  "5000": "Check the resource ID, and make sure that the instance still belongs to this account.",
  "5100": "Read the message field for the specific error, and retry later. If the error persists, contact Tencent Cloud support.",
  "5200": "Choose another instance configuration, or try the purchase again later.",
  "5300": "Top up the account, then try the purchase again.",
  "5400": "Check the return value of the method, and repeat only the operations that failed.",
  "5500": "Complete the identity verification of the account, then try the purchase again.",
  "6000": "Retry later. If the error persists, contact Tencent Cloud support.",
  "6100": "First check the domain name of the API, which may differ from module to module. If it is right, use another version or retry later.",
  "6200": "Retry later.",
};
