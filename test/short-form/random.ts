import fc from "fast-check";

/** Catalogs as people write them, some of it short and some of it long. The keys are in the order of the schema. */
export function shortCatalogs(): fc.Arbitrary<any> {
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  const kinds: readonly (readonly [en: string, zh: string, name?: string])[] = [
    ["It failed.", "操作失败。"],
    ['There is no {item}: "{reason}".', "没有 {item}：“{reason}”。", "item"],
    ["{count, plural, one {# piece is} other {# pieces are}} left.", "还剩 {count} 件。", "count"],
    ["{state, select, lost {It is lost.} other {It is here: # no.}}", "{state, select, lost {已丢失。} other {在这里。}}", "state"],
    ["No: yes, 0123, - and # are only text here.", "否：@、- 和 # 在这里只是文字。"],
  ];
  const text = (words: string): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(words) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          { text: words },
          { text: words, state: "reviewed" },
          { text: words, origin: "project", state: "translated", sourceHash: "0123abcd" },
        ),
      },
    );
  const texts = fc
    .constantFrom(...kinds)
    .chain(([en, zh]) =>
      fc.tuple(text(en), fc.option(text(zh), { nil: undefined })).map(([en, zh]) => ({ en, ...(zh !== undefined && { "zh-Hans": zh }) })),
    );
  const maybe = (field: string, values: readonly unknown[]): fc.Arbitrary<object> =>
    fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 }).map((value) => (value === undefined ? {} : { [field]: value }));
  const entry = (code: string): fc.Arbitrary<object> =>
    fc
      .tuple(
        maybe("category", ["internal", "quota", "other"]),
        maybe("status", [400, 404, 409, 418, 429, 503]),
        maybe("retry", ["never", "later"]),
        maybe("actor", ["user", "provider"]),
        maybe("since", ["1.0.0", "1.1.0"]),
        texts,
        fc.option(texts, { nil: undefined }),
      )
      .map(([category, status, retry, actor, since, message, solution]) => ({
        code,
        ...category,
        ...status,
        ...retry,
        ...actor,
        ...since,
        message,
        ...(solution && { solution }),
      }));
  const codes = fc.uniqueArray(
    fc.oneof(
      word,
      fc.constantFrom("404", "NO", "1e3", "0123", "on", "~", "a.b:c/d").filter((code) => code !== "~"),
    ),
    { minLength: 1, maxLength: 6, selector: (code) => code.toLowerCase() },
  );
  return fc
    .tuple(
      word,
      maybe("state", ["reviewed", "draft"]),
      maybe("wire", ["problem+json", { shapes: [{ name: "body", code: "/error/code", detail: "/error/message" }] }]),
      codes.chain((all) => fc.tuple(...all.map(entry))),
    )
    .map(([id, state, wire, entries]) => ({
      id: `${id}-api`,
      name: "Random",
      version: "1.1.0",
      locales: ["en", "zh-Hans"],
      ...state,
      ...wire,
      entries,
    }));
}
