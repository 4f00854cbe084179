/** What a package records of an error that its catalog does not describe. */
export interface DriftRecord {
  readonly drift: DriftKind;
  readonly provider: string;
  readonly catalogVersion: string;
  readonly rawCode: string | undefined;
  readonly status: number | undefined;
  readonly nearest: string | undefined;
  readonly fields: readonly string[];
  readonly otherFields: number;
}

/** What the catalog does not list: a code, the status of a listed code, or the format of a body. */
export type DriftKind = "code" | "status" | "body";

/** Returns the record that a value is; `undefined` for anything else. Logs are written by anybody, so that every field is checked. */
export function recordOf(value: unknown): DriftRecord | undefined {
  if (value === null || typeof value !== "object") return undefined;
  const { drift, provider, catalogVersion, rawCode, status, nearest, fields = [], otherFields = 0 } = value as Record<string, unknown>;
  if (!isKind(drift) || !isId(provider) || !isVersion(catalogVersion) || !isCount(otherFields)) return undefined;
  if (!isCode(rawCode) || !isCode(nearest) || !isStatus(status) || !isNames(fields)) return undefined;
  return {
    drift,
    provider,
    catalogVersion,
    rawCode: rawCode ?? undefined,
    status: status ?? undefined,
    nearest: nearest ?? undefined,
    fields,
    otherFields,
  };
}

function isKind(value: unknown): value is DriftKind {
  return value === "code" || value === "status" || value === "body";
}

function isId(value: unknown): value is string {
  return typeof value === "string" && /^[a-z][a-z0-9-]{0,63}$/.test(value);
}

function isVersion(value: unknown): value is string {
  return typeof value === "string" && /^\d{1,9}\.\d{1,9}\.\d{1,9}$/.test(value);
}

/** Whether a value may stand in place of a code; some loggers write `null` for what is not there. */
function isCode(value: unknown): value is string | null | undefined {
  return isAbsent(value) || (typeof value === "string" && value.length > 0 && value.length <= 256);
}

function isStatus(value: unknown): value is number | null | undefined {
  return isAbsent(value) || (Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 599);
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 1000 && value.every((name) => typeof name === "string" && name.length <= 1024);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}
