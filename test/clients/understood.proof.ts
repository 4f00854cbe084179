import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "./ask.js";
import type { Client } from "./client.js";
import { clients } from "./clients.js";
import { answersOf, lost, understood, whyLost } from "./expected.js";
import { type Provider, providers } from "./providers.js";
import { type Server, serve } from "./server.js";
import { cellsOf, documents, type Seen, tableIn } from "./table.js";

let server: Server;
beforeAll(async () => void (server = await serve()));
afterAll(() => server.close());

/** What came of every answer, by client. */
const seen = new Map<string, Seen[]>(clients.map(({ name }) => [name, []]));

test("The catalogs hold 230 codes.", () => {
  expect(providers.flatMap(({ entries }) => entries)).toHaveLength(230);
});

test("The list of what is lost speaks of clients and answers that are tested here.", () => {
  const tested = providers.flatMap((provider) =>
    clientsOf(provider).flatMap((client) => answersOf(provider).map(({ name }) => `${provider.id} · ${client.name} · ${name}`)),
  );
  const listed = lost.flatMap(({ provider, clients, answers }) =>
    clients.flatMap((client) => answers.map((answer) => `${provider} · ${client} · ${answer}`)),
  );
  expect(tested).toEqual(expect.arrayContaining(listed));
  expect(listed).toEqual([...new Set(listed)]);
});

for (const provider of providers) {
  for (const client of clientsOf(provider)) {
    describe(`${provider.id} through ${client.name}`, () => {
      for (const { name, samples } of answersOf(provider, client)) {
        const reason = whyLost(provider, client, name);
        test(`${name}: ${reason === undefined ? "understood." : `lost, because ${reason}`}`, async () => {
          for (const sample of samples) {
            server.answerWith(sample);
            const asked = await ask(client, provider.id, server.origin);
            expect(asked, sample.name).toEqual({ handed: asked.handed, ...understood(client, provider, name, sample) });
            seen.get(client.name)?.push({ sample, asked });
          }
        });
      }
    });
  }
}

test.each(documents)("The table in $path shows what was seen here.", ({ path, words }) => {
  const table = new Map([...tableIn(path)].map(([client, cells]) => [client, cells.slice(0, 3)]));
  const cells = new Map([...seen].map(([client, all]) => [client, [...cellsOf(all, words)]]));
  for (const [client] of table) if (!cells.has(client)) table.delete(client);
  expect([...table]).toEqual([...cells]);
});

function clientsOf(provider: Provider): readonly Client[] {
  return clients.filter((client) => client.of === undefined || client.of === provider.id);
}
