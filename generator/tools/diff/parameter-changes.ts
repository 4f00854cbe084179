import { isDeepStrictEqual } from "node:util";
import { below } from "../../catalog/pointer.ts";
import type { ProviderEntry } from "../../normalize/provider.ts";
import { text } from "./catalog-changes.ts";
import type { PlainChange, Pointers } from "./change.ts";

/** What is different about the parameters of an entry's texts. */
export function parameterChanges(
  { parameters: before }: ProviderEntry,
  { code, parameters: after }: ProviderEntry,
  at: Pointers,
): PlainChange[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const there = (name: string) => ({ code, name, side: "after", pointer: below(`${at.after}/parameters`, name) }) as const;
  return [
    ...[...now].flatMap(([name, { type, at: place, sentAs, description }]): PlainChange[] => {
      const earlier = old.get(name);
      if (earlier === undefined) return [{ kind: "parameter-added", after: type, ...there(name) }];
      return [
        ...(earlier.type === type
          ? []
          : [{ kind: "parameter-type", ...text("before", earlier.type), after: type, ...there(name) } as const]),
        ...(isDeepStrictEqual([earlier.at, earlier.sentAs], [place, sentAs]) ? [] : [{ kind: "parameter-place", ...there(name) } as const]),
        ...(isDeepStrictEqual(earlier.description, description) ? [] : [{ kind: "parameter-description", ...there(name) } as const]),
      ];
    }),
    ...[...old].flatMap(([name, { type }]): PlainChange[] =>
      now.has(name)
        ? []
        : [{ kind: "parameter-removed", code, name, before: type, side: "before", pointer: below(`${at.before}/parameters`, name) }],
    ),
  ];
}
