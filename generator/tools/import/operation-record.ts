import { everyOperation } from "../../catalog/code-pattern.ts";
import type { ListOperation, ListOperations } from "./list.ts";
import { fieldKey, hashOf, type ImportRecord } from "./record.ts";

/** Returns the record of operations: of the call of each, and of each code that the list names for it. */
export function operationRecord({ common, all }: ListOperations): Map<string, string> {
  const listed = hashOf(true);
  return new Map([
    ...common.map((code) => [codeKey(everyOperation, code), listed] as const),
    ...all.flatMap((one) => [
      [callKey(one.id), hashOf(callOf(one))] as const,
      ...one.codes.map((code) => [codeKey(one.id, code), listed] as const),
    ]),
  ]);
}

/** Whether an earlier list named a code for an operation. */
export function wasNamed(before: ImportRecord, id: string, code: string): boolean {
  return before.has(codeKey(everyOperation, code)) || before.has(codeKey(id, code));
}

/** Returns the key of a record for the call of an operation. */
export function callKey(id: string): string {
  return fieldKey("operation-call", id);
}

/** Returns a call as it is compared. */
export function callOf({ method, path }: Pick<Partial<ListOperation>, "method" | "path">): string {
  return `${method ?? ""} ${path ?? ""}`;
}

/** An id may have white space, which the name of a field may not. */
function codeKey(id: string, code: string): string {
  return fieldKey(`operation/${encodeURIComponent(id)}`, code);
}
