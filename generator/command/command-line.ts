import { readFileSync } from "node:fs";
import { runScript } from "../config/package-manager.ts";
import type { Overrides } from "./overrides.ts";

/** Returns the command line that regenerates, with this project's package manager and scripts. */
export function generateCommandLine(
  { catalogs, out, with: document, config, pseudo, strict }: Overrides & { readonly config?: string; readonly pseudo?: boolean },
  force: boolean,
  more: readonly string[] = [],
): string {
  const flags = [
    ...(config ? [`--config ${config}`] : []),
    ...(catalogs ? [`--catalogs ${catalogs.join(" ")}`] : []),
    ...(out ? [`--out ${out}`] : []),
    ...(document ? [`--with ${document}`] : []),
    ...(pseudo ? ["--pseudo"] : []),
    ...(strict ? ["--strict"] : []),
    ...(force ? ["--force"] : []),
    ...more,
  ];
  const script = scriptThatGenerates();
  return script === undefined ? ["npx errcat generate", ...flags].join(" ") : runScript(script, flags);
}

/** Returns the script in the working folder's package.json that runs `errcat generate` as its last command. */
function scriptThatGenerates(): string | undefined {
  try {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts?: Record<string, string> };
    return Object.entries(scripts ?? {}).find(([, line]) => /\b(errcat|cli\.js) generate$/.test(line))?.[0];
  } catch {
    return undefined;
  }
}
