// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/**
 * The access key "AK" doesn't exist; `AK` isn't \<b>known\</b> & never was.
 * 访问密钥“AK”不存在，`AK` 从未\<b>登记\</b>过。
 *
 * HTTP 401 · authentication · retry: after_change · actor: operator
 *
 * @see {@link https://acme.example/errors?code=40002&lang=(en)#keys}
 */
export declare const NoSuchKey: "40002";
/**
 * Too many requests from C:\new\table\u0041; \n is two letters here.
 * 来自 C:\new\table\u0041 的请求过于频繁；此处的 \n 是两个字符。
 *
 * HTTP 429 · rate_limit · retry: later · actor: developer
 */
export declare const delete_: "007";
/**
 * Something broke: ${process.exit(1)} and \*\/ process.exit(1); /\* are only text, // too.
 * 内部错误：${process.exit(1)} 和 \*\/ process.exit(1); /\* 只是文本，// 也是。
 *
 * internal · retry: now · actor: provider
 *
 * @deprecated since 1.1.0
 */
export declare const unexpected_failure: "-1";
/**
 * Acme was full.
 * Acme 曾经已满。
 *
 * unavailable · retry: later · actor: provider
 *
 * @deprecated since 1.1.0, removed in 1.2.0: replaced by 007
 */
export declare const 过载: "1e21";
