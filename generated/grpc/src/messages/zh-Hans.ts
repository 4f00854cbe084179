// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GrpcMessages } from "../message.js";

/** What happened, for each code, in zh-Hans. */
export const zhHans: GrpcMessages = {
  "1": "请求已被取消，通常由调用方取消。",
  "2": "服务器报告了错误，但没有给出更具体的状态码。",
  "3": "请求中的参数无效。",
  "4": "操作未在请求的截止时间之前完成，但可能已经生效。",
  "5": "请求的资源不存在，或者调用方没有查看权限。",
  "6": "要创建的资源已存在。",
  "7": "调用方没有执行此操作的权限。",
  "16": "请求没有提供有效的凭据。",
  "8": "资源不足，例如配额已用完、消息过大或服务器容量不足。",
  "9": "系统未处于此操作所需的状态，操作被拒绝。",
  "10": "操作已中止，通常是因为与同时进行的其他操作发生冲突。",
  "11": "操作超出了有效范围，例如超出文件末尾。",
  "12": "服务未实现、不支持或未启用此操作。",
  "13": "发生内部错误：系统所依赖的某个条件不再成立。",
  "14": "服务暂时不可用。",
  "15": "数据丢失或损坏，无法恢复。",
  $unknown: ({ rawCode }) => (rawCode === "" ? "gRPC 返回了一个未知错误。" : "gRPC 返回了未知错误（错误码 " + rawCode + "）。"),
};
