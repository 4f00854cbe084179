import { ts } from "ts-morph";
import { hasSibling } from "../usage/has-sibling.ts";
import { isNeeded, mayBecome } from "../usage/required.ts";
import type { Use } from "../usage/use.ts";
import { ended, type UsedPackage } from "../usage/used-package.ts";
import { type Context, replacementOf, type Step } from "./context.ts";
import { alike } from "./like-constant.ts";
import { renamedSpecifier } from "./specifier.ts";

/**
 * Imports constants for codes under the names that they have now: those that a package has under another spelling, and those of codes that
 * took the place of others.
 */
export function renameConstants(sources: readonly ts.SourceFile[], providers: readonly UsedPackage[], context: Context): readonly Step[] {
  const { checker } = context.types;
  const uses = constantUses(context);
  return sources.flatMap((file) =>
    file.statements.flatMap((statement): Step[] => {
      if ((!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) || !statement.moduleSpecifier) return [];
      const provider = providerOf(statement.moduleSpecifier, providers, checker);
      if (provider === undefined) return [];
      return specifiersOf(statement).flatMap((specifier) => {
        const from = (specifier.propertyName ?? specifier.name).text;
        const to = successor(from, provider, uses.get(file), context);
        const edits = to === undefined ? [] : renamedSpecifier(specifier, to, provider.constants.has(from), checker);
        return edits.map((edit, i) => ({
          file,
          ...edit,
          kind: "renamed" as const,
          provider: provider.id,
          what: i === 0 ? [`${from} → ${to}`] : [],
        }));
      });
    }),
  );
}

/** The uses of constants, by file and code. */
function constantUses({ uses: { uses } }: Context): ReadonlyMap<ts.SourceFile, ReadonlyMap<string, readonly Use[]>> {
  const found = new Map<ts.SourceFile, Map<string, Use[]>>();
  for (const use of uses) {
    if (!use.isConstant) continue;
    const inFile = found.get(use.node.getSourceFile()) ?? new Map<string, Use[]>();
    found.set(use.node.getSourceFile(), inFile.set(use.code, [...(inFile.get(use.code) ?? []), use]));
  }
  return found;
}

/** The package whose constants a module holds. */
function providerOf(module: ts.Expression, providers: readonly UsedPackage[], checker: ts.TypeChecker): UsedPackage | undefined {
  const file = checker.getSymbolAtLocation(module)?.declarations?.find(ts.isSourceFile);
  return file && providers.find(({ folder }) => file.fileName.startsWith(`${folder}codes.`));
}

function specifiersOf(statement: ts.ImportDeclaration | ts.ExportDeclaration): readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] {
  const named = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
  return named && (ts.isNamedImports(named) || ts.isNamedExports(named)) ? [...named.elements] : [];
}

/** The constant to import in the place of one. */
function successor(
  from: string,
  provider: UsedPackage,
  uses: ReadonlyMap<string, readonly Use[]> | undefined,
  { types, known, ...context }: Context,
): string | undefined {
  const { constants } = provider;
  const code = constants.get(from);
  if (code === undefined) return alike(from, [...constants.keys()]);
  const heir = ended(provider).has(code) ? replacementOf(provider, code, known) : undefined;
  if (heir === undefined) return undefined;
  const isFree = (uses?.get(code) ?? []).every(
    (use) => !isNeeded(use, types, context.uses.handlers) && mayBecome(use, heir, types) && !hasSibling(use, heir),
  );
  return isFree ? [...constants].find(([, one]) => one === heir)?.[0] : undefined;
}
