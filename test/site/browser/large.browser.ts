import axe from "axe-core";
import { expect, inject, test } from "vitest";
import { ready, shownCodes, usesPages } from "./open.ts";

const open = usesPages();
const codes = inject("codes");
const last = `Family${(codes - 1) % 97}.Code${codes - 1}`;

test("Very many errors are searched in both languages on the first page.", async () => {
  const page = await ready(await open("index.html", { site: "large" }));
  await page.fill("[name=q]", last);
  expect(await shownCodes(page)).toEqual([last]);
  await page.fill("[name=q]", "免费额度");
  expect(await page.locator(".entry").count()).toBe(30);
  expect(Number(/\d+/.exec(await page.getByRole("status").innerText())?.[0])).toBeGreaterThan(codes / 40);
  await page.fill("[name=q]", `免费额度 (${codes - 495})`);
  expect(await page.locator(".entry").count()).toBeGreaterThan(0);
});

test("Very many errors stand on one page, each at its address, and only those near the reader are laid out.", async () => {
  const page = await ready(await open(`large/index.html#${last}`, { site: "large" }));
  expect(await page.locator("article.entry").count()).toBe(codes);
  await page.waitForFunction((last) => {
    const { top = -1 } = document.getElementById(last)?.getBoundingClientRect() ?? {};
    return top >= -1 && top < innerHeight;
  }, last);
  const skipped = await page
    .locator("article.entry .message:first-child")
    .evaluateAll((all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length);
  expect(skipped).toBeGreaterThan(1.9 * codes);
  await page.fill("[name=q]", last);
  expect(await shownCodes(page)).toEqual([last]);
});

test("Of very many errors, a search leads with the keyboard to the page of one.", async () => {
  const page = await open("index.html", { site: "large" });
  await page.keyboard.press("/");
  await page.keyboard.type(last);
  await page.locator(".entry").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/large/${last.replace(".", "\\.")}\\.html$`));
  expect(await page.locator("h1").textContent()).toBe(last);
});

test.each(["light", "dark"] as const)(
  "Of very many errors, what is found fits a small screen, and axe finds nothing wrong, in %s.",
  async (colorScheme) => {
    const page = await ready(
      await open("index.html?q=quota", { site: "large", viewport: { width: 360, height: 1200 }, colorScheme, bypassCSP: true }),
    );
    expect(await page.locator(".entry").count()).toBe(30);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      return (await run({ preload: false, resultTypes: ["violations"] })).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  },
);
