import { STATUS_CODES } from "node:http";
import { getSystemErrorMap } from "node:util";
import type { FullCatalog as Catalog, FullEntry as Entry } from "../../../generator/expand/full-catalog.ts";
import { plain } from "./plain.ts";

type Facts = Pick<Entry, "category" | "retry" | "actor" | "status">;

/** The errors of the operating system, as Node lists them. */
export function systemErrors(): Catalog {
  const rows = [...getSystemErrorMap().values()].map(([code, text]) => ({
    code,
    en: text,
    zhHans: text,
    facts: { category: "internal", retry: "later", actor: "operator" } as Facts,
  }));
  return plain("node-system", "NodeSystem", "Node.js system errors", "token", rows);
}

/** The HTTP statuses that say that something went wrong, as Node lists them. */
export function httpStatuses(): Catalog {
  const rows = Object.entries(STATUS_CODES).flatMap(([code, text]) =>
    Number(code) < 400 || text === undefined ? [] : [{ code, en: text, zhHans: text, facts: factsOf(Number(code)) }],
  );
  return plain("http", "Http", "HTTP statuses", "integer", rows);
}

function factsOf(status: number): Facts {
  return status < 500
    ? { category: "invalid_request", retry: "after_change", actor: "developer", status }
    : { category: "unavailable", retry: "later", actor: "provider", status };
}
