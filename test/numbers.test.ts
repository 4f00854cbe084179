import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { MessageError, parseMessage } from "../generator/catalog/message.ts";
import { generate } from "../generator/generate.ts";
import { read } from "../generator/read.ts";
import { describeDifference } from "../generator/tools/diff/describe.ts";
import { diff } from "../generator/tools/diff/diff.ts";
import { loadPackages } from "../generator/tools/site/browser/packages.ts";
import { parsersScript } from "../generator/tools/site/parsers.ts";
import { withPlaceholders } from "../generator/tools/translate/placeholders.ts";
import { misfits } from "../generator/tools/translate/structure.ts";
import { bundled } from "./bench/bundler.ts";
import { type MadePackage, makePackage } from "./made-package.ts";

const locales = ["en", "zh-Hans", "de", "ar", "ja"];

const numbers = [
  "{v, number}",
  "{v, number, integer}",
  "{v, number, percent}",
  "{v, number, ::currency/CNY}",
  "{v, number, ::currency/EUR unit-width-full-name}",
  "{v, number, ::currency/USD unit-width-narrow .00}",
  "{v, number, ::currency/JPY sign-accounting}",
  "{v, number, ::percent .0}",
  "{v, number, ::%}",
  "{v, number, ::scale/100}",
  "{v, number, ::compact-short}",
  "{v, number, ::K currency/CNY}",
  "{v, number, ::compact-long}",
  "{v, number, ::unit/kilobyte}",
  "{v, number, ::measure-unit/length-meter unit-width-full-name}",
  "{v, number, ::unit/mile-per-hour unit-width-narrow}",
  "{v, number, ::.00}",
  "{v, number, ::.##}",
  "{v, number, ::.0#}",
  "{v, number, ::.00/w}",
  "{v, number, ::@@#}",
  "{v, number, ::precision-integer}",
  "{v, number, ::000}",
  "{v, number, ::group-off}",
  "{v, number, ::sign-always}",
  "{v, number, ::+?}",
  "{v, number, ::scientific}",
  "{v, number, ::EE0}",
  "{v, number, ::rounding-mode-floor .0}",
  "{v, plural, one {# is one, {v, number, ::.0}} other {#, {v, number, percent}}}",
  "{v, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
];

const dates = [
  "{v, date}",
  "{v, date, short}",
  "{v, date, medium}",
  "{v, date, long}",
  "{v, date, full}",
  "{v, time}",
  "{v, time, short}",
  "{v, time, medium}",
  "{v, time, long}",
  "{v, time, full}",
  "{v, date, ::yMMMd}",
  "{v, date, ::yyMMdd}",
  "{v, date, ::EEEEdMMMM}",
  "{v, date, ::GyMMMM}",
  "{v, date, ::yMdjmm}",
  "{v, time, ::jmm}",
  "{v, time, ::Hmmss}",
  "{v, time, ::hmmaz}",
  "{v, date, long}, {v, time, short}",
];

const all = [...numbers, ...dates];
const codeOf = (text: string): string => `c${all.indexOf(text)}`;
const inAll = (text: string): object => Object.fromEntries(locales.map((locale) => [locale, text]));

const made = makePackage({
  id: "sums",
  name: "Sums",
  version: "1.0.0",
  locales,
  wire: { shapes: [{ name: "body", code: "/code" }] },
  entries: [
    ...all.map((text) => ({ code: codeOf(text), message: inAll(text) })),
    {
      code: "due",
      parameters: {
        at: { type: "date", at: "/at" },
        epoch: { type: "date", sentAs: "seconds", at: "/epoch" },
        text: { type: "date", sentAs: "string", at: "/text" },
      },
      message: inAll("{at, date, ::yMd} {epoch, date, ::yMd} {text, date, ::yMd}"),
    },
  ],
});

type Table = Readonly<Record<string, (parameters: object) => string>>;
const tables = new Map(
  await Promise.all(
    locales.map(async (locale) => {
      const module = await made.load<Record<string, Table>>(`messages/${locale}`);
      return [locale, Object.values(module)[0]!] as const;
    }),
  ),
);
const say = (text: string, locale: string, v: unknown): string => tables.get(locale)![codeOf(text)]!({ v });

describe("10,000 random values are what intl-messageformat makes of them", () => {
  const asked = new Map<string, IntlMessageFormat>();
  const expected = (text: string, locale: string, v: number | Date): unknown => {
    const key = `${locale} ${text}`;
    const message = asked.get(key) ?? new IntlMessageFormat(text, locale);
    asked.set(key, message);
    return message.format({ v });
  };
  const differences = <Value>(texts: readonly string[], values: readonly Value[], locale: string, meant: (value: Value) => number | Date) =>
    values.flatMap((value, i) => {
      const text = texts[i % texts.length]!;
      const [ours, theirs] = [say(text, locale, value), expected(text, locale, meant(value))];
      return ours === theirs ? [] : [{ text, value, ours, theirs }];
    });
  const number = fc.oneof(
    fc.integer({ min: -20, max: 1100 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100),
    fc.constantFrom(0, -0, 0.5, 1, 1.5, 2, 21, 1e6, 1e21, Infinity, -Infinity),
  );
  const moment = fc.integer({ min: -6e13, max: 9e13 });

  test.each(locales)("numbers and money in %s", (locale) => {
    expect(differences(numbers, fc.sample(number, 10_000), locale, (value) => value)).toEqual([]);
  });

  test.each(locales)("dates and times in %s, in milliseconds and in ISO 8601", (locale) => {
    const texts = (value: number): string | number => {
      const iso = new Date(value).toISOString();
      // A year of more than four digits has a sign, which no other program writes.
      return /^\d{4}-/.test(iso)
        ? [value, iso, iso.replace("Z", "+00:00"), iso.replace("Z", "+0000"), iso.replace("T", " ")][Math.abs(value) % 5]!
        : value;
    };
    const sent = fc.sample(moment, 10_000).map((value) => ({ value, sent: texts(value) }));
    const found = sent.flatMap(({ value, sent }, i) => {
      const text = dates[i % dates.length]!;
      const [ours, theirs] = [say(text, locale, sent), expected(text, locale, value)];
      return ours === theirs ? [] : [{ text, sent, ours, theirs }];
    });
    expect(found).toEqual([]);
  });

  test.each(locales)("days without a time in %s are that day, wherever the reader is", (locale) => {
    const day = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const two = (n: number): string => String(n).padStart(2, "0");
    for (const { year, month, day: n } of fc.sample(day, 1000))
      expect(say("{v, date, full}", locale, `${year}-${two(month)}-${two(n)}`)).toBe(
        expected("{v, date, full}", locale, new Date(year, month - 1, n, 12)),
      );
  });

  test("a difference would be seen", () => {
    expect(differences(["{v, number, percent}"], [1], "en", () => 2)).toHaveLength(1);
  });
});

describe("what Intl cannot format is shown as it came, and never throws", () => {
  const hostile = {
    toString: () => {
      throw new Error("no");
    },
  };

  test.each([
    [NaN, "NaN"],
    ["12", "12"],
    ["a lot", "a lot"],
    [true, "true"],
    [undefined, "…"],
    [null, "…"],
    [hostile, "…"],
  ])("%j as a number", (value, shown) => {
    for (const text of numbers.slice(0, 29)) expect(say(text, "en", value)).toBe(shown);
  });

  test.each([
    [NaN, "NaN"],
    [Infinity, "Infinity"],
    [9e15, "9000000000000000"],
    ["yesterday", "yesterday"],
    ["01/02/2026", "01/02/2026"],
    ["2026-13-01", "2026-13-01"],
    ["2026-01-01T25:00:00Z", "2026-01-01T25:00:00Z"],
    ["", ""],
    [undefined, "…"],
    [hostile, "…"],
  ])("%j as a date", (value, shown) => {
    for (const text of dates.slice(0, 18)) expect(say(text, "ja", value)).toBe(shown);
  });
});

describe("a date is read as ISO 8601 or in milliseconds, from what the wire has", () => {
  test.each([
    [
      { at: "2026-03-01", epoch: 1_772_366_400, text: "1772366400000" },
      { at: "2026-03-01", epoch: 1_772_366_400_000, text: 1_772_366_400_000 },
    ],
    [
      { at: 1_772_366_400_000, epoch: "1772366400.5", text: "2026-03-01" },
      { at: 1_772_366_400_000, epoch: 1_772_366_400_500, text: "2026-03-01" },
    ],
    [
      { at: true, epoch: "soon", text: "" },
      { at: undefined, epoch: "soon", text: undefined },
    ],
  ])("%j", async (body, parameters) => {
    const { parse } = await made.load<{ parse: (value: unknown) => { parameters: object } | undefined }>("index");
    const error = parse({ code: "due", ...body });
    expect(error?.parameters).toEqual(parameters);
    // An error that travels on as JSON is the same error.
    expect(parse(JSON.parse(JSON.stringify(error)))?.parameters).toEqual(parameters);
    expect(tables.get("en")!["due"]!(error!.parameters)).not.toContain("NaN");
  });
});

describe("what a text does not use is not in a bundle", () => {
  const plain = { code: "plain", message: { en: "It is {what}, {n, plural, one {#} other {#}}." } };
  const formatted = { code: "sum", message: { en: "{amount, number, ::currency/CNY} until {at, date, long}." } };
  const head = { id: "shop", name: "Shop", version: "1.0.0" };
  const without = makePackage({ ...head, entries: [plain, { ...formatted, message: { en: "{amount} until {at}." } }] });
  const using = makePackage({ ...head, entries: [plain, formatted] });
  const uses = {
    "a guard": `import { is } from "./index.js"; globalThis.use = (e) => is(e, "sum");`,
    "another message": `import { $plain } from "./messages/each/en.js"; globalThis.use = $plain;`,
    "a match": `import { match } from "./index.js"; globalThis.use = match;`,
  };

  test.each((["esbuild", "rollup", "rolldown"] as const).flatMap((bundler) => Object.keys(uses).map((use) => [bundler, use] as const)))(
    "%s adds 0 bytes to %s",
    async (bundler, use) => {
      const bytes = async ({ folder }: MadePackage): Promise<number> =>
        Buffer.byteLength(await bundled(bundler, folder, `app-${bundler}`, uses[use as keyof typeof uses]));
      const before = await bytes(without);
      expect(before).toBeGreaterThan(20);
      expect((await bytes(using)) - before).toBe(0);
    },
  );

  test("nor is its module in the package", async () => {
    await expect(without.load("formats")).rejects.toThrow(/formats\.js/);
    expect(Object.keys(await using.load<object>("formats")).sort()).toEqual(["date", "list", "number"]);
  });
});

describe("a translator keeps the formats of the source text", () => {
  const source = "{amount, number, ::currency/CNY} is due on {at, date, long}; {n, number} left.";

  test("and may write dates and numbers as the language does", () => {
    expect(
      misfits(source, "{at, date, ::yMd} 前应付 {amount, number, ::currency/CNY .00}，剩余 {n, number, integer}。", "zh-Hans"),
    ).toEqual([]);
  });

  test("and may write a number of a plural without the plural", () => {
    expect(misfits("{n, plural, one {# day} other {# days}}", "{n, number} 天", "zh-Hans")).toEqual([]);
  });

  test.each([
    ["{at, date, long}，{amount}，{n, number}", ["The translation does not have {amount, number, ::currency/CNY}."]],
    [
      "{at, date, long}，{amount, number, ::currency/USD}，{n, number}",
      ["The translation does not have {amount, number, ::currency/CNY}."],
    ],
    [
      "{at}，{amount, number, ::currency/CNY}，{n}",
      ["The translation does not have {at, date, long}.", "The translation does not have {n, number}."],
    ],
    ["{amount, number, ::currency/CNY}，{n, number}", ["The translation does not use {at}."]],
    ["{at, date, 长}，{amount, number, ::currency/CNY}，{n, number}", ['"长" is not a valid date style.']],
  ])("%s", (target, messages) => {
    expect(misfits(source, target, "zh-Hans").map(({ message }) => message)).toEqual(messages);
  });

  test("as placeholders of XLIFF", () => {
    expect(withPlaceholders("{amount, number, ::currency/CNY} until {at, date, long}, {n}.")).toBe(
      '<ph id="amount">{amount, number, ::currency/CNY}</ph> until <ph id="at">{at, date, long}</ph>, <ph id="n">{n}</ph>.',
    );
  });
});

describe("a style that would not be shown as its author means it is refused with a cure", () => {
  test.each([
    ["{v, number, currency}", "The style currency does not specify a currency.", "::currency/CNY"],
    ["{v, number, #,##0.00}", '"#,##0.00" is not a valid number style.', "::.00"],
    ["{v, number, ::curency/CNY}", '"curency/CNY"', "currency/CNY"],
    ["{v, number, ::.00 precision-increment/0.05}", '"precision-increment/0.05"', ".00"],
    ["{v, number, ::currency/YUANS}", "Intl cannot format", "::currency/CNY"],
    ["{v, number, ::currency}", "Intl cannot format", "::currency/CNY"],
    ["{v, number, ::unit/parsec}", "Intl cannot format", "::unit/kilobyte"],
    ["{v, number, ::%x100}", "%x100", "::percent"],
    ["{v, number, ::scale/0}", "scale", "::scale/100"],
    ["{v, number, ::scale/x}", "scale", "::scale/100"],
    ["{v, number, ::}", "style", "{name, number, percent}"],
    ["{v, number, ::measure-unit}", "not complete", "Add a slash"],
    ["{v, date, iso}", '"iso" is not a valid date style.', "long"],
    ["{v, date, yyyy-MM-dd}", "is not a valid date style", "::yMMMd"],
    ["{v, date, ::yyyy-MM-dd}", 'contains "-"', "the locale determines"],
    ["{v, time, ::HH:mm}", 'contains ":"', "the locale determines"],
    ["{v, date, ::yQ}", 'contains "Q"', "Write fields"],
    ["{v, date, ::MMMMMM}", "too many times", "with a supported length"],
    ["{v, date, ::yMy}", "too many times", "y"],
    ["{v, spellout}", "not supported", "{name, number}"],
    ["{v, number, }", "style", "remove the comma"],
  ])("%s", (text, message, cure) => {
    const refused = (): unknown => parseMessage(text);
    expect(refused).toThrow(MessageError);
    try {
      refused();
    } catch (error) {
      expect((error as MessageError).message).toContain(message);
      expect((error as MessageError).cure).toContain(cure);
    }
  });
});

describe("a list is joined as its language does it", () => {
  const made = makePackage({
    id: "lists",
    name: "Lists",
    version: "1.0.0",
    locales,
    entries: [
      {
        code: "missing",
        parameters: { items: { type: "strings", at: "/items", required: true }, place: { type: "string" }, note: { type: "string" } },
        message: inAll("{items}; {place, select, cart {{items}} other {}}"),
      },
    ],
    wire: { shapes: [{ name: "body", code: "/code" }] },
  });

  test.each(locales)("in %s", async (locale) => {
    const [table] = Object.values(await made.load<Record<string, Table>>(`messages/${locale}`));
    const lists = fc.sample(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), 200);
    for (const items of lists) {
      const joined = new Intl.ListFormat(locale).format(items);
      expect(table!["missing"]!({ items, place: "cart" })).toBe(`${joined}; ${joined}`);
    }
  });

  test.each([
    ["one", "one; "],
    [[1, true, null], "1, true, and …; "],
    [[], "…; "],
    [{}, "…; "],
    [undefined, "…; "],
    [Proxy.revocable([], {}).revoke, "…; "],
  ])("%j is shown as it came", async (items, shown) => {
    const { en } = await made.load<{ en: Table }>("messages/en");
    expect(en["missing"]!({ items })).toBe(shown);
  });

  test.each([
    [
      ["a", "b"],
      ["a", "b"],
    ],
    ["a", ["a"]],
    [[], undefined],
    [["a", 1], undefined],
    [7, undefined],
  ])("%j is read as %j", async (items, read) => {
    const { parse } = await made.load<{ parse: (value: unknown) => { parameters: object } | undefined }>("index");
    const error = parse({ code: "missing", items });
    expect(error?.parameters).toMatchObject({ items: read });
    expect(parse(JSON.parse(JSON.stringify(error)))?.parameters).toMatchObject({ items: read });
  });

  test("an engine without lists has commas", async () => {
    const { list } = await made.load<{ list: (locale: string, value: unknown) => string }>("formats");
    const { ListFormat } = Intl;
    Object.assign(Intl, { ListFormat: undefined });
    try {
      expect(list("sv", ["a", "b", "c"])).toBe("a, b, c");
    } finally {
      Object.assign(Intl, { ListFormat });
    }
  });

  test("that whoever makes the error has to give it is in the hover and in the catalog that the package carries", async () => {
    const read = (path: string): string => readFileSync(join(made.folder, path), "utf8");
    expect(read("errors.d.ts")).toContain("A program that creates the error must pass it.");
    expect(JSON.parse(read("catalog.json")).entries[0].parameters.items.required).toBe(true);
  });
});

test("what a difference says of a text names the currency, which may be all that has changed", () => {
  const catalog = (text: string) =>
    read([
      {
        path: "shop.json",
        bytes: Buffer.from(
          JSON.stringify({ id: "shop", name: "Shop", version: "1.0.0", entries: [{ code: "due", message: { en: text } }] }),
        ),
      },
    ]).catalogs[0]!.provider;
  const [before, after] = [catalog("{amount, number, ::currency/CNY} is due."), catalog("{amount, number, ::currency/USD} is due.")];
  const pen = { code: String, name: String, text: String };
  const { sections } = describeDifference(diff(before, after), after, "en", pen);
  expect(JSON.stringify(sections)).toContain("{amount, number, ::currency/USD} is due.");
});

test("whatever stands in a skeleton is refused with a cure, or is a format that Intl has", () => {
  const stems = [
    "currency/CNY",
    "currency/",
    "unit/meter",
    "unit",
    "percent",
    "%",
    ".00",
    ".0#",
    "@@",
    "E0",
    "scale/2",
    "scale",
    "K",
    "+!",
    "()",
    ",_",
    "000",
  ];
  const more = [
    "integer-width/*000",
    "integer-width/##0",
    "measure-unit/length-meter",
    "rounding-mode-up",
    ".00/w",
    ".00/@@",
    "'",
    "#",
    "/",
    "::",
    "\u3000",
  ];
  const skeleton = (parts: readonly string[], separator: string) =>
    fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 4 })), { maxLength: 5 }).map((all) => all.join(separator));
  const fields = [
    "y",
    "yyyy",
    "MMM",
    "M",
    "d",
    "dd",
    "E",
    "eeee",
    "e",
    "c",
    "a",
    "h",
    "H",
    "k",
    "K",
    "j",
    "jj",
    "mm",
    "s",
    "z",
    "zzzz",
    "G",
    "Q",
    "-",
  ];
  let accepted = 0;
  fc.assert(
    fc.property(fc.constantFrom("number", "date", "time"), skeleton([...stems, ...more], " "), skeleton(fields, ""), (of, number, date) => {
      try {
        const [part] = parseMessage(`{v, ${of}, ::${of === "number" ? number : date}}`);
        if (part?.kind !== "format") return;
        accepted++;
        if (part.of === "number") expect(typeof new Intl.NumberFormat("de", part.options).format(1.5)).toBe("string");
        else expect(typeof new Intl.DateTimeFormat("de", part.options).format(0)).toBe("string");
      } catch (error) {
        if (!(error instanceof MessageError)) throw error;
        expect(error.cure).not.toBe("");
        expect(`${error.message} ${error.cure}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test("the decoder of the site formats them, too", async () => {
  const { packages } = generate([{ path: "acme.json", bytes: readFileSync("test/catalogs/acme.json") }]);
  runInThisContext(parsersScript(packages));
  const [acme] = await loadPackages();
  const values = { taken: 1200, share: 0.5, budget: 9.9, renewal: "2026-03-01", owners: ["Ann", "Bo"] };
  const [error] = acme!.parseAll({ error: { code: "toString", ...values } });
  expect(acme!.texts(error!).map(({ message }) => message)).toEqual([
    "All 1,200 keys are taken by Ann and Bo, 50% of what CN¥9.90 buys until March 1, 2026.",
    "1,200 个密钥名额已由 Ann和Bo 用完，占 ¥9.90 所能购买的 50%，2026年3月1日 恢复。",
  ]);
});
