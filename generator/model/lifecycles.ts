import type { History, ProviderEntry } from "../normalize/provider.ts";
import type { Group } from "./groups.ts";

/** The codes of one group that were added in the same version, and removed in the same version if they were removed. */
export interface Lifecycle {
  readonly name: string;
  readonly codes: readonly string[];
}

/** A version in terms of lifecycles, for each group of codes. */
export interface VersionTypes {
  readonly version: string;
  readonly before: string | undefined;
  /** The lifecycles that this version ends. */
  readonly removed: readonly string[];
  readonly groups: readonly GroupTypes[];
  /** The groups that have a code in this version, or one that was added later. */
  readonly current: readonly GroupTypes[];
  readonly later: readonly GroupTypes[];
}

/** What a version has of one group; `name` is of the group. */
export interface GroupTypes {
  readonly name: string;
  /** What no version has removed: the lifecycles that this version added, and the version before, if it has any. */
  readonly kept: { readonly lifecycles: readonly string[]; readonly before?: string };
  readonly hasKept: boolean;
  /** What this version has and a later one removed. */
  readonly ending: readonly string[];
  /** What later versions add: the lifecycles of the next version, and the version after, if there is more to come. */
  readonly next: { readonly lifecycles: readonly string[]; readonly after?: string };
}

/** A version, and what its types are made of. */
export interface Lifecycles {
  /** Whether all codes share one lifecycle. */
  readonly alone: boolean;
  readonly groups: readonly { readonly group: string; readonly lifecycles: readonly string[] }[];
  readonly lifecycles: readonly Lifecycle[];
  readonly retired: readonly string[];
  readonly versions: readonly VersionTypes[];
}

/** Writes every version as a sum of lifecycles, so that neither the text nor the compiler's work grows with versions times codes. */
export function lifecyclesOf(entries: readonly ProviderEntry[], { versions }: History, groups: readonly Group[]): Lifecycles {
  const groupOf = new Map(groups.flatMap(({ group, codes }) => codes.map((code) => [code, group])));
  const all = new Map<string, { name: string; group: string; since: number; removed: number; codes: string[] }>();
  const at = new Map(versions.map(({ version }, i) => [version, i]));
  for (const { code, lifecycle } of entries) {
    const group = groupOf.get(code) ?? "all";
    const name = [
      lifecycle.since,
      ...(lifecycle.removed === undefined ? [] : [`to ${lifecycle.removed}`]),
      ...(groups.length > 0 ? [group] : []),
    ].join(" ");
    const same = all.get(name);
    if (same) same.codes.push(code);
    else
      all.set(name, {
        name,
        group,
        since: at.get(lifecycle.since) ?? 0,
        removed: lifecycle.removed === undefined ? Infinity : (at.get(lifecycle.removed) ?? 0),
        codes: [code],
      });
  }
  const lifecycles = [...all.values()];
  const byGroup = new Map<string, typeof lifecycles>();
  for (const one of lifecycles) byGroup.set(one.group, [...(byGroup.get(one.group) ?? []), one]);
  return {
    alone: lifecycles.length === 1,
    groups: groups.map(({ group }) => ({ group, lifecycles: (byGroup.get(group) ?? []).map(({ name }) => name) })),
    lifecycles: lifecycles.map(({ name, codes }) => ({ name, codes })),
    retired: lifecycles.filter(({ removed }) => removed !== Infinity).map(({ name }) => name),
    versions: versions.map(({ version, before, after }, i) => {
      const types = [...byGroup].map(([name, own]): GroupTypes => {
        const names = (wanted: (one: (typeof own)[number]) => boolean): readonly string[] => own.filter(wanted).map((one) => one.name);
        const isKept = own.some(({ since, removed }) => removed === Infinity && since < i);
        const kept = names(({ since, removed }) => removed === Infinity && since === i);
        return {
          name,
          kept: { lifecycles: kept, ...(isKept && before !== undefined && { before }) },
          hasKept: isKept || kept.length > 0,
          ending: names(({ since, removed }) => since <= i && i < removed && removed !== Infinity),
          next: {
            lifecycles: names(({ since }) => since === i + 1),
            ...(after !== undefined && own.some(({ since }) => since > i + 1) && { after }),
          },
        };
      });
      return {
        version,
        before,
        removed: lifecycles.filter(({ removed }) => removed === i).map(({ name }) => name),
        groups: types,
        current: types.filter(({ hasKept, ending }) => hasKept || ending.length > 0),
        later: types.filter(({ next }) => next.lifecycles.length > 0 || next.after !== undefined),
      };
    }),
  };
}
