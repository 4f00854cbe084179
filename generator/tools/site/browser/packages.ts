/** The fields of a parsed error that the decoder uses. */
export interface ParsedError {
  readonly provider: string;
  readonly code: string;
  readonly rawCode?: string;
  readonly nearest?: string;
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status?: number;
  readonly detail?: string;
  readonly requestId?: string;
  readonly retryAfter?: number;
  readonly item?: string;
  /** The fields that only this provider's errors have. */
  readonly [own: string]: unknown;
}

/** A loaded package of a provider. */
export interface Package {
  readonly id: string;
  readonly parseAll: (value: unknown) => readonly ParsedError[];
  /** Returns what happened and what to do, in each of the package's locales. */
  readonly texts: (
    error: ParsedError,
  ) => readonly { readonly locale: string; readonly message: string; readonly solution: string | undefined }[];
}

type Exports = Readonly<Record<string, unknown>>;
type Load = (path: string) => Promise<Exports>;

interface Bundled {
  readonly id: string;
  readonly tables: readonly (readonly [locale: string, table: string])[];
  readonly modules: Readonly<Record<string, (exports: object, load: Load) => Promise<void>>>;
}

/** Loads the packages that the page includes. */
export function loadPackages(): Promise<readonly Package[]> {
  return Promise.all(((globalThis as { errcat$packages?: readonly Bundled[] }).errcat$packages ?? []).map(loadPackage));
}

async function loadPackage({ id, tables, modules }: Bundled): Promise<Package> {
  const loaded = new Map<string, Promise<Exports>>();
  const load = (path: string): Promise<Exports> => {
    const known = loaded.get(path) ?? run(path);
    loaded.set(path, known);
    return known;
  };
  const run = async (path: string): Promise<Exports> => {
    const exports = {};
    await modules[path]?.(exports, (other) => load(resolved(path, other)));
    return exports;
  };
  const { parseAll, message, solution } = (await load("index.js")) as unknown as {
    parseAll: Package["parseAll"];
    message: (error: ParsedError, table: unknown) => string;
    solution: (error: ParsedError, table: unknown) => string | undefined;
  };
  const all = await Promise.all(
    tables.map(async ([locale, table]) => ({
      locale,
      messages: (await load(`messages/${locale}.js`))[table],
      solutions: (await load(`solutions/${locale}.js`))[table],
    })),
  );
  return {
    id,
    parseAll,
    texts: (error) =>
      all.map(({ locale, messages, solutions }) => ({ locale, message: message(error, messages), solution: solution(error, solutions) })),
  };
}

/** Resolves a module's path relative to another: `./facts.js`, `../runtime.js`. */
function resolved(from: string, path: string): string {
  return new URL(path, `https://package/${from}`).pathname.slice(1);
}
