import fc from "fast-check";
import { expect } from "vitest";
import { encoders, escapeInvisible } from "../../generator/render/encode.ts";
import { type Rendered, soughtByGithub } from "./rendered.ts";

/** Texts of the pieces that links, and what keeps from them, are made of. */
export const compositions = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "https://",
        "http://",
        "ftp://",
        "HTTPS://",
        "//",
        "www.",
        "WWW.",
        "w",
        "mailto:",
        "xmpp:",
        "tel:",
        "javascript:",
        "example.com",
        "a.b",
        "user",
        "a@b.co",
        "@",
        "@org/team",
        "例子",
        "。",
        "，",
      ),
      fc.constantFrom(
        "#",
        "#1",
        "GH-12",
        "GHSA-",
        "o/r#3",
        "deadbeef1",
        "12ab34f",
        "1234567",
        "facade",
        ":smile:",
        ":",
        "+1",
        "0",
        "x",
        "é",
        "\u200b",
        "\u3000",
        "\u00a0",
        " ",
        "  ",
      ),
      fc.constantFrom(
        "(",
        ")",
        "[",
        "]",
        "<",
        ">",
        "{",
        "}",
        "{@link ",
        '"',
        "'",
        "`",
        "``",
        "|",
        "\\",
        "\\\\",
        "\\@",
        "\\:",
        "*",
        "**",
        "_",
        "~",
        "~~",
        "&",
        "&amp;",
        "&#58;",
        "&colon;",
        ".",
        ",",
        ";",
        "!",
        "?",
        "=",
        "-",
        "1. ",
        "> ",
        "/",
        "$",
      ),
      fc.constantFrom(
        "[x](",
        "](",
        "![](",
        "[x]: ",
        "<https://x.example>",
        "<a@b.example>",
        '<a href="https://x.example">',
        "`https://x.example`",
        "[^1]",
        "*/",
        "/*",
      ),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((pieces) => pieces.join(""))
  .filter((text) => text.trim() !== "");

/** What a reader should see of a text. */
export function seen(text: string): string {
  return escapeInvisible(text.replaceAll(/ +/g, " ").trim());
}

/** That a text leads nowhere, not even where GitHub looks. */
export function expectNoLinks({ links, prose }: Rendered, text: string): void {
  expect(links, text).toEqual([]);
  for (const sought of soughtByGithub)
    for (const one of prose) expect(sought.exec(one)?.[0], `${text} in ${JSON.stringify(one)}`).toBeUndefined();
}

/** Where a text may stand in a document. */
export const places: Readonly<Record<string, (markdown: string) => string>> = {
  "a paragraph": (markdown) => `${markdown}\n`,
  "a sentence": (markdown) => `See: ${markdown}.\n`,
  "a list": (markdown) => `- ${markdown}\n`,
  "a heading": (markdown) => `## ${markdown} 1.0.0\n`,
  "a table": (markdown) => `| Code | Message |\n|---|---|\n| \`1\` | ${markdown} |\n`,
};

/** That a text is shown as it is in a place, without links. */
export function expectPlain(text: string, place: (markdown: string) => string, render: (markdown: string) => Rendered): void {
  const rendered = render(place(encoders.markdown(text)));
  expect(rendered.text, text).toBe(render(place("@@@")).text.replace("@@@", () => seen(text)));
  expectNoLinks(rendered, text);
}
