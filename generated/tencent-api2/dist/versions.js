// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
export {};
