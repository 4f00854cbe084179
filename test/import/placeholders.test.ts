import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { parseMessage } from "../../generator/catalog/message.ts";
import { findPlaceholders } from "../../generator/tools/import/find-placeholders.ts";
import { type PlaceholderStyle, piecesOf, placeholderStyles } from "../../generator/tools/import/placeholder-styles.ts";
import { withParameters } from "../../generator/tools/import/placeholders.ts";
import { plainText } from "../../generator/tools/import/plain-text.ts";

/** The texts of one entry, converted; parameters by their spelling in the first text. */
function converted(style: PlaceholderStyle, ...texts: string[]) {
  const { texts: written, parameters, left } = withParameters([new Map(texts.map((text, i) => [`l${i}`, text]))], style);
  return {
    texts: [...(written[0]?.values() ?? [])],
    parameters: Object.fromEntries(parameters),
    left: left.map(({ locale, spelling }) => `${locale} ${spelling}`),
  };
}

describe("Placeholders become parameters", () => {
  test.each<[PlaceholderStyle, string, string, Record<string, string>]>([
    ["braces", "Can't find {0} in {1}", "Can't find {value0} in {value1}", { value0: "string", value1: "string" }],
    [
      "braces",
      "{user_name}: {user.id} {USER_ID}",
      "{userName}: {userId} {userId2}",
      { userName: "string", userId: "string", userId2: "string" },
    ],
    ["braces", "expected {}, found {}", "expected {value0}, found {value1}", { value0: "string", value1: "string" }],
    ["braces", "{0,number,#} of {total:N2}", "{value0} of {total}", { value0: "string", total: "string" }],
    ["braces", "用户 {用户名} 不存在 {}", "用户 {value} 不存在 {value0}", { value: "string", value0: "string" }],
    [
      "double",
      "{{1}} and {{- name }}, {{count, number}}",
      "{value1} and {name}, {count}",
      { value1: "string", name: "string", count: "string" },
    ],
    [
      "printf",
      "Column '%-.192s' (%d of %lu): 100%%",
      "Column ''{value1}' ({value2} of {value3}): 100%",
      { value1: "string", value2: "integer", value3: "integer" },
    ],
    ["printf", "%2$s before %1$d", "{value2} before {value1}", { value2: "string", value1: "integer" }],
    [
      "printf",
      "%(name)s, %{other}, %<third>s, %.2f, %v",
      "{name}, {other}, {third}, {value1}, {value2}",
      { name: "string", other: "string", third: "string", value1: "string", value2: "string" },
    ],
    [
      "dollar",
      "$name, ${other.name}, {$third} cost $5",
      "{name}, {otherName}, {third} cost $5",
      { name: "string", otherName: "string", third: "string" },
    ],
    ["named", "The :attribute at 10:30 on http://x:y", "The {attribute} at 10:30 on http://x:y", { attribute: "string" }],
    ["none", "{0} isn't {", "'{'0'}' isn't '{'", {}],
    [
      "icu",
      "{n, plural, one {# item} other {# items}} of {x}",
      "{n, plural, one {# item} other {# items}} of {x}",
      { n: "number", x: "string" },
    ],
  ])("%s: %s", (style, source, expected, parameters) => {
    expect(converted(style, source)).toEqual({ texts: [expected], parameters, left: [] });
  });

  test.each<[PlaceholderStyle, string]>([
    ["printf", "/a%2Fb%2fc%20d is 100% off, 5 % of it"],
    ["braces", `{"code": 1} \${x} %{y} #{z} {{w}} { }`],
    ["dollar", "It costs $5 or 5$"],
    ["named", "10:30, a::b, http://x, x:y, :smile:"],
    ["double", "{name} {{}} {{ a b }}"],
  ])("%s: words stay words in %s", (style, source) => {
    expect(piecesOf(source, style)).toEqual([{ words: source }]);
    expect(parseMessage(converted(style, source).texts[0] ?? "")).toEqual([{ kind: "text", text: source }]);
  });
});

describe("Locales of an entry", () => {
  test("have the same parameters, whatever their order.", () => {
    expect(converted("printf", "%s has %d", "%2$d 属于 %1$s")).toEqual({
      texts: ["{value1} has {value2}", "{value2} 属于 {value1}"],
      parameters: { value1: "string", value2: "integer" },
      left: [],
    });
  });

  test("keep as words what only one of them has.", () => {
    expect(converted("braces", "{0} of {1}", "共 {1}")).toEqual({
      texts: ["'{'0'}' of {value1}", "共 {value1}"],
      parameters: { value1: "string" },
      left: ["l0 {0}"],
    });
  });

  test("disagree about a number: then it is a string.", () => {
    expect(converted("printf", "%d", "%s").parameters).toEqual({ value1: "string" });
    expect(converted("printf", "%s", "%d").parameters).toEqual({ value1: "string" });
  });

  test("share names with the other texts of the entry.", () => {
    const { texts, parameters } = withParameters([new Map([["en", "No {x}"]]), new Map([["en", "Give {y}, not {x}"]])], "braces");
    expect(texts.map((text) => text.get("en"))).toEqual(["No {x}", "Give {y}, not {x}"]);
    expect([...parameters.keys()]).toEqual(["x", "y"]);
  });

  test("are shown as they are if one is not MessageFormat, or has other parameters.", () => {
    expect(converted("icu", "{n} it's {", "{n}").texts.map((text) => parseMessage(text))).toEqual([
      [{ kind: "text", text: "{n} it's {" }],
      [{ kind: "text", text: "{n}" }],
    ]);
    expect(converted("icu", "{n} it's {", "{n}").left).toEqual(["l0 {n} it's {"]);
    expect(converted("icu", "{n}", "{m}").left).toEqual(["l0 {n}", "l1 {m}"]);
  });

  test("have at most 64 parameters; the rest stays as words.", () => {
    const many = Array.from({ length: 70 }, (_, i) => `{${i}}`).join(" ");
    const { parameters, left } = converted("braces", many);
    expect(Object.keys(parameters)).toHaveLength(64);
    expect(left).toHaveLength(6);
  });
});

describe("The style of a list", () => {
  const found = (...texts: string[]) => findPlaceholders(texts).style;

  test.each<[PlaceholderStyle | undefined, string[]]>([
    ["none", ["Not found.", "100% sure", "It costs $5", "note :see", "http://a:b"]],
    ["braces", ["{0} is gone", "Ready"]],
    ["none", ["expected {} once"]],
    ["braces", ["expected {}", "found {}"]],
    ["double", ["{{name}} is gone"]],
    ["printf", ["'%-.192s' is gone"]],
    ["dollar", ["$name is gone", "$other is gone"]],
    ["dollar", [`\${name} is gone`]],
    ["named", ["The :attribute is required.", "The :attribute is too long."]],
    ["icu", ["{n, plural, one {# item} other {# items}}", "{a}", "{b}", "{c}"]],
    [undefined, ["{0} is gone", "%s is gone"]],
    ["braces", [...Array<string>(10).fill("{0} is gone"), "%s is gone"]],
  ])("is %s: %j", (style, texts) => {
    expect(found(...texts)).toBe(style);
  });

  test("is not clear: then every candidate has an example.", () => {
    expect(findPlaceholders(["{0} is gone", "%s is gone", "%d"])).toEqual({
      style: undefined,
      seen: [
        { style: "printf", texts: 2, example: "%s" },
        { style: "braces", texts: 1, example: "{0}" },
      ],
    });
  });
});

const styles = placeholderStyles.filter((style) => style !== "icu");
/** Texts made of what is special to any style or to MessageFormat. */
const texts = fc
  .array(
    fc.constantFrom(
      "'",
      "''",
      "{",
      "}",
      "{0}",
      "{a}",
      "{{b}}",
      "%s",
      "%%",
      "%1$d",
      "$c",
      `\${d}`,
      ":e",
      " ",
      "#",
      "<b>",
      "|",
      "x",
      "文",
      "plural",
      ",",
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""));

test("A text whose parameters are the placeholders themselves is the source text.", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...styles), (source, style) => {
      const spellings = piecesOf(source, style).flatMap((piece) => ("spelling" in piece ? [piece.spelling] : []));
      const [message = ""] = converted(style, source).texts;
      let at = 0;
      const read = parseMessage(message).map((part) => (part.kind === "text" ? part.text : spellings[at++]));
      const shown = style === "printf" ? source.replaceAll(/%%/g, "%") : source;
      expect(read.join("")).toBe(shown);
      expect(at).toBe(spellings.length);
    }),
    { numRuns: 3000 },
  );
});

test("FormatJS shows any text of no placeholders as it is.", () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "grapheme" })), (source) => {
      expect(new IntlMessageFormat(plainText(source), "en", undefined, { ignoreTag: true }).format() || "").toBe(source);
    }),
    { numRuns: 3000 },
  );
});
