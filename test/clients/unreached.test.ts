import { ClientRequest } from "node:http";
import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Client } from "./client.js";
import { clients } from "./clients.js";
import { providers } from "./providers.js";
import { type Server, serve } from "./server.js";

const briefly = 50;

let server: Server;
beforeAll(async () => void (server = await serve()));
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
    });

    test("A closed connection is nobody's error.", async () => {
      server.answerWith("a closed connection");
      const thrown = await thrownBy(client, server.origin);
      expect(inspect(thrown)).toMatch(/ECONNRESET|socket hang up|other side closed/);
      expect(await recognized(thrown)).toEqual([]);
    });

    test("A timeout is nobody's error.", async () => {
      server.answerWith("silence");
      if (client.builtInTimeout !== undefined) shorten(client.builtInTimeout);
      const thrown = await thrownBy(client, server.origin, briefly);
      expect(inspect(thrown)).toMatch(/timeout|timedout|aborted/i);
      expect(await recognized(thrown)).toEqual([]);
    });
  });
}

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
