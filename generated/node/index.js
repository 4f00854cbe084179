// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { bodiesIn, causeOf, codeText, decoded, equals, findUnread, first, flag, get, has, header, headerLists, httpStatus, inOneSearch, integer, isAbsent, isNoneOf, isOfType, isOneOf, mayHold, meets, nothing, number, othersIn, partsOf, pickLocale, retryAfterIn, retryDelay, seconds, seek, startsWith, statusOf, text, texts, words } from "./runtime.js";

export { facts, is, isError, asOf, asUnknown, assertNever, match, matchOr, message, solution, toError, parse, parseAll, parseAsync, pickLocale, retryDelay };

function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "node" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a Node.js error with a code of this version, or `$unknown`. */
function isError(value) {
  try {
    const error = value;
    return error.provider === "node" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}
/** Whether this version of the catalog lists the code. */
function isListed(code) {
  return typeof code === "string" && has(facts, code);
}
/** An error whose code this version of the catalog does not list. */
function unlisted(error, nearest) {
  return {
    ...error,
    code: "$unknown",
    rawCode: error.code,
    nearest,
    category: "unknown",
    retry: "unknown",
    actor: "unknown",
    parameters: {}
  };
}
/** An error from any version with the fields that this version guarantees: parameters, and a nearest code, if any, that is in `listed`, which has a property for each code. */
function current(error, listed) {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits && error.parameters ? error : {
    ...error,
    nearest: fits ? error.nearest : undefined,
    parameters: error.parameters ?? {}
  };
}

function match(given, handlers) {
  return handle(current(given, handlers), handlers, (left) => {
    const like = undefined;
    return left.code === "$unknown" ? unhandled(left) : handle(unlisted(left, like), handlers, () => unhandled(left));
  });
}
function matchOr(error, handlers, otherwise) {
  const others = otherwise;
  return handle(current(error, facts), handlers, (left) => left.code.startsWith("$") || isListed(left.code) ? others(left) : handle(asUnknown(left), handlers, others));
}
function handle(error, handlers, otherwise) {
  const handler = has(handlers, error.code) ? handlers[error.code] : undefined;
  return (handler ?? otherwise)(error);
}
/** Use it in the `default` of a `switch` over `error.code`: it compiles only if every code is handled. */
function assertNever(error) {
  return unhandled(error);
}
/** Throws a `TypeError` for an error without a handler. */
function unhandled(error) {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}
/** The error as if the catalog did not list its code, as a handler for `$unknown` takes it. */
function asUnknown(error) {
  return error.code === "$unknown" ? current(error, facts) : unlisted(error, undefined);
}
function asOf(_version, given) {
  if (!isListed(given.code)) return asUnknown(given);
  const error = current(given, facts);
  return error;
}

/** What happened, in the locale of `messages`, a table from `messages/<locale>`. */
function message(error, messages) {
  if (error.code === "$unknown") return messages.$unknown(error);
  // An error from another version may have a code that this version does not list.
  return textIn(messages, error) ?? messages.$unknown(unlisted(error, undefined));
}
/** What to do about it, in the locale of `solutions`, a table from `solutions/<locale>`; `undefined` if the catalog has no solution. */
function solution(error, solutions) {
  return error.code === "$unknown" ? undefined : textIn(solutions, error);
}
/** The text for an error's code, or the result of its function for the parameters, which an error from another version may lack. */
// If the table were typed by code, the compiler would check every code.
function textIn(table, { code, parameters }) {
  const text = has(table, code) ? table[code] : undefined;
  return typeof text === "function" ? text(parameters ?? {}) : text;
}
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from Node.js itself.
*/
// No table is the default, because it would be in every bundle that throws, in addition to the table that the app shows.
function toError(error, options = {}) {
  const type = "Node";
  const seen = isListed(error.code) ? current(error, facts) : asUnknown(error);
  const code = seen.code === "$unknown" ? seen.rawCode || seen.code : seen.code;
  const made = new Error(options.messages ? message(error, options.messages) : error.detail ?? code);
  // Engines before ES2022 ignore the option.
  if ("cause" in options) Object.defineProperty(made, "cause", {
    value: options.cause,
    configurable: true,
    writable: true
  });
  Object.defineProperty(made, "name", {
    value: `${type}Error [${code}]`,
    configurable: true,
    writable: true
  });
  // The stack starts at the caller, with this name, if the engine supports that.
  Error.captureStackTrace?.(made, toError);
  return Object.assign(made, Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== undefined)));
}

/** Whether a body is a success, which is never the case here. */
function isSuccess() {
  return false;
}
const condition1 = {
  at: [
    "errors",
    "*",
    "syscall"
  ],
  type: "string"
};
const places2 = [[
  "errors",
  "*",
  "message"
]];
const places3 = [[
  "errors",
  "*",
  "errno"
]];
/** The most specific first. */
const shapes = [
  (
  // system error
  {
    when: (value) => isOfType($code(value), "string") && isOfType($syscall(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: { errno: (value) => integer($errno(value)) },
    accepts: { format: "text" }
  }),
  (
  // several connections that failed
  {
    when: (value) => equals($name(value), "AggregateError") && meets(value, condition1),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)) ?? first(value, places2, words),
    fields: { errno: (value) => first(value, places3, integer) }
  }),
  (
  // error of undici
  {
    when: (value) => startsWith($code(value), "UND_ERR"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value))
  }),
  (
  // error of the HTTP parser
  {
    when: (value) => startsWith($code(value), "HPE_"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value))
  }),
  (
  // error of the HTTP parser without a code
  {
    when: (value) => equals($name(value), "HTTPParserError"),
    code: (value, accepts) => believed($code(value), accepts),
    anyCode: (value) => codeText($code(value)),
    detail: (value) => words($message(value))
  }),
  (
  // error of Node.js
  {
    when: (value) => startsWith($code(value), "ERR_") && isOneOf($name(value), [
      "Error",
      "TypeError",
      "RangeError",
      "SyntaxError",
      "URIError"
    ]) && isOfType($message(value), "string") && isAbsent($response(value)) && isAbsent($config(value)) && isAbsent($status(value)) && isAbsent($statusCode(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: { errno: (value) => integer($errno(value)) }
  }),
  (
  // listed code with a message
  {
    when: (value) => isOfType($message(value), "string") && isNoneOf($code(value), [
      "UNKNOWN",
      "EOF",
      "AbortError",
      "TimeoutError"
    ]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: { errno: (value) => integer($errno(value)) },
    accepts: "listed"
  }),
  (
  // listed code by itself
  {
    when: (value) => startsWith($code(value), "E") && isNoneOf($code(value), ["EOF"]),
    code: (value, accepts) => believed($code(value), accepts),
    fields: { errno: (value) => integer($errno(value)) },
    accepts: "listed"
  }),
  (
  // DOMException of an abort
  {
    when: (value) => equals($name(value), "AbortError") && isOfType($message(value), "string"),
    code: (value, accepts) => believed($name(value), accepts),
    detail: (value) => words($message(value)),
    accepts: "listed"
  }),
  (
  // DOMException of a time-out
  {
    when: (value) => equals($name(value), "TimeoutError") && equals($code(value), 23),
    code: (value, accepts) => believed($name(value), accepts),
    detail: (value) => words($message(value)),
    accepts: "listed"
  })
];
const items = [(
// one of several connections that failed
{
  each: ["errors", "*"],
  when: (value) => equals($name(value), "AggregateError") && isOfType($code(value), "string"),
  where: (value) => isOfType($syscall(value), "string"),
  code: (value, accepts) => believed($code(value), accepts),
  detail: (value) => words($message(value)),
  fields: { errno: (value) => integer($errno(value)) },
  accepts: { format: "text" }
})];
const codes = { format: "token" };
const requestIdHeaders = [];
const parameters1 = {
  syscall: {
    as: "string",
    at: [["syscall"], [
      "errors",
      "*",
      "syscall"
    ]]
  },
  path: {
    as: "string",
    at: [["path"]]
  }
};
const parameters2 = {
  syscall: {
    as: "string",
    at: [["syscall"], [
      "errors",
      "*",
      "syscall"
    ]]
  },
  path: {
    as: "string",
    at: [["path"]]
  },
  dest: {
    as: "string",
    at: [["dest"]]
  },
  address: {
    as: "string",
    at: [["address"], [
      "errors",
      "*",
      "address"
    ]]
  },
  port: {
    as: "integer",
    at: [["port"], [
      "errors",
      "*",
      "port"
    ]]
  }
};
const parameters3 = {
  syscall: {
    as: "string",
    at: [["syscall"], [
      "errors",
      "*",
      "syscall"
    ]]
  },
  address: {
    as: "string",
    at: [["address"], [
      "errors",
      "*",
      "address"
    ]]
  },
  port: {
    as: "integer",
    at: [["port"], [
      "errors",
      "*",
      "port"
    ]]
  }
};
const parameters4 = {
  syscall: {
    as: "string",
    at: [["syscall"], [
      "errors",
      "*",
      "syscall"
    ]]
  },
  path: {
    as: "string",
    at: [["path"]]
  },
  address: {
    as: "string",
    at: [["address"], [
      "errors",
      "*",
      "address"
    ]]
  },
  port: {
    as: "integer",
    at: [["port"], [
      "errors",
      "*",
      "port"
    ]]
  }
};
const parameters5 = {
  syscall: {
    as: "string",
    at: [["syscall"], [
      "errors",
      "*",
      "syscall"
    ]]
  },
  hostname: {
    as: "string",
    at: [["hostname"]]
  }
};
const parameters6 = {
  syscall: {
    as: "string",
    at: [["syscall"], [
      "errors",
      "*",
      "syscall"
    ]]
  },
  path: {
    as: "string",
    at: [["path"]]
  },
  dest: {
    as: "string",
    at: [["dest"]]
  }
};
const parameters7 = { statusCode: {
  as: "integer",
  at: [["statusCode"]]
} };
const parameters8 = {
  syscall: {
    as: "string",
    at: [["syscall"]]
  },
  path: {
    as: "string",
    at: [["path"]]
  },
  dest: {
    as: "string",
    at: [["dest"]]
  }
};
const parameters9 = { input: {
  as: "string",
  at: [["input"]]
} };
const parameters10 = { url: {
  as: "string",
  at: [["url"]]
} };
const parameters11 = {
  reason: {
    as: "string",
    at: [["reason"]]
  },
  bytesParsed: {
    as: "integer",
    at: [["bytesParsed"]]
  }
};
const parameters12 = {
  library: {
    as: "string",
    at: [["library"]]
  },
  reason: {
    as: "string",
    at: [["reason"]]
  }
};
const parameters = {
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
  "ECONNREFUSED": {
    syscall: {
      as: "string",
      at: [["syscall"], [
        "errors",
        "*",
        "syscall"
      ]]
    },
    address: {
      as: "string",
      at: [["address"], [
        "errors",
        "*",
        "address"
      ]]
    },
    port: {
      as: "integer",
      at: [["port"], [
        "errors",
        "*",
        "port"
      ]]
    },
    hostname: {
      as: "string",
      at: [["hostname"]]
    }
  },
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
  "ENOENT": {
    syscall: {
      as: "string",
      at: [["syscall"], [
        "errors",
        "*",
        "syscall"
      ]]
    },
    path: {
      as: "string",
      at: [["path"]]
    },
    dest: {
      as: "string",
      at: [["dest"]]
    },
    address: {
      as: "string",
      at: [["address"], [
        "errors",
        "*",
        "address"
      ]]
    }
  },
  "ENOMEM": {
    syscall: {
      as: "string",
      at: [["syscall"], [
        "errors",
        "*",
        "syscall"
      ]]
    },
    path: {
      as: "string",
      at: [["path"]]
    },
    hostname: {
      as: "string",
      at: [["hostname"]]
    }
  },
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
  "ETIMEDOUT": {
    syscall: {
      as: "string",
      at: [["syscall"], [
        "errors",
        "*",
        "syscall"
      ]]
    },
    address: {
      as: "string",
      at: [["address"], [
        "errors",
        "*",
        "address"
      ]]
    },
    port: {
      as: "integer",
      at: [["port"], [
        "errors",
        "*",
        "port"
      ]]
    },
    path: {
      as: "string",
      at: [["path"]]
    }
  },
  "ETXTBSY": parameters6,
  "EXDEV": parameters6,
  "UNKNOWN": parameters2,
  "EOF": {
    syscall: {
      as: "string",
      at: [["syscall"], [
        "errors",
        "*",
        "syscall"
      ]]
    },
    path: {
      as: "string",
      at: [["path"]]
    },
    address: {
      as: "string",
      at: [["address"], [
        "errors",
        "*",
        "address"
      ]]
    },
    port: {
      as: "integer",
      at: [["port"], [
        "errors",
        "*",
        "port"
      ]]
    },
    hostname: {
      as: "string",
      at: [["hostname"]]
    }
  },
  "ENXIO": parameters1,
  "EMLINK": parameters6,
  "EHOSTDOWN": parameters3,
  "EREMOTEIO": parameters1,
  "ENOTTY": parameters1,
  "EFTYPE": parameters1,
  "EILSEQ": parameters1,
  "ESOCKTNOSUPPORT": parameters3,
  "ENODATA": {
    syscall: {
      as: "string",
      at: [["syscall"], [
        "errors",
        "*",
        "syscall"
      ]]
    },
    hostname: {
      as: "string",
      at: [["hostname"]]
    },
    path: {
      as: "string",
      at: [["path"]]
    }
  },
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
  "UND_ERR_SOCKET": {
    address: {
      as: "string",
      at: [["socket", "remoteAddress"]]
    },
    port: {
      as: "integer",
      at: [["socket", "remotePort"]]
    }
  },
  "UND_ERR_REQ_RETRY": parameters7,
  "UND_ERR_RESPONSE": parameters7,
  "UND_ERR_RESPONSE_STATUS_CODE": parameters7,
  "ERR_ACCESS_DENIED": {
    permission: {
      as: "string",
      at: [["permission"]]
    },
    resource: {
      as: "string",
      at: [["resource"]]
    }
  },
  "ERR_ASSERTION": { operator: {
    as: "string",
    at: [["operator"]]
  } },
  "ERR_CHILD_PROCESS_STDIO_MAXBUFFER": { cmd: {
    as: "string",
    at: [["cmd"]]
  } },
  "ERR_FS_CP_DIR_TO_NON_DIR": parameters8,
  "ERR_FS_CP_EEXIST": parameters8,
  "ERR_FS_CP_EINVAL": parameters8,
  "ERR_FS_CP_NON_DIR_TO_DIR": parameters8,
  "ERR_FS_EISDIR": parameters8,
  "ERR_INVALID_FILE_URL_PATH": parameters9,
  "ERR_INVALID_MODULE_SPECIFIER": parameters9,
  "ERR_INVALID_URL": {
    input: {
      as: "string",
      at: [["input"]]
    },
    base: {
      as: "string",
      at: [["base"]]
    }
  },
  "ERR_MODULE_NOT_FOUND": parameters10,
  "MODULE_NOT_FOUND": { requireStack: {
    as: "strings",
    at: [["requireStack"]]
  } },
  "ERR_SQLITE_ERROR": {
    errcode: {
      as: "integer",
      at: [["errcode"]]
    },
    errstr: {
      as: "string",
      at: [["errstr"]]
    }
  },
  "ERR_SYSTEM_ERROR": parameters8,
  "ERR_TLS_CERT_ALTNAME_INVALID": {
    host: {
      as: "string",
      at: [["host"]]
    },
    reason: {
      as: "string",
      at: [["reason"]]
    }
  },
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
  "ERR_OSSL_X509_KEY_VALUES_MISMATCH": parameters12
};
/** A code that is listed, or that has the format of this provider's codes. */
function believed(found, accepts = codes) {
  const code = codeText(found);
  if (code === undefined) return undefined;
  // One lookup finds a code and its facts in the table; inherited properties have no category of their own. Reading `__proto__` may throw.
  const said = code === "__proto__" ? undefined : facts[code];
  if (said && has(said, "category")) return {
    code,
    said
  };
  return accepts !== "listed" && hasFormat(code, accepts) ? {
    code,
    said: undefined
  } : undefined;
}
function hasFormat(code, { format, lengths, min = -Infinity, max = Infinity }) {
  if (!formats[format].test(code) || lengths && !lengths.includes(code.length)) return false;
  return format !== "digits" && format !== "integer" || Number(code) >= min && Number(code) <= max;
}
const formats = {
  digits: /^\d+$/,
  integer: /^-?\d+$/,
  dotted: /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/,
  token: /^-?[A-Za-z0-9_.:/-]+$/,
  text: /^[^\s$\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff](?:[^\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]*[^\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff])?$/u
};
// One function per key: engines read a literal property many times faster than one whose name is in a variable.
// As with `get`, an unreadable property is `undefined`.
function $provider(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["provider"];
  } catch {
    return undefined;
  }
}
function $code(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["code"];
  } catch {
    return undefined;
  }
}
function $syscall(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["syscall"];
  } catch {
    return undefined;
  }
}
function $message(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["message"];
  } catch {
    return undefined;
  }
}
function $errno(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["errno"];
  } catch {
    return undefined;
  }
}
function $name(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["name"];
  } catch {
    return undefined;
  }
}
function $response(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["response"];
  } catch {
    return undefined;
  }
}
function $config(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["config"];
  } catch {
    return undefined;
  }
}
function $status(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["status"];
  } catch {
    return undefined;
  }
}
function $statusCode(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["statusCode"];
  } catch {
    return undefined;
  }
}

/**
* Returns the Node.js error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
*
* If there are several errors, it returns the first: the error of the request as a whole, if there is one.
*/
function parse(value, clock) {
  return errorsIn(value, clock, 1)[0];
}
/** Returns every Node.js error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
function parseAll(value, clock) {
  return errorsIn(value, clock, Infinity);
}
/**
* Like {@link parse}, but also reads unread bodies: a `Response` (it reads a clone), a `Blob`, a stream (which it consumes), or a client's
* error that has one of these. Returns `undefined` if reading fails, and never rejects.
*/
async function parseAsync(value, options = {}) {
  const { now } = options;
  const clock = now && { now };
  return await findUnread(value, options, (answer) => parse(answer, clock)) ?? parse(value, clock);
}
/** Looks in the value, and, if there is no error, in the other errors that it contains and in its causes. Stops when it has `enough`. */
function errorsIn(value, clock, enough, depth = 0, visited) {
  let answer = value;
  for (let at = depth; at < 4 && answer !== undefined && answer !== null; at++) {
    answer = decoded(answer);
    const errors = errorsOf(answer, clock, enough);
    if (errors.length > 0) return errors;
    const others = at < 3 ? othersIn(answer) : [];
    const found = others.length > 0 ? inOneSearch(() => errorsInAny(others, clock, enough, at + 1, visited ?? new Set())) : [];
    if (found.length > 0) return found;
    answer = causeOf(answer);
  }
  return [];
}
function errorsInAny(values, clock, enough, depth, visited) {
  const found = [];
  for (const value of values) {
    if (visited.has(value)) continue;
    visited.add(value);
    for (const error of errorsIn(value, clock, enough, depth, visited)) found.push(error);
    if (found.length >= enough) break;
  }
  return found;
}
function errorsOf(answer, clock, enough) {
  const outer = partsOf(answer);
  if (outer === nothing) return errorsOfBody(answer, enough);
  const inner = partsOf(outer.response);
  const status = statusOf(outer, inner);
  const bodies = bodiesIn(answer, outer, inner, status, isSuccess);
  for (const body of bodies) {
    const parsed = parsedBefore(body);
    if (parsed !== undefined) return [parsed];
  }
  const headers = headerLists(outer, inner);
  const seen = {
    status,
    requestId: header(headers, requestIdHeaders),
    retryAfter: retryAfterIn(headers, clock)
  };
  return errorsOfBodies(bodies, seen, enough);
}
/** For a body that is not inside a response. */
function errorsOfBody(body, enough) {
  if (typeof body !== "object" || body === null) return [];
  const parsed = parsedBefore(body);
  return parsed ? [parsed] : errorsOfBodies([body], unseen, enough);
}
/** The error of the request as a whole, by the most specific format and in the innermost body, and those of its items. */
function errorsOfBodies(bodies, seen, enough) {
  for (const shape of shapes) {
    for (const body of bodies) {
      const overall = shape.when === undefined || shape.when(body) ? read(body, shape, seen) : undefined;
      if (overall) return enough === 1 ? [overall] : [overall, ...errorsOfItems(body, overall, enough)];
    }
  }
  for (const body of bodies) {
    const errors = errorsOfItems(body, seen, enough);
    if (errors.length > 0) return errors;
  }
  return [];
}
function errorsOfItems(body, seen, enough) {
  const errors = [];
  for (const shape of items) {
    if (shape.when && !shape.when(body)) continue;
    const isEnough = seek(body, shape.each, (value, star) => {
      if (shape.where && !shape.where(value)) return undefined;
      const found = read(value, shape, seen, shape.item ? shape.item(value) : star);
      return found && errors.push(found) >= enough ? true : undefined;
    });
    if (isEnough) break;
  }
  return errors;
}
const unseen = {
  status: undefined,
  requestId: undefined,
  retryAfter: undefined
};
function read(value, shape, seen, item) {
  const found = shape.code(value, shape.accepts);
  if (found !== undefined) return error(found, shape, value, seen, item);
  return shape.anyCode && shape.anyCode(value) === undefined ? error(none, shape, value, seen, item) : undefined;
}
const none = {
  code: "",
  said: undefined
};
function error({ code, said }, shape, value, seen, item) {
  const { category, retry, actor } = said ?? unknownFacts;
  const made = {
    code,
    category,
    retry,
    actor,
    parameters: said ? parametersIn(value, code, shape) : {},
    provider: "node",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    retryAfter: shape.retryAfter?.(value) ?? seen.retryAfter,
    item,
    errno: shape.fields?.errno?.(value)
  };
  if (said) return made;
  const { code: rawCode, ...rest } = made;
  return {
    code: "$unknown",
    rawCode,
    nearest: undefined,
    ...rest
  };
}
const unknownFacts = {
  category: "unknown",
  retry: "unknown",
  actor: "unknown"
};
/** The parameters of a code's texts, each `undefined` if the value has none of its type. */
function parametersIn(value, code, shape) {
  const places = Object.entries((has(parameters, code) ? parameters[code] : undefined) ?? {});
  const found = shape === parsedShape ? get(value, "parameters") : undefined;
  return Object.fromEntries(places.map(([name, { at, as }]) => [name, shape === parsedShape ? parameterReaders[as](get(found, name)) : first(value, at, parameterReaders[as])]));
}
/** Reads a parameter as its own type; only a number can be read as a string without loss. */
const parameterReaders = {
  string: (value) => typeof value === "number" && isExact(value) ? String(value) : text(value),
  integer: (value) => typeof value === "number" ? integer(value) : undefined,
  number: (value) => typeof value === "number" ? number(value) : undefined,
  boolean: flag,
  strings: (value) => {
    const single = text(value);
    return single === undefined ? texts(value) : [single];
  }
};
/** Whether a number is exactly the one that was sent, because parsing JSON rounds large whole numbers. */
function isExact(value) {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
/** An error parsed by any version of this package, or a copy of one, as this version returns it. */
function parsedBefore(body) {
  if ($provider(body) !== "node") return undefined;
  const value = get(body, "code") === "$added" ? get(body, "error") : body;
  const code = get(value, "code") === "$unknown" ? get(value, "rawCode") : get(value, "code");
  const isError = typeof code === "string" && !code.startsWith("$") && [
    "category",
    "retry",
    "actor"
  ].every((fact) => text(get(value, fact)) !== undefined);
  if (!isError || $provider(value) !== "node") return undefined;
  return error({
    code,
    said: isListed(code) ? facts[code] : undefined
  }, parsedShape, value, unseen, text(get(value, "item")));
}
/** The format of an error that was parsed before. */
const parsedShape = {
  code: () => undefined,
  status: (value) => httpStatus(get(value, "status")),
  detail: (value) => text(get(value, "detail")),
  requestId: (value) => text(get(value, "requestId")),
  retryAfter: (value) => seconds(get(value, "retryAfter")),
  fields: { errno: (value) => integer(get(value, "errno")) }
};
