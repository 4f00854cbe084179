import { isDeepStrictEqual } from "node:util";
import { below } from "../../catalog/pointer.ts";
import type { ProviderEntry, ProviderParameter } from "../../normalize/provider.ts";
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
    ...[...now].flatMap(([name, parameter]): PlainChange[] => {
      const { at: place, sentAs, required = false, description } = parameter;
      const type = typeOf(parameter);
      const earlier = old.get(name);
      if (earlier === undefined) return [{ kind: "parameter-added", after: type, ...there(name) }];
      return [
        ...(typeOf(earlier) === type
          ? []
          : [{ kind: "parameter-type", ...text("before", typeOf(earlier)), after: type, ...there(name) } as const]),
        ...(isDeepStrictEqual([earlier.at, earlier.sentAs], [place, sentAs]) ? [] : [{ kind: "parameter-place", ...there(name) } as const]),
        // Its doc comment says that it is required.
        ...(isDeepStrictEqual([earlier.description, earlier.required ?? false], [description, required])
          ? []
          : [{ kind: "parameter-description", ...there(name) } as const]),
      ];
    }),
    ...[...old].flatMap(([name, parameter]): PlainChange[] =>
      now.has(name)
        ? []
        : [
            {
              kind: "parameter-removed",
              code,
              name,
              before: typeOf(parameter),
              side: "before",
              pointer: below(`${at.before}/parameters`, name),
            },
          ],
    ),
  ];
}

/** Returns the type of a parameter in a few words: its name, or the words that the parameter may be. */
function typeOf({ type, enum: words }: ProviderParameter): string {
  return words?.join(" | ") ?? type;
}
