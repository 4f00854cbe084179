// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.

/** The facts in the catalog about each code. */
export interface AzureTranslatorFacts {
  /**
   * One of the inputs in the request is invalid.
   * 请求中有一项输入无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400000": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The scope parameter is invalid.
   * scope 参数无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400001": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The category parameter is invalid.
   * 类别（category）参数无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400002": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * A language code is missing or invalid.
   * 缺少语言代码，或语言代码无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400003": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The target script (To script) is missing or invalid.
   * 缺少目标文字（To script），或目标文字无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400004": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * An input text is missing or invalid.
   * 缺少输入文本，或输入文本无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: user
   */
  readonly "400005": { category: "invalid_request", retry: "after_change", actor: "user", status: 400 };
  /**
   * The combination of language and script is invalid.
   * 语言与文字（script）的组合无效。
   *
   * HTTP 400 · unsupported_language · retry: after_change · actor: user
   */
  readonly "400006": { category: "unsupported_language", retry: "after_change", actor: "user", status: 400 };
  /**
   * The source script (From script) is missing or invalid.
   * 缺少源文字（From script），或源文字无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400018": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * Azure AI Translator does not support one of the languages in the request.
   * Azure AI 翻译不支持请求中的某种语言。
   *
   * HTTP 400 · unsupported_language · retry: after_change · actor: user
   */
  readonly "400019": { category: "unsupported_language", retry: "after_change", actor: "user", status: 400 };
  /**
   * One of the elements in the array of input texts is invalid.
   * 输入文本数组中有一个元素无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400020": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The API version parameter is missing or invalid.
   * 缺少 API 版本参数，或其值无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400021": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * One of the language pairs in the request is invalid.
   * 请求中有一个语言对无效。
   *
   * HTTP 400 · unsupported_language · retry: after_change · actor: user
   */
  readonly "400023": { category: "unsupported_language", retry: "after_change", actor: "user", status: 400 };
  /**
   * The source language (From field) is invalid.
   * 源语言（From 字段）无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400035": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The target language (To field) is missing or invalid.
   * 缺少目标语言（To 字段），或目标语言无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400036": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * One of the options in the Options field is invalid.
   * Options 字段中有一个选项无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400042": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The client trace ID (ClientTraceId field or X-ClientTraceId header) is missing or invalid.
   * 缺少客户端跟踪 ID（ClientTraceId 字段或 X-ClientTraceId 标头），或其值无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400043": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The input text is too long.
   * 输入文本过长。
   *
   * HTTP 400 · too_large · retry: after_change · actor: user
   */
  readonly "400050": { category: "too_large", retry: "after_change", actor: "user", status: 400 };
  /**
   * The translation parameter is missing or invalid.
   * 缺少 translation 参数，或其值无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400064": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The number of target scripts (ToScript parameter) does not match the number of target languages (To parameter).
   * 目标文字（ToScript 参数）的数量与目标语言（To 参数）的数量不一致。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400070": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The value of TextType is invalid.
   * TextType 的值无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400071": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The array of input texts has too many elements.
   * 输入文本数组中的元素过多。
   *
   * HTTP 400 · too_large · retry: after_change · actor: developer
   */
  readonly "400072": { category: "too_large", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The script parameter is invalid.
   * 文字（script）参数无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400073": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The request body is not valid JSON.
   * 请求正文不是有效的 JSON。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400074": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The combination of language pair and category is invalid.
   * 语言对与类别（category）的组合无效。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "400075": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The size of the request exceeds the limit.
   * 请求大小超出上限。
   *
   * HTTP 400 · too_large · retry: after_change · actor: developer
   */
  readonly "400077": { category: "too_large", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The custom translation system requested for this source language and this target language does not exist.
   * 请求为此源语言和目标语言指定的自定义翻译系统不存在。
   *
   * HTTP 400 · not_found · retry: after_change · actor: operator
   */
  readonly "400079": { category: "not_found", retry: "after_change", actor: "operator", status: 400 };
  /**
   * Transliteration is not supported for this language or script.
   * 此语言或文字（script）不支持音译。
   *
   * HTTP 400 · unsupported_language · retry: after_change · actor: user
   */
  readonly "400080": { category: "unsupported_language", retry: "after_change", actor: "user", status: 400 };
  /**
   * The request is not authorized because its credentials are missing or invalid.
   * 请求缺少凭据或凭据无效，因此未获授权。
   *
   * HTTP 401 · authentication · retry: after_change · actor: operator
   */
  readonly "401000": { category: "authentication", retry: "after_change", actor: "operator", status: 401 };
  /**
   * The request is not authorized because its credentials are missing or invalid.
   * 请求缺少凭据或凭据无效，因此未获授权。
   *
   * HTTP 401 · authentication · retry: after_change · actor: operator
   */
  readonly "401001": { category: "authentication", retry: "after_change", actor: "operator", status: 401 };
  /**
   * The provided credentials are for the Speech API, but the request requires credentials for the Text API.
   * 提供的凭据适用于语音 API，而此请求需要文本 API 的凭据。
   *
   * HTTP 401 · authentication · retry: after_change · actor: operator
   */
  readonly "401015": { category: "authentication", retry: "after_change", actor: "operator", status: 401 };
  /**
   * Azure AI Translator does not allow this operation.
   * Azure AI 翻译不允许执行此操作。
   *
   * HTTP 403 · permission · retry: after_change · actor: operator
   */
  readonly "403000": { category: "permission", retry: "after_change", actor: "operator", status: 403 };
  /**
   * The operation is not allowed because the subscription has used up its free quota.
   * 订阅的免费额度已用完，因此不允许执行此操作。
   *
   * HTTP 403 · quota · retry: after_change · actor: operator
   */
  readonly "403001": { category: "quota", retry: "after_change", actor: "operator", status: 403 };
  /**
   * The gateway in front of Azure AI Translator found no resource at the requested address.
   * Azure AI 翻译的前置网关在所请求的地址找不到资源。
   *
   * HTTP 404 · not_found · retry: after_change · actor: developer
   */
  readonly "404": { category: "not_found", retry: "after_change", actor: "developer", status: 404 };
  /**
   * The requested resource does not support the request method.
   * 所请求的资源不支持此请求方法。
   *
   * HTTP 405 · unsupported · retry: after_change · actor: developer
   */
  readonly "405000": { category: "unsupported", retry: "after_change", actor: "developer", status: 405 };
  /**
   * The requested translation system is being prepared.
   * 所请求的翻译系统正在准备中。
   *
   * HTTP 408 · unavailable · retry: later · actor: provider
   */
  readonly "408001": { category: "unavailable", retry: "later", actor: "provider", status: 408 };
  /**
   * The request timed out because the client did not send it within the time that the server was prepared to wait.
   * 客户端未在服务器的等待时间内发送请求，请求已超时。
   *
   * HTTP 408 · timeout · retry: now · actor: developer
   */
  readonly "408002": { category: "timeout", retry: "now", actor: "developer", status: 408 };
  /**
   * The Content-Type header is missing or invalid.
   * 缺少 Content-Type 标头，或其值无效。
   *
   * HTTP 415 · invalid_request · retry: after_change · actor: developer
   */
  readonly "415000": { category: "invalid_request", retry: "after_change", actor: "developer", status: 415 };
  /**
   * The server rejected the request because the client exceeded request limits.
   * 由于客户端已超出请求限制，服务器拒绝了请求。
   *
   * HTTP 429 · rate_limit · retry: later · actor: developer
   */
  readonly "429000": { category: "rate_limit", retry: "later", actor: "developer", status: 429 };
  /**
   * The server rejected the request because the client exceeded request limits.
   * 由于客户端已超出请求限制，服务器拒绝了请求。
   *
   * HTTP 429 · rate_limit · retry: later · actor: developer
   */
  readonly "429001": { category: "rate_limit", retry: "later", actor: "developer", status: 429 };
  /**
   * The server rejected the request because the client exceeded request limits.
   * 由于客户端已超出请求限制，服务器拒绝了请求。
   *
   * HTTP 429 · rate_limit · retry: later · actor: developer
   */
  readonly "429002": { category: "rate_limit", retry: "later", actor: "developer", status: 429 };
  /**
   * An unexpected error occurred in Azure AI Translator.
   * Azure AI 翻译内部发生意外错误。
   *
   * HTTP 500 · internal · retry: later · actor: provider
   */
  readonly "500000": { category: "internal", retry: "later", actor: "provider", status: 500 };
  /**
   * Azure AI Translator is temporarily unavailable.
   * Azure AI 翻译暂时不可用。
   *
   * HTTP 503 · unavailable · retry: later · actor: provider
   */
  readonly "503000": { category: "unavailable", retry: "later", actor: "provider", status: 503 };
}

/** Every Azure AI Translator code that the catalog lists, verbatim. */
export type AzureTranslatorCode = keyof AzureTranslatorFacts;

/** The Azure AI Translator error with this code. */
export interface AzureTranslatorErrorOf<Code extends AzureTranslatorCode | "$unknown"> extends AzureTranslatorOccurrence {
  readonly code: Code;
  readonly category: AllFacts[Code]["category"];
  /** Whether the same request may succeed later. */
  readonly retry: AllFacts[Code]["retry"];
  /** Who must act for the request to succeed. */
  readonly actor: AllFacts[Code]["actor"];
}

/** An error whose code the catalog does not list. */
export interface AzureTranslatorUnknownError extends AzureTranslatorErrorOf<"$unknown"> {
  readonly code: "$unknown";
  /** The code as received; `""` if the error had none. */
  readonly rawCode: string;
  /** The closest listed code, based on how Azure AI Translator structures its codes. */
  readonly nearest: AzureTranslatorCode | undefined;
}

interface AllFacts extends AzureTranslatorFacts {
  readonly $unknown: { category: "unknown"; retry: "unknown"; actor: "unknown" };
}

/** Every Azure AI Translator error, keyed by code; unlisted codes are under `$unknown`. */
export interface AzureTranslatorErrors extends Listed {
  /** A code that the catalog does not list. */
  readonly $unknown: AzureTranslatorUnknownError;
}

type Listed = { readonly [Code in keyof AzureTranslatorFacts]: AzureTranslatorErrorOf<Code> };

/** The codes, keyed by the version that added them and, if there is one, the version that removed them. */
export interface AzureTranslatorLifecycles {
  readonly "1.0.0":
    | "400000"
    | "400001"
    | "400002"
    | "400003"
    | "400004"
    | "400005"
    | "400006"
    | "400018"
    | "400019"
    | "400020"
    | "400021"
    | "400023"
    | "400035"
    | "400036"
    | "400042"
    | "400043"
    | "400050"
    | "400064"
    | "400070"
    | "400071"
    | "400072"
    | "400073"
    | "400074"
    | "400075"
    | "400077"
    | "400079"
    | "400080"
    | "401000"
    | "401015"
    | "403000"
    | "403001"
    | "405000"
    | "408001"
    | "408002"
    | "415000"
    | "429000"
    | "429001"
    | "429002"
    | "500000"
    | "503000"
    ;
  readonly "1.1.0":
    | "401001"
    | "404"
    ;
}

/** The Azure AI Translator errors with these codes. */
export type AzureTranslatorErrorIn<Code extends AzureTranslatorCode> = AzureTranslatorErrors[Code];

/** Any Azure AI Translator error that the catalog lists. */
export type AzureTranslatorListedError = AzureTranslatorErrors[AzureTranslatorCode];

/** Any Azure AI Translator error. Narrow it with `code`, `category`, `retry`, or `actor`. */
export type AzureTranslatorError = AzureTranslatorListedError | AzureTranslatorUnknownError;

/** Details of this occurrence of the error. A field is `undefined` if the response did not contain it, or if the client dropped it. */
export interface AzureTranslatorOccurrence {
  readonly provider: "azure-translator";
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The error text from Azure AI Translator, verbatim. */
  readonly detail: string | undefined;
  /** The request ID assigned by Azure AI Translator. */
  readonly requestId: string | undefined;
  /** The number of seconds to wait before sending the request again, according to the response. */
  readonly retryAfter: number | undefined;
  /** The name of the failed item of a batch in the response; `undefined` if the request as a whole failed. */
  readonly item: string | undefined;
}

/** For each version of the catalog that added or removed codes: the codes that `later` versions added, and those that were `removed` in or before that version. */
export interface AzureTranslatorVersions {
  readonly "1.0.0": {
    later: Later["1.0.0"]["all"] | never;
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: AzureTranslatorVersions["1.0.0"]["removed"];
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: AzureTranslatorLifecycles["1.0.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: AzureTranslatorLifecycles["1.1.0"] | Kept["1.0.0"]["all"];
  };
}

/** The codes that later versions added. */
interface Later {
  readonly "1.0.0": {
    readonly all: AzureTranslatorLifecycles["1.1.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: never;
  };
}

/** The errors of each version, and those that later versions added; if there are none yet, any listed error. */
export interface AzureTranslatorAsOf {
  readonly "1.0.0": {
    readonly current: AzureTranslatorErrors[Kept["1.0.0"]["all"]];
    readonly later: AzureTranslatorErrors[Later["1.0.0"]["all"]];
  };
  readonly "1.1.0": {
    readonly current: AzureTranslatorErrors[Kept["1.1.0"]["all"]];
    readonly later: AzureTranslatorListedError;
  };
}

/** A version of the catalog. It is read from an object, because compiler messages then list the versions instead of this name. */
export type AzureTranslatorVersion = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code of a version of the catalog. */
export type AzureTranslatorCodeAsOf<Version extends AzureTranslatorVersion> = AzureTranslatorAsOf[Version]["current"]["code"];

/** An error whose code a later version added; if there is none yet, any listed error. */
export type AzureTranslatorLaterError<Version extends AzureTranslatorVersion> = AzureTranslatorAsOf[Version]["later"];

/** An error whose code was not in a version yet, as that version reports it. */
export interface AzureTranslatorAddedError<Later extends AzureTranslatorListedError = AzureTranslatorListedError> extends AzureTranslatorOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
}

/** Any Azure AI Translator error as a version of the catalog reports it. {@link asOf} returns it. */
export type AzureTranslatorErrorAsOf<Version extends AzureTranslatorVersion> = AzureTranslatorAsOf[Version]["current"] | AzureTranslatorUnknownError | AzureTranslatorAddedError<AzureTranslatorAsOf[Version]["later"]>;
