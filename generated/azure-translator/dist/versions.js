// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
export {};
