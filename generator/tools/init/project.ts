import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { configsIn } from "../../config/find.ts";
import { load } from "../../load/load.ts";
import { ConfigError } from "../../problems/config-error.ts";

/** The existing content of the working folder. */
export interface Project {
  readonly configs: readonly string[];
  /** The text of package.json. */
  readonly packageText: string | undefined;
  readonly package: PackageJson;
  /** Whether the project compiles or runs TypeScript. */
  readonly typescript: boolean;
  /** Whether the project uses Prettier. */
  readonly prettier: boolean;
}

interface PackageJson {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: object;
  readonly devDependencies?: object;
}

/** Inspects the working folder. Throws {@link ConfigError} if package.json is not valid JSON. */
export function look(): Project {
  const names = readdirSync(".");
  const bytes = names.includes("package.json") ? readFileSync("package.json") : undefined;
  const document = bytes && load("package.json", bytes);
  if (document && document.problems.length > 0) throw new ConfigError(document.problems);
  const found = (document?.value ?? {}) as PackageJson;
  const packages = Object.keys({ ...found.dependencies, ...found.devDependencies });
  return {
    configs: configsIn(process.cwd()),
    packageText: bytes?.toString("utf8"),
    package: found,
    typescript:
      packages.some((name) => /^(typescript|tsx|ts-node)$/.test(name)) ||
      names.some((name) => /^(tsconfig.*\.json|deno\.jsonc?|bun\.lockb?)$/.test(name)),
    prettier: packages.includes("prettier") || names.some((name) => /^\.?prettier(rc|ignore|\.config)/.test(name)),
  };
}

/**
 * Returns where and how to generate errors: as TypeScript if the project uses it, and otherwise as a compiled package that is imported by
 * its path.
 */
export function place({ typescript, package: { name = "" } }: Project): {
  readonly out: string;
  readonly lines: readonly string[];
} {
  if (typescript)
    return {
      out: "src/errors",
      lines: ['out: "src/errors",', 'as: "source", // TypeScript, compiled with the rest of the app'],
    };
  const scope = /^@[a-z0-9-][a-z0-9._-]*(?=\/)/.exec(name)?.[0] ?? "@my";
  return {
    out: "errors",
    lines: [
      'out: "errors",',
      'as: "package", // compiled JavaScript with types, to be imported by its path or to be published',
      `scope: ${JSON.stringify(scope)},`,
    ],
  };
}

/** Returns the folder of the installed errcat, here or in a folder above, as in a workspace. */
export function installed(folder = process.cwd(), up = ""): string | undefined {
  if (existsSync(join(folder, "node_modules/errcat/schema"))) return `${up}node_modules/errcat`;
  return dirname(folder) === folder ? undefined : installed(dirname(folder), `../${up}`);
}
