import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget, ts } from "ts-morph";
import type { Provider } from "../normalize/provider.ts";
import { existedIn } from "../normalize/versions.ts";
import { counted } from "../problems/counted.ts";
import { encoders } from "../render/encode.ts";
import type { Files } from "../render/render.ts";

/**
 * Type-checks packages in memory, each with a consumer that handles every code. Throws if anything does not compile: that is a bug in
 * errcat, and the output must not reach the disk.
 */
export function verify(packages: readonly { readonly provider: Provider; readonly files: Files }[]): void {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      types: [],
      skipDefaultLibCheck: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      isolatedDeclarations: true,
      declaration: true,
    },
  });
  for (const { provider, files } of packages) {
    for (const [path, text] of files)
      if (path === "package.json" || /^src\/.*\.ts$/.test(path)) project.createSourceFile(`/${provider.id}/${path}`, text);
    project.createSourceFile(`/${provider.id}/src/consumer.ts`, consumer(provider));
  }
  const diagnostics = project.getPreEmitDiagnostics();
  if (diagnostics.length > 0) {
    const host = { getCanonicalFileName: (name: string) => name, getCurrentDirectory: () => "/", getNewLine: () => "\n" };
    const text = ts.formatDiagnostics(
      diagnostics.slice(0, 10).map((diagnostic) => diagnostic.compilerObject),
      host,
    );
    throw new Error(
      `The generated code does not compile (${counted(diagnostics.length, "error")}). This is a bug in errcat; nothing was written.\n${text}`,
    );
  }
}

/** Returns a program that handles every code in each possible way. */
function consumer({ entries, typeName, history, operations }: Provider): string {
  const codes = entries.map(({ code }) => encoders.key(code));
  const oldest = history.first;
  const first = entries.filter(({ lifecycle }) => existedIn(lifecycle, oldest)).map(({ code }) => code);
  const ofOldest = new Set(first);
  // Where every object has a function of that name with other parameters, the compiler cannot tell which of the two is meant.
  const handler = (code: string): string =>
    `    ${encoders.key(code)}: ${code in Object.prototype ? `(e: errors.${typeName}ErrorOf<${encoders.key(code)}>)` : "(e)"} => e.code satisfies ${encoders.key(code)},`;
  return `
import * as errors from "./index.js";

export function byMatch(error: errors.${typeName}Error): string {
  return errors.match(error, {
${entries.map(({ code }) => handler(code)).join("\n")}
    $unknown: (e) => e.rawCode,
  });
}

export function bySwitch(error: errors.${typeName}Error): string {
  switch (error.code) {
${codes.map((code) => `    case ${code}: return error.category;`).join("\n")}
    case "$unknown": return error.rawCode;
    default: return errors.assertNever(error);
  }
}

export function byMatchOfVersion(error: errors.${typeName}Error): string {
  return errors.match(errors.asOf(${encoders.string(oldest)}, error), {
${first.map(handler).join("\n")}
    $unknown: (e) => e.rawCode,
    $added: (e) => e.error.code,
  });
}

export function bySwitchOfVersion(error: errors.${typeName}Error): string {
  const seen = errors.asOf(${encoders.string(oldest)}, error);
  switch (seen.code) {
${first.map((code) => `    case ${encoders.key(code)}: return seen.category;`).join("\n")}
    case "$unknown": return seen.rawCode;
    case "$added": return seen.error.code;
    default: return errors.assertNever(seen);
  }
}

${operations.all
  .slice(0, mostOperations)
  .map(({ id, codes }, i) => {
    const listed = [...operations.common, ...codes];
    return `
export function byMatchWithin${i}(error: errors.${typeName}Error): string {
  return errors.match(errors.within(${encoders.string(id)}, error), {
${listed.map(handler).join("\n")}
    $unknown: (e) => e.rawCode,
    $other: (e) => e.error.code,
  });
}

export function byMatchWithinAsOf${i}(error: errors.${typeName}Error): string {
  return errors.match(errors.within(${encoders.string(id)}, errors.asOf(${encoders.string(oldest)}, error)), {
${listed
  .filter((code) => ofOldest.has(code))
  .map(handler)
  .join("\n")}
    $unknown: (e) => e.rawCode,
    $other: (e) => e.error.code,
    $added: (e) => e.error.code,
  });
}
`;
  })
  .join("")}
export function byGuard(value: unknown): errors.${typeName}Error | undefined {
  const error = errors.parse(value);
  return errors.is(error, "$unknown") ? undefined : error;
}
`;
}

/** Operations differ only in their codes: the compiler need not see every one. */
const mostOperations = 3;
