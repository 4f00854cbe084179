import { callOf } from "../normalize/operations.ts";
import type { Operations, ProviderOperation } from "../normalize/provider.ts";
import type { Group } from "./groups.ts";

/** The data that the templates print for the operations of an API. */
export interface OperationsModel {
  readonly all: readonly OperationModel[];
  /** The codes that every operation may return. */
  readonly common: ListedCodes;
}

/** The data that the templates print for one operation; its codes are those that not every operation has. */
export interface OperationModel extends ListedCodes {
  readonly id: string;
  /** The call and the summary, for the doc comment. */
  readonly about: string | undefined;
}

/** Codes, and the same codes in the parts of which the union of their errors is made: those that share a type. */
export interface ListedCodes {
  readonly codes: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

/** Prepares the operations for the templates; `undefined` if the catalog has none. */
export function operationsModel({ all, common }: Operations, groups: readonly Group[]): OperationsModel | undefined {
  if (all.length === 0) return undefined;
  const groupOf = new Map(groups.flatMap(({ group, codes }) => codes.map((code) => [code, group])));
  const listed = (codes: readonly string[]): ListedCodes => ({ codes, parts: partsOf(codes, groupOf) });
  return { common: listed(common), all: all.map((one) => ({ id: one.id, about: about(one), ...listed(one.codes) })) };
}

function partsOf(codes: readonly string[], groupOf: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const parts = new Map<string, string[]>();
  for (const code of codes) {
    const group = groupOf.get(code) ?? "all";
    if (parts.get(group)?.push(code) === undefined) parts.set(group, [code]);
  }
  return [...parts.values()];
}

function about(operation: ProviderOperation): string | undefined {
  const parts = [callOf(operation), operation.summary].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" · ");
}
