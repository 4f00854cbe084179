// Generated from gengo.json. Do not edit: change the catalog, then generate again.
export {};
