import { neededParameters } from "../../normalize/needed.ts";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import { hasPages } from "../../normalize/reference.ts";
import type { ParametrisedModel } from "../parameters.ts";
import { type Refusals, refusals } from "./refusals.ts";
import type { Writer } from "./writer.ts";
import { type WriterModel, writerModel } from "./writer-model.ts";

/** What the server's end of a package is printed from. */
export interface ServerModel {
  /** What `make` takes for each code that has parameters. */
  readonly given: readonly GivenModel[];
  /** The statuses of the categories whose codes state none. */
  readonly statuses: Readonly<Record<string, number>> | undefined;
  /** Whether the code is the HTTP status. */
  readonly isStatus: boolean;
  /** Whether every code states its status. */
  readonly isStated: boolean;
  /** The status of an error that no other status is known of. */
  readonly status: number | undefined;
  /** The codes whose details and parameters are not sent. */
  readonly hidden: readonly string[];
  /** The code that answers for what is not an error of the catalog. */
  readonly fallback: string | undefined;
  readonly refusals: Refusals;
  readonly writer: WriterModel | undefined;
  /** Whether codes have pages. */
  readonly hasPages: boolean;
  /** Whether tables are read that have no entry for some errors. */
  readonly readsOwn: boolean;
}

interface GivenModel {
  readonly code: string;
  readonly parameters: readonly (ParametrisedModel["parameters"][number] & { readonly needed: boolean })[];
}

/** Prepares the server's end for the template. */
export function serverModel(provider: Provider, parametrised: readonly ParametrisedModel[], writer: Writer | undefined): ServerModel {
  const { id, entries, fallback } = provider;
  const way = writer && writerModel(writer, entries);
  const needed = new Map(entries.map((entry) => [entry.code, neededParameters(entry)]));
  const without = entries.filter(({ status }) => status === undefined);
  const status = writer?.status;
  return {
    given: parametrised.map(({ code, parameters }) => ({
      code,
      parameters: parameters.map((one) => ({ ...one, needed: needed.get(code)?.has(one.parameter) ?? false })),
    })),
    statuses:
      status === undefined && without.length > 0
        ? Object.fromEntries(without.map(({ category }) => [category, statusOf[category]]))
        : undefined,
    isStated: without.length === 0,
    isStatus: writer?.isStatus ?? false,
    status,
    hidden: entries.filter(({ expose }) => !expose).map(({ code }) => code),
    fallback,
    refusals: refusals(id),
    writer: way,
    hasPages: hasPages(provider),
    readsOwn: (way?.places.length ?? 0) > 0 || way?.rpc !== undefined,
  };
}

/** The status that answers with an error of each category, if nothing else says so. */
export const statusOf: Readonly<Record<ProviderEntry["category"], number>> = {
  authentication: 401,
  permission: 403,
  billing: 402,
  quota: 429,
  rate_limit: 429,
  invalid_request: 400,
  too_large: 413,
  unsupported_language: 400,
  unsupported: 400,
  not_found: 404,
  conflict: 409,
  timeout: 504,
  unavailable: 503,
  internal: 500,
  partial: 207,
  dry_run: 200,
  other: 500,
};
