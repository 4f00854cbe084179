import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ready, usesPages } from "./open.ts";

const open = usesPages();
const pages = [
  ["own", "index.html"],
  ["own", "index.html?q=quota"],
  ["own", "tencent-tmt/index.html#FailedOperation.NoFreeAmount"],
  ["own", "tencent-tmt/FailedOperation.NoFreeAmount.html"],
  ["shop", "shop/index.html"],
  ["own", "tencent-tmt/changes.html"],
  ["own", "decoder.html"],
  ["own", "completeness.html"],
] as const;
const widths = [1440, 360] as const;

// What axe sees of a language does not depend on the width, nor of a width on the language; what fits does.
describe.each([
  ["en-US", 1440],
  ["zh-CN", 360],
])("In %s,", (locale, width) => {
  test.each(pages)(
    `of %s, %s fits every screen, and at ${width} pixels axe finds nothing wrong in light and in dark.`,
    async (site, path) => {
      const page = await open(path, { site, viewport: { width: 1440, height: 1200 }, locale, bypassCSP: true });
      if (path.includes("index.html")) await ready(page);
      if (path === "decoder.html") {
        await page.locator("button.example").first().click();
        await page.locator(".decoded .entry").waitFor();
      }
      await unfold(page);
      for (const width of widths) expect(await misfits(page, width), `${width}`).toEqual([]);
      await page.setViewportSize({ width, height: 1200 });
      await page.evaluate(axe.source);
      expect(await mistakes(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      // What is there and where is the same in other colors.
      expect(await mistakes(page, ["color-contrast", "link-in-text-block"])).toEqual([]);
    },
  );
});

test.each(["en-US", "zh-CN"])("In %s, a page of numbers fits every screen.", async (locale) => {
  const page = await ready(await open("azure-translator/index.html", { locale }));
  await unfold(page);
  for (const width of widths) expect(await misfits(page, width), `${width}`).toEqual([]);
});

/** How much wider than the screen the page is, if it is, and what sticks out of it. */
async function misfits(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 1200 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return [...(wide > width ? [`${wide} pixels`] : []), ...(await page.evaluate(sticking, width))];
}

/** Unfolds the first of what can be, as a reader would. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const summary of [...document.querySelectorAll("summary")].filter((one) => one.checkVisibility()).slice(0, 8)) summary.click();
  });
  await page.waitForFunction(() => [...document.querySelectorAll(".entry details[open]")].every((one) => one.querySelector(".handling")));
}

/** What sticks out of a screen of this width. */
function sticking(width: number): readonly string[] {
  return [...document.querySelectorAll("body *")]
    .filter(
      (one) =>
        !one.closest(".wide, pre, .unseen, .skip, .choice") && one.checkVisibility() && one.getBoundingClientRect().right > width + 1,
    )
    .map((one) => one.outerHTML.slice(0, 80));
}

/** What axe finds wrong, by all of its rules or by some. */
async function mistakes(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const { violations } = await page.evaluate((rules) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    return run({ preload: false, resultTypes: ["violations"], ...(rules && { runOnly: { type: "rule", values: [...rules] } }) });
  }, rules);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join("; ")}`,
  );
}

test("Chinese is set in a font that has it.", async () => {
  const page = await open("gengo/index.html", { locale: "zh-CN" });
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: ".entry [lang=zh-Hans] .message" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  expect(fonts.map(({ familyName }) => familyName).join()).toMatch(/CJK|Han|PingFang|YaHei/);
});
