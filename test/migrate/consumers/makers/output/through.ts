export { make as answer } from "@acme/cloud/server";
export * as again from "@acme/cloud/server";
export * as named from "@acme/ledger/codes";
