import type { Files } from "../../../render/render.ts";

/** Returns why an address, relative to the site, leads nowhere, and what may be meant; `undefined` if it leads to something. */
export type Lookup = (address: string) => { readonly why: string; readonly meant: string | undefined } | undefined;

/** Looks up addresses in a site. Each page is searched for ids once, when an address names one. */
export function lookupIn(files: Files): Lookup {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    const known = ids.get(path) ?? new Set([...(files.get(path) ?? "").matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
    ids.set(path, known);
    return known;
  };
  const alike = new Map([...files.keys()].toReversed().map((path) => [likeness(path), path]));
  return (address) => {
    const [before = "", fragment = ""] = address.split("#");
    const [written = ""] = before.split("?");
    const path = decoded(written.replace(/^\//, "")).replace(/(^|\/)$/, "$1index.html");
    if (!files.has(path)) return { why: `the site has no ${path}`, meant: alike.get(likeness(path)) };
    if (fragment === "" || !path.endsWith(".html") || idsOf(path).has(decoded(fragment))) return undefined;
    return { why: `${path} has no ${decoded(fragment)}`, meant: path };
  };
}

/** Returns what two paths have in common that people take for the same: the case and the extension do not count. */
function likeness(path: string): string {
  return path.toLowerCase().replace(/\.(?:html|md)$|\/(?:index\.html)?$/, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
