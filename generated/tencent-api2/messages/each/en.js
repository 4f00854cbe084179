// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// The message of each code by itself, in en, for an app that shows a few: a bundle contains only those that are imported.
export const $4000 = "A required parameter is missing from the request, or a parameter value has the wrong format.";
export const $4100 = "Signature authentication failed.";
export const $4101 = "The sub-account is not authorized to use this API.";
export const $4102 = "The sub-account is not authorized to access this resource.";
export const $4103 = "The sub-account is not authorized to access the resource that this API works on.";
export const $4104 = "The key with this SecretId does not exist.";
export const $4105 = "The token in the request is invalid.";
export const $4106 = "Multi-factor authentication (MFA) failed.";
export const $4110 = "Cloud Access Management (CAM) did not authorize the request, for a reason not covered by another error code.";
export const $4200 = "The request has expired.";
export const $4300 = "The account is suspended, or this API is not open to it.";
export const $4400 = "The number of requests exceeds the quota.";
export const $4500 = "The request looks like a replay attack: its Nonce is the same as the last one, or its Timestamp differs too much from the server time.";
export const $4600 = "Tencent Cloud does not support the protocol of the request.";
export const $5000 = "The instance with this resource ID does not exist, has been returned, or belongs to another user.";
export const $5100 = "The operation on the resource failed.";
export const $5200 = "The resource purchase failed, possibly because the instance configuration is not supported or there are not enough resources.";
export const $5300 = "The resource purchase failed because the account balance is insufficient.";
export const $5400 = "Only some of the operations in the batch succeeded.";
export const $5500 = "The resource purchase failed because the user has not passed identity verification.";
export const $6000 = "Something went wrong inside Tencent Cloud.";
export const $6100 = "This version does not support this API, or this API is under maintenance.";
export const $6200 = "This API is temporarily unavailable because it is under maintenance.";
