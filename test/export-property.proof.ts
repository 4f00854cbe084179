import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, type Message, parseMessage } from "../generator/catalog/message.ts";
import type { FullParameter as Parameter } from "../generator/expand/full-catalog.ts";
import { formats } from "../generator/tools/export/export.ts";
import { type FormatName, formatNames } from "../generator/tools/export/format-names.ts";
import { apps } from "./export/apps.ts";
import type { Parameters } from "./export/said.ts";

const declared: Readonly<Record<string, Parameter>> = {
  number: { type: "integer" },
  word: { type: "string" },
  flag: { type: "boolean" },
  text: { type: "string" },
  at: { type: "date" },
  items: { type: "strings" },
};
const numbers = [0, 1, 2, 3, 5, 11, 21, 100, 1200, 1_000_000];
const others = [
  { word: "a", flag: true, text: "A7" },
  { word: "other", flag: false, text: "<{{a}} {b} | @:c $t(d) 'e' \\\"" },
  { word: "one", flag: true, text: "" },
];
const lists = [["a"], ["a", "b {c}"], ["1", "@:b | <c>", "d"]];
const samples: Parameters[] = numbers.map((number, i) => ({
  number,
  at: 1_772_400_000_000 + i * 40_000_000,
  items: lists[i % 3]!,
  ...others[i % 3],
}));

const signs = [..."{}{}''||@@::.$()%<>##\\\\\" ab1=,*&;/-_\u3000\u597d", "{{", "$t(", "{'", "\\{", "@:a", " | ", "</b>"];
const text = fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((all) => all.join(""));
const forms = (whens: readonly string[], parts: fc.Arbitrary<Message>) =>
  fc
    .tuple(fc.uniqueArray(fc.tuple(fc.constantFrom(...whens), parts), { selector: ([when]) => when, maxLength: 3 }), parts)
    .map(([all, other]) => [...all, ["other", other] as const].map(([when, parts]) => ({ when, parts })));

const { sentence } = fc.letrec<{ sentence: Message; part: Message[number] }>((tie) => {
  const inner = tie("sentence") as fc.Arbitrary<Message>;
  return {
    sentence: fc.array(tie("part"), { maxLength: 4 }).map((parts) => joined(parts)),
    part: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      text.map((text): Message[number] => ({ kind: "text", text })),
      fc.constantFrom("number", "word", "flag", "text").map((parameter): Message[number] => ({ kind: "show", parameter })),
      fc
        .constantFrom(
          "{number, number}",
          "{number, number, percent}",
          "{number, number, ::currency/CNY}",
          "{number, number, ::unit/kilobyte .0 unit-width-full-name}",
          "{number, number, ::scale/100}",
          "{number, number, ::group-off}",
          "{at, date, long}",
          "{at, time, short}",
          "{at, date, ::yMMMdjmm}",
          "{at, date}",
        )
        .map((text) => parseMessage(text)[0]!),
      fc.constant<Message[number]>({ kind: "list", parameter: "items" }),
      fc.record({
        kind: fc.constant("plural" as const),
        parameter: fc.constant("number"),
        ordinal: fc.constantFrom(false, false, true),
        forms: forms(["=0", "=1", "zero", "one", "two", "few", "many"], inner.map(counting)),
      }),
      fc.record({ kind: fc.constant("select" as const), parameter: fc.constant("word"), forms: forms(["a", "b"], inner) }),
      fc.record({ kind: fc.constant("select" as const), parameter: fc.constant("flag"), forms: forms(["true"], inner) }),
    ),
  };
});

/** In a plural the number may be written as such; as a catalog has it, only directly inside. */
function counting(parts: Message): Message {
  return parts.map((part) => (part.kind === "show" && part.parameter === "number" ? { kind: "number", parameter: "number" } : part));
}

test.each(formatNames)("whatever a text says, %s refuses it or says the same", async (name) => {
  let said = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(sentence, { minLength: 10, maxLength: 10 }),
      fc.constantFrom("en", "zh-Hans", "ru", "ar", "lv", "fr"),
      async (sentences, locale) => {
        const { format, kept, entries } = exported(name, sentences, locale);
        const app = apps[name](new Map([[format.path("p", locale, "messages"), JSON.stringify(Object.fromEntries(entries))]]));
        for (const { code, parts } of kept) {
          const choice = {
            count: JSON.stringify(parts).includes('"plural"') ? "number" : undefined,
            ordinal: uses(parts, "ordinal"),
            dates: ["at"],
            context: ["word", "flag"].find((parameter) => uses(parts, parameter)),
          };
          for (const parameters of samples) {
            expect(await app({ provider: "p", locale, kind: "messages", code, parameters, ...choice })).toBe(
              toldBy(parts, locale, parameters),
            );
            said++;
          }
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(said).toBeGreaterThan(200);
});

function exported(name: FormatName, sentences: readonly Message[], locale: string) {
  const format = formats[name];
  const all = sentences.map((parts, i) => {
    let refused = false;
    const code = `c${i}`;
    const entries = format.print(
      format.key("p", code, "messages"),
      { sentence: parts, locale, parameters: declared },
      () => (refused = true),
    );
    return { code, parts, entries, refused };
  });
  const kept = all.filter(({ refused }) => !refused);
  return { format, kept, entries: kept.flatMap(({ entries }) => entries) };
}

function uses(parts: Message, what: string): boolean {
  return parts.some(
    (part) =>
      "forms" in part &&
      ((part.forms.length > 1 && (part.kind === "plural" ? what === "ordinal" && part.ordinal : part.parameter === what)) ||
        part.forms.some((form) => uses(form.parts, what))),
  );
}

/** What a generated package makes of a sentence. */
function toldBy(parts: Message, locale: string, parameters: Parameters): string {
  return parts
    .map((part) => {
      if (part.kind === "text") return part.text;
      const value = parameters[part.parameter];
      if (part.kind === "show") return String(value);
      if (part.kind === "list") return new Intl.ListFormat(locale).format(value as readonly string[]);
      if (part.kind === "format")
        return part.of === "number"
          ? new Intl.NumberFormat(locale, part.options).format((value as number) * (part.scale ?? 1))
          : new Intl.DateTimeFormat(locale, part.options).format(value as number);
      if (part.kind === "number") return new Intl.NumberFormat(locale).format(value as number);
      const wanted =
        part.kind === "select"
          ? [String(value)]
          : [`=${value}`, new Intl.PluralRules(locale, { type: part.ordinal ? "ordinal" : "cardinal" }).select(value as number)];
      const form = [...wanted, "other"].map((when) => part.forms.find((one) => one.when === when)).find((one) => one !== undefined);
      return toldBy(form?.parts ?? [], locale, parameters);
    })
    .join("");
}
