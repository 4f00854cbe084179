import type { ProviderEntry } from "../../normalize/provider.ts";
import { text } from "./catalog-changes.ts";
import type { PlainChange, Pointers } from "./change.ts";

/** How a code was deprecated, removed, or replaced, or how that was taken back. */
export function lifecycleChanges(
  { lifecycle: before }: ProviderEntry,
  { code, lifecycle: after }: ProviderEntry,
  at: Pointers,
): PlainChange[] {
  const { deprecated, replacedBy } = after;
  const there = (field: "deprecated" | "removed" | "replacedBy") => ({ code, side: "after", pointer: `${at.after}/${field}` }) as const;
  const gone = (field: "deprecated" | "removed" | "replacedBy") => ({ code, side: "before", pointer: `${at.before}/${field}` }) as const;
  const isNear =
    after.stage !== before.stage && (after.stage === "removed" || (after.stage === "deprecated" && before.stage === "current"));
  if (isNear && replacedBy !== undefined)
    return [
      { kind: "code-renamed", ...text("before", code), after: replacedBy, ...there(after.stage === "removed" ? "removed" : "deprecated") },
    ];
  const renamed: PlainChange[] =
    before.replacedBy === replacedBy
      ? []
      : [
          {
            kind: "replaced-by",
            ...text("before", before.replacedBy),
            ...text("after", replacedBy),
            ...(replacedBy === undefined ? gone("replacedBy") : there("replacedBy")),
          },
        ];
  const removed: PlainChange[] =
    before.removed === after.removed
      ? []
      : after.removed === undefined
        ? [{ kind: "code-returned", ...text("before", before.removed), ...gone("removed") }]
        : [{ kind: "code-removed", ...text("before", before.removed), after: after.removed, ...there("removed") }];
  const ended: PlainChange[] =
    before.deprecated === deprecated
      ? []
      : deprecated === undefined
        ? [{ kind: "code-undeprecated", ...text("before", before.deprecated), ...gone("deprecated") }]
        : [{ kind: "code-deprecated", ...text("before", before.deprecated), after: deprecated, ...there("deprecated") }];
  return [...removed, ...ended, ...renamed];
}
