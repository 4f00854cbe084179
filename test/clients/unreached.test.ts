import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { ClientRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import axios from "axios";
import { got } from "got";
import ky from "ky";
import { request } from "undici";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { compiled } from "../typescript.ts";
import type { Client } from "./client.js";
import { clients } from "./clients.js";
import { type Documented, exampleIn, runnable } from "./documented.js";
import { providers } from "./providers.js";
import { type Server, serve } from "./server.js";

const briefly = 50;

const document = "../../docs/clients.md";

let server: Server;
let documented: Documented;
beforeAll(async () => void ([server, documented] = await Promise.all([serve(), runnable(exampleIn(document))])));
afterAll(() => server.close());
afterEach(() => void vi.restoreAllMocks());

for (const client of clients) {
  describe(client.name, () => {
    test("A refused connection is nobody's error.", async () => {
      const closed = await serve();
      await closed.close();
      const thrown = await thrownBy(client, closed.origin);
      expect(inspect(thrown)).toContain("ECONNREFUSED");
      expect(await recognized(thrown)).toEqual([]);
      expect(documented.failureOf(thrown)).toBe("unreachable");
    });

    test("A closed connection is nobody's error.", async () => {
      server.answerWith("a closed connection");
      const thrown = await thrownBy(client, server.origin);
      expect(inspect(thrown)).toMatch(/ECONNRESET|socket hang up|other side closed/);
      expect(await recognized(thrown)).toEqual([]);
      expect(documented.failureOf(thrown)).toBe("unreachable");
    });

    test("A timeout is nobody's error.", async () => {
      server.answerWith("silence");
      if (client.builtInTimeout !== undefined) shorten(client.builtInTimeout);
      const thrown = await thrownBy(client, server.origin, briefly);
      expect(inspect(thrown)).toMatch(/timeout|timedout|aborted/i);
      expect(await recognized(thrown)).toEqual([]);
      // Azure's SDK aborts its own request.
      expect(documented.failureOf(thrown)).toBe(client.of === "azure-translator" ? "canceled" : "timeout");
    });
  });
}

describe("The example in the guide", () => {
  test("is the same in both languages, and compiles.", async () => {
    const example = exampleIn(document);
    expect(exampleIn("../../docs/clients.zh-Hans.md")).toBe(example);
    const folder = mkdtempSync(join(tmpdir(), "errcat-"));
    writeFileSync(join(folder, "example.ts"), example);
    const gengo = fileURLToPath(new URL("../../generated/gengo/", import.meta.url));
    const paths = { "@errcat/gengo": [`${gengo}index.d.ts`], "@errcat/gengo/*": [`${gengo}*.d.ts`] };
    const compilerOptions = {
      strict: true,
      noEmit: true,
      types: [],
      target: "es2022",
      lib: ["es2022"],
      module: "esnext",
      moduleResolution: "bundler",
      paths,
    };
    const { complaints } = await compiled("5.9", folder, { compilerOptions, include: ["example.ts"] });
    rmSync(folder, { recursive: true });
    expect(complaints).toEqual([]);
  });

  test("shows the provider's errors, and rethrows what is neither.", async () => {
    const body = JSON.stringify({ opstat: "error", err: { code: 2700, msg: "not enough credits" } });
    expect(await documented.explain(new Response(body, { status: 200 }))).toBe("The account does not have enough credits.");
    expect(await documented.explain({ response: { status: 400, data: body } })).toBe("The account does not have enough credits.");
    const bug = new TypeError("x is not a function");
    await expect(documented.explain(bug)).rejects.toBe(bug);
    const page = new Response("<html>502 Bad Gateway</html>", { status: 502 });
    await expect(documented.explain(page)).rejects.toBe(page);
  });

  test.each([
    ["fetch", (signal: AbortSignal) => fetch(server.origin, { signal })],
    ["axios", (signal: AbortSignal) => axios.get(server.origin, { signal })],
    ["ky 2", (signal: AbortSignal) => ky.get(server.origin, { signal })],
    ["undici", (signal: AbortSignal) => request(server.origin, { signal })],
    ["got", (signal: AbortSignal) => got(server.origin, { signal })],
  ] as const)("knows a request of %s that was canceled.", async (_, call) => {
    server.answerWith("silence");
    const controller = new AbortController();
    const caught = (call(controller.signal) as Promise<unknown>).catch((thrown: unknown) => thrown);
    controller.abort();
    expect(documented.failureOf(await caught)).toBe("canceled");
    expect(await documented.explain(await caught)).toBe("You canceled the request.");
  });

  test.each(["Failed to fetch", "NetworkError when attempting to fetch resource.", "Load failed"])(
    "knows how a browser's fetch fails: %s",
    (message) => expect(documented.failureOf(new TypeError(message))).toBe("unreachable"),
  );
});

function thrownBy(client: Client, origin: string, timeout?: number): Promise<unknown> {
  return client.call(origin, timeout).then(
    (answer) => expect.unreachable(`got ${inspect(answer)}`),
    (thrown: unknown) => thrown,
  );
}

async function recognized(thrown: unknown): Promise<readonly unknown[]> {
  const found = providers.map(async ({ parse, parseAll, parseAsync }) => [...parseAll(thrown), parse(thrown), await parseAsync(thrown)]);
  return (await Promise.all(found)).flat().filter((error) => error !== undefined);
}

/** Makes a timeout short that is built into a client. */
function shorten(long: number): void {
  const { setTimeout } = ClientRequest.prototype;
  vi.spyOn(ClientRequest.prototype, "setTimeout").mockImplementation(function (this: ClientRequest, timeout, callback) {
    return setTimeout.call(this, timeout === long ? briefly : timeout, callback);
  });
}
