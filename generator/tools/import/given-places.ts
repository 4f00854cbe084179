import { UsageError } from "../../problems/exit-codes.ts";
import { nearestWord } from "../../problems/nearest-word.ts";
import type { List } from "./list.ts";
import type { Given, LocalePlace } from "./places.ts";

/** Returns the places that the command line names as the list names them. Throws {@link UsageError} for a place that the list does not have. */
export function placed(list: List, given: Given): Given {
  const one = (flag: string, place: string): string => known(list, flag, place);
  const many = (flag: string, all: readonly LocalePlace[]): readonly LocalePlace[] =>
    all.map(({ locale, place }) => ({ locale, place: known(list, `${flag} ${locale}=`, place) }));
  const singles = ["code", "name", "status", "category", "url", "deprecated", "samples"] as const;
  return {
    ...Object.fromEntries(singles.flatMap((role) => (given[role] === undefined ? [] : [[role, one(`--${role}`, given[role])]]))),
    ...(given.texts && { texts: many("--text", given.texts) }),
    ...(given.solutions && { solutions: many("--solution", given.solutions) }),
  };
}

function known({ places }: List, flag: string, wanted: string): string {
  const all = places.map(({ place }) => place);
  if (all.includes(wanted)) return wanted;
  const alike = places.find(({ place, heading }) => [place, heading].some((name) => name.toLowerCase() === wanted.trim().toLowerCase()));
  if (alike) return alike.place;
  const meant = nearestWord(wanted, all);
  throw new UsageError(
    `The list has no place "${wanted}" (${flag}).`,
    meant === undefined
      ? `Use one of ${all.slice(0, 20).join(", ")}.`
      : `Did you mean "${meant}"? Use one of ${all.slice(0, 20).join(", ")}.`,
  );
}
