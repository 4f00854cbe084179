import type { Roles } from "./places.ts";

/** Returns the flags that say which places hold what. */
export function flagsOf(roles: Roles): readonly string[] {
  const flag = (name: string, value: string | undefined): readonly string[] => (value === undefined ? [] : [`--${name} ${quoted(value)}`]);
  return [
    ...flag("code", roles.code),
    ...flag("name", roles.name),
    ...roles.texts.flatMap(({ locale, place }) => flag("text", `${locale}=${place}`)),
    ...roles.solutions.flatMap(({ locale, place }) => flag("solution", `${locale}=${place}`)),
    ...flag("status", roles.status),
    ...flag("category", roles.category),
    ...flag("url", roles.url),
    ...flag("deprecated", roles.deprecated),
    ...flag("samples", roles.samples),
  ];
}

/** Returns a word as a shell reads it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
