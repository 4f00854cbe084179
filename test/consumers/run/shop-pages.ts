import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { launchOptions } from "../../site/chromium.ts";
import { orders } from "./shop-servers.ts";

/** What a reader sees of errors, and all that a browser gets. */
interface Ordered {
  readonly alerts: readonly (string | null)[];
  readonly fields: readonly { readonly text: string | null; readonly isInvalid: string | null; readonly isBeside: boolean }[];
  /** Every answer, and the page after each of them. */
  readonly seen: string;
}

/** Fills in the shop's form, wrongly and then so that the shop makes a mistake. */
export async function orderInBrowser(address: string, locale: string): Promise<Ordered> {
  const page = await opened(address, { locale });
  const seen: string[] = [];
  const alerts: (string | null)[] = [];
  const submit = async (order: Sent): Promise<void> => {
    const [answer] = await Promise.all([page.waitForResponse("**/orders"), send(page, order)]);
    await page.getByRole("button", { disabled: false }).waitFor();
    alerts.push(await page.getByRole("alert").textContent());
    seen.push(await answer.text(), JSON.stringify(await answer.allHeaders()), await page.content());
  };
  await submit(orders.invalid);
  const fields = await Promise.all(["email", "quantity"].map((name) => fieldOf(page, name)));
  await submit(orders.mistake);
  return { alerts, fields, seen: seen.join("\n") };
}

/** Orders from a shop that is busy at first; the browser's clock moves by what the test says. */
export async function retryInBrowser(address: string): Promise<{ readonly order: readonly string[]; readonly status: string | null }> {
  const page = await opened(address, {});
  const order: string[] = [];
  page.on("request", (request) => void (request.url().endsWith("/orders") && order.push("asks")));
  page.on("response", (response) => {
    const wait = response.headers()["retry-after"];
    if (response.url().endsWith("/orders")) order.push(`${response.status()}${wait === undefined ? "" : `, Retry-After: ${wait}`}`);
  });
  const waits = new Promise<void>((resolve) => {
    void page.exposeFunction("waits", (delay: number) => {
      order.push(`waits ${delay} ms`);
      resolve();
    });
  });
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  // React has timers of its own, which are short.
  await page.evaluate(`{
    const { setTimeout } = window;
    window.setTimeout = (call, delay, ...rest) => {
      if (delay >= 1000) waits(delay);
      return setTimeout(call, delay, ...rest);
    };
  }`);
  await send(page, { email: `busy@${new URL(address).port}`, quantity: 1 });
  await waits;
  await page.clock.runFor(6999);
  order.push("6999 ms later");
  const again = page.waitForResponse("**/orders");
  await page.clock.runFor(1);
  await again;
  const status = await page.getByRole("status").textContent();
  return { order, status };
}

/** Fills in a form whose server action orders, and returns what it shows of each error, and what the server has sent. */
export async function actionInBrowser(address: string): Promise<{ readonly shown: readonly (string | null)[][]; readonly sent: string }> {
  const page = await opened(address, { locale: "zh-CN" });
  const sent: string[] = [];
  await page.route("**/*", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const response = await route.fetch();
    sent.push(await response.text(), JSON.stringify(response.headers()));
    return route.fulfill({ response });
  });
  const shown: (string | null)[][] = [];
  for (const order of [orders.invalid, orders.tooMany, orders.mistake]) {
    const alert = page.locator("form").getByRole("alert");
    const before = (await alert.count()) > 0 ? await alert.textContent() : null;
    await send(page, order);
    await alert.filter(before === null ? {} : { hasNotText: before }).waitFor();
    const descriptions = ["Email", "Quantity"].map((label) => page.getByLabel(label).getAttribute("aria-description"));
    shown.push([await alert.textContent(), ...(await Promise.all(descriptions))]);
    sent.push(await page.content());
  }
  return { shown, sent: sent.join("\n") };
}

/** Closes the browser, if there is one. */
export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
}

/** One browser for all tests: most of the time goes into starting it. */
let launched: Promise<Browser> | undefined;

interface Sent {
  readonly email: string;
  readonly quantity: number;
}

async function opened(address: string, options: BrowserContextOptions): Promise<Page> {
  launched ??= chromium.launch(launchOptions);
  const page = await (await launched).newPage(options);
  onTestFinished(() => page.close());
  if (options.locale === undefined) await page.clock.install();
  await page.goto(address);
  return page;
}

async function send(page: Page, { email, quantity }: Sent): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Quantity").fill(String(quantity));
  await page.getByRole("button").click();
}

/** The text that describes a field, and whether it stands beside it. */
async function fieldOf(page: Page, name: string): Promise<Ordered["fields"][number]> {
  const field = page.locator(`[name="${name}"]`);
  const described = page.locator(`#${await field.getAttribute("aria-describedby")}`);
  const [one, other] = [await field.boundingBox(), await described.boundingBox()];
  const isBeside =
    one !== null && other !== null && other.x >= one.x + one.width && other.y < one.y + one.height && other.y + other.height > one.y;
  return { text: await described.textContent(), isInvalid: await field.getAttribute("aria-invalid"), isBeside };
}
