export * as cloud from "@acme/cloud";
export { match as onLedger, type LedgerError as Failure } from "@acme/ledger";
