import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { ready, usesPages } from "./open.ts";

const open = usesPages();
const pages = [
  "index.html",
  "index.html?q=quota",
  "tencent-tmt/index.html#FailedOperation.NoFreeAmount",
  "tencent-tmt/changes.html",
  "decoder.html",
  "completeness.html",
];

describe.each([360, 1440])("At %d pixels,", (width) => {
  describe.each(["light", "dark"] as const)("%s,", (colorScheme) => {
    test.each(["en-US", "zh-CN"])("in %s, axe finds nothing wrong on any page.", async (locale) => {
      for (const path of pages) {
        const page = await open(path, { viewport: { width, height: 1200 }, colorScheme, locale, bypassCSP: true });
        if (path.includes("index.html")) await ready(page);
        if (path === "decoder.html") {
          await page.locator("button.example").first().click();
          await page.locator(".decoded .entry").waitFor();
        }
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ preload: false }));
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join("; ")}`,
          ),
          path,
        ).toEqual([]);
      }
    });
  });

  test.each(["en-US", "zh-CN"])("in %s, no page is wider than the screen, and nothing sticks out of it.", async (locale) => {
    for (const path of [...pages, "azure-translator/index.html"]) {
      const page = await open(path, { viewport: { width, height: 900 }, locale });
      for (const summary of (await page.locator("summary:visible").all()).slice(0, 8)) await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      const out = await page.evaluate(
        (width) =>
          [...document.querySelectorAll("body *")]
            .filter(
              (one) =>
                !one.closest(".wide, pre, .unseen, .skip, .choice") &&
                one.checkVisibility() &&
                one.getBoundingClientRect().right > width + 1,
            )
            .map((one) => one.outerHTML.slice(0, 80)),
        width,
      );
      expect(out, path).toEqual([]);
    }
  });
});

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
