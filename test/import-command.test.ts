import { describe, expect, test } from "vitest";
import { project } from "./project.ts";

const list = "code,status,message\nE1,404,There is no order.\nE2,409,The order is closed.\n";

describe("errcat import refuses, with a cure,", () => {
  const refused: readonly [what: string, files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[], says: string][] = [
    [
      "a file that is not there",
      {},
      ["errors.csv", "--id", "shop"],
      'There is no file or folder "errors.csv".\nfix: Specify the file or folder that contains the list.',
    ],
    ["a folder without lists", { "docs/picture.svg": "<svg/>" }, ["docs", "--id", "shop"], 'The folder "docs" contains no list.'],
    ["an empty file", { "errors.csv": "" }, ["errors.csv", "--id", "shop"], '"errors.csv" is empty.'],
    [
      "an unknown format",
      { "errors.csv": list },
      ["errors.csv", "--id", "shop", "--from", "cvs"],
      '--from cannot be "cvs".\nfix: Did you mean "csv"?',
    ],
    [
      "a place that the list does not have",
      { "errors.csv": list },
      ["errors.csv", "--id", "shop", "--code", "kode"],
      'The list has no place "kode" (--code).\nfix: Did you mean "code"? Use one of code, status, message.',
    ],
    [
      "a text without a locale",
      { "errors.csv": list },
      ["errors.csv", "--id", "shop", "--text", "message"],
      '--text cannot be "message".\nfix: Write a locale and a place, for example --text en=Message.',
    ],
    [
      "an id that is none",
      { "errors.csv": list },
      ["errors.csv", "--id", "My Shop"],
      '"My Shop" is not a valid ID.\nfix: Use lowercase letters, digits, and hyphens, beginning with a letter, for example my-shop.',
    ],
    ["no id", { "errors.csv": list }, ["errors.csv"], "The catalog has no ID yet.\nfix: Specify one with --id, for example --id acme."],
    [
      "a wire that is none",
      { "errors.csv": list },
      ["errors.csv", "--id", "shop", "--wire", "flt"],
      "error: option '--wire <preset>' argument 'flt' is invalid.",
    ],
    [
      "a list without codes",
      { "errors.csv": "comment,text\n,Hello there\n,It is late\n" },
      ["errors.csv", "--id", "shop"],
      'No place in "errors.csv", read as csv, has values that look like codes. The places are:\n  comment: \n  text: Hello there | It is late\nfix: Use --code to specify which one is the code',
    ],
    [
      "JSON without errors",
      { "errors.json": '{ "a": {} }' },
      ["errors.json", "--id", "shop"],
      'No codes were found in "errors.json", read as json.',
    ],
    [
      "a list whose rows are no codes",
      { "errors.json": '{ "a": 1 }' },
      ["errors.json", "--id", "shop"],
      'errcat could not read a code from any row of "errors.json".',
    ],
    ["JSON that is broken", { "errors.json": '{ "a": }' }, ["errors.json", "--id", "shop"], "errors.json:1:8: this is not JSON: "],
    ["YAML that is broken", { "errors.yaml": "a: [1\nb: 2\n" }, ["errors.yaml", "--id", "shop"], "this is not YAML: "],
    ["TOML that is broken", { "errors.toml": "a = \n" }, ["errors.toml", "--id", "shop"], "errors.toml:2:1: this is not TOML: "],
    [
      "another id than that of the catalog",
      {
        "errors.csv": list,
        "a.json": '{ "id": "a", "name": "A", "version": "1.0.0", "entries": [{ "code": "x", "message": { "en": "X." } }] }',
      },
      ["errors.csv", "--id", "b", "--into", "a.json"],
      'The ID of a.json is "a", not "b".',
    ],
    [
      "a file that no catalog can be",
      { "errors.csv": list },
      ["errors.csv", "--id", "shop", "--into", "shop.txt"],
      '--into cannot be "shop.txt".',
    ],
  ];
  test.each(refused)("%s", async (_, files, args, says) => {
    const { errcat, write, files: left } = project();
    for (const [path, text] of Object.entries(files)) write(path, text);
    const before = Object.keys(left("."));
    const { code, output, errors } = await errcat("import", ...args);
    expect(output + errors).toContain(says);
    expect(code).toBe(2);
    expect(Object.keys(left("."))).toEqual(before);
  });

  test.each<[what: string, bytes: Uint8Array, says: string]>([
    ["bytes that are no text", new Uint8Array([0x63, 0, 1, 2]), "The file is not text: it contains a NUL character."],
    ["another encoding than UTF-8", new Uint8Array([0x63, 0x2c, 0xb4, 0xed, 0xce, 0xf3, 0xc2, 0xeb, 0x0a]), "Add `--encoding gb18030`"],
  ])("%s", async (_, bytes, says) => {
    const { errcat, write } = project();
    write("errors.csv", bytes);
    const { code, output } = await errcat("import", "errors.csv", "--id", "shop");
    expect(output).toContain("errors.csv:1:");
    expect(output).toContain(says);
    expect(code).toBe(1);
  });
});

describe("errcat import", () => {
  test("writes nothing on a dry run, and shows what would change", async () => {
    const { errcat, files, write, read } = project({ "errors.csv": list });
    const { code, output } = await errcat("import", "errors.csv", "--id", "shop", "--dry-run");
    expect(code).toBe(0);
    expect(output).toContain("+  - code: E1");
    expect(output).toContain("Nothing was written. These changes would be made.");
    expect(Object.keys(files("."))).toEqual(["./errors.csv"]);
    await errcat("import", "errors.csv", "--id", "shop");
    const before = read("catalogs/shop.yaml");
    write("errors.csv", list.replace("closed", "gone"));
    const { output: changes } = await errcat("import", "errors.csv", "--id", "shop", "--dry-run");
    expect(changes).toContain("-      en: The order is closed.\n+      en: The order is gone.");
    expect(read("catalogs/shop.yaml")).toBe(before);
  });

  test("imports into the catalog of that id, whatever its format, and into a folder", async () => {
    const { errcat, read, files } = project({
      "errors.csv": list,
      "catalogs/shop/catalog.yaml":
        "id: shop\nname: Shop\nversion: 1.0.0\nentries:\n  # The first.\n  - code: E1\n    message: { en: There is no order. }\n",
      "catalogs/shop/zh-Hans.yaml": "E1: 没有订单。\n",
    });
    expect((await errcat("import", "errors.csv", "--id", "shop")).output).toContain(
      "catalogs/shop/catalog.yaml  1 added, 1 changed, version 1.0.0 → 2.0.0",
    );
    expect(read("catalogs/shop/catalog.yaml")).toContain("  # The first.\n  - code: E1\n    status: 404\n");
    expect(Object.keys(files("catalogs")).toSorted()).toEqual([
      "catalogs/shop/catalog.import",
      "catalogs/shop/catalog.yaml",
      "catalogs/shop/zh-Hans.yaml",
    ]);
    expect((await errcat("validate")).code).toBe(0);
  });

  test("names what is gone, and deprecates it only if it is told to", async () => {
    const { errcat, write, read } = project({ "errors.csv": list });
    await errcat("import", "errors.csv", "--id", "shop");
    write("old.yaml", read("catalogs/shop.yaml"));
    write("errors.csv", "code,status,message\nE2,409,The order is closed.\n");
    const { output } = await errcat("import", "errors.csv", "--id", "shop");
    expect(output).toContain(
      "1 code in the catalog is no longer in the list: E1. --retire deprecates it.\ncatalogs/shop.yaml  matches the list",
    );
    expect((await errcat("import", "errors.csv", "--id", "shop", "--retire")).output).toContain("1 deprecated: E1, version 1.0.0 → 1.1.0");
    expect((await errcat("diff", "old.yaml", "catalogs/shop.yaml", "--fail-on", "version")).code).toBe(0);
  });

  test("updates the words of a vendor, and keeps what people have written", async () => {
    const args = ["import", "errors.csv", "--id", "shop", "--source", "Shop Inc."];
    const { errcat, write, read } = project({ "errors.csv": list });
    await errcat(...args);
    const mine = read("catalogs/shop.yaml").replace("text: There is no order.\n        origin: vendor", "text: The order is unknown.");
    write("catalogs/shop.yaml", mine);
    write("errors.csv", list.replace("no order.", "such order.").replace("is closed.", "was closed."));
    expect((await errcat(...args)).output).toContain(
      'E1: its message in en has changed in both: to "There is such order." in the list, and to "The order is unknown." in the catalog',
    );
    const after = read("catalogs/shop.yaml");
    expect(after).toContain("text: The order is unknown.\n");
    expect(after).toContain("message: There is such order.");
    expect(after).toContain("text: The order was closed.\n        origin: vendor");
    expect((await errcat("validate")).code).toBe(0);
  });

  test.each(["yaml", "json", "jsonc"])(
    "takes a value that could not be used out of a catalog in %s once it is corrected",
    async (format) => {
      const into = ["import", "errors.csv", "--into", `shop.${format}`];
      const wrong = "code,status,message,owner\nE1,4020,Pay first.,a\nE2,400/422,It is wrong.,b\nE3,4040,It is lost.,c\n";
      const { errcat, write, read } = project({ "errors.csv": wrong });
      await errcat(...into);
      const first = read(`shop.${format}`);
      expect(first).toMatch(/x-status"?: "4020"/);
      write(`shop.${format}`, first.replace('"4040"', '"404, see the wiki"'));
      write("errors.csv", wrong.replace("4020", "402").replace("400/422", "400").replace("4040", "404"));
      const { output } = await errcat(...into);
      expect(output).toContain("errors.csv:4  E3: its x-status has changed in the catalog, and is no longer in the list\n");
      const after = read(`shop.${format}`);
      expect(after.match(/x-status"?: .*/g)).toEqual([expect.stringContaining('"404, see the wiki"')]);
      expect(after.match(/"?status"?: \d+/g)?.map((line) => /\d+/.exec(line)?.[0])).toEqual(["402", "400", "404"]);
      expect(after.match(/x-owner"?: "?\w/g)).toHaveLength(3);
      expect((await errcat(...into)).output).toContain("matches the list\n");
    },
  );

  test("keeps a field of a column that the list no longer has", async () => {
    const { errcat, write, read } = project({ "errors.csv": "code,message,owner\nE1,Pay first.,a\nE2,It is wrong.,b\n" });
    await errcat("import", "errors.csv", "--id", "shop");
    write("errors.csv", "code,message\nE1,Pay first.\nE2,It is wrong.\n");
    await errcat("import", "errors.csv", "--id", "shop");
    expect(read("catalogs/shop.yaml").match(/x-owner: \w/g)).toHaveLength(2);
  });

  test("tells programs what it has done", async () => {
    const { errcat } = project({ "errors.csv": `${list}E1,404,Again.\n` });
    const { output } = await errcat("import", "errors.csv", "--id", "shop", "--reporter", "json");
    expect(JSON.parse(output)).toMatchObject({
      exitCode: 0,
      written: ["catalogs/shop.yaml", "catalogs/shop.import"],
      rows: 3,
      codes: 2,
      reported: [{ line: 4, of: "E1", reason: "the code is already on line 2, with a different text" }],
    });
  });
});
