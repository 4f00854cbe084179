import type { Data, Said } from "../data.ts";
import { type InterfaceText, named, sameInAll } from "../interface-text.ts";
import { element, ui } from "./dom.ts";
import type { SearchResult } from "./search-results.ts";

/** The data of an error that a card shows. */
export interface Shown {
  readonly code: Node | string;
  /** The symbolic name, if the provider has one. */
  readonly name?: string | undefined;
  readonly provider: InterfaceText;
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status: number | undefined;
  readonly texts: readonly { readonly locale: string; readonly message: Said; readonly solution: Said | undefined }[];
  /** Further details. */
  readonly more?: readonly Node[];
}

/** Returns the list item for an error: its facts next to its texts in every locale. */
export function card({ code, name, provider, category, retry, actor, status, texts, more = [] }: Shown): HTMLElement {
  return element(
    "li",
    { class: "entry" },
    element(
      "div",
      { class: "what" },
      element("h3", {}, code),
      ...(name === undefined ? [] : [element("p", { class: "small" }, element("code", {}, name))]),
      element("p", { class: "small" }, ...ui(provider)),
      element(
        "ul",
        { class: "facts" },
        // The facts of an unlisted code are unknown, so the card shows none.
        ...(category === "unknown" ? [] : [element("li", { class: "category" }, ...ui(named("category", category)))]),
        ...(retry === "unknown" ? [] : [element("li", { class: `retry ${retry}` }, ...ui(named("retry", retry)))]),
        ...(actor === "unknown" ? [] : [element("li", {}, ...ui(named("actor", actor)))]),
        ...(status === undefined ? [] : [element("li", { class: "small" }, `HTTP ${status}`)]),
      ),
    ),
    element(
      "div",
      { class: "said" },
      element(
        "div",
        { class: `texts ${texts.map(({ locale }) => `in-${locale}`).join(" ")}` },
        ...texts.map(({ locale, message, solution }) =>
          element("div", { lang: locale }, ...saidOf("message", message), ...(solution ? saidOf("solution", solution) : [])),
        ),
      ),
      ...more,
    ),
  );
}

/** Returns a text with its cases below it. */
export function saidOf(kind: "message" | "solution", said: Said): HTMLElement[] {
  const [text, ...cases] = typeof said === "string" ? [said] : said;
  const list = cases.map(([when, text]) => element("li", {}, element("code", {}, when), ` ${text}`));
  return [element("p", { class: kind }, text), ...(list.length === 0 ? [] : [element("ul", { class: "cases" }, ...list)])];
}

/** Returns the card of a listed error, with a link to the reference. */
export function listedCard(found: SearchResult, data: Data): HTMLElement {
  return card({
    ...found,
    code: link(found, data),
    provider: data.providers[found.provider]?.name ?? sameInAll(""),
    status: found.status || undefined,
    texts: textsOf(found, data),
  });
}

/** Returns a link to the page of an error. */
export function link({ provider, code, page }: SearchResult, { providers }: Data): HTMLAnchorElement {
  return element("a", { href: `${providers[provider]?.id ?? ""}/${page}.html` }, code);
}

/** Returns the texts of a listed error, in each locale that has them. */
export function textsOf({ row }: SearchResult, { locales }: Data): Shown["texts"] {
  const [, , , , , , messages, solutions] = row;
  return locales.flatMap((locale, i) => (messages[i] ? [{ locale, message: messages[i], solution: solutions[i] || undefined }] : []));
}
