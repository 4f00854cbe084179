/** The segments of a [JSON Pointer](https://www.rfc-editor.org/rfc/rfc6901): `/a~1b/0` has `a/b` and `0`. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A JSON Pointer with further segments. */
export function below(pointer: string, ...segments: readonly (string | number)[]): string {
  return [pointer, ...segments.map((segment) => String(segment).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}
