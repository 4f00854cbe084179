// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
/** What the catalog says of each code, as a table: `facts[code].retry`. */
export const facts = {
  "AuthFailure.InvalidSecretId": {
    category: "authentication",
    retry: "after_change",
    actor: "operator"
  },
  "AuthFailure.MFAFailure": {
    category: "authentication",
    retry: "after_change",
    actor: "operator"
  },
  "AuthFailure.SecretIdNotFound": {
    category: "authentication",
    retry: "after_change",
    actor: "operator"
  },
  "AuthFailure.SignatureExpire": {
    category: "authentication",
    retry: "after_change",
    actor: "developer"
  },
  "AuthFailure.SignatureFailure": {
    category: "authentication",
    retry: "after_change",
    actor: "developer"
  },
  "AuthFailure.TokenFailure": {
    category: "authentication",
    retry: "after_change",
    actor: "operator"
  },
  "AuthFailure.UnauthorizedOperation": {
    category: "permission",
    retry: "after_change",
    actor: "operator"
  },
  "DryRunOperation": {
    category: "dry_run",
    retry: "after_change",
    actor: "developer"
  },
  "FailedOperation": {
    category: "internal",
    retry: "later",
    actor: "provider"
  },
  "InternalError": {
    category: "internal",
    retry: "later",
    actor: "provider"
  },
  "InvalidAction": {
    category: "unsupported",
    retry: "after_change",
    actor: "developer"
  },
  "InvalidParameter": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "InvalidParameterValue": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "LimitExceeded": {
    category: "quota",
    retry: "after_change",
    actor: "operator"
  },
  "MissingParameter": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "NoSuchVersion": {
    category: "unsupported",
    retry: "after_change",
    actor: "developer"
  },
  "RequestLimitExceeded": {
    category: "rate_limit",
    retry: "later",
    actor: "developer"
  },
  "ResourceInUse": {
    category: "conflict",
    retry: "later",
    actor: "developer"
  },
  "ResourceInsufficient": {
    category: "unavailable",
    retry: "later",
    actor: "provider"
  },
  "ResourceNotFound": {
    category: "not_found",
    retry: "after_change",
    actor: "developer"
  },
  "ResourceUnavailable": {
    category: "unavailable",
    retry: "later",
    actor: "provider"
  },
  "UnauthorizedOperation": {
    category: "permission",
    retry: "after_change",
    actor: "operator"
  },
  "UnknownParameter": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "UnsupportedOperation": {
    category: "unsupported",
    retry: "after_change",
    actor: "developer"
  },
  "UnsupportedProtocol": {
    category: "unsupported",
    retry: "after_change",
    actor: "developer"
  },
  "UnsupportedRegion": {
    category: "unsupported",
    retry: "after_change",
    actor: "developer"
  },
  "FailedOperation.NoFreeAmount": {
    category: "quota",
    retry: "after_change",
    actor: "operator"
  },
  "FailedOperation.ServiceIsolate": {
    category: "billing",
    retry: "after_change",
    actor: "operator"
  },
  "FailedOperation.UserNotRegistered": {
    category: "billing",
    retry: "after_change",
    actor: "operator"
  },
  "InternalError.BackendTimeout": {
    category: "timeout",
    retry: "later",
    actor: "provider"
  },
  "InternalError.ErrorUnknown": {
    category: "internal",
    retry: "later",
    actor: "provider"
  },
  "InvalidParameter.DuplicatedSessionIdAndSeq": {
    category: "conflict",
    retry: "after_change",
    actor: "developer"
  },
  "InvalidParameter.SeqIntervalTooLarge": {
    category: "invalid_request",
    retry: "after_change",
    actor: "developer"
  },
  "UnauthorizedOperation.ActionNotFound": {
    category: "unsupported",
    retry: "after_change",
    actor: "developer"
  },
  "UnsupportedOperation.TextTooLong": {
    category: "too_large",
    retry: "after_change",
    actor: "user"
  },
  "UnsupportedOperation.UnSupportedTargetLanguage": {
    category: "unsupported_language",
    retry: "after_change",
    actor: "user"
  },
  "UnsupportedOperation.UnsupportedLanguage": {
    category: "unsupported_language",
    retry: "after_change",
    actor: "user"
  },
  "UnsupportedOperation.UnsupportedSourceLanguage": {
    category: "unsupported_language",
    retry: "after_change",
    actor: "user"
  }
};
