import { runInThisContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { migrate } from "../generator/tools/migrate/migrate.ts";
import { quoted } from "../generator/tools/migrate/style.ts";
import { complaints, consumerOf } from "./migrate/consumers.ts";
import { installed } from "./migrate/packages.ts";
import { running } from "./migrate/running.ts";

/** What may stand between two tokens. Each comment has a name, by which it is found again. */
const gap = fc.oneof(
  { arbitrary: fc.constantFrom("", " ", "\n", "\n\n", "\t", "  ", "\n    ", "\n\t\t"), weight: 6 },
  fc
    .tuple(
      fc.constantFrom("", " ", "\n"),
      fc.constantFrom("/* , */", '/* { "1000": */', "// , }\n", "// it's\n", "/**\n * two lines\n */"),
      fc.constantFrom("", " ", "\n  "),
    )
    .map((parts) => parts.join("")),
);
/** The ways to write a key. */
const keys = (code: string) => [`"${code}"`, `'${code}'`, `["${code}"]`, `[\`${code}\`]`, ...(code.includes(".") ? [] : [code])];
const value = fc.constantFrom(
  "(e) => JSON.stringify(e).length - e.code.length",
  "async (e) => e.category.length",
  "(function (e) { return arguments.length + e.actor.length })",
  "({ retry }) => retry.length",
  "() => 1",
  "(e) => e.code.length",
  "function () { return 2 }",
  "() => {\n    return 3;\n  }",
  "() => ({ a: [1, 2] }).a.length",
);

/** A handler for a code, in any of the ways to write one. */
const handler = (code: string) =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...keys(code)), gap, gap, value).map(([key, before, after, value]) => `${key}${before}:${after}${value}`),
    fc.tuple(fc.constantFrom(...keys(code).filter((key) => !key.startsWith("[`"))), gap).map(([key, gap]) => `${key}${gap}() { return 4 }`),
  );

const providers = [
  { id: "ledger", type: "Ledger", codes: ["1000", "1100", "2000", "$unknown"], message: "The account is frozen." },
  {
    id: "cloud",
    type: "Cloud",
    codes: ["AuthFailure", "InternalError", "Job.NoFreeAmount", "Job.NotFound", "Job.Legacy", "QuotaOld", "$unknown"],
    message: "The quota of the project is used up.",
  },
];

const source = fc.constantFrom(...providers).chain(({ id, type, codes }) =>
  fc
    .tuple(
      fc.shuffledSubarray(codes, { minLength: codes.length }).chain((some) => fc.tuple(...some.map(handler))),
      fc.array(gap, { minLength: 20, maxLength: 20 }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([handlers, gaps, comma, semicolons, crlf]) => {
      const object = `{${handlers.map((one, i) => `${gaps[2 * i]}${one}${gaps[2 * i + 1]}`).join(",")}${comma ? "," : ""}${gaps[18]}}`;
      const end = semicolons ? ";" : "";
      const text = `import * as errors from "@acme/${id}"${end}\n\nexport const tell = (e: errors.${type}Error): number | Promise<number> => errors.match(e,${gaps[19]}${object})${end}\n`;
      return crlf ? text.replaceAll("\n", "\r\n") : text;
    }),
);

describe("errcat migrate, whatever a consumer's handlers look like", () => {
  const sources = fc.sample(source, 200).map((text, i): [string, string] => [`/src/${i}.ts`, text]);
  const on = (name: "before" | "after") =>
    consumerOf([...[...installed(name)].map(([path, text]): [string, string] => [`/${path}`, text]), ...sources]);
  const consumer = on("after");
  const { files, problems } = migrate([consumer]);

  test("leaves it compiling, as it was", () => {
    expect(complaints(on("before"))).toEqual([]);
    expect(problems).toEqual([]);
    expect(complaints(consumer)).toEqual([]);
  });

  test("handles the new codes in every one of them", () => {
    expect(files.map(({ path }) => path).sort()).toEqual(sources.map(([path]) => path).sort());
    for (const { after } of files) expect(providers.filter(({ message }) => after.includes(`TODO: ${message}`))).toHaveLength(1);
  });

  test("keeps every token and comment where no handler goes, and the ends of the lines everywhere", () => {
    for (const { before, after } of files) {
      if (before.includes("ledger")) expect(isWithin(before.replaceAll("1100", "1150"), after)).toBe(true);
      expect(after.replaceAll("\r\n", "").includes("\n")).toBe(!before.includes("\r\n"));
    }
  });

  test("does what it did before, with every code", async () => {
    const arriving = (code: string): unknown => ({ error: { code, message: "It happened." } });
    const [was, is] = [
      running(installed("before", "running"), sources, arriving),
      running(
        installed("after", "running"),
        files.map(({ path, after }): readonly [string, string] => [path, after]),
        arriving,
      ),
    ];
    for (const { path, before } of files) {
      const id = before.includes("ledger") ? "ledger" : "cloud";
      // What has taken the place of another code is handled as that was.
      const codes =
        id === "ledger"
          ? [["1000"], ["1150", "1100"], ["2000"], ["2100"], ["9999"]]
          : [
              ["AuthFailure"],
              ["InternalError"],
              ["Job.NotFound"],
              ["QuotaOld"],
              ["QuotaExceeded"],
              ["ServiceUnavailable"],
              ["Nobody.Lists"],
            ];
      for (const [now = "", then = now] of codes)
        expect(`${now} ${await is.outcome(path, "tell", `@acme/${id}`, now)}\n${before}`).toBe(
          `${now} ${await was.outcome(path, "tell", `@acme/${id}`, then)}\n${before}`,
        );
    }
  });

  test("has nothing left to do", () => {
    expect(migrate([consumer]).files).toEqual([]);
  });
});

test("a text in any quotes is the text that it was", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom("\\", "'", '"', "`", "$", "{", "\n", "\u2028", "n", "u") }),
      ),
      fc.constantFrom("'", '"', "`"),
      (text, quote) => {
        expect(runInThisContext(quoted(text, quote))).toBe(text);
      },
    ),
  );
});

/** Whether all of a text is in another one, in the same order, white space aside. */
function isWithin(text: string, other: string): boolean {
  const letters = text.replaceAll(/\s/g, "");
  let found = 0;
  for (const letter of other) if (letter === letters[found]) found++;
  return found === letters.length;
}
