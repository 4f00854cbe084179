// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { codeText, equals, first, has, integer, isAbsent, isNoneOf, isOfType, isOneOf, mayHold, meets, startsWith, words } from "./runtime.js";
import type { Condition, Path, Places } from "./runtime.js";

/** An error format: the conditions on a value, and how its parts are read. */
export interface Shape {
  readonly when?: (value: unknown) => boolean;
  readonly code: (value: unknown, accepts?: "listed" | CodeFormat) => Believed | undefined;
  readonly accepts?: "listed" | CodeFormat;
  /** The value in place of the code, in a format that may lack a code. */
  readonly anyCode?: (value: unknown) => string | undefined;
  readonly detail?: (value: unknown) => string | undefined;
  readonly requestId?: (value: unknown) => string | undefined;
  readonly retryAfter?: (value: unknown) => number | undefined;
  readonly status?: (value: unknown) => number | undefined;
  readonly fields?: Readonly<Partial<Record<"errno", (value: unknown) => unknown>>>;
}

/** The format of one item's error in a batch. */
export interface ItemShape extends Shape {
  readonly each: Path;
  readonly where?: (value: unknown) => boolean;
  readonly item?: (value: unknown) => string | undefined;
}

/** Whether a body is a success, which is never the case here. */
export function isSuccess(): boolean {
  return false;
}

const condition1: Condition = { at: ["errors", "*", "syscall"], type: "string" };
const places2: Places = [["errors", "*", "message"]];
const places3: Places = [["errors", "*", "errno"]];

/** The most specific first. */
export const shapes: readonly Shape[] = [
  // system error
  {
    when: (value) => isOfType($code(value), "string") && isOfType($syscall(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      errno: (value) => integer($errno(value)),
    },
    accepts: { format: "text" },
  },
  // several connections that failed
  {
    when: (value) => equals($name(value), "AggregateError") && meets(value, condition1),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)) ?? first(value, places2, words),
    fields: {
      errno: (value) => first(value, places3, integer),
    },
  },
  // error of undici
  {
    when: (value) => startsWith($code(value), "UND_ERR"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
  },
  // error of the HTTP parser
  {
    when: (value) => startsWith($code(value), "HPE_"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
  },
  // error of the HTTP parser without a code
  {
    when: (value) => equals($name(value), "HTTPParserError"),
    code: (value, accepts) => believed($code(value), accepts),
    anyCode: (value) => codeText($code(value)),
    detail: (value) => words($message(value)),
  },
  // error of Node.js
  {
    when: (value) => startsWith($code(value), "ERR_") && isOneOf($name(value), ["Error", "TypeError", "RangeError", "SyntaxError", "URIError"]) && isOfType($message(value), "string") && isAbsent($response(value)) && isAbsent($config(value)) && isAbsent($status(value)) && isAbsent($statusCode(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      errno: (value) => integer($errno(value)),
    },
  },
  // listed code with a message
  {
    when: (value) => isOfType($message(value), "string") && isNoneOf($code(value), ["UNKNOWN", "EOF", "AbortError", "TimeoutError"]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      errno: (value) => integer($errno(value)),
    },
    accepts: "listed",
  },
  // listed code by itself
  {
    when: (value) => startsWith($code(value), "E") && isNoneOf($code(value), ["EOF"]),
    code: (value, accepts) => believed($code(value), accepts),
    fields: {
      errno: (value) => integer($errno(value)),
    },
    accepts: "listed",
  },
  // DOMException of an abort
  {
    when: (value) => equals($name(value), "AbortError") && isOfType($message(value), "string"),
    code: (value, accepts) => believed($name(value), accepts),
    detail: (value) => words($message(value)),
    accepts: "listed",
  },
  // DOMException of a time-out
  {
    when: (value) => equals($name(value), "TimeoutError") && equals($code(value), 23),
    code: (value, accepts) => believed($name(value), accepts),
    detail: (value) => words($message(value)),
    accepts: "listed",
  },
];

export const items: readonly ItemShape[] = [
  // one of several connections that failed
  {
    each: ["errors", "*"],
    when: (value) => equals($name(value), "AggregateError") && isOfType($code(value), "string"),
    where: (value) => isOfType($syscall(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      errno: (value) => integer($errno(value)),
    },
    accepts: { format: "text" },
  },
];

/** The format of codes, which determines which unlisted codes are accepted. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "dotted" | "token" | "text";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
}

/** The places of the parameters of a code's texts. */
export interface ParameterPlace {
  readonly as: "string" | "integer" | "number" | "boolean" | "strings";
  readonly at: Places;
}

export const codes: CodeFormat = { format: "token" };

export const requestIdHeaders: readonly string[] = [];

const parameters1: Readonly<Record<string, ParameterPlace>> = { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, path: { as: "string", at: [["path"]] } };
const parameters2: Readonly<Record<string, ParameterPlace>> = { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, path: { as: "string", at: [["path"]] }, dest: { as: "string", at: [["dest"]] }, address: { as: "string", at: [["address"], ["errors", "*", "address"]] }, port: { as: "integer", at: [["port"], ["errors", "*", "port"]] } };
const parameters3: Readonly<Record<string, ParameterPlace>> = { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, address: { as: "string", at: [["address"], ["errors", "*", "address"]] }, port: { as: "integer", at: [["port"], ["errors", "*", "port"]] } };
const parameters4: Readonly<Record<string, ParameterPlace>> = { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, path: { as: "string", at: [["path"]] }, address: { as: "string", at: [["address"], ["errors", "*", "address"]] }, port: { as: "integer", at: [["port"], ["errors", "*", "port"]] } };
const parameters5: Readonly<Record<string, ParameterPlace>> = { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, hostname: { as: "string", at: [["hostname"]] } };
const parameters6: Readonly<Record<string, ParameterPlace>> = { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, path: { as: "string", at: [["path"]] }, dest: { as: "string", at: [["dest"]] } };
const parameters7: Readonly<Record<string, ParameterPlace>> = { statusCode: { as: "integer", at: [["statusCode"]] } };
const parameters8: Readonly<Record<string, ParameterPlace>> = { syscall: { as: "string", at: [["syscall"]] }, path: { as: "string", at: [["path"]] }, dest: { as: "string", at: [["dest"]] } };
const parameters9: Readonly<Record<string, ParameterPlace>> = { input: { as: "string", at: [["input"]] } };
const parameters10: Readonly<Record<string, ParameterPlace>> = { url: { as: "string", at: [["url"]] } };
const parameters11: Readonly<Record<string, ParameterPlace>> = { reason: { as: "string", at: [["reason"]] }, bytesParsed: { as: "integer", at: [["bytesParsed"]] } };
const parameters12: Readonly<Record<string, ParameterPlace>> = { library: { as: "string", at: [["library"]] }, reason: { as: "string", at: [["reason"]] } };

export const parameters: Readonly<Record<string, Readonly<Record<string, ParameterPlace>>>> = {
  "E2BIG": parameters1,
  "EACCES": parameters2,
  "EADDRINUSE": parameters3,
  "EADDRNOTAVAIL": parameters3,
  "EAFNOSUPPORT": parameters3,
  "EAGAIN": parameters4,
  "EAI_ADDRFAMILY": parameters5,
  "EAI_AGAIN": parameters5,
  "EAI_BADFLAGS": parameters5,
  "EAI_BADHINTS": parameters5,
  "EAI_CANCELED": parameters5,
  "EAI_FAIL": parameters5,
  "EAI_FAMILY": parameters5,
  "EAI_MEMORY": parameters5,
  "EAI_NODATA": parameters5,
  "EAI_NONAME": parameters5,
  "EAI_OVERFLOW": parameters5,
  "EAI_PROTOCOL": parameters5,
  "EAI_SERVICE": parameters5,
  "EAI_SOCKTYPE": parameters5,
  "EALREADY": parameters3,
  "EBADF": parameters1,
  "EBUSY": parameters6,
  "ECANCELED": parameters4,
  "ECHARSET": parameters1,
  "ECONNABORTED": parameters3,
  "ECONNREFUSED": { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, address: { as: "string", at: [["address"], ["errors", "*", "address"]] }, port: { as: "integer", at: [["port"], ["errors", "*", "port"]] }, hostname: { as: "string", at: [["hostname"]] } },
  "ECONNRESET": parameters3,
  "EDESTADDRREQ": parameters3,
  "EEXIST": parameters6,
  "EFAULT": parameters1,
  "EFBIG": parameters1,
  "EHOSTUNREACH": parameters3,
  "EINTR": parameters1,
  "EINVAL": parameters2,
  "EIO": parameters1,
  "EISCONN": parameters3,
  "EISDIR": parameters6,
  "ELOOP": parameters6,
  "EMFILE": parameters1,
  "EMSGSIZE": parameters3,
  "ENAMETOOLONG": parameters6,
  "ENETDOWN": parameters3,
  "ENETUNREACH": parameters3,
  "ENFILE": parameters1,
  "ENOBUFS": parameters4,
  "ENODEV": parameters1,
  "ENOENT": { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, path: { as: "string", at: [["path"]] }, dest: { as: "string", at: [["dest"]] }, address: { as: "string", at: [["address"], ["errors", "*", "address"]] } },
  "ENOMEM": { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, path: { as: "string", at: [["path"]] }, hostname: { as: "string", at: [["hostname"]] } },
  "ENONET": parameters3,
  "ENOPROTOOPT": parameters3,
  "ENOSPC": parameters6,
  "ENOSYS": parameters1,
  "ENOTCONN": parameters3,
  "ENOTDIR": parameters6,
  "ENOTEMPTY": parameters6,
  "ENOTSOCK": parameters3,
  "ENOTSUP": parameters2,
  "EOVERFLOW": parameters1,
  "EPERM": parameters2,
  "EPIPE": parameters3,
  "EPROTO": parameters3,
  "EPROTONOSUPPORT": parameters3,
  "EPROTOTYPE": parameters3,
  "ERANGE": parameters1,
  "EROFS": parameters6,
  "ESHUTDOWN": parameters3,
  "ESPIPE": parameters1,
  "ESRCH": parameters1,
  "ETIMEDOUT": { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, address: { as: "string", at: [["address"], ["errors", "*", "address"]] }, port: { as: "integer", at: [["port"], ["errors", "*", "port"]] }, path: { as: "string", at: [["path"]] } },
  "ETXTBSY": parameters6,
  "EXDEV": parameters6,
  "UNKNOWN": parameters2,
  "EOF": { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, path: { as: "string", at: [["path"]] }, address: { as: "string", at: [["address"], ["errors", "*", "address"]] }, port: { as: "integer", at: [["port"], ["errors", "*", "port"]] }, hostname: { as: "string", at: [["hostname"]] } },
  "ENXIO": parameters1,
  "EMLINK": parameters6,
  "EHOSTDOWN": parameters3,
  "EREMOTEIO": parameters1,
  "ENOTTY": parameters1,
  "EFTYPE": parameters1,
  "EILSEQ": parameters1,
  "ESOCKTNOSUPPORT": parameters3,
  "ENODATA": { syscall: { as: "string", at: [["syscall"], ["errors", "*", "syscall"]] }, hostname: { as: "string", at: [["hostname"]] }, path: { as: "string", at: [["path"]] } },
  "EUNATCH": parameters1,
  "ENOEXEC": parameters1,
  "EFORMERR": parameters5,
  "ESERVFAIL": parameters5,
  "ENOTFOUND": parameters5,
  "ENOTIMP": parameters5,
  "EREFUSED": parameters5,
  "EBADQUERY": parameters5,
  "EBADNAME": parameters5,
  "EBADFAMILY": parameters5,
  "EBADRESP": parameters5,
  "ETIMEOUT": parameters5,
  "EFILE": parameters5,
  "EDESTRUCTION": parameters5,
  "EBADSTR": parameters5,
  "EBADFLAGS": parameters5,
  "ENONAME": parameters5,
  "EBADHINTS": parameters5,
  "ENOTINITIALIZED": parameters5,
  "ELOADIPHLPAPI": parameters5,
  "EADDRGETNETWORKPARAMS": parameters5,
  "ECANCELLED": parameters5,
  "UND_ERR_SOCKET": { address: { as: "string", at: [["socket", "remoteAddress"]] }, port: { as: "integer", at: [["socket", "remotePort"]] } },
  "UND_ERR_REQ_RETRY": parameters7,
  "UND_ERR_RESPONSE": parameters7,
  "UND_ERR_RESPONSE_STATUS_CODE": parameters7,
  "ERR_ACCESS_DENIED": { permission: { as: "string", at: [["permission"]] }, resource: { as: "string", at: [["resource"]] } },
  "ERR_ASSERTION": { operator: { as: "string", at: [["operator"]] } },
  "ERR_CHILD_PROCESS_STDIO_MAXBUFFER": { cmd: { as: "string", at: [["cmd"]] } },
  "ERR_FS_CP_DIR_TO_NON_DIR": parameters8,
  "ERR_FS_CP_EEXIST": parameters8,
  "ERR_FS_CP_EINVAL": parameters8,
  "ERR_FS_CP_NON_DIR_TO_DIR": parameters8,
  "ERR_FS_EISDIR": parameters8,
  "ERR_INVALID_FILE_URL_PATH": parameters9,
  "ERR_INVALID_MODULE_SPECIFIER": parameters9,
  "ERR_INVALID_URL": { input: { as: "string", at: [["input"]] }, base: { as: "string", at: [["base"]] } },
  "ERR_MODULE_NOT_FOUND": parameters10,
  "MODULE_NOT_FOUND": { requireStack: { as: "strings", at: [["requireStack"]] } },
  "ERR_SQLITE_ERROR": { errcode: { as: "integer", at: [["errcode"]] }, errstr: { as: "string", at: [["errstr"]] } },
  "ERR_SYSTEM_ERROR": parameters8,
  "ERR_TLS_CERT_ALTNAME_INVALID": { host: { as: "string", at: [["host"]] }, reason: { as: "string", at: [["reason"]] } },
  "ERR_UNSUPPORTED_DIR_IMPORT": parameters10,
  "HPE_UNEXPECTED_CONTENT_LENGTH": parameters11,
  "HPE_INVALID_CONSTANT": parameters11,
  "HPE_INVALID_METHOD": parameters11,
  "HPE_INVALID_HEADER_TOKEN": parameters11,
  "HPE_INVALID_CONTENT_LENGTH": parameters11,
  "HPE_INVALID_CHUNK_SIZE": parameters11,
  "HPE_INVALID_TRANSFER_ENCODING": parameters11,
  "ERR_SSL_WRONG_VERSION_NUMBER": parameters12,
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION": parameters12,
  "ERR_SSL_UNSUPPORTED_PROTOCOL": parameters12,
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE": parameters12,
  "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE": parameters12,
  "ERR_SSL_NO_SHARED_CIPHER": parameters12,
  "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED": parameters12,
  "ERR_OSSL_EVP_UNSUPPORTED": parameters12,
  "ERR_OSSL_UNSUPPORTED": parameters12,
  "ERR_OSSL_BAD_DECRYPT": parameters12,
  "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH": parameters12,
  "ERR_OSSL_PEM_NO_START_LINE": parameters12,
  "ERR_OSSL_X509_KEY_VALUES_MISMATCH": parameters12,
};

/** A code that may belong to this provider, with its facts if the catalog lists it. */
export interface Believed {
  readonly code: string;
  readonly said: { readonly category: string; readonly retry: string; readonly actor: string } | undefined;
}

/** A code that is listed, or that has the format of this provider's codes. */
export function believed(found: unknown, accepts: "listed" | CodeFormat = codes): Believed | undefined {
  const code = codeText(found);
  if (code === undefined) return undefined;
  // One lookup finds a code and its facts in the table; inherited properties have no category of their own. Reading `__proto__` may throw.
  const said = code === "__proto__" ? undefined : (facts as object as Readonly<Record<string, Believed["said"]>>)[code];
  if (said && has(said, "category")) return { code, said };
  return accepts !== "listed" && hasFormat(code, accepts) ? { code, said: undefined } : undefined;
}

function hasFormat(code: string, { format, lengths, min = -Infinity, max = Infinity }: CodeFormat): boolean {
  if (!formats[format].test(code) || (lengths && !lengths.includes(code.length))) return false;
  return (format !== "digits" && format !== "integer") || (Number(code) >= min && Number(code) <= max);
}

const formats = {
  digits: /^\d+$/,
  integer: /^-?\d+$/,
  dotted: /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/,
  token: /^-?[A-Za-z0-9_.:/-]+$/,
  text: /^[^\s$\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff](?:[^\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]*[^\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff])?$/u,
};

// One function per key: engines read a literal property many times faster than one whose name is in a variable.
// As with `get`, an unreadable property is `undefined`.

export function $provider(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["provider"];
  } catch {
    return undefined;
  }
}

export function $code(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["code"];
  } catch {
    return undefined;
  }
}

export function $syscall(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["syscall"];
  } catch {
    return undefined;
  }
}

export function $message(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["message"];
  } catch {
    return undefined;
  }
}

export function $errno(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["errno"];
  } catch {
    return undefined;
  }
}

export function $name(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["name"];
  } catch {
    return undefined;
  }
}

export function $response(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["response"];
  } catch {
    return undefined;
  }
}

export function $config(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["config"];
  } catch {
    return undefined;
  }
}

export function $status(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["status"];
  } catch {
    return undefined;
  }
}

export function $statusCode(value: unknown): unknown {
  if (!mayHold(value)) return undefined;
  try {
    return value["statusCode"];
  } catch {
    return undefined;
  }
}
