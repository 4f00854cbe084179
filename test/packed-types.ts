import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";

/** What "Are the types wrong?" says of a tarball. */
export interface PackedTypes {
  readonly entrypoints: readonly string[];
  readonly problems: readonly Problem[];
}

/** Checks the types of a tarball, at the entry points that it has and at others. */
export async function packedTypes(tarball: string, includeEntrypoints: readonly string[] = []): Promise<PackedTypes> {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), { includeEntrypoints: [...includeEntrypoints] });
  if (!result.types) throw new Error(`${tarball} has no types`);
  return { entrypoints: Object.keys(result.entrypoints), problems: result.problems };
}
