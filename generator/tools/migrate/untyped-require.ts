import { type Project, ts } from "ts-morph";
import type { Problem } from "../../problems/problem.ts";
import { isGenerated } from "../usage/open.ts";
import { placeIn } from "../usage/place.ts";

/**
 * Where TypeScript requires a generated package in a way in which it is `any` to the compiler, so that nothing of what is done with it is
 * seen.
 */
export function untypedRequires(project: Project, files: readonly string[]): readonly Problem[] {
  const program = project.getProgram().compilerObject;
  const host = project.getModuleResolutionHost();
  const isPackage = (specifier: string, from: string): boolean => {
    const mode = ts.ModuleKind.CommonJS;
    const { resolvedModule } = ts.resolveModuleName(specifier, from, program.getCompilerOptions(), host, undefined, undefined, mode);
    const text = resolvedModule && host.readFile(resolvedModule.resolvedFileName);
    return text !== undefined && isGenerated({ text });
  };
  return files.flatMap((path) => {
    const file = program.getSourceFile(path);
    if (file === undefined || !/\.[cm]?tsx?$/.test(path) || !file.text.includes("require(")) return [];
    const problems: Problem[] = [];
    const visit = (node: ts.Node): void => {
      const [specifier] = ts.isCallExpression(node) && node.expression.getText() === "require" ? node.arguments : [];
      if (specifier && ts.isStringLiteralLike(specifier) && isPackage(specifier.text, path)) problems.push(complaint(specifier));
      ts.forEachChild(node, visit);
    };
    visit(file);
    return problems;
  });
}

function complaint(specifier: ts.StringLiteralLike): Problem {
  const file = specifier.getSourceFile();
  return {
    rule: "untyped-require",
    severity: "warning",
    message: `What \`require\` returns has no type in TypeScript, so no use of ${JSON.stringify(specifier.text)} is checked or migrated here.`,
    cure: `Write \`import errors = require(${JSON.stringify(specifier.text)})\`, and run \`errcat migrate\` again.`,
    place: placeIn(file, specifier.getStart(file), specifier.end),
  };
}
