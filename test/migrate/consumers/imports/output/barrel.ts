export { match, type CloudError } from "@acme/cloud";
export * from "@acme/ledger";
