// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
export {};
