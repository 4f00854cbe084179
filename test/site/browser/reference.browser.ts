import { describe, expect, test } from "vitest";
import { address, ready, shownCodes, usesPages, ways } from "./open.ts";

const open = usesPages();

describe.each(ways)("The address of an error, by %s,", (via) => {
  test.each([
    ["own", "tencent-tmt", "FailedOperation.NoFreeAmount"],
    ["own", "azure-translator", "429002"],
    ["hostile", "stranger", "a/b:c.d-e_f"],
    ["hostile", "stranger", "-1"],
    ["hostile", "stranger", "constructor"],
    ["hostile", "stranger", "main"],
  ] as const)("in %s leads to %s %s, unfolded.", async (site, id, code) => {
    const page = await open(`${id}/index.html#${code}`, { site, via });
    const entry = page.locator(`article[id="${code}"]`);
    expect(await entry.locator("h3").isVisible()).toBe(true);
    await page.waitForFunction((code) => {
      const { top = -1, bottom = 1e9 } = document.getElementById(code)?.getBoundingClientRect() ?? {};
      return top >= -1 && (bottom <= innerHeight || top < 100);
    }, code);
    await entry.locator("blockquote").first().waitFor({ state: "visible" });
    await entry.locator(".handling code").waitFor({ state: "visible" });
  });

  test("leads to it in spite of a filter.", async () => {
    const page = await ready(await open("gengo/index.html?category=billing", { via }));
    expect(await shownCodes(page)).toEqual(["2700"]);
    await page.evaluate(() => (location.hash = "#1000"));
    await page.locator("article[id='1000']").waitFor({ state: "visible" });
    expect(await page.inputValue("[name=category]")).toBe("");
  });
});

describe("The language", () => {
  const heading = "h1 .ui:visible";
  const shownLocales = `[...document.querySelectorAll(".entry .texts > [lang]")].filter((one) => one.checkVisibility()).map((one) => one.lang).slice(0, 4)`;

  test.each([
    [["zh-CN"], "错误码参考"],
    [["zh-SG", "en"], "错误码参考"],
    [["fr-FR", "zh-Hans"], "错误码参考"],
    [["en-GB", "zh-CN"], "Reference"],
    [["zh-TW"], "Reference"],
    [["de"], "Reference"],
  ])("of the interface follows the browser's %s.", async (languages, words) => {
    const page = await open("index.html", { before: { content: `Object.defineProperty(navigator, "languages", { value: ${JSON.stringify(languages)} })` } });
    expect(await page.locator("nav a >> nth=0").innerText()).toBe(words);
    expect(await page.getAttribute("html", "lang")).toBe(words === "Reference" ? "en" : "zh-Hans");
  });

  test.each(ways)("can be chosen, and stays chosen on other pages, by %s.", async (via) => {
    const page = await open("gengo/index.html", { via });
    expect(await page.evaluate(shownLocales)).toEqual(["en", "zh-Hans", "en", "zh-Hans"]);
    await page.getByLabel("简体中文").check({ force: true });
    expect(await page.evaluate(shownLocales)).toEqual(["zh-Hans", "zh-Hans", "zh-Hans", "zh-Hans"]);
    expect(await page.locator("nav a >> nth=1").innerText()).toBe("解码器");
    await page.goto(address("tencent-tmt/index.html", { via }));
    expect(await page.locator(heading).innerText()).toBe("腾讯云机器翻译");
    await page.getByLabel("双语").check({ force: true });
    expect(await page.evaluate(shownLocales)).toEqual(["en", "zh-Hans", "en", "zh-Hans"]);
    expect(await page.locator(heading).innerText()).toBe("腾讯云机器翻译");
    await page.getByLabel("English").check({ force: true });
    await page.reload();
    expect(await page.evaluate(shownLocales)).toEqual(["en", "en", "en", "en"]);
    expect(await page.locator(heading).innerText()).toBe("Tencent Cloud Machine Translation");
  });

  test("of filters changes with the rest.", async () => {
    const page = await ready(await open("index.html"));
    const options = () => page.locator("[name=retry] option").allTextContents();
    expect(await options()).toEqual(["Any", "Never", "After a change", "Later"]);
    await page.getByLabel("简体中文").check({ force: true });
    expect(await options()).toEqual(["不限", "不可重试", "修改后重试", "稍后重试"]);
  });

  test("may be any that the catalogs have; where a text is missing in it, all are shown.", async () => {
    const page = await open("shop/index.html", { site: "shop" });
    await page.getByLabel("日本語").check({ force: true });
    expect(await page.evaluate(shownLocales)).toEqual(["ja", "ja", "ja"]);
    expect(await page.locator("nav a >> nth=0").innerText()).toBe("Reference");
    await page.goto(address("gengo/index.html"));
    await page.evaluate(() => localStorage.setItem("errcat", JSON.stringify({ texts: "ja" })));
    await page.reload();
    expect(await page.evaluate(shownLocales)).toEqual(["en", "zh-Hans", "en", "zh-Hans"]);
  });

  test("can be chosen where nothing can be remembered.", async () => {
    const page = await open("gengo/index.html", { before: () => Object.defineProperty(window, "localStorage", { get: () => { throw new Error("forbidden"); } }) });
    await page.getByLabel("简体中文").check({ force: true });
    expect(await page.evaluate(shownLocales)).toEqual(["zh-Hans", "zh-Hans", "zh-Hans", "zh-Hans"]);
  });
});

describe("The colors", () => {
  const lightness = `(() => { const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number); return r + g + b > 380 ? "light" : "dark"; })()`;

  test.each(["light", "dark"] as const)("are %s if the system's are.", async (colorScheme) => {
    const page = await open("index.html", { colorScheme });
    expect(await page.evaluate(lightness)).toBe(colorScheme);
  });

  test.each(ways)("can be chosen, and stay chosen, by %s.", async (via) => {
    const page = await open("index.html", { via, colorScheme: "light" });
    const button = page.getByRole("button", { name: "Colors" });
    expect(await button.innerText()).toMatch(/Automatic/);
    await button.click();
    await button.click();
    expect(await page.evaluate(lightness)).toBe("dark");
    await page.goto(address("decoder.html", { via }));
    expect(await page.evaluate(lightness)).toBe("dark");
    expect(await page.getByRole("button", { name: "Colors" }).innerText()).toMatch(/Dark/);
  });
});

describe("With the keyboard alone", () => {
  test("one can skip the head, search, and go through what is found.", async () => {
    const page = await ready(await open("index.html"));
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await page.keyboard.press("/");
    await page.keyboard.type("免费额度");
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("403001");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("FailedOperation.NoFreeAmount");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("q");
    await page.keyboard.press("/");
    expect(await page.inputValue("[name=q]")).toBe("免费额度/");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/azure-translator\/index\.html#403001$/);
  });

  test("one can choose the language and unfold an error.", async () => {
    const page = await open("gengo/index.html");
    const press = async (key: string, until: string) => {
      for (let i = 0; i < 40 && !(await page.evaluate((until) => document.activeElement?.matches(until), until)); i++) await page.keyboard.press(key);
      expect(await page.evaluate((until) => document.activeElement?.matches(until), until), until).toBe(true);
    };
    await press("Tab", "[name=language]");
    await page.keyboard.press("ArrowLeft");
    expect(await page.getAttribute("html", "data-texts")).toBe("zh-Hans");
    await press("Tab", ".entry summary");
    await page.keyboard.press("Enter");
    await page.locator(".handling").waitFor();
    await press("Tab", ".copy");
  });

  test.each(["index.html?q=quota", "gengo/index.html", "decoder.html"])("one always sees where one is on %s.", async (path) => {
    const page = await open(path, { viewport: { width: 1280, height: 3000 } });
    if (path !== "decoder.html") await ready(page);
    const unseen: string[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      const where = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const marked = [element, element.nextElementSibling].some((one) => one && getComputedStyle(one).outlineStyle !== "none");
        return marked || element.matches(".skip") ? "" : element.outerHTML.slice(0, 80);
      });
      if (where === undefined) break;
      if (where) unseen.push(where);
    }
    expect(unseen).toEqual([]);
  });
});

test.each(ways)("Code is copied that handles the error, by %s.", async (via) => {
  const page = await open("tencent-tmt/index.html#FailedOperation.NoFreeAmount", { via, permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator(":target .copy").click();
  expect(await page.locator(":target .copy").innerText()).toBe("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    ['import * as tmt from "@errcat/tencent-tmt";', "", "const error = tmt.parse(caught);", 'if (error && tmt.is(error, "FailedOperation.NoFreeAmount")) {', "  // quota · retry: after_change · actor: operator", "}"].join("\n"),
  );
});

test("Without JavaScript everything can be read, in both languages, and no search is offered.", async () => {
  const page = await open("gengo/index.html", { javaScriptEnabled: false });
  expect(await page.locator(".entry").count()).toBeGreaterThanOrEqual(62);
  expect(await page.locator(".entry [lang=en] .message").first().isVisible()).toBe(true);
  expect(await page.locator(".entry [lang=zh-Hans] .message").first().isVisible()).toBe(true);
  expect(await page.locator(".search, .settings").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  await page.locator("summary").last().click();
  expect(await page.locator("blockquote").last().isVisible()).toBe(true);
});

test("On paper, the provider's words stand unfolded and the controls are gone.", async () => {
  const page = await open("gengo/index.html", { colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.locator(".entry blockquote").first().evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThan(10);
  expect(await page.locator(".search, nav, .settings, summary").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(30, 33, 38)");
});

test("A page says what has changed since an earlier version.", async () => {
  const page = await open("tencent-tmt/index.html");
  await page.getByRole("link", { name: "What has changed" }).click();
  const codes = (kind: string) => page.locator(`section:has(> h2.${kind}) h3`).allInnerTexts();
  expect(await codes("added")).toEqual(["AuthFailure.InvalidSecretId"]);
  expect(await codes("removed")).toEqual(["Gone.Away"]);
  expect(await codes("changed")).toEqual(["AuthFailure.MFAFailure"]);
  expect(await page.locator("del").allInnerTexts()).toEqual(["later"]);
  expect(await page.locator("ins").allInnerTexts()).toEqual(["after_change"]);
});
