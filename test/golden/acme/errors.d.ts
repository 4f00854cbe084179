// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.

/** The facts in the catalog about each code. */
export interface AcmeFacts {
  /**
   * The access key "AK" doesn't exist; `AK` isn't \<b>known\</b> & never was.
   * 访问密钥“AK”不存在，`AK` 从未\<b>登记\</b>过。
   *
   * NoSuchKey · HTTP 401 · authentication · retry: after_change · actor: operator
   *
   * @see {@link https://acme.example/errors?code=40002&lang=(en)#keys}
   */
  readonly "40002": { category: "authentication", retry: "after_change", actor: "operator", status: 401 };
  /**
   * Too many requests from C:\new\table\u0041; \n is two letters here.
   * 来自 C:\new\table\u0041 的请求过于频繁；此处的 \n 是两个字符。
   *
   * delete · HTTP 429 · rate_limit · retry: later · actor: developer
   */
  readonly "007": { category: "rate_limit", retry: "later", actor: "developer", status: 429 };
  /**
   * Something broke: ${process.exit(1)} and \*\/ process.exit(1); /\* are only text, // too.
   * 内部错误：${process.exit(1)} 和 \*\/ process.exit(1); /\* 只是文本，// 也是。
   *
   * unexpected \*\/ failure · internal · retry: now · actor: provider
   *
   * @deprecated since 1.1.0
   */
  readonly "-1": { category: "internal", retry: "now", actor: "provider" };
  /**
   * A parameter is wrong: `@param`, `@deprecated` and {`@link` x} are no tags.
   * 参数错误：`@param`、`@deprecated` 和 {`@link` x} 不是标签。
   *
   * HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "InvalidParameter": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The text in {field} is longer than {limit} characters.
   * {field} 中的文本超过了 {limit} 个字符。
   *
   * HTTP 400 · too_large · retry: after_change · actor: user
   */
  readonly "InvalidParameter.TextTooLong": { category: "too_large", retry: "after_change", actor: "user", status: 400 };
  /**
   * Emoji \ud83d\ude42 and \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67, é and e\u0301, \ud842\udfb7 and a no-break\u00a0space arrive whole.
   * 表情 \ud83d\ude42 和 \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67、é 和 e\u0301、\ud842\udfb7 以及不换行\u00a0空格均保持原样。
   *
   * HTTP 409 · conflict · retry: never · actor: provider
   */
  readonly "constructor": { category: "conflict", retry: "never", actor: "provider", status: 409 };
  /**
   * No answer in time. \<\/script>\<\!-- \*Markdown\* \_is\_ \[text](javascript:alert) \~here\~ -->
   * 未能及时应答。\<\/script>\<\!-- \*Markdown\* \_只是\_ \[文本](javascript:alert) \~而已\~ -->
   *
   * HTTP 504 · timeout · retry: later · actor: provider
   */
  readonly "then": { category: "timeout", retry: "later", actor: "provider", status: 504 };
  /**
   * Acme was full.
   * Acme 曾经已满。
   *
   * 过载 · unavailable · retry: later · actor: provider
   *
   * @deprecated since 1.1.0, removed in 1.2.0: replaced by 007
   */
  readonly "1e21": { category: "unavailable", retry: "later", actor: "provider", replacedBy: "007" };
  /**
   * All {taken} keys are taken by {owners}, {share} of what {budget} buys until {renewal}.
   * {taken} 个密钥名额已由 {owners} 用完，占 {budget} 所能购买的 {share}，{renewal} 恢复。
   *
   * quota · retry: never · actor: operator
   */
  readonly "toString": { category: "quota", retry: "never", actor: "operator" };
}

/** Every Acme code that the catalog lists, verbatim. */
export type AcmeCode = keyof AcmeFacts;

/** The Acme error with this code. */
export interface AcmeErrorOf<Code extends AcmeCode | "$unknown"> extends AcmeOccurrence {
  readonly code: Code;
  readonly category: AllFacts[Code]["category"];
  /** Whether the same request may succeed later. */
  readonly retry: AllFacts[Code]["retry"];
  /** Who must act for the request to succeed. */
  readonly actor: AllFacts[Code]["actor"];
  /** Values for the placeholders in its message and solution. */
  readonly parameters: Code extends keyof AcmeParameters ? AcmeParameters[Code] : Parameterless;
}

/** An error whose code the catalog does not list. */
export interface AcmeUnknownError extends AcmeErrorOf<"$unknown"> {
  readonly code: "$unknown";
  /** The code as received; `""` if the error had none. */
  readonly rawCode: string;
  /** The closest listed code, based on how Acme structures its codes. */
  readonly nearest: AcmeCode | undefined;
}

interface AllFacts extends AcmeFacts {
  readonly $unknown: { category: "unknown"; retry: "unknown"; actor: "unknown" };
}

/** Every Acme error, keyed by code; unlisted codes are under `$unknown`. */
export interface AcmeErrors extends Listed {
  /** A code that the catalog does not list. */
  readonly $unknown: AcmeUnknownError;
}

type Listed = { readonly [Code in keyof AcmeFacts]: AcmeErrorOf<Code> };

/** The codes, keyed by the version that added them and, if there is one, the version that removed them. */
export interface AcmeLifecycles {
  readonly "1.0.0":
    | "40002"
    | "007"
    | "-1"
    | "InvalidParameter"
    | "InvalidParameter.TextTooLong"
    | "constructor"
    ;
  readonly "1.1.0":
    | "then"
    ;
  readonly "1.0.0 to 1.2.0":
    | "1e21"
    ;
  readonly "1.2.0":
    | "toString"
    ;
}

/** The Acme errors with these codes. */
export type AcmeErrorIn<Code extends AcmeCode> = AcmeErrors[Code];

/** Any Acme error that the catalog lists. */
export type AcmeListedError = AcmeErrors[AcmeCode];

/** Any Acme error. Narrow it with `code`, `category`, `retry`, or `actor`. */
export type AcmeError = AcmeListedError | AcmeUnknownError;

/** Values for the placeholders in the texts of some codes. A parameter is `undefined` if the response did not contain it, or if the client dropped it. */
export interface AcmeParameters {
  readonly "InvalidParameter.TextTooLong": {
    /**
     * How long it may be. \*\/ `@see`
     * 允许的长度。
     */
    readonly limit: number | undefined;
    readonly field: string | undefined;
  };
  readonly "toString": {
    readonly taken: number | undefined;
    readonly share: number | undefined;
    readonly budget: number | undefined;
    /**
     * A program that creates the error must pass it.
     */
    readonly owners: readonly string[] | undefined;
    /**
     * When keys are free again.
     * 名额恢复的时间。
     */
    readonly renewal: string | number | undefined;
  };
}

type Parameterless = Readonly<Record<string, never>>;

/** Details of this occurrence of the error. A field is `undefined` if the response did not contain it, or if the client dropped it. */
export interface AcmeOccurrence {
  readonly provider: "acme";
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The error text from Acme, verbatim. */
  readonly detail: string | undefined;
  /** The request ID assigned by Acme. */
  readonly requestId: string | undefined;
  /** The number of seconds to wait before sending the request again, according to the response. */
  readonly retryAfter: number | undefined;
  /** The name of the failed item of a batch in the response; `undefined` if the request as a whole failed. */
  readonly item: string | undefined;
  /**
   * The part of Acme that failed; ends no comment: \*\/
   * 出错的模块。
   */
  readonly module: string | undefined;
  /**
   * How often it was tried.
   * 已尝试的次数。
   */
  readonly attempt: number | undefined;
  /**
   * What the call cost.
   * 本次调用的费用。
   */
  readonly cost: number | undefined;
  /**
   * Why, in Acme's words.
   * Acme 给出的原因。
   */
  readonly reasons: readonly string[] | undefined;
  /**
   * Whether Acme has given up.
   * Acme 是否已放弃。
   */
  readonly final: boolean | undefined;
  /**
   * What Acme proposes.
   * Acme 的建议。
   */
  readonly hint: string | undefined;
}

/** For each version of the catalog that added or removed codes: the codes that `later` versions added, and those that were `removed` in or before that version. */
export interface AcmeVersions {
  readonly "1.0.0": {
    later: Later["1.0.0"]["all"] | never;
    removed: never;
  };
  readonly "1.1.0": {
    later: Later["1.1.0"]["all"] | never;
    removed: AcmeVersions["1.0.0"]["removed"];
  };
  readonly "1.2.0": {
    later: never;
    removed: AcmeLifecycles["1.0.0 to 1.2.0"] | AcmeVersions["1.1.0"]["removed"];
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: AcmeLifecycles["1.0.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: AcmeLifecycles["1.1.0"] | Kept["1.0.0"]["all"];
  };
  readonly "1.2.0": {
    readonly all: AcmeLifecycles["1.2.0"] | Kept["1.1.0"]["all"];
  };
}

/** The codes that later versions added. */
interface Later {
  readonly "1.0.0": {
    readonly all: AcmeLifecycles["1.1.0"] | Later["1.1.0"]["all"];
  };
  readonly "1.1.0": {
    readonly all: AcmeLifecycles["1.2.0"] | never;
  };
  readonly "1.2.0": {
    readonly all: never;
  };
}

/** The errors of each version, and those that later versions added; if there are none yet, any listed error. */
export interface AcmeAsOf {
  readonly "1.0.0": {
    readonly current: AcmeErrors[Kept["1.0.0"]["all"] | AcmeLifecycles["1.0.0 to 1.2.0"]];
    readonly later: AcmeErrors[Later["1.0.0"]["all"]];
  };
  readonly "1.1.0": {
    readonly current: AcmeErrors[Kept["1.1.0"]["all"] | AcmeLifecycles["1.0.0 to 1.2.0"]];
    readonly later: AcmeErrors[Later["1.1.0"]["all"]];
  };
  readonly "1.2.0": {
    readonly current: AcmeErrors[Kept["1.2.0"]["all"]];
    readonly later: AcmeListedError;
  };
}

/** A version of the catalog. It is read from an object, because compiler messages then list the versions instead of this name. */
export type AcmeVersion = { is: "1.0.0" | "1.1.0" | "1.2.0" }["is"];

/** Every code of a version of the catalog. */
export type AcmeCodeAsOf<Version extends AcmeVersion> = AcmeAsOf[Version]["current"]["code"];

/** An error whose code a later version added; if there is none yet, any listed error. */
export type AcmeLaterError<Version extends AcmeVersion> = AcmeAsOf[Version]["later"];

/** An error whose code was not in a version yet, as that version reports it. */
export interface AcmeAddedError<Later extends AcmeListedError = AcmeListedError> extends AcmeOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
  readonly parameters: Later["parameters"];
}

/** Any Acme error as a version of the catalog reports it. {@link asOf} returns it. */
export type AcmeErrorAsOf<Version extends AcmeVersion> = AcmeAsOf[Version]["current"] | AcmeUnknownError | AcmeAddedError<AcmeAsOf[Version]["later"]>;

/** The errors that every operation may return. */
type OfEvery =
  | AcmeErrors["40002" | "007"];

/** The errors that each operation may return. */
export interface AcmeWithin {
  /** POST /orders/{id} · Places an order; ends no comment: \*\/ */
  readonly "orders.place":
    | AcmeErrors["InvalidParameter" | "InvalidParameter.TextTooLong" | "then" | "1e21"]
    | OfEvery;
  readonly "toString":
    | AcmeErrors["constructor" | "toString"]
    | OfEvery;
}

/** The ID of an operation. */
export type AcmeOperation = keyof AcmeWithin;

/** A listed error for an operation that does not list its code. */
export interface AcmeOtherError extends AcmeOccurrence {
  readonly code: "$other";
  /** The error itself. */
  readonly error: AcmeListedError;
  readonly category: AcmeListedError["category"];
  readonly retry: AcmeListedError["retry"];
  readonly actor: AcmeListedError["actor"];
  readonly parameters: AcmeListedError["parameters"];
}

/** Any Acme error as one operation may return it. {@link within} returns it. */
export type AcmeErrorWithin<Operation extends AcmeOperation> = AcmeWithin[Operation] | AcmeUnknownError | AcmeOtherError;
