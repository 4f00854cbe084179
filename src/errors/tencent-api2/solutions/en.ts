// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
/* eslint-disable */
import type { TencentApi2Solutions } from "../message.js";

/** What to do about it, for each code that has an answer. en */
export const en: TencentApi2Solutions = {
  "4000": "Read the error message in the message field, and correct the parameter.",
  "4100": "Check the keys and the calculation of the signature against the Authentication section of the documentation.",
  "4200": "Check the local time, sign the request again with a current Timestamp, and send it within its validity period.",
  "4300": "Check the state of the account in the console, and ask Tencent Cloud support whether it may use this API.",
  "4400": "Try again later, and send requests less often; the Request Quota section of the documentation states the quota.",
  "4500": "Use a new Nonce for every request, and set Timestamp to the current time; according to the documentation, it may differ from the server time by no more than 2 hours.",
  "4600": "Use a protocol that the API documentation lists.",
  "5000": "Check the resource ID, and make sure that the instance still belongs to this account.",
  "5100": "Read the error message in the message field, and try again later. If the problem remains, contact Tencent Cloud support.",
  "5200": "Choose another instance configuration, or try the purchase again later.",
  "5300": "Top up the account, then try the purchase again.",
  "5400": "Check the return value of the method, and retry only the operations that failed.",
  "5500": "Complete the identity verification of the account, then try the purchase again.",
  "6000": "Try again later. If the problem remains, contact Tencent Cloud support.",
  "6100": "First check the domain name of the API, which may differ from module to module. If it is correct, use another version or try again later.",
  "6200": "Try again later.",
};
