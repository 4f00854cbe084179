import type { ListPlace, ListRow, Role } from "../list.ts";
import type { Roles } from "../places.ts";
import type { Part } from "./part.ts";

/**
 * Returns the rows of all parts with the places they have in common: what holds the same under another heading is the same place. The place
 * of the code is the first.
 */
export function mergedPlaces(parts: readonly Part[]): { readonly places: readonly ListPlace[]; readonly rows: readonly ListRow[] } {
  const ordered = [...parts].sort((a, b) => a.line - b.line);
  const places = new Map<string, ListPlace>();
  const byRole = new Map<string, string>();
  const rows: ListRow[] = [];
  const [code = "code"] = ordered.map((part) => part.code);
  const known = (place: string, one: ListPlace, role: Role | undefined): void => {
    if (!places.has(place)) places.set(place, { place, heading: one.heading, ...(role !== undefined && { role }) });
  };
  const hasSections = new Set(ordered.flatMap(({ sections }) => sections)).size > 1;
  for (const part of ordered) {
    const roles = rolesIn(part.roles, part.code);
    const names = new Map<string, string>();
    for (const one of part.list.places) {
      const role = roles.get(one.place);
      const meant = role === undefined ? undefined : byRole.get(role);
      const place =
        meant ?? (places.has(one.place) && role !== undefined && isTaken(one.place, byRole) ? `${one.place} (${part.line})` : one.place);
      if (role !== undefined && meant === undefined) byRole.set(role, place);
      names.set(one.place, place);
      known(place, one, ordered.length > 1 && role === "code" ? { is: "code" } : one.role);
    }
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

function isTaken(place: string, byRole: ReadonlyMap<string, string>): boolean {
  return [...byRole.values()].includes(place);
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
