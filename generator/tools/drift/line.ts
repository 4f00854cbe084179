import { objectsIn } from "./json-in.ts";
import { type DriftRecord, recordOf } from "./record.ts";
import { timeIn, timeOf } from "./time.ts";

/** What one line of a log holds. */
export interface Line {
  readonly records: readonly DriftRecord[];
  /** The JSON objects of the line: in place of records, an answer may be in them. */
  readonly objects: readonly object[];
  /** In milliseconds since 1970, if the line has a time. */
  readonly time: number | undefined;
}

const empty: Line = { records: [], objects: [], time: undefined };

/** Reads a line, whoever wrote it: a record, an answer, or either in the JSON or the text of a logger. `wantsAnswers` is whether lines without a record count. */
export function readLine(text: string, wantsAnswers: boolean): Line {
  // Most lines of most logs are about something else.
  if (!text.includes("{") || !(wantsAnswers || text.includes("drift"))) return empty;
  const objects = objectsIn(text);
  const records = objects.flatMap((object) => recordsIn(object));
  if (records.length === 0 && !wantsAnswers) return empty;
  return { records, objects, time: timeAmong(objects, text) };
}

function timeAmong(objects: readonly object[], text: string): number | undefined {
  for (const object of objects) {
    const time = timeOf(object);
    if (time !== undefined) return time;
  }
  return text.trimStart().startsWith("{") ? undefined : timeIn(text);
}

/** Returns the records in a value, at any place, also inside JSON that is a text. */
function recordsIn(root: object): readonly DriftRecord[] {
  const records: DriftRecord[] = [];
  const open: unknown[] = [root];
  for (let looked = 0; open.length > 0 && looked < mostValues; looked++) {
    const value = open.pop();
    if (typeof value === "string") {
      if (value.includes("drift") && value.includes("{")) open.push(...objectsIn(value));
      continue;
    }
    if (value === null || typeof value !== "object") continue;
    const record = recordOf(value);
    if (record !== undefined) records.push(record);
    else for (const inner of Object.values(value)) if (isOpen(inner)) open.push(inner);
  }
  return records;
}

function isOpen(value: unknown): boolean {
  return typeof value === "string" || (value !== null && typeof value === "object");
}

/** How many objects and texts of one line are looked at. */
const mostValues = 10_000;
