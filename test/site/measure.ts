/**
 * Measures the site: what the first page weighs, when it can be used on a slow phone, and how it does with twenty thousand codes.
 *   npm run measure-site
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { launchOptions } from "./chromium.ts";
import { large } from "./large.ts";
import { ownCatalogs, siteOf, siteWithoutDecoder } from "./made-site.ts";

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const codes = 20_000;
const runs = 5;
const sites = { own: siteOf(ownCatalogs), large: siteWithoutDecoder(large(codes)) };
const packed = new Map(
  Object.entries(sites).flatMap(([name, files]) =>
    [...files].map(([path, text]): [string, Buffer] => [`/${name}/${path}`, gzipSync(text)]),
  ),
);
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};
const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  response
    .writeHead(packed.has(path) ? 200 : 404, { "content-type": types[extname(path)] ?? "text/plain", "content-encoding": "gzip" })
    .end(packed.get(path));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(launchOptions);

const indexOf = (site: string) => [...packed.keys()].filter((path) => new RegExp(`^/${site}/data\\.\\d+\\.js$`).test(path));
const size = (...paths: readonly string[]) =>
  `${Math.round(paths.reduce((all, path) => all + (packed.get(path)?.length ?? 0), 0) / 1000)} KB`;
const shared = ["style.css", "settings.js", "reference.js", "data.js", "icon.svg"].map((name) => `/own/${name}`);
print(
  `first page, compressed: ${size("/own/index.html", ...shared)}, of which the data ${size("/own/data.js")}; index that a search loads: ${size(...indexOf("own"))}`,
);
print(`decoder, compressed: ${size("/own/decoder.html", ...shared, ...indexOf("own"), "/own/decoder.js", "/own/parsers.js")}`);
const sharedByLarge = shared.map((path) => path.replace("/own/", "/large/"));
print(
  `${codes} codes: first page, compressed: ${size("/large/index.html", ...sharedByLarge)}; index that a search loads: ${size(...indexOf("large"))}`,
);

// As Lighthouse imagines a slow phone: 150 ms, 1.6 Mbit/s, a processor a quarter as fast.
const phone = await median(async () => {
  const page = await opened({ width: 360, height: 740 });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(`${origin}/own/index.html`);
  await usable(page);
  const painted = await page.evaluate(`performance.getEntriesByName("first-contentful-paint")[0].startTime`);
  const ready = await page.evaluate(`usableAt`);
  await page.context().close();
  return [painted, ready].map(Number);
});
print(`slow phone: first paint after ${phone[0]} ms, search usable after ${phone[1]} ms`);

const big = await median(async () => {
  const page = await opened({ width: 1280, height: 900 });
  await page.goto(`${origin}/large/index.html`);
  await indexed(page);
  const searched = [await after(page, "free quota"), await after(page, "免费额度"), await after(page, "amont")];
  await page.goto(`${origin}/large/large/index.html#Family7.Code9998`);
  await indexed(page);
  const ready = Number(await page.evaluate(`usableAt`));
  const filtered = await after(page, "免费额度");
  await page.context().close();
  return [...searched, ready, filtered];
});
print(
  `${codes} codes, until the next frame after a search on the first page: ${big.slice(0, 3).join(", ")} ms (English, Chinese, mistyped)`,
);
print(
  `${codes} codes on one page: usable after ${big[3]} ms, a search shown after ${big[4]} ms, page compressed ${size("/large/large/index.html")}`,
);

await browser.close();
server.close();

async function opened(viewport: { width: number; height: number }): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  // A page can be used once its filters can be chosen: by then everything has run.
  await page.addInitScript({
    content: `const watch = setInterval(() => {
      if (!(document.querySelector("select[name=category]")?.options.length > 1)) return;
      globalThis.usableAt = performance.now();
      clearInterval(watch);
    }, 5);`,
  });
  return page;
}

async function usable(page: Page): Promise<void> {
  await page.waitForFunction(`globalThis.usableAt`);
}

/** Waits until the index is here, too. */
async function indexed(page: Page): Promise<void> {
  await usable(page);
  await page.locator(".search").dispatchEvent("focusin");
  await page.locator('.search[aria-busy="false"]').waitFor();
}

/** How long it takes from a query to the frame that shows what was found. */
async function after(page: Page, query: string): Promise<number> {
  return Number(
    await page.evaluate(`new Promise((resolve) => {
      const words = document.querySelector("[name=q]");
      const start = performance.now();
      words.value = ${JSON.stringify(query)};
      words.dispatchEvent(new Event("input", { bubbles: true }));
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    })`),
  );
}

async function median(measure: () => Promise<number[]>): Promise<number[]> {
  const all: number[][] = [];
  for (let i = 0; i < runs; i++) all.push(await measure());
  return (all[0] ?? []).map((_, i) => Math.round(all.map((one) => one[i] ?? 0).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0));
}
