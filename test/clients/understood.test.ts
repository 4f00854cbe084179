import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "./client.js";
import { clients } from "./clients.js";
import { type Expected, type Provider, type ProviderId, providers, type Sample } from "./providers.js";
import { type Server, serve } from "./server.js";

/** Answers whose error a client drops, or hands over in a form that could be anybody's. */
interface Lost {
  readonly provider: ProviderId;
  readonly clients: readonly string[];
  readonly answers: readonly string[];
  readonly why: string;
}

const lost = JSON.parse(readFileSync(new URL("lost.json", import.meta.url), "utf8")) as Lost[];

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
      for (const { name, samples } of answersOf(provider)) {
        const reason = whyLost(provider, client, name);
        test(`${name}: ${reason === undefined ? "understood." : `lost, because ${reason}`}`, async () => {
          for (const sample of samples) {
            const errors = reason === undefined ? sample.errors : [];
            expect(await ask(client, provider, sample), sample.name).toEqual(understood(client, provider, { ...sample, errors }));
          }
        });
      }
    });
  }
}

function clientsOf(provider: Provider): readonly Client[] {
  return clients.filter((client) => client.of === undefined || client.of === provider.id);
}

/** Every code in every form, and the particular answers. */
function answersOf({ entries, forms, samples }: Provider): readonly { name: string; samples: readonly Sample[] }[] {
  return [
    ...forms.map(({ name, only, sample }) => {
      const codes = entries.map(({ code }) => code).filter((code) => only?.test(code) ?? true);
      return { name: `every code, ${name}`, samples: codes.map((code) => ({ name: code, ...sample(code) })) };
    }),
    ...samples.map((sample) => ({ name: sample.name, samples: [sample] })),
  ];
}

function whyLost(provider: Provider, client: Client, answer: string): string | undefined {
  return lost.find((one) => one.provider === provider.id && one.clients.includes(client.name) && one.answers.includes(answer))?.why;
}

/** What the provider's package makes of that which a client hands over, and what the others make of it, which should be nothing. */
async function ask(client: Client, provider: Provider, sample: Sample) {
  server.answerWith(sample);
  const handed = await client.call(server.origin).catch((thrown: unknown) => thrown);
  const others = providers.filter((other) => other !== provider);
  return {
    asked: server.asked(),
    parse: provider.parse(handed),
    parseAll: provider.parseAll(handed),
    others: others.flatMap((other) => [...other.parseAll(handed), ...[other.parse(handed)].filter((error) => error !== undefined)]),
  };
}

function understood(client: Client, provider: Provider, sample: Sample) {
  const errors = sample.errors.map((error) => expected(error, client, provider, sample));
  return { asked: 1, parse: sample.isSuccess ? undefined : errors[0], parseAll: errors, others: [] };
}

function expected(error: Expected, client: Client, provider: Provider, sample: Sample) {
  const { category, retry, actor } = provider.entries.find(({ code }) => code === error.code) ?? {
    category: "unknown",
    retry: "unknown",
    actor: "unknown",
  };
  const isInHeaders = Object.values(sample.headers ?? {}).includes(error.requestId ?? "");
  return {
    ...error,
    provider: provider.id,
    category,
    retry,
    actor,
    status: client.seesStatus(sample.status) ? sample.status : undefined,
    requestId: isInHeaders && !client.seesHeaders ? undefined : error.requestId,
    retryAfter: client.seesHeaders ? error.retryAfter : undefined,
  };
}
