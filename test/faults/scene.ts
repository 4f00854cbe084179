import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generateCommand } from "../../generator/command/generate.ts";
import { failure } from "../../generator/problems/failure.ts";
import type { Reporter } from "../../generator/problems/reporter/reporter.ts";
import { type State, stateOf } from "./state.ts";

/**
 * A project in which catalogs have changed since its packages were made: `acme` says something else and has lost a locale, `fresh` is new,
 * `gone` is gone, `steady` is as it was. In two of the packages is a file of somebody else's.
 */
export interface Scene {
  readonly folder: string;
  /** The packages as they are, and as they are to be. */
  readonly before: State;
  readonly after: State;
  /** As they are to be when the catalogs have changed again. */
  readonly last: State;
  /** Makes the packages what they were before. */
  readonly reset: () => void;
  /** Changes the catalogs again, until the next reset. */
  readonly change: () => void;
  /** Runs `errcat generate` in this process: its exit code, and what it said. */
  readonly generate: (options?: { readonly check?: boolean }) => Promise<Said>;
  readonly remove: () => void;
}

export interface Said {
  readonly code: number;
  readonly text: string;
}

const small = readFileSync(new URL("../catalogs/small.json", import.meta.url), "utf8");

export function catalog(id: string, text = "The key is missing.", locales?: readonly string[]): string {
  const one = small.replace('"id": "acme"', `"id": "${id}"`).replace("The key is missing.", text);
  return locales === undefined
    ? one
    : JSON.stringify(
        JSON.parse(one, (key, value) =>
          key === "locales" ? locales : /^(en|zh-Hans)$/.test(key) && !locales.includes(key) ? undefined : value,
        ),
      );
}

export async function scene(): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), "errcat-faults-"));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const out = join(folder, "out");
  const generate: Scene["generate"] = async ({ check = false } = {}) => {
    const lines: string[] = [];
    const say = (text: string): void => void lines.push(text);
    const reporter: Reporter = {
      print: say,
      problems: () => say("problems"),
      misconfigured: (problems) => say(problems.map(({ message }) => message).join("\n")),
      failed: (message, cure) => say(`${message}\nfix: ${cure}`),
      result: () => {},
    };
    const options = { config: join(folder, "errcat.config.json"), check, dryRun: false, verify: false, force: false };
    try {
      return { code: await generateCommand(options, reporter), text: lines.join("\n") };
    } catch (error) {
      if ((error as Error).constructor.name === "Crash") throw error;
      return { code: failure(error, reporter, false), text: lines.join("\n") };
    }
  };
  put("errcat.config.json", '{ "catalogs": ["catalogs"], "out": "out", "as": "source" }');
  for (const id of ["acme", "gone", "steady"]) put(`catalogs/${id}.json`, catalog(id));
  await generate();
  put("out/acme/mine.ts", "mine\n");
  put("out/gone/messages/mine.ts", "mine\n");
  cpSync(out, join(folder, "before"), { recursive: true });
  const before = stateOf(out);
  put("catalogs/acme.json", catalog("acme", "There is no key.", ["en"]));
  put("catalogs/fresh.json", catalog("fresh"));
  rmSync(join(folder, "catalogs/gone.json"));
  await generate();
  const after = stateOf(out);
  const change = (): void => put("catalogs/acme.json", catalog("acme", "Where is the key?"));
  change();
  await generate();
  const last = stateOf(out);
  const reset = (): void => {
    put("catalogs/acme.json", catalog("acme", "There is no key.", ["en"]));
    rmSync(out, { recursive: true, force: true });
    cpSync(join(folder, "before"), out, { recursive: true });
  };
  reset();
  return { folder: out, before, after, last, reset, change, generate, remove: () => rmSync(folder, { recursive: true }) };
}
