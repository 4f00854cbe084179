/** Returns the segments of a [JSON Pointer](https://www.rfc-editor.org/rfc/rfc6901): `a/b` and `0` for `/a~1b/0`. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Returns a JSON Pointer with further segments appended. */
export function below(pointer: string, ...segments: readonly (string | number)[]): string {
  return [pointer, ...segments.map((segment) => String(segment).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}
