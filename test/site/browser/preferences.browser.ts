import { describe, expect, test } from "vitest";
import { address, ready, usesPages, ways } from "./open.ts";

const open = usesPages();

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
    const page = await open("index.html", { languages });
    expect(await page.evaluate(() => navigator.languages)).toEqual(languages);
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
    expect(await options()).toEqual(["Any", "Never", "After a change", "Later", "Immediately"]);
    await page.getByLabel("简体中文").check({ force: true });
    expect(await options()).toEqual(["不限", "重试无效", "修改后重试", "稍后重试", "立即重试"]);
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
    const page = await open("gengo/index.html", {
      before: `Object.defineProperty(window, "localStorage", { get: () => { throw new Error("forbidden"); } })`,
    });
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
