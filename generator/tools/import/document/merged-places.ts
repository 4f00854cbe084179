import type { ListPlace, ListRow, Role } from "../list.ts";
import type { Roles } from "../places.ts";
import type { Part } from "./part.ts";

/**
 * Returns the rows of all parts with the places they have in common: what holds the same under another heading is the same place. The place
 * of the code is the first.
 */
export function mergedPlaces(
  parts: readonly Part[],
  given: string | undefined,
): { readonly places: readonly ListPlace[]; readonly rows: readonly ListRow[] } {
  const ordered = [...parts].sort((a, b) => a.line - b.line);
  const places = new Map<string, ListPlace>();
  const rows: ListRow[] = [];
  const codes = ordered.map((part) => part.code);
  const code = codes.find((one) => one === given) ?? codes[0] ?? "code";
  const byRole = new Map([["code", code]]);
  const known = (place: string, one: ListPlace, role: Role | undefined): void => {
    if (!places.has(place)) places.set(place, { place, heading: one.heading, ...(role !== undefined && { role }) });
  };
  const hasSections = new Set(ordered.flatMap(({ sections }) => sections)).size > 1;
  for (const part of ordered) {
    const roles = rolesIn(part.roles, part.code);
    const names = new Map<string, string>();
    const used = new Set<string>();
    const name = (one: ListPlace, place: string, role?: string): void => {
      names.set(one.place, place);
      used.add(place);
      known(place, one, ordered.length > 1 && role === "code" ? { is: "code" } : one.role);
    };
    const ofRoles = new Set(byRole.values());
    for (const one of part.list.places) {
      const role = roles.get(one.place);
      if (role === undefined) continue;
      const place = byRole.get(role) ?? unused(one.place, (place) => used.has(place) || ofRoles.has(place));
      byRole.set(role, place);
      name(one, place, role);
    }
    const taken = new Set(byRole.values());
    for (const one of part.list.places)
      if (!roles.has(one.place))
        name(
          one,
          unused(one.place, (place) => used.has(place) || taken.has(place)),
        );
    part.list.rows.forEach(({ line, values }, i) => {
      const named = new Map([...values].map(([place, value]) => [names.get(place) ?? place, value] as const));
      if (hasSections && part.sections[i] !== "") named.set(sectionPlace, part.sections[i] ?? "");
      if (part.status !== undefined && !hasStatus(part.roles)) named.set(statusPlace, part.status);
      rows.push({ line, values: named });
    });
  }
  if (hasSections) places.set(sectionPlace, { place: sectionPlace, heading: sectionPlace });
  if (rows.some(({ values }) => values.has(statusPlace)) && !places.has(statusPlace))
    places.set(statusPlace, { place: statusPlace, heading: statusPlace, role: { is: "status" } });
  const first = places.get(code);
  return {
    places: first === undefined ? [...places.values()] : [first, ...[...places.values()].filter((one) => one !== first)],
    rows: rows.sort((a, b) => a.line - b.line),
  };
}

const sectionPlace = "section";
const statusPlace = "status";

/** Returns a place that is not used for something else: with a number behind it if it is. */
function unused(place: string, isUsed: (place: string) => boolean): string {
  let free = place;
  for (let i = 2; isUsed(free); i++) free = `${place} (${i})`;
  return free;
}

function hasStatus(roles: Roles | undefined): boolean {
  return roles?.status !== undefined;
}

/** Returns what each place of a part holds, in one word. */
function rolesIn(roles: Roles | undefined, code: string): ReadonlyMap<string, string> {
  const single = (["name", "status", "category", "url", "deprecated"] as const).flatMap((role) =>
    roles?.[role] === undefined ? [] : [[roles[role], role] as const],
  );
  const many = (["texts", "solutions"] as const).flatMap((role) =>
    (roles?.[role] ?? []).map(({ locale, place }) => [place, `${role} ${locale}`] as const),
  );
  return new Map([[code, "code"], ...single, ...many]);
}
