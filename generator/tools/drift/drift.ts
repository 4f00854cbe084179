import type { RunnablePackage } from "../../compile/run.ts";
import { Answers } from "./answers.ts";
import { Fold } from "./fold.ts";
import { readLine } from "./line.ts";
import { eachLine } from "./lines.ts";
import type { DriftReport } from "./report.ts";

/** Counts the records in logs, which are read one after the other; with a package, also what its parser finds in lines without a record. */
export async function driftIn(logs: Iterable<AsyncIterable<string>>, runnable?: RunnablePackage): Promise<DriftReport> {
  const fold = new Fold();
  const answers = runnable && new Answers(runnable, (record, time) => fold.add(record, time));
  const show = (text: string | undefined): void => {
    fold.line(text === undefined);
    if (text === undefined) return;
    const { records, objects, time } = readLine(text, answers !== undefined);
    for (const record of records) fold.add(record, time);
    if (records.length === 0) answers?.add(objects, time);
  };
  for (const log of logs) {
    // One log after the other: together they would not fit into memory.
    // oxlint-disable-next-line no-await-in-loop
    await eachLine(log, show);
  }
  answers?.finish();
  return fold.report();
}

/** Returns the report of the whole from those of its parts. */
export function merged(parts: Iterable<DriftReport>): DriftReport {
  const fold = new Fold();
  for (const part of parts) fold.merge(part);
  return fold.report();
}
