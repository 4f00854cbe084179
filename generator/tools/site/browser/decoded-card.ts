import type { Data } from "../data.ts";
import { type InterfaceText, meaning, sameInAll, say } from "../interface-text.ts";
import { card, link, saidOf, textsOf } from "./card.ts";
import type { Decoded } from "./decode.ts";
import { element, ui } from "./dom.ts";
import type { SearchResult } from "./search-results.ts";

/** Returns the card of an error that was decoded from a pasted text. */
export function decodedCard({ error, texts }: Decoded, all: readonly SearchResult[], data: Data): HTMLElement {
  const provider = data.providers.findIndex(({ id }) => id === error.provider);
  const { code, rawCode, nearest, category, retry, actor, status, detail, requestId, retryAfter, item } = error;
  const isListed = code !== "$unknown";
  const [found, near] = [code, nearest].map((wanted) => all.find((one) => one.provider === provider && one.code === wanted));
  const facts: (readonly [InterfaceText, ...(Node | string)[]])[] = [
    ...(detail === undefined ? [] : [[say("decoder.detail"), element("bdi", {}, detail)] as const]),
    ...(item === undefined ? [] : [[say("decoder.item"), element("code", {}, item)] as const]),
    ...(requestId === undefined ? [] : [[say("decoder.requestId"), element("code", {}, requestId)] as const]),
    ...(retryAfter === undefined ? [] : [[say("decoder.retryAfter"), `${retryAfter} s`] as const]),
    ...(data.providers[provider]?.fields ?? []).flatMap(({ name, meaning }) => ownField(name, error[name], meaning)),
    ...(isListed
      ? [[say("decoder.retry"), ...ui(meaning("retry", retry))] as const, [say("decoder.actor"), ...ui(meaning("actor", actor))] as const]
      : []),
    ...(near ? [[say("decoder.nearest"), link(near, data), ...textsIn(near, data)] as const] : []),
  ];
  return card({
    code: found ? link(found, data) : rawCode ? element("code", {}, rawCode) : element("span", {}, ...ui(say("decoder.codeless"))),
    name: found?.name,
    provider: data.providers[provider]?.name ?? sameInAll(error.provider),
    category,
    retry,
    actor,
    status,
    texts,
    more: [
      element(
        "dl",
        { class: "seen" },
        ...facts.flatMap(([name, ...value]) => [element("dt", {}, ...ui(name)), element("dd", {}, ...value)]),
      ),
    ],
  });
}

/** Returns a field that only this provider has, with its meaning, if it has a value. */
function ownField(name: string, value: unknown, meaning: InterfaceText): (readonly [InterfaceText, ...Node[]])[] {
  if (!["string", "number", "boolean"].includes(typeof value)) return [];
  return [[sameInAll(name), element("bdi", {}, String(value)), element("p", { class: "meaning" }, ...ui(meaning))]];
}

function textsIn(found: SearchResult, data: Data): HTMLElement[] {
  const texts = textsOf(found, data);
  return [
    element(
      "div",
      { class: `texts ${texts.map(({ locale }) => `in-${locale}`).join(" ")}` },
      ...texts.map(({ locale, message }) => element("div", { lang: locale }, ...saidOf("message", message))),
    ),
  ];
}
