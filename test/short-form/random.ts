import fc from "fast-check";
import schema from "../../schema/catalog.schema.json" with { type: "json" };

const presets = schema.definitions.Preset.enum;

/** A text that selects by words. */
const selected = "{state, select, lost {It is lost.} here {It is here: # no.} other {It is gone.}}";

/** What proves a wire, where a body has the code in a plain place. */
function samplesFor({ wire = "problem+json" }: { readonly wire?: unknown }, { code }: any): object {
  const isFlat = wire === "problem+json" || wire === "flat";
  if (typeof wire === "string" && !isFlat && wire !== "error-object") return {};
  const words = { code, message: "It failed." };
  return {
    samples: [
      {
        name: "documented",
        status: 409,
        headers: { "Retry-After": "7" },
        body: isFlat ? words : { error: words },
        errors: [{ code, retryAfter: 7 }],
      },
      { name: "success", status: 200, body: {}, errors: [] },
    ],
  };
}

/** Catalogs as people write them, some of it short and some of it long. The keys are in the order of the schema. */
export function shortCatalogs(): fc.Arbitrary<any> {
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  const kinds: readonly (readonly [en: string, zh: string, name?: string])[] = [
    ["It failed.", "操作失败。"],
    ['There is no {item}: "{reason}".', "没有 {item}：“{reason}”。", "item"],
    ["{count, plural, one {# piece is} other {# pieces are}} left.", "还剩 {count} 件。", "count"],
    [
      "{total, number, ::currency/CNY} ({share, number, percent}) is due on {due, date, long} at {due, time, ::Hmm}.",
      "{total, number, ::currency/CNY}（{share, number, percent}）应于 {due, date, long} {due, time, ::Hmm} 前支付。",
    ],
    [selected, "{state, select, lost {已丢失。} other {在这里。}}", "state"],
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
  const own = fc.option(fc.tuple(fc.constantFrom("x-owner", "x-a.b_C", "x-0123"), fc.jsonValue({ maxDepth: 2 })), {
    nil: undefined,
    freq: 1,
  });
  const fields = own.map((one): object => (one === undefined ? {} : { [one[0]]: JSON.parse(JSON.stringify(one[1])) }));
  /** Declared as people declare it where a text selects by words: some of its details, and the rest as its use shows. */
  const states = maybe("parameters", [
    { state: { enum: ["lost", "here"] } },
    { state: { type: "string", enum: ["lost", "here"], at: "/error/state" } },
    { state: { at: "/state" } },
  ]);
  const entry = (code: string, i: number): fc.Arbitrary<object> =>
    fc
      .tuple(
        // Each has a name of its own; some are no identifiers, and YAML takes some for something else.
        maybe("name", [`NAME_${i}`, `name-${i} of "it"`, `0${i}e3`, `名称${i}`, `delete.${i}`, `~${i}`]),
        maybe("url", ["https://example.com/errors#a", "https://example.com/a?b=c&d={e}:*"]),
        states,
        fields,
        maybe("category", ["internal", "quota", "other"]),
        maybe("status", [400, 404, 409, 418, 429, 503]),
        maybe("retry", ["never", "later"]),
        maybe("actor", ["user", "provider"]),
        maybe("since", ["1.0.0", "1.1.0"]),
        texts,
        fc.option(texts, { nil: undefined }),
      )
      .map(([name, url, parameters, own, category, status, retry, actor, since, message, solution]) => ({
        code,
        ...name,
        ...category,
        ...status,
        ...retry,
        ...actor,
        ...url,
        ...since,
        ...([message, solution ?? message].every(({ en }) => en === selected) && parameters),
        message,
        ...(solution && { solution }),
        ...own,
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
      maybe("wire", [
        ...presets,
        { preset: "error-object", requestIdHeaders: ["x-id"] },
        { shapes: [{ name: "body", code: "/error/code", detail: "/error/message" }] },
      ]),
      fc.boolean(),
      fields,
      codes.chain((all) => fc.tuple(...all.map(entry))),
    )
    .map(([id, state, wire, isSampled, own, entries]) => ({
      id: `${id}-api`,
      name: "Random",
      version: "1.1.0",
      locales: ["en", "zh-Hans"],
      ...state,
      ...wire,
      ...(isSampled && samplesFor(wire, entries[0])),
      ...own,
      entries,
    }));
}
