import type { FullCatalog as Catalog, FullEntry as Entry } from "../../../generator/expand/full-catalog.ts";
import { plain } from "./plain.ts";

type Facts = Pick<Entry, "category" | "retry" | "actor">;

/** The statuses of gRPC, with what its documentation says of them in a few words. */
export function grpcStatuses(): Catalog {
  const all: readonly (readonly [code: string, en: string, zhHans: string, facts: Facts])[] = [
    [
      "CANCELLED",
      "The operation was cancelled, typically by the caller.",
      "操作已被取消，通常由调用方取消。",
      { category: "conflict", retry: "now", actor: "developer" },
    ],
    [
      "INVALID_ARGUMENT",
      "The client specified an invalid argument.",
      "客户端指定了无效的参数。",
      { category: "invalid_request", retry: "after_change", actor: "developer" },
    ],
    [
      "DEADLINE_EXCEEDED",
      "The deadline expired before the operation could complete.",
      "操作在完成之前已超过截止时间。",
      { category: "timeout", retry: "later", actor: "provider" },
    ],
    [
      "NOT_FOUND",
      "A requested entity was not found.",
      "找不到请求的实体。",
      { category: "not_found", retry: "after_change", actor: "developer" },
    ],
    [
      "ALREADY_EXISTS",
      "The entity that a client attempted to create already exists.",
      "客户端要创建的实体已存在。",
      { category: "conflict", retry: "after_change", actor: "developer" },
    ],
    [
      "PERMISSION_DENIED",
      "The caller does not have permission to execute the operation.",
      "调用方无权执行此操作。",
      { category: "permission", retry: "after_change", actor: "operator" },
    ],
    [
      "RESOURCE_EXHAUSTED",
      "A resource has been exhausted, perhaps a quota.",
      "某项资源已耗尽，可能是配额。",
      { category: "quota", retry: "later", actor: "operator" },
    ],
    [
      "FAILED_PRECONDITION",
      "The system is not in a state required for the operation.",
      "系统未处于执行此操作所需的状态。",
      { category: "conflict", retry: "after_change", actor: "developer" },
    ],
    [
      "ABORTED",
      "The operation was aborted, typically due to a concurrency issue.",
      "操作已中止，通常由并发问题引起。",
      { category: "conflict", retry: "now", actor: "developer" },
    ],
    [
      "OUT_OF_RANGE",
      "The operation was attempted past the valid range.",
      "操作超出了有效范围。",
      { category: "invalid_request", retry: "after_change", actor: "developer" },
    ],
    [
      "UNIMPLEMENTED",
      "The operation is not implemented or not supported.",
      "此操作未实现或不受支持。",
      { category: "unsupported", retry: "never", actor: "developer" },
    ],
    [
      "INTERNAL",
      "Some invariant expected by the underlying system has been broken.",
      "底层系统所依赖的某项不变条件已被破坏。",
      { category: "internal", retry: "later", actor: "provider" },
    ],
    [
      "UNAVAILABLE",
      "The service is currently unavailable.",
      "服务当前不可用。",
      { category: "unavailable", retry: "later", actor: "provider" },
    ],
    [
      "DATA_LOSS",
      "Data was lost or corrupted, and cannot be recovered.",
      "数据已丢失或损坏，且无法恢复。",
      { category: "internal", retry: "never", actor: "provider" },
    ],
    [
      "UNAUTHENTICATED",
      "The request does not have valid credentials for the operation.",
      "请求缺少执行此操作所需的有效凭据。",
      { category: "authentication", retry: "after_change", actor: "developer" },
    ],
  ];
  return plain(
    "grpc",
    "Grpc",
    "gRPC statuses",
    "token",
    all.map(([code, en, zhHans, facts]) => ({ code, en, zhHans, facts })),
  );
}
