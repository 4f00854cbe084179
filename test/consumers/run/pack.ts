import { join } from "node:path";
import { clone } from "../../clone.ts";
import { npm } from "./npm.ts";

/**
 * Packs errcat as somebody does who has nothing but its repository: a clean clone, `npm ci`, `npm pack`. Gives the path of the tarball and
 * of the clone.
 */
export async function pack(into: string): Promise<{ readonly tarball: string; readonly cloned: string }> {
  const cloned = clone(join(into, "clone"));
  await npm(cloned, "ci", "--prefer-offline", "--no-audit", "--no-fund");
  const { output } = await npm(cloned, "pack", "--json", "--pack-destination", into);
  const [{ filename }] = Object.values(JSON.parse(output)) as [{ filename: string }];
  return { tarball: join(into, filename), cloned };
}
