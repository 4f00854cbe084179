import { readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { launchOptions } from "../../site/chromium.ts";
import { consumer, quietly } from "./consumer.ts";

test("a React app, built by Vite, shows the message of a caught error in the reader's language, and loads no other", async () => {
  const { npm, serve, folder } = consumer("vite-react");
  await npm("install", ...quietly);
  expect(await npm("run", "build")).toContain("built in");
  const tables = readdirSync(join(folder, "dist/assets")).filter((name) => /^(en|zh-Hans)-/.test(name));
  expect(tables).toHaveLength(2);

  const address = await serve("node", "node_modules/vite/bin/vite.js", "preview", "--host", "127.0.0.1", "--port", "0");
  const browser = await chromium.launch(launchOptions);
  onTestFinished(() => browser.close());
  const shown = async (locale: string) => {
    const page = await browser.newPage({ locale });
    const trouble: string[] = [];
    const loaded: string[] = [];
    page.on("pageerror", ({ message }) => trouble.push(message));
    page.on("console", (said) => void (["error", "warning"].includes(said.type()) && trouble.push(said.text())));
    page.on("request", (request) => void (tables.some((name) => request.url().endsWith(name)) && loaded.push(request.url())));
    const body = { Response: { Error: { Code: "FailedOperation.NoFreeAmount", Message: "The free quota is used up." }, RequestId: "r-1" } };
    await page.route("**/translate", (route) => route.fulfill({ json: body }));
    await page.goto(address);
    await page.getByRole("button").click();
    const alert = page.getByRole("alert");
    const [text, language] = [await alert.textContent(), await alert.getAttribute("lang")];
    expect(trouble).toEqual([]);
    expect(loaded).toHaveLength(1);
    return [text, language];
  };
  expect(await shown("zh-CN")).toEqual(["机器翻译本月的免费额度已用完。", "zh-Hans"]);
  expect(await shown("en-US")).toEqual([expect.stringContaining("The free quota of machine translation"), "en"]);
});
