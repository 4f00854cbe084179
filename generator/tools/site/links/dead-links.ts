import type { Lookup } from "./targets.ts";

/** An address that leads nowhere. */
export interface DeadLink {
  readonly address: string;
  /** Where the address stands in the text. */
  readonly at: number;
  readonly why: string;
  /** The address that may be meant. */
  readonly meant: string | undefined;
}

/** Returns the links in a file of a site that lead to nothing in the site. */
export function deadLinksIn(path: string, text: string, lookup: Lookup): readonly DeadLink[] {
  return linksOf(path, text).flatMap(({ link, at }): DeadLink[] => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return [];
    const { pathname, hash } = new URL(link, `https://site/${path}`);
    const dead = lookup(pathname + hash);
    return dead === undefined ? [] : [{ address: link, at, ...dead }];
  });
}

/** Returns the links in a page, in Markdown, or in a list of errors. */
function linksOf(path: string, text: string): readonly { readonly link: string; readonly at: number }[] {
  const found = (pattern: RegExp, within = text) =>
    [...within.matchAll(pattern)].map(({ 0: whole, 1: link = "", index }) => ({ link: read(link), at: index + whole.indexOf(link) }));
  if (path.endsWith(".html")) return found(/ (?:href|src|action)="([^"]*)"/g);
  // What stands in a code span is no link.
  if (/\.(?:md|txt)$/.test(path))
    return found(
      /(?<!\\)\]\(<?([^()<>\s]+)>?\)/g,
      text.replaceAll(/(?<!\\)`[^`\n]*`/g, (span) => " ".repeat(span.length)),
    );
  return path === "errors.json" ? found(/"(?:page|markdown)":"([^"]*)"/g) : [];
}

/** Reads an attribute's value, whose marks may be written by their numbers. */
function read(link: string): string {
  return link.replaceAll(/&#(\d+);/g, (_, unit: string) => String.fromCharCode(Number(unit)));
}

/** Returns the addresses below that of a reference that lead nowhere, each once. */
export function deadAddressesIn(text: string, reference: string, lookup: Lookup): readonly DeadLink[] {
  const base = reference.replace(/\/$/, "");
  const seen = new Map<string, DeadLink | undefined>();
  for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + base.length)) {
    const rest = restOf(text, at + base.length);
    const address = base + rest;
    // What goes on in another way is another address, such as that of errors-old.
    if (seen.has(address) || !/^(?:[/?#]|$)/.test(rest)) continue;
    const dead = lookup(rest);
    seen.set(address, dead && { address, at, why: dead.why, meant: dead.meant === undefined ? undefined : `${base}/${dead.meant}` });
  }
  return [...seen.values()].filter((one) => one !== undefined);
}

/** Returns what follows of an address, without the stop that ends the sentence around it. */
function restOf(text: string, from: number): string {
  let to = from;
  while (/[!#$%&*+,./0-9:;=?@A-Z_a-z~-]/.test(text.charAt(to))) to++;
  while (to > from && ".,;:!?*".includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
