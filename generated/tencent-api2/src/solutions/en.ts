// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Solutions } from "../message.js";

/** What to do about it, for each code that has a solution, in en. */
export const en: TencentApi2Solutions = {
  "4000": "Read the error message in the message field, and correct the parameter.",
  "4100": "Check the keys and the calculation of the signature against the Authentication section of the documentation.",
  "4101": "Ask the administrator of the root account for permission to use this API.",
  "4102": "Ask the administrator of the root account for permission to access this resource.",
  "4103": "Ask the administrator of the root account for permission to access the resource through this API.",
  "4104": "Check in the console whether the key has been deleted or disabled. If the key exists and is enabled, check that the SecretId is entered correctly, without spaces before or after it.",
  "4105": "Check that the token belongs to the key in use and has not expired, and get a new one if necessary.",
  "4106": "Complete multi-factor authentication again, and check the MFA settings of the account in the console.",
  "4110": "Check the message field for the cause, and verify the permissions of the caller in Cloud Access Management (CAM).",
  "4200": "Check the local time, sign the request again with a current Timestamp, and send it within the validity period stated in the Request Validity Period section of the documentation.",
  "4300": "Check the state of the account in the console, and ask Tencent Cloud support whether the account is allowed to use this API.",
  "4400": "Try again later, and send requests less often; the Request Quota section of the documentation states the quota.",
  "4500": "Use a new Nonce for every request, and set Timestamp to the current time. It must not differ from the server time by more than 2 hours; newer documentation allows only 5 minutes.",
  "4600": "Use a protocol that the API documentation lists.",
  "5000": "Check the resource ID, and make sure that the instance still belongs to this account.",
  "5100": "Read the error message in the message field, and try again later. If the problem persists, contact Tencent Cloud support.",
  "5200": "Choose another instance configuration, or try the purchase again later.",
  "5300": "Top up the account, then try the purchase again.",
  "5400": "Check the return value of the method, and retry only the operations that failed.",
  "5500": "Complete the identity verification of the account, then try the purchase again.",
  "6000": "Try again later. If the problem persists, contact Tencent Cloud support.",
  "6100": "First check the domain name of the API, which may differ from module to module. If it is correct, use another version or try again later.",
  "6200": "Try again later.",
};
