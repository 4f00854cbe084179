import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mockCommand } from "../generator/command/mock.ts";
import { fixturesOf } from "../generator/compile/fixtures.ts";
import { provenWriter } from "../generator/compile/writer.ts";
import type { MockedApi, Wanted } from "../generator/tools/mock/answers.ts";
import { mockServer } from "../generator/tools/mock/server.ts";
import { clients } from "./clients/clients.js";
import { mockCalls, mockExamples, runMockExample } from "./clients/mock-guide.ts";
import { type ProviderId, packages } from "./clients/packages.js";
import { project } from "./project.ts";
import { readOf } from "./server/round-trip.ts";
import { told } from "./told.ts";

const ids = Object.keys(packages) as ProviderId[];
const apis = ids.map((id): MockedApi => {
  const read = readOf(`catalogs/${id}.json`);
  return { id, fixtures: () => fixturesOf(read), reasons: () => provenWriter(read).reasons };
});

let otherwise: Wanted | undefined;
let server: Server;
let origin = "";
const printed: string[] = [];

beforeAll(async () => {
  server = mockServer(
    apis,
    () => otherwise,
    (line) => printed.push(line),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What a client hands over in a format that could be anybody's, or not at all. */
const dropped = [
  {
    client: /^@azure-rest.*throw response\.body\.error$/,
    code: /^404$/,
    format: /./,
    why: "nothing of a code and a message says that a gateway of Azure sent them",
  },
  { client: /^gengo$/, code: /^(400|404|500)$/, format: /./, why: "nothing of a code and its words says that Gengo sent them" },
  {
    client: /^gengo-api$/,
    code: /./,
    format: /^job with one error$/,
    why: "the client reads code and msg where jobs are, and drops the rest",
  },
] as const;

describe.each(clients.filter(({ of }) => of !== undefined))("$name", (client) => {
  test("hands over the error that its API would send, with each code in each format", async () => {
    const id = client.of as ProviderId;
    const fixtures = fixturesOf(readOf(`catalogs/${id}.json`));
    const seen = new Set<string>();
    for (const { code, format } of client.isSampled ? fixtures.filter(({ format }) => !seen.has(format) && seen.add(format)) : fixtures) {
      otherwise = { error: `${id}/${code}`, format };
      const value = await client.call(origin).catch((thrown: unknown) => thrown);
      const found = packages[id].parseAll(value).map((error) => error.code);
      const why = dropped.find((one) => one.client.test(client.name) && one.code.test(code) && one.format.test(format))?.why;
      expect(found, `${code}, ${format}: ${why}`).toEqual(why === undefined ? [code] : []);
    }
  });
});

describe("as the guide shows it", () => {
  test("there is an example of each of these SDKs", () => {
    expect(mockExamples.map(({ sdk }) => sdk).sort()).toEqual(Object.keys(mockCalls).sort());
  });

  test.each(mockExamples)("$sdk receives $error", async (example) => {
    const [id, code] = example.error.split("/");
    otherwise = example.isForAll ? { error: example.error } : undefined;
    expect(packages[id as ProviderId].parse(await runMockExample(example, origin))?.code).toBe(code);
  });
});

/** An answer as a program in any language has it. */
async function asked(path: string, init?: RequestInit) {
  const response = await fetch(origin + path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe("a request names its error", () => {
  test("in its path, whatever follows", async () => {
    otherwise = undefined;
    for (const path of ["/gengo/1000", "/gengo/1000/", "/gengo/1000/v2/translate/job/1?api_key=x", "/gengo/1%3000#x"]) {
      const { text } = await asked(path, { method: "POST", body: "x".repeat(100_000) });
      expect(packages.gengo.parse(JSON.parse(text))?.code, path).toBe("1000");
    }
    expect(printed.at(-1)).toMatch(/^POST \/gengo\/1%3000 {2}200 {2}gengo\/1000 \(documented body\)$/);
  });

  test("in a header, before its path; another header names the format", async () => {
    otherwise = { error: "tencent-tmt/InternalError" };
    const { text } = await asked("/gengo/1000", { headers: { "errcat-error": "gengo/2700", "errcat-format": "job%20with one error" } });
    expect(packages.gengo.parseAll(JSON.parse(text)).map(({ code }) => code)).toEqual(["2700"]);
    expect(text).toContain("item-1");
    const other = await asked("/v2/translate");
    expect(packages["tencent-tmt"].parse(JSON.parse(other.text))?.code).toBe("InternalError");
  });

  test("of which status and headers are those that the API sends", async () => {
    const { status, headers } = await asked("/azure-translator/429001");
    expect(status).toBe(429);
    expect(headers.get("x-requestid")).toMatch(/-/);
    expect(headers.get("content-type")).toBe("application/json");
    expect(headers.get("access-control-expose-headers")).toBe("*");
  });

  test("also from a page of another origin, which asks first", async () => {
    const preflight = { origin: "http://localhost:5173", "access-control-request-method": "POST" };
    const { status, headers, text } = await asked("/gengo/1000", { method: "OPTIONS", headers: preflight });
    expect([status, text, headers.get("access-control-allow-headers")]).toEqual([204, "", "*"]);
    const { text: body } = await asked("/gengo/1000", { method: "HEAD" });
    expect(body).toBe("");
  });

  test.each([
    ["/", "The request does not specify an error.", "/<id>/<code>"],
    ["/gengo", "Specify a code of gengo.", "Use one of 1000, 1100"],
    ["/gengo/100", 'gengo has no code "100".', 'Did you mean "1000"?'],
    ["/%E0%A4%A/1000", "The request does not specify an error.", "The IDs are azure-translator"],
  ])("or is told how: %s", async (path, message, cure) => {
    otherwise = undefined;
    const { status, text } = await asked(path);
    expect([status, text.startsWith(`errcat mock: ${message}`)]).toEqual([404, true]);
    expect(text).toContain(cure);
  });
});

describe("errcat mock", () => {
  const shop = (wire: unknown) =>
    JSON.stringify({ id: "shop", name: "Shop", version: "1.0.0", wire, entries: [{ code: "gone", message: { en: "Gone." } }] });
  const config = JSON.stringify({ catalogs: ["shop.json"] });

  /** Runs the command in a project until what is done with its origin has been done. */
  async function running(error: string | undefined, port: string, use: (origin: string) => Promise<void>, wire: unknown = "flat") {
    const { folder } = project({ "shop.json": shop(wire), "errcat.config.json": config });
    const before = process.cwd();
    process.chdir(folder);
    try {
      return await told((reporter) => {
        let shown = "";
        const print = (line: string) => {
          shown += `${line}\n`;
          reporter.print(line);
        };
        return mockCommand(error, { port }, { ...reporter, print }, () => use(/http:\/\/127\.0\.0\.1:\d+/.exec(shown)?.[0] ?? ""));
      });
    } finally {
      process.chdir(before);
    }
  }

  test("answers with the catalogs in the configuration and the built-in ones, on this machine alone, until it is stopped", async () => {
    let address = "";
    const { code, printed } = await running(undefined, "0", async (at) => {
      address = at;
      expect(await (await fetch(`${at}/shop/gone`)).json()).toMatchObject({ code: "gone" });
      expect(await (await fetch(`${at}/gengo/1000`)).json()).toMatchObject({ opstat: "error" });
      const others = Object.values(networkInterfaces()).flatMap(
        (all) => all?.filter((one) => !one.internal && one.family === "IPv4") ?? [],
      );
      for (const { address } of others) await expect(fetch(at.replace("127.0.0.1", address))).rejects.toThrow("fetch failed");
    });
    expect(code).toBe(0);
    expect(printed).toContain("answers each request with the error that the request names.");
    expect(printed).toContain("GET /shop/gone  ");
    await expect(fetch(address)).rejects.toThrow("fetch failed");
  });

  test("answers all requests with one error", async () => {
    const { printed } = await running("shop/gone", "0", async (at) => {
      expect(await (await fetch(`${at}/v1/orders`)).json()).toMatchObject({ code: "gone" });
    });
    expect(printed).toContain("answers all requests with shop/gone.");
  });

  test.each([
    ["shop/gon", "0", "flat", 'shop has no code "gon".', 'Did you mean "gone"?'],
    ["shap/gone", "0", "flat", 'No catalog has the ID "shap".', 'Did you mean "shop"?'],
    ["shop", "0", "flat", "Specify a code of shop.", "Use one of gone."],
    [
      "shop/gone",
      "0",
      { shapes: [{ name: "list", code: "/errors/*/code" }] },
      "errcat cannot generate a response for any error of shop.",
      "No sample is a response",
    ],
    [undefined, "http", "flat", '"http" is not a valid port.', "0 selects a free port"],
    [undefined, "99999", "flat", '"99999" is not a valid port.', "0 selects a free port"],
  ])("refuses %s on port %s", async (error, port, wire, message, cure) => {
    const { code, printed } = await running(error, port, async () => expect.unreachable(), wire);
    expect(code).toBe(2);
    expect(printed).toContain(message);
    expect(printed).toContain(cure);
  });

  test("says that its port is in use", async () => {
    const { code, printed } = await running(undefined, new URL(origin).port, async () => expect.unreachable());
    expect(code).toBe(2);
    expect(printed).toContain("is in use.");
    expect(printed).toContain("--port 0");
  });
});
