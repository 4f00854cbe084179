/** A call that a document describes. */
export interface Call {
  readonly id: string | undefined;
  readonly method: string;
  readonly path: string;
  /** Where it is in the document, as a list of keys. */
  readonly at: readonly string[];
  readonly operation: Readonly<Record<string, unknown>>;
}

const methods: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Returns the calls that a document describes, in its order. */
export function callsIn(document: Readonly<Record<string, unknown>>): readonly Call[] {
  return objects(document["paths"]).flatMap(([path, item]) =>
    objects(item)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => ({
        id: typeof operation["operationId"] === "string" ? operation["operationId"] : undefined,
        method,
        path,
        at: ["paths", path, method],
        operation,
      })),
  );
}

function objects(value: unknown): readonly (readonly [key: string, value: Readonly<Record<string, unknown>>])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as object).filter(([, one]) => typeof one === "object" && one !== null);
}
