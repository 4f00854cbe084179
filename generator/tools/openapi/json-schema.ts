import type { Provider } from "../../normalize/provider.ts";
import type { ErrorParts } from "./parts.ts";

/** Returns the schema of an answer's body with any error of a catalog, in JSON Schema, with one definition for each code in each format. */
export function errorSchema({ title, version }: Provider, { schemas, bodies }: ErrorParts): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Errors of ${title}`,
    $comment: `Version ${version} of the catalog.`,
    ...(bodies.length === 0 ? { not: {} } : { anyOf: bodies.map((name) => ({ $ref: `#/$defs/${name}` })) }),
    $defs: schemas,
  };
}
