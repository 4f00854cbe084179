import { placed } from "./given-places.ts";
import { guessed } from "./guess.ts";
import type { List, ListPlace } from "./list.ts";
import type { Given, Roles } from "./places.ts";

/**
 * Returns which places hold what. If both the code and a text are given, nothing is guessed; otherwise, the rest is guessed. `undefined`
 * if no place looks like a code.
 */
export function rolesOf(list: List, given: Given): Roles | undefined {
  const said = placed(list, given);
  if (said.code !== undefined && said.texts !== undefined) return { texts: [], solutions: [], ...said, code: said.code };
  return guessed(list, said);
}

/** Returns the places that have no role: the fields without a home. */
export function others({ places }: List, roles: Roles): readonly ListPlace[] {
  const taken = new Set([
    roles.code,
    roles.name,
    roles.status,
    roles.category,
    roles.url,
    roles.deprecated,
    roles.samples,
    ...[...roles.texts, ...roles.solutions].map(({ place }) => place),
  ]);
  return places.filter(({ place }) => !taken.has(place));
}
