import { expect, test } from "vitest";
import { project } from "./project.ts";

// Two styles, of which neither is clear.
const list = "code,message\nE1,Order {0} costs $price.\nE2,Order {0} is closed.\nE3,It costs ${price}.\n";

test("The style of placeholders is remembered beside the catalog", async () => {
  const { errcat, read, write } = project({ "errors.csv": list });
  await errcat("import", "errors.csv", "--id", "shop", "--placeholders", "braces");
  const before = read("catalogs/shop.yaml");
  expect(before).toContain("Order {value0} is closed.");
  expect(read("catalogs/shop.import")).toContain("\n--placeholders braces\n");
  const { output } = await errcat("import", "errors.csv", "--id", "shop");
  expect(output).toContain("catalogs/shop.yaml  matches the list");
  expect(output).not.toContain("Placeholders are left in the texts");
  expect(output).toContain("--placeholders braces");
  expect(read("catalogs/shop.yaml")).toBe(before);
  write("errors.csv", list.replace("closed", "gone"));
  await errcat("import", "errors.csv", "--id", "shop");
  expect(read("catalogs/shop.yaml")).toContain("Order {value0} is gone.");
});

test("A style that the list made clear is remembered as well, and another one on the command line replaces it", async () => {
  const clear = "code,message\nE1,Order {0} is closed.\nE2,Order {0} is paid.\n";
  const { errcat, read, write } = project({ "errors.csv": clear });
  await errcat("import", "errors.csv", "--id", "shop");
  expect(read("catalogs/shop.import")).toContain("\n--placeholders braces\n");
  write("errors.csv", `${clear}E3,It costs \${price}.\nE4,It costs \${price} more.\n`);
  await errcat("import", "errors.csv", "--id", "shop");
  expect(read("catalogs/shop.yaml")).toContain("Order {value0} is closed.");
  await errcat("import", "errors.csv", "--id", "shop", "--placeholders", "none");
  expect(read("catalogs/shop.yaml")).not.toContain("{value0}");
  expect(read("catalogs/shop.import")).toContain("\n--placeholders none\n");
});

test("A list without placeholders decides nothing about those of a later one", async () => {
  const { errcat, read, write } = project({ "errors.csv": "code,message\nE1,It is closed.\n" });
  await errcat("import", "errors.csv", "--id", "shop");
  expect(read("catalogs/shop.import")).not.toContain("--placeholders");
  write("errors.csv", "code,message\nE1,It is closed.\nE2,Order {0} is paid.\n");
  await errcat("import", "errors.csv", "--id", "shop");
  expect(read("catalogs/shop.yaml")).toContain("Order {value0} is paid.");
});

test("The owner of a list is remembered: its columns do not become fields of the catalog's own", async () => {
  const { errcat, read } = project({
    "errors.csv": "code,message,Cause\nE1,It is closed.,Somebody closed it.\nE2,It is paid.,Somebody paid it.\n",
  });
  await errcat("import", "errors.csv", "--id", "shop", "--source", "Acme Inc.");
  const before = read("catalogs/shop.yaml");
  expect(before).toContain("vendor:");
  const { output } = await errcat("import", "errors.csv", "--id", "shop");
  expect(output).toContain("matches the list");
  expect(output).toContain("--source 'Acme Inc.'");
  expect(read("catalogs/shop.yaml")).toBe(before);
});

test("A line of a record that is no flag is reported", async () => {
  const { errcat, read, write } = project({ "errors.csv": list });
  await errcat("import", "errors.csv", "--id", "shop", "--placeholders", "braces");
  write("catalogs/shop.import", read("catalogs/shop.import").replace("--placeholders braces", "--placeholders curly"));
  const { code, output } = await errcat("import", "errors.csv", "--id", "shop");
  expect(code).toBe(1);
  expect(output).toContain("catalogs/shop.import:2:1");
});

test("A list in another language than the catalog's is refused, with the flag that names the language", async () => {
  const zh = "错误码,说明\n10001,订单不存在。\n10002,订单已关闭。\n";
  const { errcat, read } = project({ "errors.csv": "code,message\n10001,There is no such order.\n", "zh.csv": zh });
  await errcat("import", "errors.csv", "--id", "shop");
  const before = read("catalogs/shop.yaml");
  const { code, output, errors } = await errcat("import", "zh.csv", "--id", "shop");
  expect(code).toBe(2);
  expect(output + errors).toContain(
    'errcat could not read a code from any row of "zh.csv".\nfix: catalogs/shop.yaml has its texts in en, but the list has its texts in zh-Hans: specify the place of texts in en with --text en=…, or import the list into a new catalog with another --id.',
  );
  expect(read("catalogs/shop.yaml")).toBe(before);
});

test("A dry run calls a file new if there is none", async () => {
  const { errcat, write } = project({ "errors.csv": list });
  const { output } = await errcat("import", "errors.csv", "--id", "shop", "--dry-run");
  expect(output).toContain("catalogs/shop.yaml new\n");
  expect(output).toContain("catalogs/shop.import new\n");
  await errcat("import", "errors.csv", "--id", "shop");
  write("errors.csv", list.replace("closed", "gone"));
  expect((await errcat("import", "errors.csv", "--id", "shop", "--dry-run")).output).toContain("catalogs/shop.yaml changed\n");
});
