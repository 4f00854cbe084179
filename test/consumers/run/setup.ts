import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { npm } from "./npm.ts";
import { pack } from "./pack.ts";

declare module "vitest" {
  interface ProvidedContext {
    /**
     * Where the consumers are installed, outside the repository. The tarballs are in its folder `packed`, without versions in their names.
     */
    readonly elsewhere: string;
    /** The clone that errcat was packed from, with its dependencies. */
    readonly cloned: string;
    /** The registry that everything else comes from. */
    readonly usual: string;
  }
}

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** Packs errcat and its packages as they would be published, once for all consumers. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const elsewhere = mkdtempSync(join(tmpdir(), "errcat-consumers-"));
  const { tarball, cloned } = await pack(elsewhere);
  const packed = join(elsewhere, "packed");
  mkdirSync(packed);
  renameSync(tarball, join(packed, "errcat.tgz"));
  const packages = readdirSync(join(repository, "generated")).map((id) => `./generated/${id}`);
  const { output } = await npm(repository, "pack", ...packages, "--json", "--pack-destination", packed);
  for (const { name, filename } of Object.values(JSON.parse(output) as Record<string, { name: string; filename: string }>)) {
    renameSync(join(packed, filename), join(packed, `${name.replace("@", "").replace("/", "-")}.tgz`));
  }
  provide("elsewhere", elsewhere);
  provide("cloned", cloned);
  provide("usual", (await npm(repository, "config", "get", "registry")).output.trim());
  return () => rmSync(elsewhere, { recursive: true, force: true, maxRetries: 5 });
}
