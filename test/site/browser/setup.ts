import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import type { FullCatalog as Catalog } from "../../../generator/expand/full-catalog.ts";
import { launchOptions } from "../chromium.ts";
import { large } from "../large.ts";
import { ownCatalog, ownCatalogs, siteOf, siteWithoutDecoder, writtenSite } from "../made-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser listens. */
    readonly browser: string;
    /** Where the sites are on disk, and where they are served from. */
    readonly folder: string;
    readonly origin: string;
    /** How many codes the large site has. */
    readonly codes: number;
  }
}

/** How many codes the large site has: a slice, or what `npm run large-site` asks for. */
const codes = Number(process.env["CODES"] ?? 2000);

/** Makes the sites, serves them on this machine, and starts a browser, once for all tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const sites = {
    own: siteOf(ownCatalogs, [earlier()]),
    hostile: siteOf(["test/site/catalogs/hostile.json"]),
    harmless: siteOf(["test/site/catalogs/harmless.json"]),
    shop: siteOf(["test/catalogs/shop.json"]),
    large: siteWithoutDecoder(large(codes)),
  };
  const folder = writtenSite(
    new Map(
      Object.entries(sites).flatMap(([name, files]) => [...files].map(([path, text]): [string, string] => [`${name}/${path}`, text])),
    ),
  );
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    readFile(join(folder, path)).then(
      (bytes) => response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launchServer(launchOptions);
  provide("browser", browser.wsEndpoint());
  provide("folder", folder);
  provide("codes", codes);
  provide("origin", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  };
}

/** A catalog as it could have been before. */
function earlier(): Catalog {
  const now = ownCatalog("tencent-tmt");
  const before: Readonly<Record<string, object>> = {
    "AuthFailure.InvalidSecretId": { code: "Gone.Away" },
    "AuthFailure.MFAFailure": { retry: "later" },
  };
  return { ...now, version: "0.9.0", entries: now.entries.map((one) => ({ ...one, ...before[one.code] })) };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
};
