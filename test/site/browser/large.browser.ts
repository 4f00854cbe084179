import { expect, test } from "vitest";
import { ready, shownCodes, usesPages } from "./open.ts";

const open = usesPages();

test("Ten thousand errors are searched in both languages on the first page.", async () => {
  const page = await ready(await open("index.html", { site: "large" }));
  await page.fill("[name=q]", "Family3.Code9994");
  expect(await shownCodes(page)).toEqual(["Family3.Code9994"]);
  await page.fill("[name=q]", "免费额度");
  expect(await page.locator(".entry").count()).toBe(30);
  expect(await page.getByRole("status").innerText()).toBe("308 codes found.");
  await page.fill("[name=q]", "免费额度 (9505)");
  expect(await page.locator(".entry").count()).toBeGreaterThan(0);
});

test("Ten thousand errors stand on one page, each at its address, and only those near the reader are laid out.", async () => {
  const page = await ready(await open("large/index.html#Family7.Code9998", { site: "large" }));
  expect(await page.locator("article.entry").count()).toBe(10_000);
  await page.waitForFunction(() => {
    const { top = -1 } = document.getElementById("Family7.Code9998")?.getBoundingClientRect() ?? {};
    return top >= -1 && top < innerHeight;
  });
  const skipped = await page
    .locator("article.entry .message:first-child")
    .evaluateAll((all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length);
  expect(skipped).toBeGreaterThan(19_000);
  await page.fill("[name=q]", "Family7.Code9998");
  expect(await shownCodes(page)).toEqual(["Family7.Code9998"]);
});
