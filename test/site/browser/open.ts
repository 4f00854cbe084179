import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

/** How pages come: from a disk or from a server. */
export const ways = ["file", "http"] as const;

export interface Opened extends BrowserContextOptions {
  readonly site?: "own" | "hostile" | "harmless" | "shop" | "large";
  readonly via?: (typeof ways)[number];
  /** Whether the page is made to be refused something. */
  readonly isRefused?: boolean;
  /** Runs in the page before anything of its own. */
  readonly before?: (() => void) | { readonly content: string };
}

let browser: Browser;
const pages: { readonly page: Page; readonly trouble: readonly string[] }[] = [];

/** Opens pages of the sites for the tests of a file. After each test, no page may have had an error, a refused resource, or a wish to go elsewhere. */
export function usesPages(): (path: string, options?: Opened) => Promise<Page> {
  beforeAll(async () => void (browser = await chromium.connect(inject("browser"))));
  afterAll(() => browser.close());
  afterEach(async () => {
    const trouble = pages.flatMap((one) => one.trouble);
    await Promise.all(pages.splice(0).map(({ page }) => page.context().close()));
    expect(trouble).toEqual([]);
  });
  return open;
}

/** The address of a page. */
export function address(path: string, { site = "own", via = "file" }: Opened = {}): string {
  return via === "file" ? `${pathToFileURL(inject("folder")).href}/${site}/${path}` : `${inject("origin")}/${site}/${path}`;
}

async function open(path: string, options: Opened = {}): Promise<Page> {
  const { site: _site, via: _via, isRefused, before, ...context } = options;
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", ...context })).newPage();
  const trouble: string[] = [];
  const root = options.via === "http" ? inject("origin") : pathToFileURL(inject("folder")).href;
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (message) => void (["error", "warning"].includes(message.type()) && trouble.push(`console: ${message.text()}`)));
  page.on("dialog", (dialog) => trouble.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => void (request.url().startsWith(root) || trouble.push(`request: ${request.url()}`)));
  // What a page still wanted when it was left is no failure.
  page.on(
    "requestfailed",
    (request) => void (request.failure()?.errorText === "net::ERR_ABORTED" || trouble.push(`failed: ${request.url()}`)),
  );
  pages.push({ page, trouble: isRefused ? [] : trouble });
  if (before) await page.addInitScript(before);
  await page.goto(address(path, options));
  return page;
}

/** Waits until the page's script has what it needs to search. */
export async function ready(page: Page): Promise<Page> {
  await page.waitForFunction(() => (document.querySelector<HTMLSelectElement>("select[name=category]")?.options.length ?? 0) > 1);
  return page;
}

/** The codes of the errors that a reader sees, in order. */
export function shownCodes(page: Page): Promise<string[]> {
  // Not the rendered text: of errors further down nothing is rendered yet.
  return page.locator(".entry:visible h3").allTextContents();
}
