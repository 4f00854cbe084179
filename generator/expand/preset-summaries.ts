import type { Preset } from "../catalog/catalog.ts";

/** What errors look like in each known format, in a line. */
export const presetSummaries: Readonly<Record<Preset, string>> = {
  "problem+json": `problem details as defined in RFC 9457: { "type", "title", "status", "detail", "code" }`,
  "problem+json-errors": `the same, with an error for each part of the request: { …, "errors": [{ "pointer", "code", "detail" }] }`,
  "error-object": `{ "error": { "code", "message" } }`,
  flat: `{ "code", "message" }, or { "code", "msg" }`,
  "google-rpc": `Google's APIs: { "error": { "code", "message", "status", "details" } }`,
  graphql: `{ "errors": [{ "message", "extensions": { "code" } }] }`,
  "json-rpc": `JSON-RPC 2.0: { "jsonrpc", "error": { "code", "message", "data" } }`,
  "aws-json": `the JSON protocols of AWS: { "__type", "message" }`,
  "aws-xml": `the XML protocols of AWS and of S3-compatible services: an \`Error\` with a \`Code\` and a \`Message\``,
  status: "any body: each code in the list is an HTTP status, such as 404",
};
