import { isDeepStrictEqual } from "node:util";
import { everyOperation } from "../../catalog/code-pattern.ts";
import { below } from "../../catalog/pointer.ts";
import type { Provider, ProviderOperation } from "../../normalize/provider.ts";
import type { PlainChange } from "./change.ts";

/** What is different about the operations of an API. Codes that the catalog no longer lists are left out: they have a change of their own. */
export function operationChanges(before: Provider, after: Provider): PlainChange[] {
  const [old, now] = [byId(before), byId(after)];
  const codes = codeChanges(before, after);
  return [
    ...after.operations.all.flatMap((operation): PlainChange[] => {
      const { id } = operation;
      const earlier = old.get(id);
      const pointer = below("/operations", id);
      if (earlier === undefined) return [{ kind: "operation-added", name: id, side: "after", pointer }];
      const isSame = isDeepStrictEqual({ ...earlier, codes: [] }, { ...operation, codes: [] });
      return [
        ...(isSame ? [] : [{ kind: "operation-changed", name: id, side: "after", pointer } as const]),
        ...codes.of(earlier, operation),
      ];
    }),
    ...before.operations.all.flatMap(({ id }): PlainChange[] =>
      now.has(id) ? [] : [{ kind: "operation-removed", name: id, side: "before", pointer: below("/operations", id) }],
    ),
    ...codes.ofEvery(),
  ];
}

function byId({ operations }: Provider): ReadonlyMap<string, ProviderOperation> {
  return new Map(operations.all.map((operation) => [operation.id, operation]));
}

/** Compares the codes of operations. What all operations gain or lose is one change, and none of each of them. */
function codeChanges(before: Provider, after: Provider) {
  const listed = new Set(after.entries.map(({ code }) => code));
  const [oldCommon, newCommon] = [new Set(before.operations.common), new Set(after.operations.common)];
  /** The common codes that some operation has gained or lost. */
  const gained = new Set<string>();
  const lost = new Set<string>();
  const change = (kind: "operation-code-added" | "operation-code-removed", name: string, code: string): PlainChange => ({
    kind,
    code,
    name,
    side: kind === "operation-code-added" ? "after" : "before",
    pointer: below("/operations", name),
  });
  return {
    of: (earlier: ProviderOperation, later: ProviderOperation): PlainChange[] => {
      const [old, now] = [new Set(earlier.codes), new Set(later.codes)];
      const added = later.codes.filter((code) => !old.has(code) && !oldCommon.has(code));
      const removed = earlier.codes.filter((code) => !now.has(code) && !newCommon.has(code) && listed.has(code));
      for (const code of newCommon) if (!oldCommon.has(code) && !old.has(code)) gained.add(code);
      for (const code of oldCommon) if (!newCommon.has(code) && !now.has(code) && listed.has(code)) lost.add(code);
      return [
        ...added.map((code) => change("operation-code-added", later.id, code)),
        ...removed.map((code) => change("operation-code-removed", later.id, code)),
      ];
    },
    /** What all operations have gained or lost; to be asked when each has been compared. */
    ofEvery: (): PlainChange[] => [
      ...[...gained].map((code) => change("operation-code-added", everyOperation, code)),
      ...[...lost].map((code) => change("operation-code-removed", everyOperation, code)),
    ],
  };
}
