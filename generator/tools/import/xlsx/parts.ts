import { UsageError } from "../../../problems/exit-codes.ts";
import { unzip } from "./unzip.ts";

/** The most bytes that the parts of a workbook may have together once they are unpacked. */
const mostBytes = 256 * 1024 * 1024;

/** Unpacks the parts of a workbook that hold its sheets and their texts. Throws {@link UsageError}. */
export function partsOf(path: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  const isPart = (name: string): boolean =>
    /^xl\/(?:workbook\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml|_rels\/workbook\.xml\.rels)$/.test(name);
  try {
    return new Map([...unzip(bytes, isPart, mostBytes)].map(([name, part]) => [name, new TextDecoder().decode(part)]));
  } catch (error) {
    // Node.js throws a RangeError of its own for a file that is larger than allowed, and for a length beyond the archive.
    if (error instanceof RangeError && /larger than|too large/.test(error.message))
      throw new UsageError(`"${path}" is larger than 256 MiB when unpacked.`, "Save the list as CSV, and import that.");
    throw new UsageError(`"${path}" is not an Excel workbook: ${(error as Error).message}.`, "Save it as .xlsx or CSV.");
  }
}
