import { createHash } from "node:crypto";
import { compareVersions } from "./versions.ts";

/** A code, and the version that added it. */
interface Added {
  readonly code: string;
  readonly lifecycle: { readonly since: string };
}

/**
 * Returns the file name of each code's page, without its extension. A name depends on nothing but its code, so that the address of a page
 * stays: only where codes differ in case alone, which some file systems and hosts ignore, those that were added later get a digest.
 */
export function pageNames(entries: readonly Added[]): ReadonlyMap<string, string> {
  const groups = new Map<string, (Added & { readonly name: string })[]>();
  for (const { code, lifecycle } of entries) {
    const one = { code, lifecycle, name: nameOf(code) };
    const key = one.name.toLowerCase();
    if (groups.get(key)?.push(one) === undefined) groups.set(key, [one]);
  }
  return new Map(
    [...groups.values()].flatMap((group) =>
      group
        .sort((a, b) => compareVersions(a.lifecycle.since, b.lifecycle.since) || (a.code < b.code ? -1 : 1))
        .map(({ code, name }, i): [string, string] => [code, i === 0 ? name : withDigest(name, code)]),
    ),
  );
}

/** Returns a code with each character that has a meaning in a path or an address written as its code point. */
function nameOf(code: string): string {
  const name = code.replaceAll(/[^A-Za-z0-9_.-]/gu, numbered).replace(/^[_.]/, numbered);
  const safe = taken.test(name) ? name.replace(/^./, numbered) : name;
  return safe.length > longest ? withDigest(safe, code) : safe;
}

/** What Windows takes for a device whatever its extension, and the other pages of a provider. */
const taken = /^(?:(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|(?:index|changes)$)/i;

/** File systems permit 255 bytes, with the extension. */
const longest = 200;

/** No code point is as long as the digest. */
function withDigest(name: string, code: string): string {
  return `${name.slice(0, longest)}~${createHash("sha256").update(code).digest("hex").slice(0, 12)}`;
}

function numbered(character: string): string {
  return `~${character.codePointAt(0)?.toString(16)}~`;
}
