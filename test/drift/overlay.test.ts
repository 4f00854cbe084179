import { describe, expect, test } from "vitest";
import { type Project, project } from "../project.ts";
import { recordWith } from "./logs.ts";

const shop = JSON.stringify({
  id: "shop",
  name: "Shop",
  version: "1.2.0",
  wire: "problem+json",
  entries: [
    { code: "stock.insufficient", status: 409, message: { de: "Nicht genug da." } },
    { code: "stock", status: 410, category: "quota", retry: "later", actor: "provider", since: "1.2.0", message: { de: "Nichts da." } },
  ],
});

const records = [
  recordWith({ provider: "shop", rawCode: "stock.gone", status: 410, nearest: "stock" }),
  recordWith({ provider: "shop", rawCode: "cart.stale", status: 429 }),
  recordWith({ provider: "shop", rawCode: "cart.stale", status: 429 }),
  recordWith({ provider: "shop", rawCode: "cart.moved", status: 429 }),
  recordWith({ provider: "shop", rawCode: "cart.moved", status: 409 }),
  recordWith({ provider: "shop", rawCode: "stock.insufficient", status: 400 }),
  recordWith({ provider: "shop", drift: "status", rawCode: "stock.insufficient", status: 400 }),
  recordWith({ provider: "shop", rawCode: "$odd" }),
  recordWith({ provider: "tencent-tmt", rawCode: "FailedOperation.New", status: 200, nearest: "FailedOperation" }),
  recordWith({ provider: "elsewhere", rawCode: "a" }),
];

const config = { catalogs: ["catalogs", "errcat:tencent-tmt"], out: "generated", as: "package", scope: "@acme" };

function begun(extra: object = {}): Project {
  return project({
    "errcat.config.json": JSON.stringify({ ...config, ...extra }),
    "catalogs/shop.json": shop,
    "month.ndjson": records.map((record) => JSON.stringify(record)).join("\n"),
  });
}

const overlays = ["overlays/shop.drift.json", "overlays/tencent-tmt.drift.json"];

describe("the drafts of errcat drift --overlay", () => {
  test("have the facts of the nearest entry or of the status, and a text in the locales that errcat writes", async () => {
    const { errcat, read } = begun();
    const { code, output } = await errcat("drift", "month.ndjson", "--overlay", "overlays/");
    expect([code, output.split("\n").slice(10)]).toEqual([
      0,
      [
        "overlays/shop.drift.json  3 codes drafted",
        '"$odd" cannot be listed: "code" of entry "$odd" cannot be "$odd".',
        "overlays/tencent-tmt.drift.json  1 code drafted",
        "elsewhere: no catalog here has this ID, so nothing was drafted.",
        'Edit the drafts, name each file under "overlays" in the configuration, and run `errcat generate`.',
        "",
      ],
    ]);
    const { catalog, reason, version, add } = JSON.parse(read("overlays/shop.drift.json"));
    expect([catalog, reason, version]).toEqual(["shop", "Seen in production; drafted by errcat drift.", "1.3.0"]);
    const message = { de: { text: "The service returned an error that is not described yet.", origin: "project", state: "draft" } };
    const draft = { since: "1.3.0", message, vendor: [] };
    expect(add).toEqual([
      { code: "cart.stale", category: "rate_limit", status: 429, retry: "later", actor: "developer", ...draft },
      { code: "cart.moved", category: "conflict", status: 409, retry: "after_change", actor: "user", ...draft },
      { code: "stock.gone", category: "quota", status: 410, retry: "later", actor: "provider", ...draft },
    ]);
    const tmt = JSON.parse(read("overlays/tencent-tmt.drift.json"));
    expect(tmt.catalog).toBe("errcat:tencent-tmt");
    expect(tmt.add[0]).not.toHaveProperty("status");
    expect(Object.keys(tmt.add[0].message)).toEqual(["en", "zh-Hans"]);
  });

  test("pass errcat validate, also where a built-in catalog is checked strictly", async () => {
    const { errcat, write } = begun();
    await errcat("drift", "month.ndjson", "--overlay", "overlays/");
    write("errcat.config.json", JSON.stringify({ ...config, overlays }));
    expect(await errcat("validate")).toMatchObject({ code: 0, output: expect.stringContaining("2 catalogs, 71 codes: no errors.") });
    write("errcat.config.json", JSON.stringify({ ...config, catalogs: ["errcat:tencent-tmt"], overlays: overlays.slice(1), strict: true }));
    expect(await errcat("validate")).toMatchObject({ code: 0, output: expect.stringContaining("1 catalog, 66 codes: no errors.") });
  });

  test("are minor changes, and errcat drift drafts none of them again", async () => {
    const { errcat, write } = begun();
    expect(await errcat("generate", "--out", "before")).toMatchObject({ code: 0 });
    await errcat("drift", "month.ndjson", "--overlay", "overlays/");
    write("errcat.config.json", JSON.stringify({ ...config, overlays }));
    expect(await errcat("generate")).toMatchObject({ code: 0 });
    for (const id of ["shop", "tencent-tmt"]) {
      const { output } = await errcat("--reporter", "json", "diff", `before/${id}`, `generated/${id}`);
      expect(JSON.parse(output)).toMatchObject({ exitCode: 0, catalogs: [{ level: "minor", version: { isEnough: true } }] });
    }
    expect((await errcat("drift", "month.ndjson", "--overlay", "more/")).output).toMatch(/\nThere are no codes to draft\.\n$/);
  });

  test("are written into one file, if they belong to one catalog", async () => {
    const { errcat, read, write } = begun();
    write("tmt.ndjson", JSON.stringify(records[8]));
    await errcat("drift", "--json", "tmt.ndjson", "--overlay", "tmt.json");
    expect(JSON.parse(read("tmt.json")).add.map(({ code }: { code: string }) => code)).toEqual(["FailedOperation.New"]);
  });

  test.each([
    ["month.json", "The report has unlisted codes for 2 catalogs, but an overlay belongs to one catalog."],
    ["month.yaml", "The report has unlisted codes for 2 catalogs, but an overlay belongs to one catalog."],
    ["catalogs", undefined],
  ])("%s is refused, or is a folder", async (path, message) => {
    const { errcat, files } = begun();
    const before = Object.keys(files("."));
    const { code, errors } = await errcat("drift", "month.ndjson", "--overlay", path);
    expect([code, errors]).toEqual(message === undefined ? [0, ""] : [2, expect.stringContaining(message)]);
    if (message !== undefined) expect(Object.keys(files("."))).toEqual(before);
  });

  test("replace no file", async () => {
    const { errcat, read, write } = begun();
    write("overlays/shop.drift.json", "{}");
    const { code, errors } = await errcat("drift", "month.ndjson", "--overlay", "overlays/");
    expect([code, errors]).toEqual([2, expect.stringContaining('"overlays/shop.drift.json" already exists.')]);
    expect(read("overlays/shop.drift.json")).toBe("{}");
    write("one.ndjson", JSON.stringify(records[0]));
    expect((await errcat("drift", "one.ndjson", "--overlay", "one.yaml")).errors).toContain('"one.yaml" does not end in .json.');
  });
});
