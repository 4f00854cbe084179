import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, errcatIn, type Run, run } from "../project.ts";
import { catalog } from "./scene.ts";
import { between, leftIn, packageIn, type State, same, stateOf } from "./state.ts";

const ids = ["alpha", "beta", "gamma", "delta"];

/** Two versions of four catalogs, a folder that the packages of either go to, and what they then are. */
export interface Versions {
  readonly folder: string;
  readonly out: string;
  readonly states: Readonly<Record<Version, State>>;
  /** Starts the real command for one of the versions. */
  readonly start: (version: Version) => ChildProcess;
  /** Runs it to its end. */
  readonly generate: (version: Version) => Promise<Run>;
  /** Does the same in this process. */
  readonly generateHere: (version: Version, ...more: readonly string[]) => Promise<Run>;
  readonly remove: () => void;
}

export type Version = "one" | "two";

export async function versions(): Promise<Versions> {
  const folder = mkdtempSync(join(tmpdir(), "errcat-killed-"));
  const texts = { one: "The key is missing.", two: "There is no key." };
  for (const version of ["one", "two"] as const) {
    mkdirSync(join(folder, version));
    for (const id of ids)
      writeFileSync(
        join(folder, version, `${id}.json`),
        catalog(id, texts[version], version === "two" && id === "delta" ? ["en"] : undefined),
      );
  }
  writeFileSync(join(folder, "errcat.config.json"), '{ "out": "out", "as": "package", "scope": "@acme" }');
  const argumentsFor = (version: Version): string[] => ["generate", "--catalogs", version, "--out", "out"];
  const generate = (version: Version): Promise<Run> => run(folder, process.execPath, [command, ...argumentsFor(version)]);
  const generateHere = (version: Version, ...more: readonly string[]): Promise<Run> =>
    errcatIn(folder, [...argumentsFor(version), ...more]);
  const out = join(folder, "out");
  const states = {} as Record<Version, State>;
  for (const version of ["one", "two"] as const) {
    const { code, output, errors } = await generateHere(version);
    if (code !== 0) throw new Error(output + errors);
    states[version] = stateOf(out);
    cpSync(out, join(folder, `made-${version}`), { recursive: true });
  }
  const start = (version: Version): ChildProcess =>
    spawn(process.execPath, [command, ...argumentsFor(version)], { cwd: folder, stdio: "ignore" });
  return { folder, out, states, start, generate, generateHere, remove: () => rmSync(folder, { recursive: true }) };
}

/** What a signal left, and what is wrong with that. */
export interface Killed {
  readonly states: readonly string[];
  /** Whether the process had come to its end before. */
  readonly late: boolean;
  readonly wrong: readonly string[];
}

/**
 * Kills a run after so many milliseconds, counted from its start or from its first file, and lets the next one put right what that left.
 */
export async function kill(
  signal: "SIGKILL" | "SIGTERM" | "SIGINT",
  after: number,
  from: "start" | "lock",
  { folder, out, states, start, generateHere }: Versions,
): Promise<Killed> {
  for (const made of ["one"]) {
    rmSync(out, { recursive: true, force: true });
    cpSync(join(folder, `made-${made}`), out, { recursive: true });
  }
  const child = start("two");
  const ended = new Promise<boolean>((resolve) => child.on("close", (code) => resolve(code !== null)));
  if (from === "lock")
    while (!existsSync(join(out, ".errcat.lock")) && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve));
  if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
  child.kill(signal);
  const late = await ended;

  const state = stateOf(out);
  const found = ids.map((id) => between(packageIn(state, id), packageIn(states.one, id), packageIn(states.two, id)));
  const wrong: string[] = [];
  const claim = (what: string, holds: boolean): void => {
    if (!holds) wrong.push(`${signal} ${after} ms from ${from}: ${what}`);
  };
  claim("no file is torn", !found.includes("neither"));
  if (signal !== "SIGKILL")
    claim(
      `a run that is only told to stop leaves nothing half done: ${found.join(", ")}, ${leftIn(out).join(", ")}`,
      !found.includes("between") && leftIn(out).length === 0,
    );
  const checked = await generateHere("two", "--check");
  for (const [i, id] of ids.entries()) {
    const interrupted = checked.output.includes(`errcat was interrupted while writing out/${id}\n`);
    claim(
      `--check knows that ${id} was interrupted`,
      interrupted === existsSync(join(out, id, ".errcat-writing")) && (found[i] !== "between" || interrupted),
    );
  }
  const next = await generateHere("two");
  claim(
    `the next run puts it right: ${next.output}${next.errors}`,
    next.code === 0 && same(stateOf(out), states.two) && leftIn(out).length === 0,
  );
  return { states: found, late, wrong };
}

/** Lets runs of both versions write at once, and says what is wrong with what they leave: it must be the work of one. */
export async function atOnce(count: number, { out, states, generate }: Versions): Promise<string[]> {
  const runs = await Promise.all(Array.from({ length: count }, (_, i) => generate(i % 2 === 0 ? "one" : "two")));
  const state = stateOf(out);
  return [
    ...runs.flatMap(({ code, output, errors }) => (code === 0 && errors === "" ? [] : [`a run said ${code}: ${output}${errors}`])),
    ...(same(state, states.one) || same(state, states.two) ? [] : ["the packages are a mixture of two runs"]),
    ...leftIn(out).map((path) => `${path} is left over`),
  ];
}
