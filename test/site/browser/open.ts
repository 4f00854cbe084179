import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

/** How pages come: from a disk or from a server. */
export const ways = ["file", "http"] as const;

export interface Opened extends Pick<BrowserContextOptions, "colorScheme" | "locale" | "bypassCSP" | "javaScriptEnabled"> {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly site?: "own" | "hostile" | "harmless" | "shop" | "large";
  readonly via?: (typeof ways)[number];
  /** The languages that the browser prefers, the first one first; otherwise its locale. */
  readonly languages?: readonly string[];
  /** Whether the page is made to be refused something. */
  readonly isRefused?: boolean;
  /** Runs in the page before anything of its own. */
  readonly before?: string;
}

/** A page that serves one test after another. */
interface Kept {
  readonly page: Page;
  readonly session: CDPSession;
  readonly userAgent: string;
  readonly trouble: string[];
  /** Where everything that it asks for must come from. */
  root: string;
  isRefused: boolean;
}

let browser: Browser;
/** One page for all that is opened in the same way. */
const kept = new Map<string, Promise<Kept>>();
const used = new Set<Kept>();

/**
 * Opens pages of the sites for the tests of a file. After each test, no page may have had an error, a refused resource, or a wish to go
 * elsewhere.
 */
export function usesPages(): (path: string, options?: Opened) => Promise<Page> {
  beforeAll(async () => void (browser = await chromium.connect(inject("browser"))));
  afterAll(async () => {
    kept.clear();
    await browser.close();
  });
  afterEach(async () => {
    const all = [...used];
    used.clear();
    await Promise.all(all.map(leave));
    expect(all.flatMap(({ trouble, isRefused }) => (isRefused ? [] : trouble))).toEqual([]);
  });
  return open;
}

/** The address of a page. */
export function address(path: string, { site = "own", via = "file" }: Opened = {}): string {
  return `${rootOf(via)}/${site}/${path}`;
}

function rootOf(via: Opened["via"]): string {
  return via === "http" ? inject("origin") : pathToFileURL(inject("folder")).href;
}

async function open(path: string, options: Opened = {}): Promise<Page> {
  const { locale = "en-US", viewport = { width: 1280, height: 900 }, colorScheme = "light", languages = [locale], ...rest } = options;
  const { bypassCSP = false, javaScriptEnabled = true, before = "" } = rest;
  const key = JSON.stringify([locale, bypassCSP, javaScriptEnabled, before]);
  const made = kept.get(key) ?? newPage({ locale, bypassCSP, javaScriptEnabled }, before);
  kept.set(key, made);
  const one = await made;
  const { page, session, userAgent } = one;
  used.add(one);
  one.trouble.length = 0;
  [one.root, one.isRefused] = [rootOf(options.via), options.isRefused ?? false];
  await Promise.all([
    page.setViewportSize(viewport),
    page.emulateMedia({ colorScheme, media: null }),
    session.send("Emulation.setUserAgentOverride", { userAgent, acceptLanguage: languages.join(",") }),
  ]);
  const target = address(path, options);
  // A page that differs only behind the # would not be opened anew.
  if (page.url().split("#")[0] === target.split("#")[0]) await page.goto("about:blank");
  await page.goto(target);
  return page;
}

async function newPage(options: BrowserContextOptions, before: string): Promise<Kept> {
  const context = await browser.newContext(options);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  if (before !== "") await context.addInitScript({ content: before });
  const page = await context.newPage();
  const [session, userAgent] = [await context.newCDPSession(page), await page.evaluate(() => navigator.userAgent)];
  const one: Kept = { page, session, userAgent, trouble: [], root: "", isRefused: false };
  const { trouble } = one;
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (message) => void (["error", "warning"].includes(message.type()) && trouble.push(`console: ${message.text()}`)));
  page.on("dialog", (dialog) => trouble.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => void (request.url().startsWith(one.root) || trouble.push(`request: ${request.url()}`)));
  page.on("requestfailed", (request) => {
    // What a page still wanted when it was left is no failure.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") trouble.push(`failed: ${request.url()}`);
  });
  return one;
}

/** Forgets what a test has chosen, and takes the pointer away. */
async function leave({ page }: Kept): Promise<void> {
  const forget = (): void => {
    try {
      localStorage.clear();
    } catch {
      // It may be forbidden.
    }
  };
  await Promise.all([page.evaluate(forget), page.mouse.move(0, 0)]);
}

/** Waits until the page's script has what it needs to search, as if somebody had gone into the form and paused there. */
export async function ready(page: Page): Promise<Page> {
  await page.waitForFunction(() => (document.querySelector<HTMLSelectElement>("select[name=category]")?.options.length ?? 0) > 1);
  await page.locator(".search").dispatchEvent("focusin");
  await page.waitForFunction(() => document.querySelector(".search")?.ariaBusy === "false");
  return page;
}

/** The codes of the errors that a reader sees, in order. */
export function shownCodes(page: Page): Promise<string[]> {
  // Not the rendered text: of errors further down nothing is rendered yet.
  return page.locator(".entry:visible h3").allTextContents();
}

/** For a page in which nobody pauses between one thing and the next. */
export const withoutPauses = "{ const wait = setTimeout; globalThis.setTimeout = (act) => wait(act, 0); }";
