import type { Provider } from "../normalize/provider.ts";
import { counted } from "../problems/counted.ts";
import { exitCodes } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { tableLines } from "../problems/table.ts";
import { visibleJson } from "../problems/visible.ts";
import { type KnownCatalog, knownCatalogs } from "./known-catalogs.ts";

export interface ListOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** Whether to print JSON. */
  readonly json: boolean;
}

/** Runs `errcat list`: lists the available catalogs. Returns the exit code. */
export async function listCommand({ config, json }: ListOptions, { print, result }: Reporter): Promise<number> {
  const { catalogs, broken } = await knownCatalogs(config);
  const data = catalogs.map(({ name, folder, provider }) => ({
    name,
    id: provider.id,
    title: provider.title,
    version: provider.version,
    codes: provider.entries.length,
    names: namesIn(provider),
    operations: provider.operations.all.length,
    locales: provider.locales,
    folder: folder ?? null,
  }));
  if (json) print(visibleJson(data));
  else {
    section(
      "Generated here:",
      catalogs.filter(({ folder }) => folder !== undefined),
      print,
    );
    section(
      'Built in; add one to "catalogs" in the configuration:',
      catalogs.filter(({ folder }) => folder === undefined),
      print,
    );
    for (const path of broken) print(`${path} has errors and was left out; \`errcat validate\` lists them.`);
  }
  result({ exitCode: exitCodes.fine, catalogs: data, broken });
  return exitCodes.fine;
}

/** Returns how many codes of a provider have a name. */
function namesIn({ entries }: Provider): number {
  return entries.filter(({ name }) => name !== undefined).length;
}

function contents(provider: Provider): string {
  const names = namesIn(provider);
  const operations = provider.operations.all.length;
  return [
    counted(provider.entries.length, "code"),
    ...(names === 0 ? [] : [`${names} with ${names === 1 ? "a name" : "names"}`]),
    ...(operations === 0 ? [] : [counted(operations, "operation")]),
  ].join(", ");
}

function section(title: string, catalogs: readonly KnownCatalog[], print: (line: string) => void): void {
  if (catalogs.length === 0) return;
  print(title);
  const rows = catalogs.map(({ name, folder, provider }) => [
    name,
    provider.version,
    contents(provider),
    provider.locales.join(", "),
    ...(folder === undefined ? [] : [folder]),
  ]);
  for (const line of tableLines(rows, (column) => column === 2)) print(`  ${line}`);
}
