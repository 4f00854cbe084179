// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtCode } from "./errors.js";
import type { TencentTmtAnswer } from "./server.js";

/** A response with a code, in one of the formats in which Tencent Cloud Machine Translation sends errors. */
export interface TencentTmtFixture extends TencentTmtAnswer {
  readonly code: TencentTmtCode;
  /** The name of the format. */
  readonly format: string;
}

/** A response for each code, as `serialize` writes it, with plausible parameters. */
export const fixtures: Readonly<Record<TencentTmtCode, TencentTmtAnswer>> = {
  "ActionOffline": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "ActionOffline", "Message": "The API named in Action has been taken offline." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "AuthFailure.InvalidAuthorization": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "AuthFailure.InvalidAuthorization",
          "Message": "The Authorization header of the request is not in the format that Tencent Cloud requires.",
        },
        "RequestId": "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
      },
    },
  },
  "AuthFailure.InvalidSecretId": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "AuthFailure.InvalidSecretId",
          "Message": "Invalid key (not a TencentCloud API key type).",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "AuthFailure.MFAFailure": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "AuthFailure.MFAFailure", "Message": "MFA failed." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "AuthFailure.SecretIdNotFound": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "AuthFailure.SecretIdNotFound",
          "Message": "Key does not exist. Check if the key has been deleted or disabled in the console, and if not, check if the key is correctly entered. Note that whitespaces should not exist before or after the key.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "AuthFailure.SignatureExpire": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "AuthFailure.SignatureExpire",
          "Message": "Signature expired. Timestamp and server time cannot differ by more than five minutes. Please ensure your current local time matches the standard time.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "AuthFailure.SignatureFailure": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "AuthFailure.SignatureFailure",
          "Message": "The provided credentials could not be validated. Please check your signature is correct.",
        },
        "RequestId": "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
      },
    },
  },
  "AuthFailure.TokenFailure": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "AuthFailure.TokenFailure", "Message": "Token error." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "AuthFailure.UnauthorizedOperation": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "AuthFailure.UnauthorizedOperation",
          "Message": "The request is not authorized. For more information, see the CAM documentation.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "DryRunOperation": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "DryRunOperation",
          "Message": "The request would have succeeded, but the DryRun parameter was used.",
        },
        "RequestId": "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
      },
    },
  },
  "FailedOperation": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation", "Message": "Operation failed." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InternalError": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InternalError", "Message": "内部错误。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InvalidAction": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InvalidAction", "Message": "The API does not exist." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InvalidParameter": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InvalidParameter", "Message": "Incorrect parameter." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InvalidParameterValue": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InvalidParameterValue", "Message": "Invalid parameter value." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InvalidRequest": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InvalidRequest", "Message": "The request body is not in a valid multipart format." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "IpInBlacklist": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "IpInBlacklist",
          "Message": "The IP address that the request comes from is on a blocklist.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "IpNotInWhitelist": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "IpNotInWhitelist",
          "Message": "The IP address that the request comes from is not on the allowlist.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "LimitExceeded": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "LimitExceeded", "Message": "Quota limit exceeded." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "MissingParameter": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "MissingParameter", "Message": "A parameter is missing." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "NoSuchProduct": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "NoSuchProduct", "Message": "The product specified in the request does not exist." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "NoSuchVersion": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "NoSuchVersion", "Message": "The API version does not exist." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "RequestLimitExceeded": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "RequestLimitExceeded", "Message": "The number of requests exceeds the frequency limit." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
          "Message": "Too many requests: the root account has exceeded the rate limit for all regions combined.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "RequestLimitExceeded.IPLimitExceeded": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "RequestLimitExceeded.IPLimitExceeded",
          "Message": "Too many requests: this IP address has exceeded the rate limit.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "RequestLimitExceeded.UinLimitExceeded": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "RequestLimitExceeded.UinLimitExceeded", "Message": "超出UIN使用限额。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "RequestSizeLimitExceeded": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "RequestSizeLimitExceeded", "Message": "The size of the request exceeds the limit." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "ResourceInUse": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "ResourceInUse", "Message": "Resource is in use." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "ResourceInsufficient": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "ResourceInsufficient", "Message": "Insufficient resource." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "ResourceNotFound": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "ResourceNotFound", "Message": "The resource does not exist." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "ResourceUnavailable": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "ResourceUnavailable", "Message": "Resource is unavailable." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "ResponseSizeLimitExceeded": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "ResponseSizeLimitExceeded", "Message": "The size of the response exceeds the limit." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "ServiceUnavailable": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "ServiceUnavailable", "Message": "The service is temporarily unavailable." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "UnauthorizedOperation": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "UnauthorizedOperation", "Message": "Unauthorized operation." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "UnknownParameter": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "UnknownParameter", "Message": "Unknown parameter." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "UnsupportedOperation": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "UnsupportedOperation", "Message": "Unsupported operation." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "UnsupportedProtocol": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "UnsupportedProtocol",
          "Message": "HTTP(S) request protocol error; only GET and POST requests are supported.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "UnsupportedRegion": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "UnsupportedRegion", "Message": "API does not support the requested region." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.DecodeErr": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation.DecodeErr", "Message": "图片解码失败" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.DownloadErr": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation.DownloadErr", "Message": "图片下载出错" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.ErrorUserArea": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation.ErrorUserArea", "Message": "用户区域与请求服务区域不一致。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.InsertErr": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation.InsertErr", "Message": "数据插入错误。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.LanguageRecognitionErr": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation.LanguageRecognitionErr", "Message": "暂时无法识别该语种。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.NoFreeAmount": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation.NoFreeAmount", "Message": "本月免费额度已用完" },
        "RequestId": "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
      },
    },
  },
  "FailedOperation.RequestAiLabErr": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation.RequestAiLabErr", "Message": "内部请求错误，请稍后重试。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.ServiceIsolate": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "FailedOperation.ServiceIsolate",
          "Message": "The service is suspended due to overdue payments. Top up your account first.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.StopUsing": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation.StopUsing", "Message": "账号已停服。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.SubmissionLimitReached": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation.SubmissionLimitReached", "Message": "当日提交任务数达到上限" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.TooManyWaitProcess": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "FailedOperation.TooManyWaitProcess", "Message": "过多未完成任务" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.UserHasNoFreeAmount": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "FailedOperation.UserHasNoFreeAmount",
          "Message": "本月免费额度已用完，如需继续使用您可以在机器翻译控制台购买资源包或开通后付费使用。",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "FailedOperation.UserNotRegistered": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "FailedOperation.UserNotRegistered",
          "Message": "The service is not activated. Activate it in the TMT console first.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InternalError.BackendTimeout": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "InternalError.BackendTimeout",
          "Message": "Backend service timeout. Please try again later.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InternalError.ErrorGetRoute": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InternalError.ErrorGetRoute", "Message": "路由获取错误。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InternalError.ErrorUnknown": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InternalError.ErrorUnknown", "Message": "Unknown error." },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InternalError.RequestFailed": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InternalError.RequestFailed", "Message": "请求失败。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InvalidParameter.DuplicatedSessionIdAndSeq": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InvalidParameter.DuplicatedSessionIdAndSeq", "Message": "重复的SessionUuid和Seq组合。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InvalidParameter.MissingParameter": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InvalidParameter.MissingParameter", "Message": "参数错误。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "InvalidParameter.SeqIntervalTooLarge": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "InvalidParameter.SeqIntervalTooLarge", "Message": "Seq之间的间隙请不要大于2000。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "LimitExceeded.LimitedAccessFrequency": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "LimitExceeded.LimitedAccessFrequency", "Message": "访问频率超出限制。" },
        "RequestId": "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
      },
    },
  },
  "UnauthorizedOperation.ActionNotFound": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "UnauthorizedOperation.ActionNotFound",
          "Message": "Incorrect name entered in the `Action` field.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "UnsupportedOperation.AudioDurationExceed": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": { "Code": "UnsupportedOperation.AudioDurationExceed", "Message": "音频分片长度超过限制，请保证分片长度小于8s。" },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "UnsupportedOperation.TextTooLong": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "UnsupportedOperation.TextTooLong",
          "Message": "The text length limit (2,000 characters) for a request is reached.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "UnsupportedOperation.UnSupportedTargetLanguage": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "UnsupportedOperation.UnSupportedTargetLanguage",
          "Message": "Unsupported target language. Please refer to the supported language list.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "UnsupportedOperation.UnsupportedLanguage": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "UnsupportedOperation.UnsupportedLanguage",
          "Message": "Unsupported language. Please refer to the supported language list.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
  "UnsupportedOperation.UnsupportedSourceLanguage": {
    status: 200,
    headers: { "content-type": "application/json" },
    body: {
      "Response": {
        "Error": {
          "Code": "UnsupportedOperation.UnsupportedSourceLanguage",
          "Message": "Unsupported source language. Please refer to the supported language list.",
        },
        "RequestId": "5d465614-0e0b-4b0a-9f5c-3a2f3d1f9a11",
      },
    },
  },
};

/** A response for each code in each format. */
export const allFixtures: readonly TencentTmtFixture[] = Object.entries(fixtures).map(([code, answer]) => ({ code: code as TencentTmtCode, format: "documented body", ...answer }));
