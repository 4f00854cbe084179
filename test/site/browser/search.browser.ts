import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ready, shownCodes, usesPages, ways } from "./open.ts";

const open = usesPages();

describe.each(ways)("The search on the first page, by %s,", (via) => {
  const home = async (path = "index.html") => ready(await open(path, { via }));
  const words = "[name=q]";

  test.each([
    ["NoFreeAmount", "FailedOperation.NoFreeAmount"],
    ["free quota", "FailedOperation.NoFreeAmount"],
    ["免费额度", "FailedOperation.NoFreeAmount"],
    ["本月免费额度已用完", "FailedOperation.NoFreeAmount"],
    ["not enough credits", "2700"],
    ["400036", "400036"],
  ])("finds %s as it is typed.", async (query, code) => {
    const page = await home();
    await page.locator(words).pressSequentially(query);
    expect(await shownCodes(page)).toContain(code);
    expect(await page.locator("#\\$overview").isHidden()).toBe(true);
  });

  test("says how many it found, where a screen reader hears it.", async () => {
    const page = await home();
    const status = page.getByRole("status");
    await page.fill(words, "400036");
    expect(await status.innerText()).toBe("1 code found.");
    await page.fill(words, "zebra");
    expect(await status.innerText()).toBe("No code found. Try fewer words, or clear the filters.");
    await page.fill(words, "amont");
    expect(await status.innerText()).toMatch(/^\d+ codes? found\. No results for "amont"\. Showing results for "amount"\.$/);
  });

  test("leads to the error.", async () => {
    const page = await home();
    await page.fill(words, "免费额度 机器翻译");
    await page.locator(".entry a").first().click();
    await page.waitForURL(/\/tencent-tmt\/FailedOperation\.NoFreeAmount\.html$/);
    expect(await page.locator(".entry .message").first().textContent()).toBe(
      "The free quota of machine translation for this month is used up.",
    );
  });

  test("filters by provider, category, retry and status, together with words.", async () => {
    const page = await home();
    const count = async () => Number(/\d+/.exec(await page.getByRole("status").innerText())?.[0] ?? 0);
    await page.selectOption("[name=provider]", "azure-translator");
    const ofAzure = await count();
    await page.selectOption("[name=retry]", "later");
    const later = await count();
    expect(later).toBeLessThan(ofAzure);
    await page.selectOption("[name=status]", "429");
    await page.selectOption("[name=category]", "rate_limit");
    await page.fill(words, "429002");
    expect((await shownCodes(page))[0]).toBe("429002");
    await page.click("button[type=reset]");
    expect(await page.locator("#\\$overview").isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe("");
  });

  test("stands in the address, and comes back with it.", async () => {
    const page = await home();
    await page.fill(words, "额度");
    await page.selectOption("[name=provider]", "tencent-tmt");
    const [address, codes] = [page.url(), await shownCodes(page)];
    expect(new URL(address).search).toBe("?q=%E9%A2%9D%E5%BA%A6&provider=tencent-tmt");
    await page.goto("about:blank");
    await page.goto(address);
    await ready(page);
    expect(await shownCodes(page)).toEqual(codes);
  });

  test("shows the first thirty, and more when asked.", async () => {
    const page = await home("index.html?provider=gengo");
    expect(await page.locator(".entry").count()).toBe(30);
    await page.click("#\\$more");
    expect(await page.locator(".entry").count()).toBe(60);
    expect(await page.evaluate(() => document.activeElement?.closest("li") === document.querySelectorAll(".entry")[30])).toBe(true);
    while (await page.locator("#\\$more").isVisible()) await page.click("#\\$more");
    expect(await page.getByRole("status").innerText()).toBe(`${await page.locator(".entry").count()} codes found.`);
  });
});

describe.each(ways)("The search on a provider's page, by %s,", (via) => {
  test("leaves out what does not fit, and brings it back.", async () => {
    const page = await ready(await open("gengo/index.html", { via }));
    const all = await shownCodes(page);
    await page.fill("[name=q]", "余额");
    await page.fill("[name=q]", "点数");
    expect(await shownCodes(page)).toEqual(["2700"]);
    await page.fill("[name=q]", "");
    await page.selectOption("[name=category]", "conflict");
    expect(await shownCodes(page)).toEqual(["1754", "2250", "2251", "2252", "2751"]);
    await page.click("button[type=reset]");
    expect(await shownCodes(page)).toEqual(all);
  });

  test("shows nothing but the filters where nothing fits.", async () => {
    const page = await ready(await open("gengo/index.html?q=zebra", { via }));
    expect(await shownCodes(page)).toEqual([]);
    expect(await page.getByRole("status").innerText()).toContain("No code found.");
  });
});

describe.each(ways)("The index, by %s,", (via) => {
  const parts = (page: Page) => page.evaluate(() => Object.keys((globalThis as { errcat$parts?: object }).errcat$parts ?? {}));

  test("is loaded when somebody searches, and not before.", async () => {
    const page = await open("index.html", { via });
    await page.waitForFunction(() => (document.querySelector<HTMLSelectElement>("select[name=category]")?.options.length ?? 0) > 1);
    expect(await parts(page)).toEqual([]);
    await page.fill("[name=q]", "NoFreeAmount");
    await page.locator(".entry").first().waitFor();
    expect((await shownCodes(page))[0]).toBe("FailedOperation.NoFreeAmount");
    expect((await parts(page)).length).toBeGreaterThan(5);
  });

  test("is loaded for an address with a query, of a provider's page only as far as its errors reach.", async () => {
    const page = await open("gengo/index.html?q=2700", { via });
    await page.waitForFunction(() => document.querySelectorAll("article.entry:not([hidden])").length === 1);
    expect(await shownCodes(page)).toEqual(["2700"]);
    expect(await parts(page)).toHaveLength(1);
  });
});

test("A search whose index does not come says so, and searches when it comes.", async () => {
  const page = await open("index.html", { via: "http", isRefused: true });
  await page.route(/data\.\d+\.js$/, (route) => route.abort());
  await page.fill("[name=q]", "2700");
  const status = page.getByRole("status");
  await status.getByText("The codes could not be loaded. Reload the page to try again.").waitFor();
  await page.unroute(/data\.\d+\.js$/);
  await page.fill("[name=q]", "400036");
  await status.getByText("1 code found.").waitFor();
  expect(await shownCodes(page)).toEqual(["400036"]);
});

test("Each number of the matrix leads to as many errors as it says.", async () => {
  const page = await open("index.html");
  const cells = await page
    .locator(".matrix td a")
    .evaluateAll((links) => links.map((link) => ({ href: (link as HTMLAnchorElement).href, count: Number(link.textContent) })));
  expect(cells.length).toBeGreaterThan(40);
  const byPage = new Map<string, { readonly query: string; readonly count: number }[]>();
  for (const { href, count } of cells) {
    const [path = "", query = ""] = href.split("?");
    expect(query).toMatch(/^category=[a-z_]+$/);
    byPage.set(path, [...(byPage.get(path) ?? []), { query, count }]);
  }
  for (const [path, links] of byPage) {
    // The address chooses the category; of one that is open already, the reader does.
    await page.goto(`${path}?${links[0]?.query}`);
    await ready(page);
    const shown = await page.evaluate(
      (categories) => {
        const count = () => [...document.querySelectorAll("article.entry")].filter((one) => one.checkVisibility()).length;
        const select = document.querySelector<HTMLSelectElement>("[name=category]");
        const first = { category: select?.value, count: count() };
        const others = categories.map((category) => {
          if (select) select.value = category;
          select?.dispatchEvent(new Event("input", { bubbles: true }));
          return { category: select?.value, count: count() };
        });
        return [first, ...others];
      },
      links.slice(1).map(({ query }) => query.replace("category=", "")),
    );
    expect(shown, path).toEqual(links.map(({ query, count }) => ({ category: query.replace("category=", ""), count })));
  }
});
