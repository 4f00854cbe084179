import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { migrate } from "../generator/tools/migrate/migrate.ts";
import { compilerOptions, complaints, consumerOf, filesOf, names } from "./migrate/consumers.ts";
import { catalogsOf, installed } from "./migrate/packages.ts";
import { compiled } from "./typescript.ts";

/** The same source, written by somebody else. */
const hands: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "with CRLF and tabs": (text) => text.replaceAll(/^( {2})+/gm, (spaces) => "\t".repeat(spaces.length / 2)).replaceAll("\n", "\r\n"),
};

const after = [...installed("after")].map(([path, text]): [string, string] => [`/${path}`, text]);
const inputs = Object.entries(hands).flatMap(([hand, write], i) =>
  names.flatMap((name) =>
    Object.entries(filesOf(name, "input")).map(([file, text]) => ({ hand, name, file, path: `/${i}/${name}/${file}`, text: write(text) })),
  ),
);
const upgraded = consumerOf([...after, ...inputs.map(({ path, text }): [string, string] => [path, text])]);
const migration = migrate([upgraded]);
const texts = new Map(migration.files.map((file) => [file.path, file.after]));

describe("errcat migrate", () => {
  test("every consumer compiles with the packages that it was written for", () => {
    const written = inputs.filter(({ hand }) => hand === "as it is");
    expect(
      complaints(
        consumerOf([
          ...[...installed("before")].map(([path, text]): [string, string] => [`/${path}`, text]),
          ...written.map(({ path, text }): [string, string] => [path, text]),
        ]),
      ),
    ).toEqual([]);
  });

  describe.each(names)("brings up to date: %s", (name) => {
    test.for(inputs.filter((one) => one.hand === "as it is" && one.name === name))("$file", async ({ path, text, file }, { expect }) => {
      await expect(texts.get(path) ?? text).toMatchFileSnapshot(`migrate/consumers/${name}/output/${file}`);
    });
  });

  test.each(Object.keys(hands).slice(1))("does the same to every consumer %s", (hand) => {
    const changed = inputs.filter((one) => one.hand === hand);
    const original = (one: (typeof inputs)[number]): string =>
      inputs.find(({ hand, name, file }) => hand === "as it is" && name === one.name && file === one.file)?.path ?? "";
    expect(changed.map((one) => texts.get(one.path) ?? one.text)).toEqual(
      changed.map((one) => hands[hand]?.(texts.get(original(one)) ?? filesOf(one.name, "input")[one.file] ?? "")),
    );
  });

  test("leaves every consumer compiling", () => {
    expect(migration.problems).toEqual([]);
    expect(complaints(upgraded)).toEqual([]);
  });

  test("changes nothing the second time", () => {
    const again = migrate([upgraded]);
    expect(again).toEqual({ providers: ["cloud", "ledger"], files: [], problems: [] });
  });
});

describe("errcat migrate, told more", () => {
  const pinned = Object.entries(filesOf("pinned", "input")).map(([file, text]): [string, string] => [
    `/pinned/${file}`,
    text.replace(/.*Legacy.*\n/g, ""),
  ]);

  test("leaves a pin where it is if that is what it is to be raised to, and what is required there with it", () => {
    const consumer = consumerOf([...after, ...pinned]);
    expect(complaints(consumer)).toEqual([]);
    expect(migrate([consumer], { to: "1.0.0" }).files).toEqual([]);
    expect(migrate([consumer], { to: "1.0.9" }).files).toEqual([]);
    expect(
      migrate([consumer], { to: "1.1.5" }).files.flatMap(({ changes }) => changes.filter(({ kind }) => kind === "raised")),
    ).toHaveLength(5);
    expect(complaints(consumer)).toEqual([]);
  });

  test.each([
    { about: "a comparison", source: 'export const later = (seen: cloud.CloudErrorAsOf<"1.0.0">) => seen.code === "$added";' },
    {
      about: "a switch with a default",
      source:
        'export function later(e: cloud.CloudError) {\n  const seen = cloud.asOf(pin, e);\n  switch (seen.code) {\n    case "$added": return 1;\n    default: return 2;\n  }\n}',
    },
    { about: "a list", source: 'export const later = (e: cloud.CloudError) => ["$added", "$unknown"].includes(cloud.asOf(pin, e).code);' },
    {
      about: "a negation",
      source: 'export const later = (e: cloud.CloudError) => { const { code } = cloud.asOf("1.0.0", e); return code !== "$added"; };',
    },
  ])("leaves the versions of errors that are asked for $added by hand, and says where: $about", ({ source }) => {
    const text = `import * as cloud from "@acme/cloud";\nexport const pin = "1.0.0";\nexport type Pinned = cloud.CloudErrorAsOf<"1.0.0">;\n${source}\nexport const also = (e: cloud.CloudError): string => cloud.match(cloud.asOf("1.0.0", e), { AuthFailure: () => "", InternalError: () => "", "Job.NoFreeAmount": () => "", "Job.NotFound": () => "", QuotaOld: () => "", $unknown: () => "?", $added: () => "?" });\n`;
    const consumer = consumerOf([...after, ["/src/main.ts", text]]);
    const { problems, files } = migrate([consumer]);
    expect(problems).toMatchObject([{ rule: "pinned", place: { line: text.slice(0, text.indexOf('"$added"')).split("\n").length } }]);
    expect(files[0]?.after.split("export const also")[0]).toBe(text.split("export const also")[0]);
    expect(files[0]?.after).toContain('match(cloud.asOf("1.1.0"');
    expect(complaints(consumer)).toEqual([]);
  });

  test("adds no handler within an operation, where a code may have been $other or $unknown before: the compiler asks for it", () => {
    const catalog = (codes: readonly string[], listed: readonly string[]) => ({
      id: "shop",
      name: "Shop",
      version: "1.1.0",
      operations: { place: { codes: listed } },
      entries: codes.map((code) => ({ code, since: code === "late" ? "1.1.0" : "1.0.0", message: { en: "No." } })),
    });
    const packageOf = (...args: Parameters<typeof catalog>) =>
      [
        ...(generate([{ path: "shop.json", bytes: Buffer.from(JSON.stringify(catalog(...args))) }], { as: "package", scope: "@acme" })
          .packages[0]?.files ?? []),
      ].flatMap(([path, text]): [string, string][] =>
        /package\.json$|\.d\.ts$/.test(path) ? [[`/node_modules/@acme/shop/${path}`, text]] : [],
      );
    const before = `import * as shop from "@acme/shop";
export const all = (e: shop.ShopError) => shop.match(e, { full: () => 1, empty: () => 2, $unknown: () => 3 });
export const pinned = (e: shop.ShopError) => shop.match(shop.within("place", shop.asOf("1.0.0", e)), { full: () => 1, $unknown: () => 3, $other: () => 4, $added: () => 5 });
`;
    const placing = `export const placing = (e: shop.ShopError) => shop.match(shop.within("place", e), { full: () => 1, $unknown: () => 3, $other: () => 4 });
`;
    const consumer = (text: string, ...args: Parameters<typeof catalog>) => consumerOf([...packageOf(...args), ["/src/main.ts", text]]);
    expect(complaints(consumer(before + placing, ["full", "empty"], ["full"]))).toEqual([]);
    const upgraded = consumer(before + placing, ["full", "empty", "late"], ["full", "late"]);
    const { files } = migrate([upgraded]);
    const [all = "", pinned = ""] = before.split("\n").slice(1);
    expect(files[0]?.after).not.toContain(all);
    expect(files[0]?.after).toContain(pinned);
    expect(files[0]?.after).toContain(placing);
    expect(complaints(upgraded)).toEqual([expect.stringMatching(/^\/src\/main.ts:4 .*readonly late: /)]);
  });

  const handled =
    'AuthFailure: () => "", InternalError: () => "", "Job.UserHasNoFreeAmount": () => "", "Job.NotFound": () => "", QuotaOld: () => ""';
  test.each([
    {
      about: "a function that is made once for a table",
      source: `const once = <F>(f: F): F => f;\nconst table: cloud.CloudHandlers<string> = { ${handled}, $unknown: once((e: cloud.CloudUnknownError) => e.rawCode) };\nexport const tell = (e: cloud.CloudError) => cloud.match(e, table);`,
      line: 4,
    },
    {
      about: "what a function gives",
      source: `declare function rest(): { $unknown: (e: cloud.CloudUnknownError) => string };\nexport const tell = (e: cloud.CloudError) =>\n  cloud.match(e, { ${handled}, ...rest() });`,
      line: 5,
    },
    {
      about: "a getter that asks for more",
      source: `export const tell = (e: cloud.CloudError) =>\n  cloud.match(e, { ${handled}, get $unknown() { const text = "?"; return () => text; } });`,
      line: 4,
    },
    {
      about: "a package that is handed over",
      source: `export const tell = (cloud: typeof import("@acme/cloud"), e: import("@acme/cloud").CloudError) =>\n  cloud.match(e, { ${handled}, $unknown: (e) => e.rawCode });`,
      line: 3,
      imports: "",
    },
    {
      about: "a switch behind another question",
      source:
        'export function tell(e: cloud.CloudError): string {\n  if (e.code === "$unknown") return e.rawCode;\n  switch (e.code) {\n    case "AuthFailure": case "InternalError": case "Job.NoFreeAmount": case "Job.UserHasNoFreeAmount": case "Job.NotFound": case "QuotaOld": return "";\n    default: return cloud.assertNever(e);\n  }\n}',
      line: 7,
    },
  ])(
    "adds nothing where it is not plain what happened before, and says where that is: $about",
    ({ source, line, imports = 'import * as cloud from "@acme/cloud";\n' }) => {
      const consumer = consumerOf([...after, ["/src/main.ts", `${imports}\n${source}\n`]]);
      const { problems, files } = migrate([consumer]);
      expect(files).toEqual([]);
      expect(problems).toMatchObject([{ rule: "compiler", place: { path: expect.stringMatching(/main\.ts$/), line } }]);
    },
  );

  test.each([
    { about: "the whole package", source: 'const ledger = require("@acme/ledger");', line: 2 },
    { about: "some of it", source: 'const { match,\n  is } = require("@acme/ledger");', line: 3 },
    { about: "inside of a function", source: 'export const load = () => require("@acme/cloud").match;', line: 2 },
  ])("says where TypeScript requires a package without types: $about", ({ source, line }) => {
    const consumer = consumerOf([
      ...after,
      ["/src/main.cts", `declare const require: (name: string) => any;\n${source}\nrequire("node:fs"), require("./other.js");\n`],
    ]);
    const { problems, files } = migrate([consumer]);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ rule: "untyped-require", place: { line } }]);
  });

  test("takes a key with its value out of a list of pairs, and no value out of a list that is for something else", () => {
    const text = `import { type CloudCode, type CloudError } from "@acme/cloud";
const pages = new Map<CloudCode, string>([["Job.Legacy", "/old"], ["AuthFailure", "/login"]]);
export const page = (e: CloudError) => pages.get(e.code as CloudCode);
export const first: readonly [CloudCode, number] = ["Job.Legacy", 1];
export const all: readonly CloudCode[] = ["AuthFailure", "Job.Legacy"];
`;
    const consumer = consumerOf([...after, ["/src/main.ts", text]]);
    const { problems, files } = migrate([consumer]);
    expect(files[0]?.after).toBe(text.replace('["Job.Legacy", "/old"], ', ""));
    expect(problems.map(({ rule, place }) => `${rule} ${place.line}`)).toEqual(["compiler 4", "compiler 5"]);
  });

  test("changes nothing that is about another provider than those it is told", () => {
    const main = filesOf("two-providers", "input")["main.ts"] ?? "";
    const consumer = consumerOf([...after, ["/src/main.ts", main]]);
    const { files, providers } = migrate([consumer], { only: ["ledger"] });
    expect(providers).toEqual(["cloud", "ledger"]);
    expect(files.flatMap(({ changes }) => changes.map(({ provider }) => provider))).not.toContain("cloud");
    expect(files[0]?.after).toContain("1150: () =>");
    expect(files[0]?.after).toContain('"Job.NoFreeAmount": () => "pay"');
  });

  test("finds generated source as well as packages, and the messages of catalogs in another language", () => {
    const source = [...installed("after", "source")].map(([path, text]): [string, string] => [`/src/errors/${path}`, text]);
    const main = (filesOf("one-line", "input")["main.ts"] ?? "").replace("@acme/ledger", "./errors/ledger/index.js");
    const consumer = consumerOf([...source, ["/src/main.ts", main]]);
    expect(consumer.files).toEqual(["/src/main.ts"]);
    const { problems, files } = migrate([consumer], { locale: "zh-Hans", catalogs: catalogsOf("after") });
    expect({ problems, complaints: complaints(consumer) }).toEqual({ problems: [], complaints: [] });
    expect(files[0]?.after).toContain('/* TODO: 2100 出错。 */ "2100": () => 4,');
  });
});

describe("errcat migrate, of errors that are made", () => {
  const removed = { since: "1.0.0", removed: "1.1.0", message: { en: "Gone." } };
  const shop = generate(
    [
      {
        path: "shop.json",
        bytes: Buffer.from(
          JSON.stringify({
            id: "shop",
            name: "Shop",
            version: "1.1.0",
            entries: [
              {
                ...removed,
                code: "item.gone",
                message: { en: "{what} is gone." },
                parameters: { what: { type: "string" } },
                replacedBy: "item.lost",
              },
              {
                code: "item.lost",
                since: "1.1.0",
                message: { en: "{what} is lost since {day}." },
                parameters: { what: { type: "string" }, day: { type: "string" }, note: { type: "string" } },
              },
              { ...removed, code: "cart.old", replacedBy: "cart.empty" },
              { code: "cart.empty", since: "1.1.0", message: { en: "The cart is empty." }, parameters: { note: { type: "string" } } },
              { ...removed, code: "strike" },
            ],
          }),
        ),
      },
    ],
    { as: "package", scope: "@acme" },
  );
  const files = [...(shop.packages[0]?.files ?? [])].map(([path, text]): [string, string] => [`/node_modules/@acme/shop/${path}`, text]);
  const made = (source: string) => {
    const text = `import { make } from "@acme/shop/server";\ndeclare const kind: boolean;\n${source}\n`;
    const consumer = consumerOf([...files, ["/src/main.ts", text]]);
    expect(complaints(consumer)).toEqual([]);
    const { problems, files: changed } = migrate([consumer]);
    return { after: (changed[0]?.after ?? text).split("\n").slice(2).join("\n").trim(), problems, left: complaints(consumer) };
  };

  test.each([
    ['make("cart.old");', 'make("cart.empty");'],
    ['make("cart.old", {});', 'make("cart.empty", {});'],
    ['make("cart.old", undefined, { requestId: "1" });', 'make("cart.empty", undefined, { requestId: "1" });'],
    ['make("item.gone", { what: "it", ...{ day: "today" } });', 'make("item.lost", { what: "it", ...{ day: "today" } });'],
    ['make(kind ? "cart.old" : "cart.empty");', 'make(kind ? "cart.empty" : "cart.empty");'],
  ])("renames a code whose replacement takes the same parameters: %s", (source, after) => {
    expect(made(source)).toEqual({ after, problems: [], left: [] });
  });

  test.each([
    [
      'make("item.gone", { what: "it" });',
      '"item.gone" of shop was removed, but is still used here.',
      'Use "item.lost", and pass its parameters.',
    ],
    [
      'make("strike");',
      '"strike" of shop was removed, but is still used here.',
      "Use a different error; no replacement is known for this code.",
    ],
    [
      'throw { provider: "shop", code: "strike" };',
      '"strike" of shop was removed, but is still used here.',
      "Use a different error; no replacement is known for this code.",
    ],
    ['// @ts-expect-error\nmake("cart.emty");', '"cart.emty" is not a code of shop.', 'Did you mean "cart.empty"?'],
  ])("leaves one that would not compile, or has no replacement, and says where: %s", (source, message, cure) => {
    const { after, problems, left } = made(source);
    const line = source.includes("@ts-expect-error") ? 4 : 3;
    expect({ after, left }).toEqual({ after: source, left: [] });
    expect(problems).toMatchObject([
      { message, cure, place: { line, column: (source.split("\n").at(-1) ?? "").search(/"(item|strike|cart)/) + 1 } },
    ]);
  });
});

/** A folder with every consumer as it should be, and the packages installed. */
const workspace = mkdtempSync(join(tmpdir(), "errcat-migrate-"));
afterAll(() => rmSync(workspace, { recursive: true }));

describe("what comes of it", () => {
  test.each(["5.9", "7.0"] as const)("compiles on TypeScript %s", async (typescript) => {
    const put = (path: string, text: string): void => {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    };
    for (const [path, text] of after) put(path.slice(1), text);
    for (const name of names) for (const [file, text] of Object.entries(filesOf(name, "output"))) put(`src/${name}/${file}`, text);
    put("package.json", '{ "type": "module" }');
    expect((await compiled(typescript, workspace, { compilerOptions, include: ["src"] })).complaints).toEqual([]);
  });
});
