/**
 * Makes the pictures of the READMEs: the matrix and the completeness of this project's catalogs as SVG, and what the site looks like as
 * PNG.
 *   npm run pictures
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { pictures } from "../../generator/tools/site/site.ts";
import { launchOptions } from "./chromium.ts";
import { ownCatalogs, packagesOf, siteOf, writtenSite } from "./made-site.ts";

const folder = fileURLToPath(new URL("../../docs/pictures", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of pictures(packagesOf(ownCatalogs).map(({ provider }) => provider))) writeFileSync(`${folder}/${name}`, text);

const site = writtenSite(siteOf(ownCatalogs));
const browser = await chromium.launch(launchOptions);
for (const [locale, name] of [
  ["en-US", "site.en.png"],
  ["zh-CN", "site.zh-Hans.png"],
] as const) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 660 }, deviceScaleFactor: 1.5, colorScheme: "light", locale });
  await page.goto(`${pathToFileURL(site).href}/index.html?q=${encodeURIComponent(locale === "en-US" ? "rate limit" : "频率限制")}`);
  await page.locator(".entry").first().waitFor();
  await page.screenshot({ path: `${folder}/${name}` });
}
await browser.close();
rmSync(site, { recursive: true });
