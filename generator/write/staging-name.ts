/** The name under which errcat prepares changes: of a folder inside a package, and the first part of that of files next to the user's. */
export const stagingName = ".errcat-writing";

/** Does some work; if a file that only errcat knows fails, the error names one that the user knows instead. */
export function namingKnownFile<Result>(knownFile: (path: string) => string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    if (path?.includes(stagingName)) (error as NodeJS.ErrnoException).path = knownFile(path);
    throw error;
  }
}
