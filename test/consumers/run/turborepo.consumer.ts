import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { consumer, quietly } from "./consumer.ts";
import { type Ran, run } from "./npm.ts";

/** How many workspaces: a slice, or what `npm run large-turborepo` asks for. */
const all = Number(process.env.WORKSPACES ?? 20);
const services = ["orders", ...Array.from({ length: all - 1 }, (_, i) => `service-${i}`)];

test("Turborepo builds the package whose catalog has changed, and takes all others from its cache, on another machine, too", async () => {
  const project = consumer("turborepo");
  for (const name of services.slice(1)) copy(project.folder, name);
  await project.npm("install", ...quietly);
  const cache = await remoteCache();

  expect(await generate(project.folder, cache.address)).toEqual({ tasks: all, cached: 0 });
  const first = contents(project.folder);
  expect(Object.keys(first).length).toBeGreaterThan(all * 5);
  for (const [path, text] of Object.entries(first)) expect(text.includes(project.folder), path).toBe(false);

  reword(project.folder, "service-7", "No order has this number.");
  expect(await generate(project.folder, cache.address)).toEqual({ tasks: all, cached: all - 1 });
  const second = contents(project.folder);
  const changed = Object.keys(second).filter((path) => second[path] !== first[path]);
  expect(new Set(changed.map((path) => path.split("/")[0]))).toEqual(new Set(["service-7"]));
  expect(changed.some((path) => (second[path] ?? "").includes("No order has this number."))).toBe(true);

  // A clone in another place has nothing but what git has, and the cache that all machines share.
  const clone = mkdtempSync(join(inject("elsewhere"), "elsewhere-"));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true, maxRetries: 5 }));
  cpSync(project.folder, clone, { recursive: true, filter: (path) => !/[\\/](node_modules|\.turbo|src)([\\/]|$)/.test(path) });
  await run(clone, "npm", ["ci", ...quietly]);
  const served = cache.served();
  expect(await generate(clone, cache.address)).toEqual({ tasks: all, cached: all });
  expect(cache.served() - served).toBe(all);
  expect(contents(clone)).toEqual(second);

  // What comes from a cache is errcat's own: it takes it for current, and replaces it.
  expect(await run(join(clone, "services/orders"), "npx", ["--no-install", "errcat", "generate", "--check"])).toMatchObject({ code: 0 });
  reword(clone, "orders", "This order is gone.");
  expect(await generate(clone, cache.address)).toEqual({ tasks: all, cached: all - 1 });
});

/** Copies the workspace of the orders, with a name of its own. */
function copy(root: string, name: string): void {
  cpSync(join(root, "services/orders"), join(root, "services", name), { recursive: true });
  for (const file of ["package.json", "errors.json"]) edit(join(root, "services", name, file), '"orders"', JSON.stringify(name));
}

function reword(root: string, name: string, message: string): void {
  edit(join(root, "services", name, "errors.json"), "This order does not exist.", message);
}

function edit(path: string, before: string, after: string): void {
  writeFileSync(path, readFileSync(path, "utf8").replace(before, after));
}

/** Runs the task in all workspaces, and counts how many came from a cache. */
async function generate(folder: string, cache: string): Promise<{ readonly tasks: number; readonly cached: number }> {
  const quiet = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", DO_NOT_TRACK: "1" };
  const remote = { TURBO_API: cache, TURBO_TOKEN: "secret", TURBO_TEAM: "acme" };
  const { code, output, errors }: Ran = await run(folder, "npx", ["--no-install", "turbo", "run", "generate", "--no-daemon"], {
    ...quiet,
    ...remote,
  });
  const [, cached, tasks] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? [];
  if (code !== 0 || tasks === undefined) throw new Error(`exit code ${code}\n${output}${errors}`);
  return { tasks: Number(tasks), cached: Number(cached) };
}

/** The generated files of all workspaces. */
function contents(root: string): Readonly<Record<string, string>> {
  const folder = join(root, "services");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && file.parentPath.includes(join("src", "errors")),
  );
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")] as const;
    }),
  );
}

/** A remote cache, as https://turborepo.com/docs/openapi describes it: it keeps what is put, and gives it back. */
async function remoteCache(): Promise<{ readonly address: string; readonly served: () => number }> {
  const artifacts = new Map<string, { readonly bytes: Buffer; readonly tag: string | undefined; readonly duration: string | undefined }>();
  let served = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on("data", (chunk: Buffer) => chunks.push(chunk))
      .on("end", () => {
        const [, hash = ""] = /^\/v8\/artifacts\/([0-9a-f]+)(?:\?|$)/.exec(request.url ?? "") ?? [];
        const kept = artifacts.get(hash);
        const json = (status: number, body: object): void =>
          void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
        if (request.url?.startsWith("/v8/artifacts/status")) return json(200, { status: "enabled" });
        if (hash === "") return json(200, {});
        if (request.method === "PUT") {
          const header = (name: string): string | undefined => request.headers[name]?.toString();
          artifacts.set(hash, { bytes: Buffer.concat(chunks), tag: header("x-artifact-tag"), duration: header("x-artifact-duration") });
          return json(202, { urls: [] });
        }
        if (kept === undefined) return json(404, { error: { code: "not_found", message: "There is no such artifact." } });
        if (request.method === "GET") served++;
        const headers = { ...(kept.tag && { "x-artifact-tag": kept.tag }), ...(kept.duration && { "x-artifact-duration": kept.duration }) };
        response
          .writeHead(200, { "content-type": "application/octet-stream", ...headers })
          .end(request.method === "HEAD" ? undefined : kept.bytes);
      });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, served: () => served };
}
