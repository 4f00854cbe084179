import type { DriftRecord } from "./packages.ts";

/** What each format of logs makes of a record, as its library writes it; of an answer without one, what is usual beside it. */
export const formats: Readonly<Record<string, (record: object | undefined, time: number) => string>> = {
  // pino 10: logger.warn(record, "drift")
  pino: (record, time) =>
    JSON.stringify({ level: record ? 40 : 30, time, pid: 4711, hostname: "api-1", ...record, msg: record ? "drift" : "request completed" }),
  // winston 3 with timestamp() and json(): logger.warn("drift", { record })
  winston: (record, time) =>
    JSON.stringify({ level: record ? "warn" : "info", message: record ? "drift" : "request completed", record, timestamp: iso(time) }),
  // Bunyan: log.warn({ record }, "drift")
  bunyan: (record, time) =>
    JSON.stringify({ name: "api", hostname: "api-1", pid: 4711, level: record ? 40 : 30, record, msg: "request", time: iso(time), v: 0 }),
  // Lines of text with the record at the end.
  text: (record, time) =>
    record ? `${iso(time)} WARN [worker-7] order {a} failed: ${JSON.stringify(record)}` : `${iso(time)} INFO [worker-7] order {a} done`,
};

function iso(time: number): string {
  return new Date(time).toISOString();
}

/** A record, with the fields that a test does not care about. */
export function recordWith(fields: Partial<DriftRecord>): DriftRecord {
  const { drift = "code", provider = "shop", catalogVersion = "1.0.0", rawCode, status, nearest } = fields;
  return { drift, provider, catalogVersion, rawCode, status, nearest, fields: fields.fields ?? [], otherFields: fields.otherFields ?? 0 };
}
