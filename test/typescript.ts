import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts60 from "ts6";
import ts54 from "ts54";
import ts59 from "ts59";

/** Every TypeScript that consumers may use. */
export const typescripts = ["5.4", "5.9", "6.0", "7.0"] as const;

export type TypeScript = (typeof typescripts)[number];

/** What a tsconfig says. */
export interface Configuration {
  readonly compilerOptions: Readonly<Record<string, unknown>>;
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
}

/** Something a compiler says of a file. */
export interface Complaint {
  /** Its path in the folder. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Compiled {
  readonly complaints: readonly Complaint[];
  /** How many types the compiler made from others. */
  readonly instantiations: number;
  /** How many types it made in all. */
  readonly types: number;
}

/**
 * Compiles the files of a folder as `tsc -p` does. Compilers that are JavaScript run in this process, where they are warm and know their
 * libraries.
 */
export async function compiled(typescript: TypeScript, folder: string, configuration: Configuration): Promise<Compiled> {
  return typescript === "7.0" ? compiledByProcess(folder, configuration) : compiledHere(inThisProcess[typescript], folder, configuration);
}

const inThisProcess = { "5.4": ts54 as unknown as typeof ts60, "5.9": ts59 as unknown as typeof ts60, "6.0": ts60 };

/** The libraries of the compilers, by path and target. */
const libraries = new Map<string, ts60.SourceFile | undefined>();

function compiledHere(ts: typeof ts60, folder: string, configuration: Configuration): Compiled {
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(configuration, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (path, ...rest) => {
    if (!/[\\/]lib\.[^\\/]*\.d\.ts$/.test(path)) return getSourceFile(path, ...rest);
    const key = `${path} ${options.target}`;
    if (!libraries.has(key)) libraries.set(key, getSourceFile(path, ...rest));
    return libraries.get(key);
  };
  const program = ts.createProgram({ rootNames: fileNames, options, host });
  const complaints = [...errors, ...ts.getPreEmitDiagnostics(program)].map(({ file, start = 0, messageText }): Complaint => {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (file === undefined) return { file: "", line: 0, message };
    return {
      file: relative(folder, file.fileName).replaceAll("\\", "/"),
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      message,
    };
  });
  return { complaints, instantiations: program.getInstantiationCount(), types: program.getTypeCount() };
}

let configurations = 0;

async function compiledByProcess(folder: string, configuration: Configuration): Promise<Compiled> {
  const name = `tsconfig.${configurations++}.json`;
  writeFileSync(join(folder, name), JSON.stringify(configuration));
  const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  const output = await new Promise<string>((resolve) => {
    const args = [tsc, "-p", name, "--pretty", "false", "--extendedDiagnostics"];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1 << 26 }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
  const end = output.search(/^Files:/m);
  const [said, measured] = [output.slice(0, end), output.slice(end)];
  const complaints: Complaint[] = [];
  for (const line of said.split("\n").filter(Boolean)) {
    const [, file, number, message] = /^(\S+?)\((\d+),\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    const before = complaints.at(-1);
    if (file !== undefined && message !== undefined) complaints.push({ file, line: Number(number), message });
    else if (before && line.startsWith(" ")) complaints[complaints.length - 1] = { ...before, message: `${before.message}\n${line}` };
    else complaints.push({ file: "", line: 0, message: line });
  }
  const counted = (what: string): number => Number(new RegExp(`^${what}:\\s+(\\d+)`, "m").exec(measured)?.[1]);
  return { complaints, instantiations: counted("Instantiations"), types: counted("Types") };
}
