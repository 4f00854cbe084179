import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget, ts } from "ts-morph";
import { UsageError } from "../../problems/exit-codes.ts";
import { type Consumer, ownFiles } from "./open.ts";

/** Source that uses generated packages: paths from its root, and texts; those of the installed packages in `node_modules` among them. */
export interface ConsumerSource {
  readonly files: ReadonlyMap<string, string>;
  /** As a tsconfig has them. */
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
}

/** A program that is nowhere but in memory. What is not installed is looked at. */
export function inMemory({ files, compilerOptions = {} }: ConsumerSource): Consumer {
  const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions, "/");
  const [wrong] = errors;
  if (wrong) throw new UsageError(ts.flattenDiagnosticMessageText(wrong.messageText, " "), "Correct the compiler options.");
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      types: [],
      strict: true,
      ...options,
      noEmit: true,
    },
  });
  const disk = project.getFileSystem();
  const paths = [...files].map(([path, text]) => {
    const absolute = `/${path.replace(/^\/+/, "")}`;
    disk.writeFileSync(absolute, text);
    return absolute;
  });
  for (const path of paths) if (!path.includes("/node_modules/") && /\.[cm]?[jt]sx?$/.test(path)) project.addSourceFileAtPath(path);
  return { project, files: ownFiles(project) };
}
