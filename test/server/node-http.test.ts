import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { runInNewContext } from "node:vm";
import { transformSync } from "oxc-transform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { type MadePackage, makePackage } from "../made-package.ts";
import { project } from "../project.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Package {
  make(code: string, parameters?: object, options?: object): Fields;
  parse(value: unknown): Fields | undefined;
  toError(error: Fields): Error;
}

const read = (path: string): string => readFileSync(new URL(`../consumers/shop/${path}`, import.meta.url), "utf8");

let made: MadePackage;
let shop: Package;

beforeAll(async () => {
  made = makePackage(parseYaml(read("catalogs/shop.yaml")) as object);
  shop = { ...(await made.load<Package>("index")), ...(await made.load<Package>("server")) };
});

describe("the example for node:http", () => {
  const servers: ChildProcess[] = [];
  afterAll(() => servers.forEach((server) => server.kill()));

  test("answers with what is thrown, and leaks nothing", async () => {
    const { folder, write } = project({ "package.json": '{ "type": "module" }' });
    for (const path of ["servers/node-http.ts", "shop/order.ts", "shop/messages.ts"])
      write(path.replace(/ts$/, "js"), transformSync(path, read(path)).code);
    mkdirSync(join(folder, "node_modules/@acme"), { recursive: true });
    symlinkSync(made.folder, join(folder, "node_modules/@acme/shop"), "junction");
    const server = spawn(process.execPath, ["servers/node-http.js"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    servers.push(server);
    const [address] = (await once(createInterface(server.stdout), "line")) as [string];

    const ask = async (body: string) => {
      const response = await fetch(`${address}/orders`, { method: "POST", headers: { "accept-language": "zh-CN" }, body });
      return { status: response.status, headers: response.headers, body: await response.text() };
    };
    const insufficient = await ask('{ "email": "ada@example.com", "quantity": 5 }');
    expect(insufficient.headers.get("content-language")).toBe("zh-Hans");
    expect(shop.parse(insufficient)).toEqual(
      shop.make("stock.insufficient", { available: 3, sku: "A-1" }, { detail: "A-1 库存仅剩 3 件。" }),
    );
    expect(shop.parse(await ask('{"email":'))).toMatchObject({ code: "request.invalid", status: 400 });
    const mistake = await ask('{ "email": "mistake@example.com", "quantity": 1 }');
    expect(mistake.body).not.toContain("hunter2");
    expect(shop.parse(mistake)).toMatchObject({ code: "internal", status: 500 });
    const order = { email: "ada@example.com", quantity: 1 };
    expect(await ask(JSON.stringify(order))).toMatchObject({ status: 201, body: JSON.stringify(order) });
  });
});

test.each([
  ["server", "Make an error"],
  ["server.zh-Hans", "创建错误"],
])("the guide %s passes the time to wait as the third argument of make", (guide, heading) => {
  const [, section = ""] = readFileSync(`docs/${guide}.md`, "utf8").split(`\n## ${heading}\n`);
  const [, code = ""] = /^```ts\n([^]*?)^```$/m.exec(section) ?? [];
  expect(() => void runInNewContext(code, { shop, make: shop.make })).toThrow(
    expect.objectContaining({ code: "request.too_many", retryAfter: 30 }),
  );
});
