import type { Provider } from "../../normalize/provider.ts";
import type { ErrorParts } from "./parts.ts";
import type { ErrorResponse } from "./responses.ts";
import type { OpenapiVersion } from "./versions.ts";

/** Returns a document with the errors of a catalog: those of its operations, or, if it has none, responses for operations to refer to. */
export function errorDocument(provider: Provider, parts: ErrorParts, version: OpenapiVersion): object {
  const { title, operations } = provider;
  const paths: Record<string, Record<string, object>> = {};
  for (const { id, method, path, summary, codes } of operations.all) {
    if (method === undefined || path === undefined) continue;
    (paths[path] ??= {})[method] = {
      operationId: id,
      ...(summary !== undefined && { summary }),
      responses: parts.responsesWith([...operations.common, ...codes]),
    };
  }
  const isAlone = Object.keys(paths).length === 0;
  return {
    openapi: { "3.1": "3.1.1", "3.0": "3.0.4" }[version],
    info: { title: `Errors of ${title}`, version: provider.version },
    paths,
    components: {
      ...(isAlone && { responses: sharedResponses(provider, parts) }),
      schemas: parts.schemas,
      examples: parts.examples,
    },
  };
}

/** Returns a response for each status that an error can have, by the names under which operations refer to them. */
export function sharedResponses({ typeName, entries }: Provider, parts: ErrorParts): Readonly<Record<string, ErrorResponse>> {
  const byStatus = parts.responsesWith(entries.map(({ code }) => code));
  return Object.fromEntries(Object.entries(byStatus).map(([status, response]) => [`${typeName}${status}`, response]));
}
