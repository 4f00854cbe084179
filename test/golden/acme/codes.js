// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// The codes by their names, as constants: a bundle contains only those that are imported.
export const NoSuchKey = "40002";
export const delete_ = "007";
export const unexpected_failure = "-1";
export const 过载 = "1e21";
