import type { ConsumerSource } from "../usage/in-memory.ts";
import type { Audit, KnownTo } from "./findings.ts";

/** Finds where source handles error codes in a way that goes wrong in silence, as `errcat audit` does. Needs ts-morph. */
export async function auditSource(source: ConsumerSource, catalogs: readonly KnownTo[] = []): Promise<Audit> {
  const [{ inMemory }, { audit }] = await Promise.all([import("../usage/in-memory.ts"), import("./audit.ts")]);
  return audit([inMemory(source)], catalogs);
}
