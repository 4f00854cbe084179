import { callOf } from "../../normalize/operations.ts";
import { someOf } from "./calls.ts";
import type { Merge } from "./merge.ts";

/** Returns a line about each thing that a catalog and a document do not both have. */
export function mergeLines({ missing, unlisted, unfollowed, replaced }: Merge, shown: string): readonly string[] {
  const calls = unlisted.map(({ id, method, path }) => `${method.toUpperCase()} ${path}${id === undefined ? "" : ` (${id})`}`);
  return [
    ...missing.map((operation) => {
      const call = callOf(operation);
      return `${shown} has no operation ${operation.id}${call === undefined ? "" : ` (${call})`}, which the catalog lists.`;
    }),
    ...(calls.length === 0
      ? []
      : [`The catalog lists no codes for ${calls.length === 1 ? "" : `${calls.length} operations: `}${someOf(calls)}.`]),
    ...replaced.map(
      ({ call: { method, path }, status, reference }) =>
        `The response ${status} of ${method.toUpperCase()} ${path} no longer refers to ${reference}, another file: it has the errors of the catalog.`,
    ),
    ...unfollowed.map(
      ({ path, reference }) =>
        `The operations of ${path} are not in ${shown}: the path refers to ${reference}. Put the errors in that file.`,
    ),
  ];
}
