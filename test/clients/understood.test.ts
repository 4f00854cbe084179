import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "./ask.js";
import type { Client } from "./client.js";
import { clients } from "./clients.js";
import { answersOf, lost, understood, whyLost } from "./expected.js";
import { type Provider, providers } from "./providers.js";
import { type Server, serve } from "./server.js";

let server: Server;
beforeAll(async () => void (server = await serve()));
afterAll(() => server.close());

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
            const { handed, ...asked } = await ask(client, provider.id, server.origin);
            expect(asked, `${sample.name}, handed over as ${handed}`).toEqual(understood(client, provider, name, sample));
          }
        });
      }
    });
  }
}

function clientsOf(provider: Provider): readonly Client[] {
  return clients.filter((client) => client.of === undefined || client.of === provider.id);
}
