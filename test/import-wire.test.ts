import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { importHelp } from "../generator/command/import-help.ts";
import { parserOf } from "../generator/compile/samples.ts";
import { presets } from "../generator/expand/presets.ts";
import { read } from "../generator/read.ts";
import { project } from "./project.ts";

const list = `| 错误码 | HTTP 状态码 | 说明 | 解决方案 |
|---|---|---|---|
| 0 | 200 | 成功 | |
| 10003 | 200 | 订单不存在。 | 请检查订单号。 |
| 20006 | 200 | 优惠券异常。 | 请联系客服。 |
`;

const wireIn = (text: string): unknown => (parse(text) as { wire: unknown }).wire;

/** What the parser of a catalog finds in a body. */
function found(yaml: string, body: unknown): readonly object[] {
  const [one] = read([{ path: "shop.yaml", bytes: Buffer.from(yaml) }]).catalogs;
  if (one === undefined) throw new Error("no catalog");
  return parserOf(one).parseAll({ status: 200, headers: {}, body });
}

describe("The error format of a list", () => {
  test("is said to be assumed, with how to name the real one, unless the command line names it", async () => {
    const { errcat, read: text, remove } = project({ "errors.md": list });
    const { output } = await errcat("import", "errors.md", "--id", "shop");
    expect(output.split("\n")).toContain(
      'Assumed error format: problem+json. If your API sends { "code", "message" } or { "code", "msg" }, run again with --wire flat; `errcat import --help` lists the other error formats, and "wire" in the catalog describes any other.',
    );
    expect((await errcat("import", "errors.md", "--id", "shop")).output).not.toContain("Assumed error format");
    remove("catalogs");
    expect((await errcat("import", "errors.md", "--id", "shop", "--wire", "flat")).output).not.toContain("Assumed error format");
    expect(wireIn(text("catalogs/shop.yaml"))).toEqual({ preset: "flat", success: [{ at: "/code", is: [0] }] });
  });

  test("is one that the help describes", () => {
    const help = importHelp().split("\n");
    for (const name of Object.keys(presets))
      expect(
        help.filter((line) => line.startsWith(`  ${name} `)),
        name,
      ).toHaveLength(1);
  });

  test("is read with a code that means success, which is no error", async () => {
    const { errcat, read: text } = project({ "errors.md": list });
    await errcat("import", "errors.md", "--id", "shop", "--wire", "flat");
    const catalog = text("catalogs/shop.yaml");
    expect(found(catalog, { code: 10003, msg: "订单不存在", data: null })).toMatchObject([{ code: "10003", detail: "订单不存在" }]);
    expect(found(catalog, { code: 99999, msg: "其他", data: null })).toMatchObject([{ code: "$unknown", rawCode: "99999" }]);
    expect(found(catalog, { code: 0, msg: "成功", data: {} })).toEqual([]);
    expect(found(catalog, { code: "0", message: "成功" })).toEqual([]);
    expect(
      found(catalog.replace("is:", "is_not:").replace(/\n {2}success:[^]*?(?=\nentries)/, ""), { code: 0, msg: "成功" }),
    ).toMatchObject([{ code: "$unknown", rawCode: "0" }]);
  });

  test.each<[wire: string, success: unknown]>([
    [
      "error-object",
      [
        { at: "/error/code", is: [0] },
        { at: "/error/type", is: [0] },
      ],
    ],
    ["problem+json", [{ at: "/code", is: [0] }]],
    ["graphql", undefined],
    ["google-rpc", undefined],
    ["status", undefined],
  ])("%s has a rule for success where the format has a place for the code", async (wire, success) => {
    const codes = wire === "status" ? list.replace("10003", "404").replace("20006", "409") : list;
    const { errcat, read: text } = project({ "errors.md": codes });
    expect((await errcat("import", "errors.md", "--id", "shop", "--wire", wire)).code).toBe(0);
    expect(wireIn(text("catalogs/shop.yaml"))).toEqual(success === undefined ? wire : { preset: wire, success });
  });
});

describe("--wire for a catalog that is there", () => {
  const shop = (wire: string): string =>
    `id: shop\nname: Shop\nversion: 1.0.0\n${wire}entries:\n  - code: "10003"\n    status: 200\n    message: { zh-Hans: 订单不存在。 }\n    solution: { zh-Hans: 请检查订单号。 }\n`;

  test("gives it that format, in a version that says so", async () => {
    const { errcat, read: text } = project({ "errors.md": list });
    await errcat("import", "errors.md", "--id", "shop");
    expect(wireIn(text("catalogs/shop.yaml"))).toMatchObject({ preset: "problem+json" });
    const { output } = await errcat("import", "errors.md", "--id", "shop", "--wire", "flat");
    expect(output).toContain("catalogs/shop.yaml  wire problem+json → flat, version 1.0.0 → 2.0.0\n");
    expect(wireIn(text("catalogs/shop.yaml"))).toEqual({ preset: "flat", success: [{ at: "/code", is: [0] }] });
    expect((await errcat("import", "errors.md", "--id", "shop", "--wire", "flat")).output).toContain("matches the list");
  });

  test.each([
    ["that names none", "", { preset: "flat", success: [{ at: "/code", is: [0] }] }],
    ["that names another", "wire: error-object\n", { preset: "flat", success: [{ at: "/code", is: [0] }] }],
    [
      "that extends another",
      "wire: { preset: error-object, requestIdHeaders: [x-trace] }\n",
      { preset: "flat", requestIdHeaders: ["x-trace"] },
    ],
    ["that has it already", "wire: { preset: flat, requestIdHeaders: [x-trace] }\n", { preset: "flat", requestIdHeaders: ["x-trace"] }],
  ])("changes one %s", async (_, before, after) => {
    const { errcat, read: text } = project({ "errors.md": list, "catalogs/shop.yaml": shop(before) });
    expect((await errcat("import", "errors.md", "--id", "shop", "--wire", "flat")).code).toBe(0);
    expect(wireIn(text("catalogs/shop.yaml"))).toEqual(after);
  });

  test("leaves a format that people have changed since, and says so", async () => {
    const { errcat, read: text, write } = project({ "errors.md": list });
    await errcat("import", "errors.md", "--id", "shop", "--wire", "flat");
    const own = text("catalogs/shop.yaml").replace("preset: flat", "preset: error-object");
    write("catalogs/shop.yaml", own);
    const { output } = await errcat("import", "errors.md", "--id", "shop", "--wire", "flat");
    expect(output).toContain("1 field stays as edited in the catalog: wire");
    expect(text("catalogs/shop.yaml")).toBe(own);
  });

  test("is refused where the catalog describes a format of its own", async () => {
    const own = shop("wire:\n  shapes: [{ name: mine, code: /errno, detail: /errmsg }]\nsamples: []\n");
    const { errcat, read: text } = project({ "errors.md": list, "catalogs/shop.yaml": own });
    const { code, output, errors } = await errcat("import", "errors.md", "--id", "shop", "--wire", "flat");
    expect(code).toBe(2);
    expect(output + errors).toContain(
      'catalogs/shop.yaml describes its own error format, which --wire flat does not replace.\nfix: Remove --wire, or change "wire" in the catalog.',
    );
    expect(text("catalogs/shop.yaml")).toBe(own);
  });
});
