import type { RunnablePackage } from "../../compile/run.ts";
import { type DriftRecord, recordOf } from "./record.ts";

/** How many answers go through the parser together. */
const batch = 500;

/** Makes records of answers that are in a log instead of records, with the parser of their catalog. */
export class Answers {
  readonly #drifts: RunnablePackage["drifts"];
  readonly #add: (record: DriftRecord, time: number | undefined) => void;
  #waiting: { readonly objects: readonly object[]; readonly time: number | undefined }[] = [];

  constructor({ drifts }: RunnablePackage, add: (record: DriftRecord, time: number | undefined) => void) {
    this.#drifts = drifts;
    this.#add = add;
  }

  add(objects: readonly object[], time: number | undefined): void {
    if (objects.length > 0 && this.#waiting.push({ objects, time }) >= batch) this.finish();
  }

  /** Reads the answers that are waiting. */
  finish(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const [i, found] of this.#drifts(waiting.map(({ objects }) => objects)).entries()) {
      const record = recordOf(found);
      if (record !== undefined) this.#add(record, waiting[i]?.time);
    }
  }
}
