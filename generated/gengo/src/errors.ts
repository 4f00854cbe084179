// Generated from the catalog gengo. Do not edit: change the catalog or an overlay, then run `errcat generate`.

/** The facts in the catalog about each code. */
export interface GengoFacts {
  /**
   * Authentication failed: Gengo cannot verify the caller's identity.
   * 身份验证失败，Gengo 无法确认调用方的身份。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "1000": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The required api_sig field (the signature of the call) is missing from the request.
   * 请求缺少必填字段 api_sig（调用签名）。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "1100": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The required api_key field (the API key of the account) is missing from the request.
   * 请求缺少必填字段 api_key（账号的 API 密钥）。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "1150": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The required ts field (the timestamp of the call) is missing from the request.
   * 请求缺少必填字段 ts（调用的时间戳）。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "1200": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The timestamp in ts is not a number.
   * ts 中的时间戳不是数字。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "1201": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The required data field (the arguments of the call) is missing from the request.
   * 请求缺少必填字段 data（调用参数）。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1250": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The JSON in data cannot be parsed.
   * 无法解析 data 中的 JSON。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1251": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The required type field (the job type) is missing from the job.
   * 任务缺少必填字段 type（任务类型）。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1300": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * Gengo does not support the job type given in type.
   * Gengo 不支持 type 中指定的任务类型。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "1301": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The identifier field (with the identifier that the file quote returns) is missing from the job.
   * 任务缺少 identifier 字段（文件报价返回的标识符）。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1302": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The quote for the file job is missing.
   * 文件任务缺少报价。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1303": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The value of tier (the quality level of the translation) is invalid.
   * tier（翻译的服务等级）的值无效。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1304": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The number of files in the quote request exceeds the limit.
   * 报价请求中的文件数量超出上限。
   *
   * too_large · retry: after_change · actor: developer
   */
  readonly "1305": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The file size in the quote request exceeds the limit.
   * 报价请求中的文件大小超出上限。
   *
   * too_large · retry: after_change · actor: user
   */
  readonly "1306": { category: "too_large", retry: "after_change", actor: "user" };
  /**
   * The required body_src field (the text to translate) is missing from the job.
   * 任务缺少必填字段 body_src（待翻译的文本）。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "1350": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The text to translate in body_src is invalid.
   * body_src 中待翻译的文本无效。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "1351": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The content type in the request is invalid.
   * 请求中的内容类型无效。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1352": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The required lc_src field (the source language code) is missing from the job.
   * 任务缺少必填字段 lc_src（源语言代码）。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1400": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The required lc_tgt field (the target language code) is missing from the job.
   * 任务缺少必填字段 lc_tgt（目标语言代码）。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1450": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The required tier field (the quality level of the translation) is missing from the job.
   * 任务缺少必填字段 tier（翻译的服务等级）。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1500": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The required filename field (the file name) is missing from the request.
   * 请求缺少必填字段 filename（文件名）。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1501": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * Gengo does not support the requested language service.
   * Gengo 不支持所请求的语言服务。
   *
   * unsupported_language · retry: after_change · actor: user
   */
  readonly "1551": { category: "unsupported_language", retry: "after_change", actor: "user" };
  /**
   * The callback address in callback_url is not a valid URL.
   * callback_url 中的回调地址不是有效的 URL。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1601": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The value of auto_approve is neither 0 nor 1.
   * auto_approve 的值既不是 0 也不是 1。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1651": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The value of use_preferred is neither 0 nor 1.
   * use_preferred 的值既不是 0 也不是 1。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1701": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The content of custom_data exceeds the storage limit of 1 KB.
   * custom_data 的内容超出 1 KB 的存储上限。
   *
   * too_large · retry: after_change · actor: developer
   */
  readonly "1751": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * Gengo has already received a request with the same content within the last 5 minutes.
   * Gengo 在最近 5 分钟内已收到过内容相同的请求。
   *
   * conflict · retry: later · actor: developer
   */
  readonly "1754": { category: "conflict", retry: "later", actor: "developer" };
  /**
   * The required jobs field (the list of jobs) is missing from the request.
   * 请求缺少必填字段 jobs（任务列表）。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1800": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The jobs and the files in the request do not match.
   * 请求中的任务与文件不匹配。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1801": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The file upload failed. The file may be incorrect, or Gengo may not support its extension.
   * 文件上传失败，可能是文件有误，或 Gengo 不支持其扩展名。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "1802": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The file key is missing from the request.
   * 请求缺少文件的键名。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1803": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A job in jobs has no identifier.
   * jobs 中有任务缺少标识符。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1804": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The value of as_group is neither 0 nor 1.
   * as_group 的值既不是 0 也不是 1。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1851": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The value of allow_fork is invalid.
   * allow_fork 的值无效。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1852": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The value of process is neither 0 nor 1.
   * process 的值既不是 0 也不是 1。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1901": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * These jobs cannot be grouped because their tiers, source languages, or target languages differ.
   * 这些任务的服务等级、源语言或目标语言不同，无法组成任务组。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1950": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A single job cannot be grouped.
   * 单个任务无法组成任务组。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1951": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * Ultra-tier jobs cannot be grouped.
   * Ultra 服务等级的任务无法组成任务组。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "1952": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The required body field (the content of the comment) is missing from the request.
   * 请求缺少必填字段 body（评论内容）。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "2000": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The required job_id field (the job ID) is missing from the request.
   * 请求缺少必填字段 job_id（任务 ID）。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "2050": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * This account is not allowed to access the job.
   * 当前账号无权访问此任务。
   *
   * permission · retry: after_change · actor: developer
   */
  readonly "2100": { category: "permission", retry: "after_change", actor: "developer" };
  /**
   * The required revision_id field (the revision ID) is missing from the request.
   * 请求缺少必填字段 revision_id（修订版本 ID）。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "2150": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * This account is not allowed to access the revision.
   * 当前账号无权访问此修订版本。
   *
   * permission · retry: after_change · actor: developer
   */
  readonly "2200": { category: "permission", retry: "after_change", actor: "developer" };
  /**
   * The job cannot be reviewed in its current state.
   * 任务当前状态不允许审阅。
   *
   * conflict · retry: later · actor: developer
   */
  readonly "2250": { category: "conflict", retry: "later", actor: "developer" };
  /**
   * The job cannot be purchased in its current state.
   * 任务当前状态不允许购买。
   *
   * conflict · retry: after_change · actor: developer
   */
  readonly "2251": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The job cannot be canceled in its current state.
   * 任务当前状态不允许取消。
   *
   * conflict · retry: never · actor: developer
   */
  readonly "2252": { category: "conflict", retry: "never", actor: "developer" };
  /**
   * The required comment field (the comment on the translation) is missing from the request.
   * 请求缺少必填字段 comment（对译文的评论）。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "2300": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The required reason field (the reason for rejecting the translation) is missing from the request.
   * 请求缺少必填字段 reason（拒绝译文的原因）。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "2350": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The required captcha field (the characters in the captcha image) is missing from the request.
   * 请求缺少必填字段 captcha（验证码图片中的字符）。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "2400": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The characters entered for the captcha are incorrect.
   * 输入的验证码不正确。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "2401": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The value of follow_up (what happens after a rejection) is invalid.
   * follow_up（拒绝后的处理方式）的值无效。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "2450": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The required rating field (the rating of the translation) is missing from the request.
   * 请求缺少必填字段 rating（对译文的评分）。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "2500": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The rating for this job is restricted; Gengo's documentation does not say how.
   * 此任务的评分受到限制，Gengo 的文档未说明具体限制。
   *
   * permission · retry: after_change · actor: user
   */
  readonly "2501": { category: "permission", retry: "after_change", actor: "user" };
  /**
   * The rating for this job is restricted; Gengo's documentation does not say how.
   * 此任务的评分受到限制，Gengo 的文档未说明具体限制。
   *
   * permission · retry: after_change · actor: user
   */
  readonly "2502": { category: "permission", retry: "after_change", actor: "user" };
  /**
   * The value of public (whether Gengo is allowed to share the feedback publicly) is not a boolean.
   * public（是否允许 Gengo 公开反馈）的值不是布尔值。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "2503": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The job group ID is missing from the request.
   * 请求缺少任务组 ID。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "2550": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * This account is not allowed to access the job group.
   * 当前账号无权访问此任务组。
   *
   * permission · retry: after_change · actor: developer
   */
  readonly "2600": { category: "permission", retry: "after_change", actor: "developer" };
  /**
   * The job status given in the request is invalid.
   * 请求中指定的任务状态无效。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "2650": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The account does not have enough credits.
   * 账户点数不足。
   *
   * billing · retry: after_change · actor: operator
   */
  readonly "2700": { category: "billing", retry: "after_change", actor: "operator" };
  /**
   * This account is not allowed to access the order.
   * 当前账号无权访问此订单。
   *
   * permission · retry: after_change · actor: developer
   */
  readonly "2750": { category: "permission", retry: "after_change", actor: "developer" };
  /**
   * Gengo received the cancellation before it processed the order, which is still in the queue.
   * Gengo 尚未处理此订单就收到了取消请求，订单目前仍在队列中。
   *
   * conflict · retry: later · actor: provider
   */
  readonly "2751": { category: "conflict", retry: "later", actor: "provider" };
  /**
   * The Gengo API is temporarily unavailable.
   * Gengo API 暂时不可用。
   *
   * unavailable · retry: later · actor: provider
   */
  readonly "2800": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The request contains an error, so Gengo cannot process it.
   * 请求有误，Gengo 无法处理。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "400": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The requested resource does not exist.
   * 所请求的资源不存在。
   *
   * not_found · retry: after_change · actor: developer
   */
  readonly "404": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * Something went wrong inside Gengo.
   * Gengo 内部发生错误。
   *
   * internal · retry: later · actor: provider
   */
  readonly "500": { category: "internal", retry: "later", actor: "provider" };
}

/** Every Gengo code that the catalog lists, verbatim. */
export type GengoCode = keyof GengoFacts;

/** The Gengo error with this code. */
export interface GengoErrorOf<Code extends GengoCode | "$unknown"> extends GengoOccurrence {
  readonly code: Code;
  readonly category: AllFacts[Code]["category"];
  /** Whether the same request may succeed later. */
  readonly retry: AllFacts[Code]["retry"];
  /** Who must act for the request to succeed. */
  readonly actor: AllFacts[Code]["actor"];
}

/** An error whose code the catalog does not list. */
export interface GengoUnknownError extends GengoErrorOf<"$unknown"> {
  readonly code: "$unknown";
  /** The code as received; `""` if the error had none. */
  readonly rawCode: string;
  /** The closest listed code, based on how Gengo structures its codes. */
  readonly nearest: GengoCode | undefined;
}

interface AllFacts extends GengoFacts {
  readonly $unknown: { category: "unknown"; retry: "unknown"; actor: "unknown" };
}

/** Every Gengo error, keyed by code; unlisted codes are under `$unknown`. */
export interface GengoErrors extends Listed {
  /** A code that the catalog does not list. */
  readonly $unknown: GengoUnknownError;
}

type Listed = { readonly [Code in keyof GengoFacts]: GengoErrorOf<Code> };

/** The codes, keyed by the version that added them and, if there is one, the version that removed them. */
export interface GengoLifecycles {
  readonly "1.0.0":
    | "1000"
    | "1100"
    | "1150"
    | "1200"
    | "1201"
    | "1250"
    | "1251"
    | "1300"
    | "1301"
    | "1302"
    | "1303"
    | "1304"
    | "1305"
    | "1306"
    | "1350"
    | "1351"
    | "1352"
    | "1400"
    | "1450"
    | "1500"
    | "1501"
    | "1551"
    | "1601"
    | "1651"
    | "1701"
    | "1751"
    | "1754"
    | "1800"
    | "1801"
    | "1802"
    | "1803"
    | "1804"
    | "1851"
    | "1852"
    | "1901"
    | "1950"
    | "1951"
    | "1952"
    | "2000"
    | "2050"
    | "2100"
    | "2150"
    | "2200"
    | "2250"
    | "2251"
    | "2252"
    | "2300"
    | "2350"
    | "2400"
    | "2401"
    | "2450"
    | "2500"
    | "2501"
    | "2502"
    | "2503"
    | "2550"
    | "2600"
    | "2650"
    | "2700"
    | "2750"
    | "2751"
    | "2800"
    ;
  readonly "1.1.0":
    | "400"
    | "404"
    | "500"
    ;
}

/** The Gengo errors with these codes. */
export type GengoErrorIn<Code extends GengoCode> = GengoErrors[Code];

/** Any Gengo error that the catalog lists. */
export type GengoListedError = GengoErrors[GengoCode];

/** Any Gengo error. Narrow it with `code`, `category`, `retry`, or `actor`. */
export type GengoError = GengoListedError | GengoUnknownError;

/** Details of this occurrence of the error. A field is `undefined` if the response did not contain it, or if the client dropped it. */
export interface GengoOccurrence {
  readonly provider: "gengo";
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The error text from Gengo, verbatim. */
  readonly detail: string | undefined;
  /** The request ID assigned by Gengo. */
  readonly requestId: string | undefined;
  /** The number of seconds to wait before sending the request again, according to the response. */
  readonly retryAfter: number | undefined;
  /** The name of the failed item of a batch in the response; `undefined` if the request as a whole failed. */
  readonly item: string | undefined;
  /**
   * All message parts if the provider sent more than one, for example a sentence and the URL of a new captcha.
   * 服务商一次返回多段文字时的全部内容，例如一句说明和新验证码的地址。
   */
  readonly messages: readonly string[] | undefined;
}

/** For each version of the catalog that added or removed codes: the codes that `later` versions added, and those that were `removed` in or before that version. */
export interface GengoVersions {
  readonly "1.0.0": {
    later: Later["1.0.0"]["all"] | never;
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: GengoVersions["1.0.0"]["removed"];
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: GengoLifecycles["1.0.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: GengoLifecycles["1.1.0"] | Kept["1.0.0"]["all"];
  };
}

/** The codes that later versions added. */
interface Later {
  readonly "1.0.0": {
    readonly all: GengoLifecycles["1.1.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: never;
  };
}

/** The errors of each version, and those that later versions added; if there are none yet, any listed error. */
export interface GengoAsOf {
  readonly "1.0.0": {
    readonly current: GengoErrors[Kept["1.0.0"]["all"]];
    readonly later: GengoErrors[Later["1.0.0"]["all"]];
  };
  readonly "1.1.0": {
    readonly current: GengoErrors[Kept["1.1.0"]["all"]];
    readonly later: GengoListedError;
  };
}

/** A version of the catalog. It is read from an object, because compiler messages then list the versions instead of this name. */
export type GengoVersion = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code of a version of the catalog. */
export type GengoCodeAsOf<Version extends GengoVersion> = GengoAsOf[Version]["current"]["code"];

/** An error whose code a later version added; if there is none yet, any listed error. */
export type GengoLaterError<Version extends GengoVersion> = GengoAsOf[Version]["later"];

/** An error whose code was not in a version yet, as that version reports it. */
export interface GengoAddedError<Later extends GengoListedError = GengoListedError> extends GengoOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
}

/** Any Gengo error as a version of the catalog reports it. {@link asOf} returns it. */
export type GengoErrorAsOf<Version extends GengoVersion> = GengoAsOf[Version]["current"] | GengoUnknownError | GengoAddedError<GengoAsOf[Version]["later"]>;
