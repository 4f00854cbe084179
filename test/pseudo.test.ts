import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type Message, parametersOf, parseMessage } from "../generator/catalog/message.ts";
import { pseudo } from "../generator/model/pseudo.ts";
import { packages } from "./project.ts";

const catalogs = new URL("../catalogs/", import.meta.url);
const shop = readFileSync(new URL("catalogs/shop.json", import.meta.url), "utf8");
const english: string[] = [
  ...readdirSync(catalogs)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(new URL(name, catalogs), "utf8")),
  shop,
].flatMap((text) =>
  JSON.parse(text).entries.flatMap(({ message, solution }: Record<string, { en: { text: string } } | undefined>) =>
    [message, solution].flatMap((texts) => texts?.en.text ?? []),
  ),
);

describe("a sentence in the pseudo-locale", () => {
  test("is in brackets, accented and longer, with its parameters and cases as they are", () => {
    expect(pseudo(parseMessage("The cart {cart} holds {limit, plural, =0 {nothing} one {# article} other {# articles}}."))).toEqual([
      { kind: "text", text: "[Ţĥéé çááŕţ " },
      { kind: "show", parameter: "cart" },
      { kind: "text", text: " ĥóóļđš " },
      {
        kind: "plural",
        parameter: "limit",
        ordinal: false,
        forms: [
          { when: "=0", parts: [{ kind: "text", text: "ñóóţĥííñĝ" }] },
          {
            when: "one",
            parts: [
              { kind: "number", parameter: "limit" },
              { kind: "text", text: " ááŕţííçļéé" },
            ],
          },
          {
            when: "other",
            parts: [
              { kind: "number", parameter: "limit" },
              { kind: "text", text: " ááŕţííçļééš" },
            ],
          },
        ],
      },
      { kind: "text", text: ".]" },
    ]);
  });

  test("has no plain letter, whatever the text", () => {
    const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    expect(textOf(pseudo([{ kind: "text", text: letters }]))).not.toMatch(/[A-Za-z]/);
    expect(new Set(textOf(pseudo([{ kind: "text", text: letters }]))).size).toBe(letters.length + 2);
    expect(textOf(pseudo([{ kind: "text", text: "1 & <2> {3} 错误" }]))).toBe("[1 & <2> {3} 错误]");
  });

  test("has the parameters of the original and nothing else but texts changed", () => {
    for (const text of english) {
      const [before, after] = [parseMessage(text), pseudo(parseMessage(text))];
      expect(parametersOf(after)).toEqual(parametersOf(before));
      const brackets = (parts: Message) => structure([{ kind: "text", text: "" }, ...parts, { kind: "text", text: "" }]);
      expect(brackets(after)).toEqual(brackets(before));
    }
  });

  test("is about 35 % longer", () => {
    const growth = english.map((text) => textOf(pseudo(parseMessage(text))).length / textOf(parseMessage(text)).length - 1);
    expect(growth.reduce((sum, one) => sum + one, 0) / growth.length).toBeCloseTo(0.35, 1);
    expect(Math.min(...growth)).toBeGreaterThan(0.2);
    expect(Math.max(...growth)).toBeLessThan(0.6);
  });
});

describe("errcat generate --pseudo", () => {
  test("adds the tables to a package and changes nothing else but what keeps them out of npm", async () => {
    const { errcat, files, folder, read } = packages({ "catalogs/shop.json": shop });
    await errcat("generate");
    const before = Object.keys(files("generated"));
    const kept = Object.fromEntries(before.map((path) => [path, read(path)]));
    expect((await errcat("generate", "--pseudo")).code).toBe(0);
    const after = Object.keys(files("generated"));
    expect(after.filter((path) => !before.includes(path)).sort()).toEqual([
      "generated/shop/messages/each/en-XA.d.cts",
      "generated/shop/messages/each/en-XA.d.ts",
      "generated/shop/messages/each/en-XA.js",
      "generated/shop/messages/en-XA.d.cts",
      "generated/shop/messages/en-XA.d.ts",
      "generated/shop/messages/en-XA.js",
      "generated/shop/solutions/en-XA.d.cts",
      "generated/shop/solutions/en-XA.d.ts",
      "generated/shop/solutions/en-XA.js",
      "generated/shop/src/messages/each/en-XA.ts",
      "generated/shop/src/messages/en-XA.ts",
      "generated/shop/src/solutions/en-XA.ts",
    ]);
    expect(before.filter((path) => read(path) !== kept[path])).toEqual(["generated/shop/.errcat.json", "generated/shop/package.json"]);

    const [{ message }, { enXa }] = await Promise.all(
      ["index", "messages/en-XA"].map((path) => import(pathToFileURL(join(folder, "generated/shop", `${path}.js`)).href)),
    );
    expect(message({ code: "cart_limit", parameters: { cart: "A7", limit: 1200 } }, enXa)).toBe(
      "[Ţĥéé çááŕţ A7 çááñ ĥóóļđ ááţ ɱóóšţ 1,200 ááŕţííçļééš.]",
    );
    expect(message({ code: "$unknown", rawCode: "X1" }, enXa)).toMatch(/^\[Šĥóóþ .* X1\).*\]$/);
  });

  test("is never published: npm leaves the tables out", async () => {
    const { errcat, folder } = packages({ "catalogs/shop.json": shop });
    await errcat("generate", "--pseudo");
    const [packed] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json"], {
        cwd: join(folder, "generated/shop"),
        stdio: ["ignore", "pipe", "ignore"],
      }).toString(),
    );
    const paths = packed.files.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining(["messages/en.js", "messages/zh-Hans.d.ts"]));
    expect(paths.filter((path: string) => path.includes("en-XA"))).toEqual([]);
  });

  test("is on demand: --check does not want the tables, and the next run removes them", async () => {
    const { errcat, files } = packages({ "catalogs/shop.json": shop });
    await errcat("generate", "--pseudo");
    const check = await errcat("generate", "--check");
    expect(check.code).toBe(1);
    expect(check.output).toContain("generated/shop/messages/en-XA.d.ts extra");
    expect((await errcat("generate", "--check", "--pseudo")).code).toBe(0);
    expect((await errcat("generate")).code).toBe(0);
    expect(Object.keys(files("generated")).filter((path) => path.includes("en-XA"))).toEqual([]);
    expect((await errcat("generate", "--check")).code).toBe(0);
  });
});

function textOf(sentence: Message): string {
  return sentence
    .map((part) => (part.kind === "text" ? part.text : "forms" in part ? part.forms.map(({ parts }) => textOf(parts)).join("") : ""))
    .join("");
}

/** A sentence with every run of text as one mark. */
function structure(sentence: Message): unknown[] {
  const parts = sentence.map((part) =>
    part.kind === "text"
      ? "text"
      : "forms" in part
        ? { ...part, forms: part.forms.map(({ when, parts }) => [when, structure(parts)]) }
        : part,
  );
  return parts.filter((part, i) => part !== "text" || parts[i - 1] !== "text");
}
