import * as gengo from "@errcat/gengo";
import * as grpc from "@errcat/grpc";
import * as node from "@errcat/node";
import * as postgresql from "@errcat/postgresql";

export function explain(caught: unknown): string {
  const error = postgresql.parse(caught) ?? grpc.parse(caught) ?? gengo.parse(caught) ?? node.parse(caught);
  if (postgresql.is(error, "23505")) return `Taken already: ${error.parameters.constraint}`;
  if (grpc.is(error, "8")) return "The warehouse takes no more orders for now.";
  if (gengo.is(error, "2700")) return "The translation account has run out of credits.";
  if (node.is(error, "ECONNREFUSED", "ENOTFOUND", "ECONNRESET", "UND_ERR_SOCKET")) return "A server cannot be reached.";
  if (node.is(error, "AbortError")) return "The request was canceled.";
  if (error === undefined) throw caught;
  return error.retry === "now" || error.retry === "later" ? "Try again later." : `Report this: ${error.provider} ${error.code}`;
}
