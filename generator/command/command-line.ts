import { readFileSync } from "node:fs";
import { runScript } from "../config/package-manager.ts";
import type { Overrides } from "./overrides.ts";

/** The command line that generates again, as the people of this project write it. */
export function generateCommandLine(
  { catalogs, out, config, pseudo }: Overrides & { readonly config?: string; readonly pseudo?: boolean },
  force: boolean,
  more: readonly string[] = [],
): string {
  const flags = [
    ...(config ? [`--config ${config}`] : []),
    ...(catalogs ? [`--catalogs ${catalogs.join(" ")}`] : []),
    ...(out ? [`--out ${out}`] : []),
    ...(pseudo ? ["--pseudo"] : []),
    ...(force ? ["--force"] : []),
    ...more,
  ];
  const script = scriptThatGenerates();
  return script === undefined ? ["npx errcat generate", ...flags].join(" ") : runScript(script, flags);
}

/** The script of the package.json here that runs `errcat generate`, and nothing after it. */
function scriptThatGenerates(): string | undefined {
  try {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts?: Record<string, string> };
    return Object.entries(scripts ?? {}).find(([, line]) => /\b(errcat|cli\.js) generate$/.test(line))?.[0];
  } catch {
    return undefined;
  }
}
