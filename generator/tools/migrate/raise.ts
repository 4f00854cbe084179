import { ts } from "ts-morph";
import { compareVersions } from "../../catalog/versions.ts";
import type { Provider } from "../usage/provider.ts";
import { literalsOf } from "../usage/trace.ts";
import { literalTypesOf, namesVersion } from "../usage/type-uses.ts";
import type { Context, Step } from "./context.ts";

/** Raises the versions that a file names: in `matchAsOf`, in `asOf`, and in the types that end with `AsOf`. */
export function raise(file: ts.SourceFile, { types, target }: Context): readonly Step[] {
  const { checker } = types;
  const steps: Step[] = [];
  const to = (literal: ts.StringLiteralLike, provider: Provider): void => {
    const version = target(provider);
    if (version === undefined || !/^\d+\.\d+\.\d+$/.test(literal.text) || compareVersions(literal.text, version) >= 0) return;
    const source = literal.getSourceFile();
    steps.push({
      file: source,
      start: literal.getStart(source) + 1,
      end: literal.end - 1,
      text: version,
      kind: "raised",
      provider: provider.id,
      what: [`${literal.text} → ${version}`],
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const callee = types.callee(node);
      const [version] = node.arguments;
      if (callee && version && /^(matchAsOf|asOf)$/.test(callee.name))
        for (const literal of literalsOf(version, checker)) to(literal, callee.provider);
    } else if (ts.isTypeReferenceNode(node)) {
      const declared = types.declared(checker.getSymbolAtLocation(node.typeName));
      const [version] = node.typeArguments ?? [];
      if (declared && version && namesVersion(declared.name))
        for (const literal of literalTypesOf(version, checker)) to(literal, declared.provider);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return steps;
}
