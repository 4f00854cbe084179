import type { Catalog, Operation } from "../../catalog/catalog.ts";
import { everyOperation } from "../../catalog/code-pattern.ts";
import type { Unfinished } from "../translate/unfinished.ts";
import type { Remark } from "./drafts.ts";
import type { ListOperation, ListOperations } from "./list.ts";
import { type NewOperations, newOperation, newOperations } from "./new-operations.ts";
import { callKey, callOf, operationRecord, wasNamed } from "./operation-record.ts";
import { hashOf, type ImportRecord, isOfOperation } from "./record.ts";

/** What a newer list changes in the operations of a catalog. */
export interface OperationMerge {
  readonly added: NewOperations;
  /** The codes that operations of the catalog get, by id. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** The method and the path that operations of the catalog get, by id. */
  readonly calls: ReadonlyMap<string, Pick<Operation, "method" | "path">>;
  readonly conflicts: readonly Remark[];
  /** What people have removed, and the list still names: `placeOrder: stock.locked`. */
  readonly kept: readonly string[];
  readonly record: ReadonlyMap<string, string>;
}

/** Compares the operations of a list with those of a catalog. What the catalog has is never removed; what the list no longer names is reported. */
export function mergeOperations(one: Unfinished, listed: ListOperations | undefined, before: ImportRecord): OperationMerge {
  const { operations: raw = {} } = one.written.value as Catalog;
  if (listed === undefined) return { ...nothing, record: new Map([...before].filter(([key]) => isOfOperation(key))) };
  const record = operationRecord(listed);
  if (Object.keys(raw).length === 0 && !listed.all.some(({ id }) => before.has(callKey(id))))
    return { ...nothing, added: newOperations(listed), record };
  const provider = one.catalog.operations;
  const known = new Map(provider.all.map((operation) => [operation.id, new Set(operation.codes)] as const));
  const found = matches(raw, listed.all);
  const isWhole = Object.hasOwn(raw, everyOperation) && found.size === known.size;
  const common = new Set(provider.common);
  const missing = listed.common.filter((code) => !common.has(code));
  // What every operation of the catalog gets is written once, if the catalog has a place for it.
  const forAll = isWhole ? missing.filter((code) => !wasNamed(before, everyOperation, code)) : [];
  const everywhere = new Set([...common, ...forAll]);
  const forEach = missing.filter((code) => !everywhere.has(code));
  const stillCommon = new Set(listed.common);
  const perhapsGone = provider.common.filter((code) => !stillCommon.has(code));
  const merged = {
    added: {} as Record<string, Operation>,
    codes: new Map<string, readonly string[]>(forAll.length > 0 ? [[everyOperation, forAll]] : []),
    calls: new Map<string, Pick<Operation, "method" | "path">>(),
    conflicts: [] as Remark[],
    kept: [] as string[],
  };
  const ids = new Map([...found].map(([id, operation]) => [operation, id] as const));
  for (const operation of listed.all) {
    const conflict = (reason: string): unknown => merged.conflicts.push({ row: operation, of: operation.id, reason });
    const id = ids.get(operation);
    const own = known.get(id ?? "");
    if (id === undefined || own === undefined) {
      if (before.has(callKey(operation.id))) conflict("the operation was removed from the catalog, which an import does not undo");
      else
        merged.added[operation.id] = newOperation(
          operation,
          [...forEach, ...operation.codes].filter((code) => !everywhere.has(code)),
        );
      continue;
    }
    const named = new Set([...forEach, ...operation.codes]);
    const lacking = [...named].filter((code) => !own.has(code) && !everywhere.has(code));
    const more = lacking.filter((code) => !wasNamed(before, operation.id, code));
    for (const code of lacking) if (wasNamed(before, operation.id, code)) merged.kept.push(`${id}: ${code}`);
    if (more.length > 0 && isEditable(raw[id] ?? {})) merged.codes.set(id, more);
    else if (more.length > 0) conflict(`the operation ${id} has no fields in the catalog, so errcat cannot add ${more.join(", ")} to it`);
    for (const code of [...own, ...perhapsGone])
      if (!named.has(code) && !stillCommon.has(code) && wasNamed(before, operation.id, code))
        conflict(`the list no longer has ${code} for this operation, but the catalog does`);
    const call = callChange(raw[id] ?? {}, operation, before);
    if (typeof call === "string") conflict(call);
    else if (call !== undefined && id === operation.id && isEditable(raw[id] ?? {})) merged.calls.set(id, call);
  }
  const ended = Object.keys(raw).filter((id) => !found.has(id) && before.has(callKey(id)));
  for (const id of ended)
    merged.conflicts.push({ row: { line: 1 }, of: id, reason: "the list no longer has codes for this operation, but the catalog does" });
  return { ...merged, record };
}

const nothing = { added: {}, codes: new Map<string, never>(), calls: new Map<string, never>(), conflicts: [], kept: [] };

/** Returns which operation of a list is which of the catalog: that of the same id, or else that with the same call. */
function matches(raw: Readonly<Record<string, Operation>>, all: readonly ListOperation[]): ReadonlyMap<string, ListOperation> {
  const byId = new Map(all.map((one) => [one.id, one] as const));
  const byCall = new Map(
    all.flatMap((one) => (Object.hasOwn(raw, one.id) || one.path === undefined ? [] : [[plainCall(one), one] as const])),
  );
  return new Map(
    Object.entries(raw).flatMap(([id, operation]) => {
      if (id === everyOperation) return [];
      const same = byId.get(id) ?? (operation.path === undefined ? undefined : byCall.get(plainCall(operation)));
      return same === undefined ? [] : [[id, same] as const];
    }),
  );
}

/** What a parameter is called does not matter to a server. */
function plainCall({ method, path = "" }: Pick<Operation, "method" | "path">): string {
  return `${method} ${path.replaceAll(/\{[^{}/]*\}/g, "{}").replace(/\/$/, "")}`;
}

/** Returns the call that an operation gets, or why it does not; `undefined` if it stays. */
function callChange(
  own: Operation,
  operation: ListOperation,
  before: ImportRecord,
): Pick<Operation, "method" | "path"> | string | undefined {
  const { method, path } = operation;
  const [here, there] = [callOf(own), callOf(operation)];
  if (plainCall(own) === plainCall(operation) || path === undefined) return undefined;
  const last = before.get(callKey(operation.id));
  if (last === hashOf(there)) return undefined;
  if ((own.method === undefined && own.path === undefined) || last === hashOf(here)) return { method, path };
  return `the operation is ${here.trim()} in the catalog, but ${there.trim()} in the list`;
}

/** Whether an operation has a field that another one can be written after. */
function isEditable(operation: Operation): boolean {
  return Object.keys(operation).length > 0;
}
