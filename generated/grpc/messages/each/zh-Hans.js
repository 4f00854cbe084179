// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// The message of each code by itself, in zh-Hans, for an app that shows a few: a bundle contains only those that are imported.
export const $1 = "请求已被取消，通常由调用方取消。";
export const $2 = "服务器报告了错误，但没有给出更具体的状态码。";
export const $3 = "请求中的参数无效。";
export const $4 = "操作未在请求的截止时间之前完成，但可能已经生效。";
export const $5 = "请求的资源不存在，或者调用方没有查看权限。";
export const $6 = "要创建的资源已存在。";
export const $7 = "调用方没有执行此操作的权限。";
export const $16 = "请求没有提供有效的凭据。";
export const $8 = "资源不足，例如配额已用完、消息过大或服务器容量不足。";
export const $9 = "系统未处于此操作所需的状态，操作被拒绝。";
export const $10 = "操作已中止，通常是因为与同时进行的其他操作发生冲突。";
export const $11 = "操作超出了有效范围，例如超出文件末尾。";
export const $12 = "服务未实现、不支持或未启用此操作。";
export const $13 = "发生内部错误：系统所依赖的某个条件不再成立。";
export const $14 = "服务暂时不可用。";
export const $15 = "数据丢失或损坏，无法恢复。";
