import { relative, resolve, sep } from "node:path";
import { pathOfFlag } from "../config/path-mistake.ts";
import type { ConfigFile } from "../config/read.ts";
import { UsageError } from "../problems/exit-codes.ts";

/** Options of the command line that override the configuration. Paths are relative to the working folder. */
export interface Overrides {
  /** Catalog files, folders of catalogs, or names of built-in catalogs. */
  readonly catalogs?: readonly string[];
  /** The output folder, with one subfolder per catalog. */
  readonly out?: string;
  /** The OpenAPI document from which the operations of the only catalog are taken. */
  readonly with?: string;
  /** Whether all catalogs must spell everything out. */
  readonly strict?: boolean;
}

/** Returns a configuration with the overrides of the command line applied. */
export function overridden(written: ConfigFile, { catalogs, out, with: document, strict }: Overrides): ConfigFile {
  const config = strict ? strictly(written) : written;
  if (catalogs === undefined && out === undefined && document === undefined) return config;
  const [first, ...others] = config.outputs;
  if (first === undefined || others.length > 0)
    throw new UsageError(
      `${config.path} has several outputs, so ${catalogs !== undefined ? "--catalogs" : out !== undefined ? "--out" : "--with"} cannot be used.`,
      "Change the configuration, or use --config with a configuration that has a single output.",
    );
  const local = (field: "catalogs" | "out" | "with", path: string): string =>
    relative(config.folder, resolve(pathOfFlag(path, field))).replaceAll(sep, "/") || ".";
  const output = {
    ...first.output,
    ...(catalogs && { catalogs: catalogs.map((name) => (name.startsWith("errcat:") ? name : local("catalogs", name))) }),
    ...(out !== undefined && { out: local("out", out) }),
    ...(document !== undefined && { with: local("with", document) }),
  };
  const nowhere = { path: "", line: 0, column: 0, length: 0, pointer: "" };
  return {
    ...config,
    outputs: [{ ...first, output }],
    overridden: true,
    locate: (pointer, part) => (document !== undefined && pointer === `${first.pointer}/with` ? nowhere : config.locate(pointer, part)),
  };
}

/** Returns a configuration whose catalogs must spell everything out. */
export function strictly(config: ConfigFile): ConfigFile {
  return { ...config, outputs: config.outputs.map((one) => ({ ...one, output: { ...one.output, strict: true } })) };
}
