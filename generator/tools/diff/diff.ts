import { inLocales } from "../../normalize/normalize.ts";
import type { Provider } from "../../normalize/provider.ts";
import { catalogChanges, documentChanges, localeChanges } from "./catalog-changes.ts";
import type { Change } from "./change.ts";
import { deployedBetween } from "./deployed/deployed.ts";
import { effectsBetween } from "./effects.ts";
import { entryChanges } from "./entry-changes.ts";
import { needChanges } from "./need-changes.ts";
import { operationChanges } from "./operation-changes.ts";
import { type Bump, bump } from "./version.ts";
import { compiles, type Effect, highest, type Level, levelFor, levelOfPackage, type Way, ways, worst } from "./way.ts";
import { wireChanges } from "./wire-changes.ts";

export type { Change } from "./change.ts";
export type { Bump } from "./version.ts";
export type { Effect, Level, Way } from "./way.ts";

/** How a catalog differs from an earlier version of it, and what that means for those who consume its package. */
export interface Difference {
  readonly id: string;
  readonly changes: readonly Change[];
  /** What it means for each way of consuming. */
  readonly ways: Readonly<Record<Way, Verdict>>;
  /** How grave it is for the package as a whole. */
  readonly level: Level;
  /** Whether the catalog's version says so. */
  readonly version: Bump;
}

/** What changes mean for one way of consuming. */
export interface Verdict {
  readonly level: Level;
  /** The gravest effect of any change. */
  readonly effect: Effect;
  /** Whether what was written for the earlier version still compiles. */
  readonly compiles: boolean;
  /** The changes with that effect, by their places in the list of all. */
  readonly because: readonly number[];
}

/** How a catalog differs from an earlier version of it. Reads and writes no file. */
export function diff(before: Provider, after: Provider): Difference {
  const effects = effectsBetween(before, after);
  const deployed = deployedBetween(before, after);
  // A locale that comes or goes is one change, not one for each text in it; and one that is only called otherwise is none.
  const shared = new Set(before.locales.filter((locale) => after.locales.includes(locale)));
  const [old, now] = [inLocales(before, shared), inLocales(after, shared)];
  const found = [
    ...catalogChanges(old, now),
    ...localeChanges(before, after),
    ...entryChanges(old, now),
    ...needChanges(before, after),
    ...operationChanges(old, now),
    ...wireChanges(old, now),
    ...documentChanges(old, now),
  ];
  const changes = found.map((one): Change => ({ ...one, effects: effects(one), deployed: deployed(one) }));
  return differenceOf(after.id, changes, bump(before.version, after.version, levelOf(changes)));
}

/** What changes come to. */
export function differenceOf(id: string, changes: readonly Change[], version: Bump): Difference {
  return {
    id,
    changes,
    ways: Object.fromEntries(ways.map((way) => [way, verdict(changes, way)])) as Record<Way, Verdict>,
    level: levelOf(changes),
    version,
  };
}

/** How grave changes are for the package as a whole. */
export function levelOf(changes: readonly Pick<Change, "effects">[]): Level {
  return highest(changes.flatMap(({ effects }) => Object.values(effects).map(levelOfPackage)));
}

function verdict(changes: readonly Change[], way: Way): Verdict {
  const effect = worst(changes.map(({ effects }) => effects[way]));
  const because = effect === "none" ? [] : changes.flatMap(({ effects }, i) => (effects[way] === effect ? [i] : []));
  return { level: levelFor(effect), effect, compiles: compiles(effect), because };
}
