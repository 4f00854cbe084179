// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { NodeCode, NodeErrorOf, NodeOccurrence } from "./errors.js";
import { facts } from "./facts.js";

/** The parameters for making an error with each code: those that its message shows are required. */
export interface NodeMakeParameters {
  readonly "E2BIG": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EACCES": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EADDRINUSE": {
    readonly syscall?: string | undefined;
    readonly address: string;
    readonly port: number;
  };
  readonly "EADDRNOTAVAIL": {
    readonly syscall?: string | undefined;
    readonly address: string;
    readonly port?: number | undefined;
  };
  readonly "EAFNOSUPPORT": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EAGAIN": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EAI_ADDRFAMILY": {
    readonly syscall?: string | undefined;
    readonly hostname: string;
  };
  readonly "EAI_AGAIN": {
    readonly syscall?: string | undefined;
    readonly hostname: string;
  };
  readonly "EAI_BADFLAGS": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EAI_BADHINTS": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EAI_CANCELED": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EAI_FAIL": {
    readonly syscall?: string | undefined;
    readonly hostname: string;
  };
  readonly "EAI_FAMILY": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EAI_MEMORY": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EAI_NODATA": {
    readonly syscall?: string | undefined;
    readonly hostname: string;
  };
  readonly "EAI_NONAME": {
    readonly syscall?: string | undefined;
    readonly hostname: string;
  };
  readonly "EAI_OVERFLOW": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EAI_PROTOCOL": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EAI_SERVICE": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EAI_SOCKTYPE": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EALREADY": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EBADF": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EBUSY": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ECANCELED": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ECHARSET": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "ECONNABORTED": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ECONNREFUSED": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "ECONNRESET": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EDESTADDRREQ": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EEXIST": {
    readonly syscall?: string | undefined;
    readonly path: string;
    readonly dest?: string | undefined;
  };
  readonly "EFAULT": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EFBIG": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EHOSTUNREACH": {
    readonly syscall?: string | undefined;
    readonly address: string;
    readonly port?: number | undefined;
  };
  readonly "EINTR": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EINVAL": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EIO": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EISCONN": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EISDIR": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ELOOP": {
    readonly syscall?: string | undefined;
    readonly path: string;
    readonly dest?: string | undefined;
  };
  readonly "EMFILE": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EMSGSIZE": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ENAMETOOLONG": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ENETDOWN": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ENETUNREACH": {
    readonly syscall?: string | undefined;
    readonly address: string;
    readonly port?: number | undefined;
  };
  readonly "ENFILE": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "ENOBUFS": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ENODEV": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "ENOENT": {
    readonly syscall?: string | undefined;
    readonly path: string;
    readonly dest?: string | undefined;
    readonly address?: string | undefined;
  };
  readonly "ENOMEM": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "ENONET": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ENOPROTOOPT": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ENOSPC": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ENOSYS": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "ENOTCONN": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ENOTDIR": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ENOTEMPTY": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ENOTSOCK": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ENOTSUP": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EOVERFLOW": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EPERM": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EPIPE": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EPROTO": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EPROTONOSUPPORT": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EPROTOTYPE": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ERANGE": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EROFS": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ESHUTDOWN": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ESPIPE": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "ESRCH": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "ETIMEDOUT": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
    readonly path?: string | undefined;
  };
  readonly "ETXTBSY": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "EXDEV": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "UNKNOWN": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "EOF": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "ENXIO": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EMLINK": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "EHOSTDOWN": {
    readonly syscall?: string | undefined;
    readonly address: string;
    readonly port?: number | undefined;
  };
  readonly "EREMOTEIO": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "ENOTTY": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EFTYPE": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EILSEQ": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "ESOCKTNOSUPPORT": {
    readonly syscall?: string | undefined;
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "ENODATA": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EUNATCH": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "ENOEXEC": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "EFORMERR": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "ESERVFAIL": {
    readonly syscall?: string | undefined;
    readonly hostname: string;
  };
  readonly "ENOTFOUND": {
    readonly syscall?: string | undefined;
    readonly hostname: string;
  };
  readonly "ENOTIMP": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EREFUSED": {
    readonly syscall?: string | undefined;
    readonly hostname: string;
  };
  readonly "EBADQUERY": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EBADNAME": {
    readonly syscall?: string | undefined;
    readonly hostname: string;
  };
  readonly "EBADFAMILY": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EBADRESP": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "ETIMEOUT": {
    readonly syscall?: string | undefined;
    readonly hostname: string;
  };
  readonly "EFILE": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EDESTRUCTION": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EBADSTR": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EBADFLAGS": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "ENONAME": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EBADHINTS": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "ENOTINITIALIZED": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "ELOADIPHLPAPI": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "EADDRGETNETWORKPARAMS": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "ECANCELLED": {
    readonly syscall?: string | undefined;
    readonly hostname?: string | undefined;
  };
  readonly "UND_ERR_SOCKET": {
    readonly address?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "UND_ERR_REQ_RETRY": {
    readonly statusCode?: number | undefined;
  };
  readonly "UND_ERR_RESPONSE": {
    readonly statusCode?: number | undefined;
  };
  readonly "UND_ERR_RESPONSE_STATUS_CODE": {
    readonly statusCode?: number | undefined;
  };
  readonly "ERR_ACCESS_DENIED": {
    readonly permission?: string | undefined;
    readonly resource?: string | undefined;
  };
  readonly "ERR_ASSERTION": {
    readonly operator?: string | undefined;
  };
  readonly "ERR_CHILD_PROCESS_STDIO_MAXBUFFER": {
    readonly cmd?: string | undefined;
  };
  readonly "ERR_FS_CP_DIR_TO_NON_DIR": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ERR_FS_CP_EEXIST": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ERR_FS_CP_EINVAL": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ERR_FS_CP_NON_DIR_TO_DIR": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ERR_FS_EISDIR": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ERR_INVALID_FILE_URL_PATH": {
    readonly input?: string | undefined;
  };
  readonly "ERR_INVALID_MODULE_SPECIFIER": {
    readonly input?: string | undefined;
  };
  readonly "ERR_INVALID_URL": {
    readonly input: string;
    readonly base?: string | undefined;
  };
  readonly "ERR_MODULE_NOT_FOUND": {
    readonly url?: string | undefined;
  };
  readonly "MODULE_NOT_FOUND": {
    readonly requireStack?: readonly string[] | undefined;
  };
  readonly "ERR_SQLITE_ERROR": {
    readonly errcode?: number | undefined;
    readonly errstr?: string | undefined;
  };
  readonly "ERR_SYSTEM_ERROR": {
    readonly syscall?: string | undefined;
    readonly path?: string | undefined;
    readonly dest?: string | undefined;
  };
  readonly "ERR_TLS_CERT_ALTNAME_INVALID": {
    readonly host: string;
    readonly reason?: string | undefined;
  };
  readonly "ERR_UNSUPPORTED_DIR_IMPORT": {
    readonly url?: string | undefined;
  };
  readonly "HPE_UNEXPECTED_CONTENT_LENGTH": {
    readonly reason?: string | undefined;
    readonly bytesParsed?: number | undefined;
  };
  readonly "HPE_INVALID_CONSTANT": {
    readonly reason?: string | undefined;
    readonly bytesParsed?: number | undefined;
  };
  readonly "HPE_INVALID_METHOD": {
    readonly reason?: string | undefined;
    readonly bytesParsed?: number | undefined;
  };
  readonly "HPE_INVALID_HEADER_TOKEN": {
    readonly reason?: string | undefined;
    readonly bytesParsed?: number | undefined;
  };
  readonly "HPE_INVALID_CONTENT_LENGTH": {
    readonly reason?: string | undefined;
    readonly bytesParsed?: number | undefined;
  };
  readonly "HPE_INVALID_CHUNK_SIZE": {
    readonly reason?: string | undefined;
    readonly bytesParsed?: number | undefined;
  };
  readonly "HPE_INVALID_TRANSFER_ENCODING": {
    readonly reason?: string | undefined;
    readonly bytesParsed?: number | undefined;
  };
  readonly "ERR_SSL_WRONG_VERSION_NUMBER": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_SSL_UNSUPPORTED_PROTOCOL": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_SSL_NO_SHARED_CIPHER": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_OSSL_EVP_UNSUPPORTED": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_OSSL_UNSUPPORTED": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_OSSL_BAD_DECRYPT": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_OSSL_PEM_NO_START_LINE": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
  readonly "ERR_OSSL_X509_KEY_VALUES_MISMATCH": {
    readonly library?: string | undefined;
    readonly reason?: string | undefined;
  };
}

/** The arguments of {@link make} after the code: its parameters, if it has any, and other facts about this error. */
export type NodeMakeArguments<Code extends NodeCode> = Code extends keyof NodeMakeParameters
  ? Partial<NodeMakeParameters[Code]> extends NodeMakeParameters[Code]
    ? [parameters?: NodeMakeParameters[Code], options?: NodeMakeOptions]
    : [parameters: NodeMakeParameters[Code], options?: NodeMakeOptions]
  : [parameters?: NoParameters<Code>, options?: NodeMakeOptions];

/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}

declare const none: unique symbol;

/** Facts about an error besides its code and its parameters. By default, the status is that of the catalog. */
export type NodeMakeOptions = Partial<Omit<NodeOccurrence, "provider">>;

/** Makes the error with this code, equal to the one that `parse` finds in the response. To throw it, use `toError`. */
export function make<Code extends NodeCode>(code: Code, ...given: NodeMakeArguments<Code>): NodeErrorOf<Code>;
export function make(code: NodeCode, parameters?: object, options: NodeMakeOptions = {}): NodeErrorOf<NodeCode> {
  const known: Facts | undefined = facts[code];
  // A program without types may pass any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the node catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    parameters: { ...parameters },
    provider: "node",
    status: options.status ?? known.status ?? statuses[known.category],
  } as NodeErrorOf<NodeCode>;
}

interface Facts {
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status?: number;
  readonly replacedBy?: string;
}

/** The statuses of the categories, for codes without a status of their own. */
const statuses: Readonly<Record<string, number>> = { "too_large": 413, permission: 403, conflict: 409, "not_found": 404, unsupported: 400, unavailable: 503, "invalid_request": 400, other: 500, internal: 500, quota: 429, timeout: 504, authentication: 401 };
