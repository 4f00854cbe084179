import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtInIds } from "../generator/config/built-in.ts";
import { project } from "./project.ts";

const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");

describe("errcat list", () => {
  test("tells what is generated here from what comes with errcat", async () => {
    const outputs = [{ catalogs: ["catalogs", "errcat:gengo"], out: "errors" }];
    const { errcat } = project({ "catalogs/acme.json": acme, "errcat.config.json": JSON.stringify({ outputs }) });
    const { code, output } = await errcat("list");
    expect(code).toBe(0);
    const [here = "", builtIn = ""] = output.split('Built in; add one to "catalogs" in the configuration:\n');
    expect(here).toMatch(
      /^Generated here:\n {2}catalogs\/acme\.json {2}1\.0\.0 {3}2 codes {2}en, zh-Hans {2}errors\/acme\n {2}errcat:gengo {8}\d\.\d\.\d {2}\d\d codes {2}en, zh-Hans {2}errors\/gengo\n$/,
    );
    expect(builtIn.match(/errcat:\S+/g)).toEqual([
      "errcat:azure-translator",
      "errcat:grpc",
      "errcat:node",
      "errcat:postgresql",
      "errcat:rozetta-t4oo",
      "errcat:tencent-api2",
      "errcat:tencent-tmt",
    ]);
  });

  test("gives the same as data", async () => {
    const { errcat } = project({ "catalogs/acme.json": acme });
    const list = JSON.parse((await errcat("list", "--json")).output) as { id: string }[];
    expect(list[0]).toEqual({
      name: "catalogs/acme.json",
      id: "acme",
      title: "Acme",
      version: "1.0.0",
      codes: 2,
      names: 0,
      operations: 0,
      locales: ["en", "zh-Hans"],
      folder: "src/errors/acme",
    });
    expect(list.slice(1).map(({ id }) => id)).toEqual(builtInIds());
  });

  test("counts the operations of a catalog", async () => {
    const operations = { translate: { codes: ["1000"] }, detect: { codes: ["2*"] }, "*": { codes: ["2000"] } };
    const { errcat } = project({ "catalogs/acme.json": JSON.stringify({ ...JSON.parse(acme), operations }) });
    expect((await errcat("list")).output).toMatch(/ 2 codes, 2 operations {2}en, zh-Hans {2}/);
  });

  test("lists the built-in ones where nothing is configured", async () => {
    expect((await project().errcat("list")).output).toMatch(/^Built in;/);
  });

  test("leaves out what has errors, and says so", async () => {
    const { errcat } = project({ "catalogs/acme.json": acme, "catalogs/broken.json": "{" });
    expect((await errcat("list")).output).toMatch(
      /\ncatalogs\/broken\.json has errors and was left out; `errcat validate` lists them\.\n$/,
    );
  });
});
