import { readFileSync } from "node:fs";
import type { Asked } from "./ask.js";
import type { Client } from "./client.js";
import type { ProviderId } from "./packages.js";
import type { Expected, Provider, Sample } from "./providers.js";

/** Answers whose error a client drops, or hands over in a form that could be anybody's. */
interface Lost {
  readonly provider: ProviderId;
  readonly clients: readonly string[];
  readonly answers: readonly string[];
  readonly why: string;
}

export const lost = JSON.parse(readFileSync(new URL("lost.json", import.meta.url), "utf8")) as Lost[];

export function whyLost(provider: Provider, client: Client, answer: string): string | undefined {
  return lost.find((one) => one.provider === provider.id && one.clients.includes(client.name) && one.answers.includes(answer))?.why;
}

/** Every code in every form, or one of them where that is enough, and the particular answers. */
export function answersOf(
  { entries, forms, samples }: Provider,
  { isSampled }: Pick<Client, "isSampled"> = {},
): readonly { name: string; samples: readonly Sample[] }[] {
  return [
    ...forms.map(({ name, only, sample }) => {
      const codes = entries.map(({ code }) => code).filter((code) => only?.test(code) ?? true);
      return {
        name: `every code, ${name}`,
        samples: (isSampled ? codes.slice(0, 1) : codes).map((code) => ({ name: code, ...sample(code) })),
      };
    }),
    ...samples.map((sample) => ({ name: sample.name, samples: [sample] })),
  ];
}

/** What the provider's package should make of that which a client hands over, and what the others should, which is nothing. */
export function understood(client: Client, provider: Provider, answer: string, sample: Sample): Omit<Asked, "handed"> {
  const isLost = whyLost(provider, client, answer) !== undefined;
  const errors = isLost ? [] : sample.errors.map((error) => expected(error, client, provider, sample));
  const first = sample.isSuccess ? undefined : errors[0];
  if (client.isUnread?.(sample.status)) return { parse: undefined, parseAll: [], parseAsync: first, others: [] };
  return { parse: first, parseAll: errors, parseAsync: first, others: [] };
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
