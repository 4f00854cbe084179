import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { project } from "../project.ts";

const gengo = readFileSync("catalogs/gengo.json", "utf8");

describe("errcat site", () => {
  test("makes the site, and changes nothing when it is made again.", async () => {
    const { errcat, read, files } = project({ "catalogs/gengo.json": gengo });
    expect(await errcat("site")).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^site\/index\.html {2}1 provider {2}65 codes {2}\d+ files {2}\d+ ms\n$/),
      errors: "",
    });
    expect(read("site/gengo/index.html")).toContain('id="2700"');
    const before = files("site");
    expect((await errcat("site")).code).toBe(0);
    expect(files("site")).toEqual(before);
  });

  test("says what has changed since earlier versions, and removes that page when it is not asked for.", async () => {
    const { errcat, files } = project({
      "catalogs/gengo.json": gengo,
      "earlier/gengo.json": gengo.replace('"code": "2700"', '"code": "2699"'),
    });
    expect((await errcat("site", "--out", "pages", "--since", "earlier")).code).toBe(0);
    expect(Object.keys(files("pages"))).toContain("pages/gengo/changes.html");
    expect((await errcat("site", "--out", "pages")).code).toBe(0);
    expect(Object.keys(files("pages"))).not.toContain("pages/gengo/changes.html");
  });

  test("leaves alone what it did not write, and replaces nothing that was edited.", async () => {
    const { errcat, read, write } = project({ "catalogs/gengo.json": gengo, "site/CNAME": "errors.example" });
    expect((await errcat("site")).output).toContain("left alone, not written by errcat: site/CNAME");
    write("site/index.html", "mine");
    expect(await errcat("site")).toMatchObject({
      code: 1,
      output:
        "site/index.html was edited by hand, or not written by errcat.\nNothing was written.\n" +
        "fix: Remove it, or write the site to another folder with --out.\n",
    });
    expect(read("site/index.html")).toBe("mine");
  });

  test("reports what is wrong with a catalog, and writes nothing.", async () => {
    const { errcat, files } = project({ "catalogs/gengo.json": gengo.replace('"retry": "never"', '"retry": "nver"') });
    const { code, output } = await errcat("site");
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('Did you mean "never"?') });
    expect(Object.keys(files("."))).toEqual(["./catalogs/gengo.json"]);
  });

  test("is in the languages that the configuration wants.", async () => {
    const { errcat, read } = project({
      "catalogs/gengo.json": gengo,
      "errcat.config.json": JSON.stringify({ catalogs: ["catalogs"], out: "generated", as: "package", scope: "@acme", locales: ["en"] }),
    });
    expect((await errcat("site")).code).toBe(0);
    expect(read("site/gengo/index.html")).toContain("The account does not have enough credits.");
    expect(gengo).toContain("账户点数不足");
    expect(read("site/gengo/index.html")).not.toContain("账户点数不足");
    expect(read("site/gengo/index.html")).toContain("@acme/gengo");
    expect(read("site/data.0.js")).not.toContain("账户点数不足");
  });

  test("does not know earlier versions that are not there.", async () => {
    const { errcat } = project({ "catalogs/gengo.json": gengo });
    expect(await errcat("site", "--since", "none")).toMatchObject({
      code: 2,
      errors:
        'There is no file or folder "none".\nfix: With --since, specify an earlier version of a catalog, or a folder of earlier versions.\n',
    });
  });
});
