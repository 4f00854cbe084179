// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Messages } from "../message.js";

/** What happened, for each code, in en. */
export const en: TencentApi2Messages = {
  "4000": "A required parameter is missing from the request, or a parameter value has the wrong format.",
  "4100": "Signature authentication failed.",
  "4101": "The sub-account is not authorized to use this API.",
  "4102": "The sub-account is not authorized to access this resource.",
  "4103": "The sub-account is not authorized to access the resource that this API works on.",
  "4104": "The key with this SecretId does not exist.",
  "4105": "The token in the request is invalid.",
  "4106": "Multi-factor authentication (MFA) failed.",
  "4110": "Cloud Access Management (CAM) did not authorize the request, for a reason not covered by another error code.",
  "4200": "The request has expired.",
  "4300": "The account is suspended, or this API is not open to it.",
  "4400": "The number of requests exceeds the quota.",
  "4500": "The request looks like a replay attack: its Nonce is the same as the last one, or its Timestamp differs too much from the server time.",
  "4600": "Tencent Cloud does not support the protocol of the request.",
  "5000": "The instance with this resource ID does not exist, has been returned, or belongs to another user.",
  "5100": "The operation on the resource failed.",
  "5200": "The resource purchase failed, possibly because the instance configuration is not supported or there are not enough resources.",
  "5300": "The resource purchase failed because the account balance is insufficient.",
  "5400": "Only some of the operations in the batch succeeded.",
  "5500": "The resource purchase failed because the user has not passed identity verification.",
  "6000": "Something went wrong inside Tencent Cloud.",
  "6100": "This version does not support this API, or this API is under maintenance.",
  "6200": "This API is temporarily unavailable because it is under maintenance.",
  $unknown: ({ rawCode }) => (rawCode === "" ? "Tencent Cloud API 2.0 reported an error without a code." : "Tencent Cloud API 2.0 reported an unknown error (code " + rawCode + ")."),
};
