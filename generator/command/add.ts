import { createInterface } from "node:readline/promises";
import { UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { raised } from "../tools/diff/version.ts";
import { addEntry, indexOf } from "../tools/entries/entries.ts";
import type { Unfinished } from "../tools/translate/unfinished.ts";
import { change, chosen, type EntryOptions } from "./change-entries.ts";
import { generatedVersions } from "./generated-versions.ts";
import { readTranslationProject } from "./read-workplace.ts";

export interface AddOptions extends EntryOptions {
  readonly status?: string;
  readonly category?: string;
  readonly retry?: string;
  readonly actor?: string;
  /** Texts as `locale=text`. */
  readonly message?: readonly string[];
  readonly solution?: readonly string[];
}

/** Runs `errcat add`: adds a code to a catalog. Asks for what is not given if a person is there. Returns the exit code. */
export async function addCommand(code: string, options: AddOptions, reporter: Reporter, ask = askAtTerminal()): Promise<number> {
  const one = chosen(await readTranslationProject(options), options.provider);
  if (indexOf(one, code) >= 0)
    throw new UsageError(`${one.path} already has the code "${code}".`, "Choose another code, or edit its entry.");
  const asked = options.message === undefined ? await answers(one, ask) : undefined;
  const status = options.status ?? asked?.status;
  if (status !== undefined && !/^[1-5][0-9]{2}$/.test(status))
    throw new UsageError(`--status cannot be "${status}".`, "Write an HTTP status, for example 404.");
  const { category, retry, actor } = options;
  const solution = textsOf(options.solution, one);
  const entry = {
    code,
    ...(category !== undefined && { category }),
    ...(status !== undefined && { status: Number(status) }),
    ...(retry !== undefined && { retry }),
    ...(actor !== undefined && { actor }),
    message: asked?.message ?? textsOf(options.message, one),
    ...(Object.keys(solution).length > 0 && { solution }),
  };
  return change(one, addEntry(one, entry), `${code} added`, reporter, await warning(one, options));
}

/** Returns a warning if a package that may be in use has the version since which the new code is listed. */
async function warning({ catalog: { id, version } }: Unfinished, { config }: AddOptions): Promise<readonly string[]> {
  const found = (await generatedVersions(id, config)).find((one) => one.version === version);
  if (found === undefined) return [];
  const { folder } = found;
  const next = raised(version, "minor");
  return [
    `warning: The package in ${folder} already has version ${version}, so \`errcat diff\` will report this code as a major change.`,
    `fix: If that version is in use, write "version": "${next}" in the catalog and "since": "${next}" in the entry; ` +
      "next time, increment the version first.",
  ];
}

/** Returns texts by locale; one without `locale=` is in the source locale. */
function textsOf(written: readonly string[] = [], { catalog }: Unfinished): Readonly<Record<string, string>> {
  return Object.fromEntries(
    written.map((one): [string, string] => {
      const [, locale, text] = /^([A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})*)=([^]*)$/.exec(one) ?? [];
      return locale === undefined || text === undefined
        ? [catalog.writtenLocales[catalog.sourceLocale] ?? catalog.sourceLocale, one]
        : [locale, text];
    }),
  );
}

/** Asks for the status and the message in each locale, one after the other. Throws {@link UsageError} if nobody is there to ask. */
async function answers({ catalog }: Unfinished, ask: Ask | undefined): Promise<{ readonly status?: string; readonly message: Texts }> {
  if (ask === undefined)
    throw new UsageError("The message is missing.", `Write --message "${catalog.sourceLocale}=…", and one for each of the other locales.`);
  const status = await ask("HTTP status (optional): ");
  const message = await catalog.locales.reduce<Promise<Texts>>(async (before, locale) => {
    const texts = await before;
    const text = await ask(`Message in ${locale}: `);
    return text === "" ? texts : { ...texts, [catalog.writtenLocales[locale] ?? locale]: text };
  }, Promise.resolve({}));
  return { ...(status !== "" && { status }), message };
}

/** Returns the answer of a person to a question. */
export type Ask = (question: string) => Promise<string>;

type Texts = Readonly<Record<string, string>>;

/** Returns a function that asks at the terminal; `undefined` if this is none. */
function askAtTerminal(): Ask | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return (await terminal.question(question)).trim();
    } finally {
      terminal.close();
    }
  };
}
