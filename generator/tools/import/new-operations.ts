import type { Operation } from "../../catalog/catalog.ts";
import { everyOperation, patternOfCode } from "../../catalog/code-pattern.ts";
import type { ListOperation, ListOperations } from "./list.ts";

export type NewOperations = Readonly<Record<string, Operation>>;

/** Returns the operations of a list that name codes of a catalog, with those codes alone. */
export function withCodes(listed: ListOperations | undefined, has: (code: string) => boolean): ListOperations | undefined {
  if (listed === undefined) return undefined;
  const { common, all, silent } = listed;
  const shared = common.filter(has);
  const own = all.map((one) => ({ ...one, codes: one.codes.filter(has) }));
  const isSilent = ({ codes }: ListOperation): boolean => codes.length === 0 && shared.length === 0;
  return { common: shared, all: own.filter((one) => !isSilent(one)), silent: [...silent, ...own.filter(isSilent)] };
}

/** Returns operations as a new catalog has them; none if the list names codes for none. */
export function newOperations({ common, all }: Pick<ListOperations, "common" | "all">): NewOperations {
  return Object.fromEntries([
    ...(common.length > 0 ? [[everyOperation, { codes: common.map(patternOfCode) }] as const] : []),
    ...all.map((one) => [one.id, newOperation(one, one.codes)] as const),
  ]);
}

/** Returns an operation as a catalog has it. */
export function newOperation({ method, path, summary }: ListOperation, codes: readonly string[]): Operation {
  return {
    method,
    ...(path !== undefined && { path }),
    ...(summary !== undefined && { summary }),
    ...(codes.length > 0 && { codes: codes.map(patternOfCode) }),
  };
}
