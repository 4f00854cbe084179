import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { formats } from "./logs.ts";
import { type DriftPackage, handedOver, packages } from "./packages.ts";

/** The codes that nobody has written down, by provider: thirty. */
export const unlisted: Readonly<Record<string, readonly string[]>> = {
  "azure-translator": ["400999", "429999", "503999"],
  gengo: ["1999", "1998", "2345", "777"],
  grpc: ["17", "42", "99"],
  node: ["ERR_QUIC_DRIFT", "ERR_HTTP3_GOAWAY", "ERR_SEA_MISSING", "ERR_WASI_TRAP"],
  postgresql: ["99XX1", "57P99", "23P99", "40P99"],
  "rozetta-t4oo": ["40998", "41997", "45996"],
  "tencent-api2": ["4999", "5999", "6999"],
  "tencent-tmt": [
    "FailedOperation.EngineRestarting",
    "InvalidParameter.Glossary",
    "LimitExceeded.Daily",
    "ResourceUnavailable.Region",
    "UnsupportedOperation.Model",
    "AuthFailure.Rotated",
  ],
};

/** How often a code came in a month with a status: `provider code status`, as `jq` writes it. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Writes the logs of a month in a folder, one in each format: so many answers of the eight catalogs, of which about one in thirty has a code
 * that is not listed. Returns the names of the files, and what was counted.
 */
export async function writeMonth(folder: string, answers: number): Promise<{ readonly files: readonly string[]; readonly counts: Counts }> {
  mkdirSync(folder, { recursive: true });
  const apis = packages.map(apiOf);
  const logs = Object.entries(formats).map(([name, line]) => {
    const file = name === "text" ? `${name}.log` : `${name}.ndjson`;
    return { file, line, stream: createWriteStream(join(folder, file)) };
  });
  const counts: Record<string, number> = {};
  const random = randomOf(20_261_101);
  for (let i = 0; i < answers; i++) {
    const { toDriftRecord, listed, drifting } = apis[Math.floor(random() * apis.length)]!;
    const isListed = random() < 29 / 30;
    // Some codes come often and some once in a while; each comes.
    const one = drifting[Math.floor(drifting.length * (i % 2 === 0 ? random() : random() ** 3))]!;
    const record = toDriftRecord(isListed ? listed[i % listed.length] : one.answer);
    if (record !== undefined) {
      const key = [record.provider, record.rawCode, record.status].map((part) => part ?? "null").join(" ");
      counts[key] = (counts[key] ?? 0) + 1;
    }
    const { line, stream } = logs[i % logs.length]!;
    const time = Date.UTC(2026, 10, 1) + Math.floor((i / answers) * 30 * 86_400_000);
    if (!stream.write(`${line(record, time)}\n`)) await once(stream, "drain");
  }
  await Promise.all(logs.map(({ stream }) => new Promise((closed) => stream.end(closed))));
  return { files: logs.map(({ file }) => file), counts };
}

/** What an API answers: with errors that the catalog lists, and with codes that it does not. */
interface Api {
  readonly toDriftRecord: DriftPackage["toDriftRecord"];
  readonly listed: readonly unknown[];
  readonly drifting: readonly { readonly code: string; readonly answer: unknown }[];
}

function apiOf(one: DriftPackage): Api {
  const { id, allFixtures, samples, parse, toDriftRecord } = one;
  const all: readonly unknown[] = [...(allFixtures ?? []).map(({ code: _, ...answer }) => answer), ...samples.map(handedOver)];
  const listed = all.filter((answer) => parse(answer) !== undefined && toDriftRecord(answer) === undefined);
  const drifting = (unlisted[id] ?? []).map((code) => ({
    code,
    answer: listed.map((answer) => withCode(one, answer, code)).find(Boolean),
  }));
  const missing = drifting.filter(({ answer }) => answer === undefined).map(({ code }) => code);
  if (missing.length > 0 || listed.length === 0) throw new Error(`${id} has no form for ${missing.join(", ")}`);
  return { toDriftRecord, listed, drifting };
}

/** An answer with another code in place of its own, if its form can hold it. */
function withCode({ parse }: DriftPackage, answer: unknown, code: string): unknown {
  const known = parse(answer)?.code ?? "";
  const text = JSON.stringify(answer);
  const other = JSON.parse(text.replaceAll(JSON.stringify(known), JSON.stringify(code)).replaceAll(`:${known}`, `:${code}`));
  return parse(other)?.rawCode === code ? other : undefined;
}

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
