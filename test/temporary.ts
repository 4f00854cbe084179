import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Gives the tests of a run a temporary folder of their own, and removes it with all that they leave. It is in memory where that has room:
 * errcat waits for the disk after each file that it writes, which would make up half of the time.
 */
export default function setup(): () => void {
  const folder = inMemory() ?? mkdtempSync(join(tmpdir(), "errcat-tests-"));
  // Some tests are somebody else.
  chmodSync(folder, 0o755);
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  return () => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

const memory = "/dev/shm";
const enough = 2 ** 30;

function inMemory(): string | undefined {
  if (!existsSync(memory)) return undefined;
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize < enough) return undefined;
  try {
    const folder = mkdtempSync(join(memory, "errcat-tests-"));
    const program = join(folder, "program");
    writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
    if (spawnSync(program).status === 0) return folder;
    rmSync(folder, { recursive: true });
  } catch {
    // It may be read-only.
  }
  return undefined;
}
