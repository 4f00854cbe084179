/** The names under which loggers write the time: pino and Bunyan, winston, Logstash, and others. */
const names = ["time", "timestamp", "@timestamp", "ts", "date", "datetime"];

/** Returns the time that a log line has, in milliseconds since 1970; `undefined` if it has none. */
export function timeOf(line: object): number | undefined {
  for (const name of names) {
    const value: unknown = (line as Record<string, unknown>)[name];
    const time = typeof value === "number" ? ofNumber(value) : typeof value === "string" ? timeIn(value, /^/) : undefined;
    if (time !== undefined) return time;
  }
  return undefined;
}

/** Returns the first time in a text, in the form of ISO 8601. Without a zone, it is UTC. */
export function timeIn(text: string, from = /(?:^|[^\d])/): number | undefined {
  const date = new RegExp(`${from.source}(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)(?:[.,](\\d{1,9}))?(Z|[+-]\\d\\d:?\\d\\d)?`).exec(
    text,
  );
  if (date === null) return undefined;
  const [, day, clock, fraction = "0", zone = "Z"] = date;
  const time = Date.parse(`${day}T${clock}.${fraction.padEnd(3, "0").slice(0, 3)}${zone.replace(/(\d\d)(\d\d)$/, "$1:$2")}`);
  return Number.isNaN(time) ? undefined : time;
}

/** A number of seconds, milliseconds, microseconds, or nanoseconds: each is a date of this century in one unit only. */
function ofNumber(value: number): number | undefined {
  const unit = [1e-3, 1, 1e3, 1e6].find((one) => value / one >= earliest && value / one < latest);
  return unit === undefined ? undefined : Math.round(value / unit);
}

const earliest = Date.UTC(2000, 0);
const latest = Date.UTC(2100, 0);
