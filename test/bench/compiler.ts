import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workshop.ts";

/** The compilers that people use, by the name that they have here. */
export const compilers = ["ts54", "ts59", "ts6", "typescript"] as const;

export type Compiler = (typeof compilers)[number];

export interface Compiled {
  readonly instantiations: number;
  readonly checkSeconds: number;
  /** One line each. */
  readonly complaints: readonly string[];
}

/** Type-checks some files of a folder, as an app would that has packages installed there. */
export function compiled(
  compiler: Compiler,
  inside: string,
  files: Readonly<Record<string, string>>,
  options: object = { noEmit: true },
): Compiled {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(inside, path), text);
  writeFileSync(join(inside, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(inside, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { strict: true, target: "es2022", module: "nodenext", skipLibCheck: true, types: [], ...options },
      files: Object.keys(files),
    }),
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--max-old-space-size=6000",
      "--stack-size=3900",
      join(root, "node_modules", compiler, "bin/tsc"),
      "-p",
      inside,
      "--pretty",
      "false",
      "--extendedDiagnostics",
    ],
    { cwd: inside, encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  const numbered = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1] ?? Number.NaN);
  const checked = {
    instantiations: numbered("Instantiations"),
    checkSeconds: numbered("Check time"),
    complaints: stdout.split("\n").filter((line) => / error TS\d+/.test(line) || line.startsWith("error TS")),
  };
  if (Number.isNaN(checked.checkSeconds))
    throw new Error(`${compiler} said nothing of what it did in ${inside}:\n${stdout.slice(0, 2000)}${stderr.slice(0, 2000)}`);
  return checked;
}
