import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import type { Declared } from "./declared.ts";
import { expectationsOf } from "./expectations.ts";
import { strangers, versionsOf } from "./history.ts";
import { type Travel, travels } from "./travels.ts";
import { type AnyError, load, type Version } from "./version.ts";

/** What came of versions that met. */
export interface Meetings {
  /** What was wrong, each kind of fault once. */
  readonly faults: readonly string[];
  /** How often each function met an error that came in each way. */
  readonly met: Readonly<Record<string, number>>;
  /** How many errors were listed by one of two versions only. */
  readonly unlisted: number;
}

/** Has every version of a random history meet the errors of every other, and of a second copy of itself. */
export async function meetings(seed: number, steps: number): Promise<Meetings> {
  const catalogs = versionsOf(seed, steps);
  const stranger = strangers[seed % strangers.length]!;
  const codes = [...new Set(catalogs.flatMap(({ entries }) => entries.map(({ code }) => code)))];
  const versions: Version[] = [];
  for (const catalog of catalogs) versions.push(await load(catalog));
  const sent = versions.map(() => new Map<string, AnyError>());
  const faults = new Map<string, string>();
  const met: Record<string, number> = {};
  let [unlisted, turn] = [0, seed];
  for (const receiver of versions) {
    const promised: Declared = receiver.declared();
    for (const [i, sender] of versions.entries()) {
      for (const code of [...someOf(codes, sender, receiver, turn), stranger]) {
        const error = sent[i]!.get(code) ?? errorWith(code, sender, catalogs);
        sent[i]!.set(code, error);
        if (sender.entries.has(code) !== receiver.entries.has(code)) unlisted++;
        const travel = ways[turn++ % ways.length]!;
        // The other copy of the same version, which is another program to the receiver.
        const from = sender === receiver ? { ...sender, functions: sender.copy } : sender;
        for (const { name, fault } of await expectationsOf({ sender: from, receiver, promised, error, travel, turn })) {
          met[`${name} ${travel}`] = (met[`${name} ${travel}`] ?? 0) + 1;
          if (fault === undefined) continue;
          const kind = `${name}: ${fault.replaceAll(/".*|\d+/g, "").slice(0, 60)}`;
          if (!faults.has(kind))
            faults.set(kind, `${name} of ${receiver.catalog.version}, ${code} from ${sender.catalog.version} ${travel}: ${fault}`);
        }
      }
    }
  }
  return { faults: [...faults.values()], met, unlisted };
}

/** What has to be met in a history: every function of a package that takes an error, with errors that come in every way. */
export function encounters(functions: object): readonly string[] {
  const others = ["assertNever", "facts", "pickLocale"];
  return Object.keys(functions)
    .filter((name) => !others.includes(name))
    .flatMap((name) => ways.map((travel) => `${name} ${travel}`));
}

const ways = Object.keys(travels) as Travel[];

/** The codes that two versions meet with: some of those that one of them lists and the other does not, some of the others, and an unknown one. */
function someOf(codes: readonly string[], sender: Version, receiver: Version, turn: number): readonly string[] {
  const differ = codes.filter((code) => sender.entries.has(code) !== receiver.entries.has(code));
  const rotated = (all: readonly string[], most: number) =>
    Array.from({ length: Math.min(most, all.length) }, (_, i) => all[(turn + i * 7) % all.length]!);
  return [...new Set([...rotated(differ, 5), ...rotated(codes, 6)])];
}

/** The error that a version finds in an answer with a code, whether it lists the code or not. */
function errorWith(code: string, { functions }: Version, catalogs: readonly Catalog[]): AnyError {
  const values = { string: "word", integer: 3, number: 1.5, boolean: true, date: "2026-03-01", strings: ["a", "b"] };
  const { wire } = catalogs.at(-1)!;
  const body: Record<string, unknown> = { code, detail: "It said so." };
  for (const [name, { type }] of Object.entries(wire.fields ?? {})) body[name] = values[type];
  for (const { entries } of catalogs)
    for (const [name, { type }] of Object.entries(entries.find((entry) => entry.code === code)?.parameters ?? {}))
      body[name] = values[type];
  const error = functions.parse({ status: 503, headers: { "retry-after": "7", "x-request-id": "r-1" }, body });
  if (error === undefined) throw new Error(`there is no error in ${JSON.stringify(body)}`);
  return error;
}
