import { describe, expect, test } from "vitest";
import { ready, usesPages } from "./open.ts";

const open = usesPages();

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
    await page.waitForURL(/azure-translator\/403001\.html$/);
  });

  test("one can choose the language and unfold an error.", async () => {
    const page = await open("gengo/index.html");
    const press = async (key: string, until: string) => {
      for (let i = 0; i < 40 && !(await page.evaluate((until) => document.activeElement?.matches(until), until)); i++)
        await page.keyboard.press(key);
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
