import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { answersOf, understood } from "../expected.js";
import { providers } from "../providers.js";
import { type Server, serve } from "../server.js";
import { cellsOf, documents, type Seen, tableIn } from "../table.js";
import { clientsInBrowsers } from "./clients-in-browsers.js";

let server: Server;
let pages: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serve();
  browser = await chromium.connect(inject("browser"));
  page = await browser.newPage();
  // Of another origin than the provider's.
  pages = await serve();
  pages.answerWith({ name: "a page", status: 200, type: "text/html", body: "<!doctype html>" });
  await page.goto(pages.origin);
  await page.addScriptTag({ content: await bundled() });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), pages.close()]);
});

/** What came of every answer, by client. */
const seen = new Map<string, Seen[]>(clientsInBrowsers.map(({ name }) => [name, []]));

for (const client of clientsInBrowsers) {
  describe(client.name, () => {
    test.each(providers.filter(({ id }) => (client.of ?? id) === id))("hands over errors of $id that are found.", async (provider) => {
      for (const { name, samples } of answersOf(provider, { isSampled: true })) {
        for (const sample of samples) {
          server.answerWith(sample);
          const asked = await page.evaluate(([name, id, origin]) => globalThis.asked(name, id, origin), [
            client.name,
            provider.id,
            server.origin,
          ] as const);
          expect(asked, name).toEqual({ handed: asked.handed, ...understood(client, provider, name, sample) });
          seen.get(client.name)?.push({ sample, asked });
        }
      }
    });
  });
}

test.each(documents)("The table in $path shows what was seen here.", ({ path, words }) => {
  // The page has other tables, too.
  const table = [...tableIn(path)].filter(([client, cells]) => seen.has(client) && (cells[3] !== "" || cells[4] !== ""));
  const shown = table.map(([client, [handed, , , parse, parseAsync]]) => [client, [handed, parse, parseAsync]]);
  expect(shown).toEqual([...seen].map(([client, all]) => [client, [...cellsOf(all, words)]]));
});

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    // The names of classes are cells of the table.
    keepNames: true,
  });
  return outputFiles[0]?.text ?? "";
}
