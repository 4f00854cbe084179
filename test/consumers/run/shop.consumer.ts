import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axios from "axios";
import ky from "ky";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, consumer, quietly } from "./consumer.ts";
import { actionInBrowser, closeBrowser, orderInBrowser, retryInBrowser } from "./shop-pages.ts";
import { type Framework, orders, secrets, servers, serveShop } from "./shop-servers.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Package {
  parse(value: unknown): Fields | undefined;
  parseAll(value: unknown): readonly Fields[];
  parseAsync(value: unknown): Promise<Fields | undefined>;
  make(code: string, parameters?: object, options?: object): Fields;
}

let project: Consumer;
let shop: Package;
const finished: (() => void)[] = [];

beforeAll(async () => {
  project = consumer("shop", (finish) => finished.push(finish));
  await project.npm("install", ...quietly);
  await project.npm("run", "generate");
  // Links the package that has just been generated.
  await project.npm("install", ...quietly);
  await project.npm("run", "build");
  await project.npm("run", "build:next");
  const load = async (module: string): Promise<object> =>
    await import(pathToFileURL(join(project.folder, `packages/shop/${module}.js`)).href);
  shop = { ...(await load("index")), ...(await load("server")) } as Package;
});
afterAll(async () => {
  await closeBrowser();
  finished.forEach((finish) => finish());
});

const post = (address: string, body: string | object, language: string): Promise<Response> =>
  fetch(`${address}/orders`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

/** An answer as `parse` reads it. */
async function ask(address: string, body: string | object, language = "en") {
  const response = await post(address, body, language);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

describe.each(Object.keys(servers) as Framework[])("the few lines for %s", (framework) => {
  test("answer with what is thrown, in the language of the request, and leak nothing", async () => {
    const address = await serveShop(project, framework);

    const insufficient = shop.make("stock.insufficient", { available: 3, sku: "A-1" });
    for (const [language, locale, detail] of [
      ["zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans", "A-1 库存仅剩 3 件。"],
      ["en-GB", "en", "Only 3 pieces of A-1 left."],
      ["fr", "en", "Only 3 pieces of A-1 left."],
    ]) {
      const answer = await ask(address, orders.tooMany, language);
      expect(answer.status).toBe(409);
      expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json\b/);
      expect(answer.headers.get("content-language")).toBe(locale);
      expect(answer.headers.get("vary")?.split(", ")).toContain("accept-language");
      expect(shop.parse(answer)).toEqual({ ...insufficient, detail });
    }

    const form = await ask(address, orders.invalid, "zh");
    expect(form.status).toBe(422);
    expect(shop.parseAll(form)).toEqual([
      { ...shop.make("form.invalid"), detail: "部分字段无效。" },
      { ...shop.make("field.email", {}, { item: "#/email" }), detail: "电子邮件地址无效。" },
      { ...shop.make("field.quantity", { most: 20 }, { item: "#/quantity" }), detail: "请订购 1 到 20 件。" },
    ]);

    const busy = await ask(address, { email: `busy@${framework}`, quantity: 1 });
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(shop.parse(busy)).toEqual({
      ...shop.make("request.too_many", {}, { retryAfter: 7 }),
      detail: "Too many requests in a short time.",
    });

    const mistake = await ask(address, orders.mistake);
    expect(mistake.status).toBe(500);
    expect(shop.parse(mistake)).toEqual({ ...shop.make("internal"), detail: "Something went wrong." });
    const all = [mistake.body, ...[...mistake.headers].map(([name, value]) => `${name}: ${value}`)].join("\n");
    for (const secret of secrets) expect(all).not.toContain(secret);

    const refused = await ask(address, '{"email":');
    expect(refused.status).toBe(400);
    expect(shop.parse(refused)).toMatchObject({
      code: "request.invalid",
      status: 400,
      detail: "The shop does not understand the request.",
    });

    expect((await ask(address, orders.fine)).status).toBe(201);
  });
});

test.each(["Express", "Hono"] as const)("fetch, ky, and axios hand over what %s answers with", async (framework) => {
  const address = await serveShop(project, framework);
  const caught = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);
  const headers = { "accept-language": "zh" };
  const url = `${address}/orders`;
  const found = [
    await shop.parseAsync(await post(address, orders.tooMany, "zh")),
    await shop.parseAsync(await caught(ky.post(url, { json: orders.tooMany, headers, retry: 0 }).json())),
    shop.parse(await caught(axios.post(url, orders.tooMany, { headers }))),
  ];
  const insufficient = shop.make("stock.insufficient", { available: 3, sku: "A-1" }, { detail: "A-1 库存仅剩 3 件。" });
  expect(found).toEqual([insufficient, insufficient, insufficient]);
});

test("Next.js redirects from a handler that answers with errors", async () => {
  const address = await serveShop(project, "Next.js");
  const { status, headers } = await fetch(`${address}/moved`, { method: "POST", redirect: "manual" });
  expect([status, headers.get("location")]).toEqual([307, "/orders"]);
});

test("a server action of Next.js returns errors that the client parses, and nothing of a mistake", async () => {
  const { shown, sent } = await actionInBrowser(await serveShop(project, "Next.js"));
  expect(shown).toEqual([
    ["部分字段无效。", "电子邮件地址无效。", "请订购 1 到 20 件。"],
    ["A-1 库存仅剩 3 件。", null, null],
    ["出错了。", null, null],
  ]);
  for (const secret of secrets) expect(sent).not.toContain(secret);
});

describe.each(["Express", "Hono"] as const)("a React client of the shop, served with %s,", (framework) => {
  test("shows errors beside their fields, in the reader's language, and nothing of a mistake", async () => {
    const address = await serveShop(project, framework);
    for (const [locale, form, email, quantity, mistake] of [
      ["en-US", "Some fields are not valid.", "This is not an email address.", "Order 1 to 20 pieces.", "Something went wrong."],
      ["zh-CN", "部分字段无效。", "电子邮件地址无效。", "请订购 1 到 20 件。", "出错了。"],
    ] as const) {
      const { fields, alerts, seen } = await orderInBrowser(address, locale);
      expect(alerts).toEqual([form, mistake]);
      expect(fields).toEqual([
        { text: email, isInvalid: "true", isBeside: true },
        { text: quantity, isInvalid: "true", isBeside: true },
      ]);
      for (const secret of secrets) expect(seen).not.toContain(secret);
    }
  });

  test("waits as long as Retry-After says, and then orders again", async () => {
    const { order, status } = await retryInBrowser(await serveShop(project, framework));
    expect(order).toEqual(["asks", "429, Retry-After: 7", "waits 7000 ms", "6999 ms later", "asks", "201"]);
    expect(status).toBe("Ordered: 1");
  });
});
