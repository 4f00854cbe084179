import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

/** A record of what a catalog does not describe. */
export interface DriftRecord {
  readonly drift: "code" | "status" | "body";
  readonly provider: string;
  readonly catalogVersion: string;
  readonly rawCode: string | undefined;
  readonly status: number | undefined;
  readonly nearest: string | undefined;
  readonly fields: readonly string[];
  readonly otherFields: number;
}

/** An answer of a package's fixtures. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What the tests of drift use of a package. */
export interface DriftPackage {
  readonly id: string;
  readonly facts: Readonly<Record<string, { readonly status?: number }>>;
  readonly parse: (value: unknown) => { readonly code: string; readonly rawCode?: string } | undefined;
  readonly parseAll: (value: unknown) => readonly { readonly code: string; readonly rawCode?: string; readonly status?: number }[];
  readonly toDriftRecord: (caught: unknown) => DriftRecord | undefined;
  /** `undefined` in a package without a server's answers. */
  readonly serialize?: (error: unknown) => Answer;
  readonly toError: (error: unknown, options?: object) => Error;
  readonly allFixtures?: readonly (Answer & { readonly code: string })[];
  readonly samples: readonly Sample[];
}

interface Sample {
  readonly name: string;
  readonly status?: number;
  readonly headers?: object;
  readonly body?: unknown;
  readonly value?: unknown;
}

const root = new URL("../../", import.meta.url);

/** The packages of the eight catalogs. */
export const packages: readonly DriftPackage[] = await Promise.all(readdirSync(new URL("generated/", root)).map(load));

async function load(id: string): Promise<DriftPackage> {
  const folder = new URL(`generated/${id}/`, root);
  const modules = readdirSync(folder).filter((file) => ["index.js", "drift.js", "telemetry.js", "server.js", "fixtures.js"].includes(file));
  const loaded = await Promise.all(modules.map(async (file) => import(pathToFileURL(fileURLToPath(new URL(file, folder))).href)));
  const { samples } = (await import(new URL("catalog.json", folder).href, { with: { type: "json" } })).default;
  return Object.assign({ id, samples }, ...loaded) as DriftPackage;
}

/** What a sample hands over. */
export function handedOver({ value, status, headers, body }: Sample): unknown {
  return value ?? (status === undefined && headers === undefined ? body : { status, headers: headers ?? {}, body });
}

/** The package with an id. */
export function packageOf(id: string): DriftPackage {
  const found = packages.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no package ${id}`);
  return found;
}
