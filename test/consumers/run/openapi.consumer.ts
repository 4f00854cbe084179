import { symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Consumer, consumer, quietly } from "./consumer.ts";
import { run } from "./npm.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Client {
  readonly place: (order: object) => Promise<unknown>;
}

const clients = ["openapi-fetch", "hey-api", "kubb", "orval"] as const;

let project: Consumer;
let document: string;
const finished: (() => void)[] = [];

beforeAll(async () => {
  project = consumer("openapi", (finish) => finished.push(finish));
  await project.npm("install", ...quietly);
  await project.npm("run", "generate");
  document = project.read("openapi.yaml");
  // As a workspace is linked, without a second install.
  symlinkSync(join(project.folder, "packages"), join(project.folder, "node_modules/@acme"));
});
afterAll(() => finished.forEach((finish) => finish()));

test("Redocly CLI and Spectral report nothing in what errcat wrote, in OpenAPI 3.1 and 3.0", async () => {
  project.write("openapi-3.0.yaml", document.replace("openapi: 3.1.1", "openapi: 3.0.4"));
  // What linters do report: an example without a field that its schema requires.
  project.write("broken.yaml", document.replaceAll(/^ {8}available: [\d.]+\n/gm, ""));
  const files = ["openapi.yaml", "openapi-3.0.yaml", "broken.yaml"];
  const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const [redocly, spectral] = await Promise.all([
    run(project.folder, "npx", ["--no-install", "redocly", "lint", "--format", "json", ...files], quiet),
    run(project.folder, "npx", ["--no-install", "spectral", "lint", "--quiet", "--format", "json", ...files]),
  ]);
  // A report for each file, one after the other.
  expect(redocly.output.match(/"totals"/g)).toHaveLength(files.length);
  expect(new Set([...redocly.output.matchAll(/"ref": "([^"]*)"/g)].map(([, file]) => file))).toEqual(new Set(["broken.yaml"]));
  const found = JSON.parse(spectral.output) as { source: string }[];
  expect(new Set(found.map(({ source }) => source.split("/").at(-1)))).toEqual(new Set(["broken.yaml"]));
});

test("clients that are generated from the document compile, and hand over what parse reads", async () => {
  await project.npm("run", "clients");
  const entryPoints = clients.map((name) => join(project.folder, "src", `${name}.ts`));
  const [types] = await Promise.all([
    project.npx("tsc"),
    build({ entryPoints, outdir: join(project.folder, "built"), bundle: true, format: "esm", platform: "node", packages: "external" }),
  ]);
  expect(types.output).toBe("");
  const load = async (path: string): Promise<object> => (await import(pathToFileURL(join(project.folder, path)).href)) as object;
  const { fixtures } = (await load("packages/shop/fixtures.js")) as { fixtures: Readonly<Record<string, Answer>> };
  let answer: Answer = { status: 201, headers: { "content-type": "application/json" }, body: { email: "ada@example.com", quantity: 1 } };
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.body)));
  }).listen(0, "127.0.0.1");
  finished.push(() => server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  process.env["SHOP"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const loaded = await Promise.all(clients.map(async (name) => [name, (await load(`built/${name}.js`)) as Client] as const));
  const order = { email: "ada@example.com", quantity: 1 };
  for (const [name, { place }] of loaded) expect(await place(order), name).toEqual(order);
  const codes = Object.keys(fixtures);
  expect(codes).toHaveLength(9);
  for (const [code, fixture] of Object.entries(fixtures)) {
    answer = fixture;
    for (const [name, { place }] of loaded)
      expect(await place(order), `${code} by ${name}`).toMatchObject({ code, status: fixture.status });
  }
});
