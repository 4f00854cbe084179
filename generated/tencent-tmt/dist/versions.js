// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
export {};
