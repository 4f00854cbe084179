import { describe, expect, test } from "vitest";
import { ready, shownCodes, usesPages, ways } from "./open.ts";

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

describe.each(ways)("The page of an error, by %s,", (via) => {
  test.each([
    ["own", "tencent-tmt", "FailedOperation.NoFreeAmount", "FailedOperation.NoFreeAmount"],
    ["hostile", "stranger", "a/b:c.d-e_f", "a~2f~b~3a~c.d-e_f"],
    ["hostile", "stranger", "-1", "-1"],
    ["hostile", "stranger", "constructor", "constructor"],
  ] as const)("in %s shows %s %s unfolded, and leads to its twin in Markdown.", async (site, id, code, name) => {
    const page = await open(`${id}/${name}.html`, { site, via });
    expect(await page.locator("h1").textContent()).toBe(code);
    await page.locator(".entry blockquote").first().waitFor({ state: "visible" });
    expect(await page.locator(".entry .handling code").textContent()).toContain(`.is(error, ${JSON.stringify(code)})`);
    expect(await page.getByRole("link", { name: "Markdown" }).getAttribute("href")).toBe(`${name}.md`);
  });
});

test("The page of an error is one step from that of its provider.", async () => {
  const page = await open("gengo/index.html");
  await page.getByRole("link", { name: "2700", exact: true }).click();
  await page.waitForURL(/\/gengo\/2700\.html$/);
  await page.locator(".hero").getByRole("link", { name: "Gengo" }).click();
  await page.waitForURL(/\/gengo\/index\.html$/);
  expect(await page.locator("h1").textContent()).toContain("Gengo");
});

test.each(ways)("Code is copied that handles the error, by %s.", async (via) => {
  const page = await open("tencent-tmt/index.html#FailedOperation.NoFreeAmount", { via });
  await page.locator(":target .copy").click();
  await page.locator(":target .copy", { hasText: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      'import * as tmt from "@errcat/tencent-tmt";',
      "",
      "const error = tmt.parse(caught);",
      'if (error && tmt.is(error, "FailedOperation.NoFreeAmount")) {',
      "  // quota · retry: after_change · actor: operator",
      "}",
    ].join("\n"),
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
  expect(
    await page
      .locator(".entry blockquote")
      .first()
      .evaluate((one) => one.getBoundingClientRect().height),
  ).toBeGreaterThan(10);
  expect(
    await page.locator(".search, nav, .settings, summary").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(30, 33, 38)");
});

test("A page says what has changed since an earlier version.", async () => {
  const page = await open("tencent-tmt/index.html");
  await page.getByRole("link", { name: "What has changed" }).click();
  await page.waitForURL(/changes\.html$/);
  const codes = (kind: string) => page.locator(`section:has(> h2.${kind}) h3`).allTextContents();
  expect(await codes("added")).toEqual(["AuthFailure.InvalidSecretId"]);
  expect(await codes("removed")).toEqual(["Gone.Away"]);
  expect(await codes("changed")).toEqual(["AuthFailure.MFAFailure"]);
  expect(await page.locator("del").allTextContents()).toEqual(["later"]);
  expect(await page.locator("ins").allTextContents()).toEqual(["after_change"]);
});
