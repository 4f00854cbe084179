import { UsageError } from "../../../problems/exit-codes.ts";

/** The most bytes that the parts of a workbook may have together once they are unpacked. */
const mostBytes = 256 * 1024 * 1024;

/** Unpacks the parts of a workbook that hold its sheets and their texts. Throws {@link UsageError}. */
export async function partsOf(path: string, bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { unzipSync } = await import("fflate");
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/(?:workbook\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml|_rels\/workbook\.xml\.rels)$/.test(name)) return false;
        size += originalSize;
        if (size > mostBytes)
          throw new UsageError(`"${path}" is larger than 256 MiB once it is unpacked.`, "Save the list as CSV, and import that.");
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, part]) => [name, new TextDecoder().decode(part)]));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`"${path}" is not a workbook of Excel: ${(error as Error).message}.`, "Save it again as .xlsx, or as CSV.");
  }
}
