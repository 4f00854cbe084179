import { ts } from "ts-morph";
import { hasSibling } from "../usage/has-sibling.ts";
import { isNeeded, mayBecome } from "../usage/required.ts";
import type { Use } from "../usage/use.ts";
import { ended, type UsedPackage } from "../usage/used-package.ts";
import { type Context, replacementOf, type Step } from "./context.ts";
import { alike, bare } from "./like-constant.ts";
import { membersIn, providerOf } from "./namespaces.ts";
import { renamedSpecifier } from "./specifier.ts";

/**
 * Imports constants for codes under the names that they have now: those that a package has under another spelling, and those of codes that
 * took the place of others.
 */
export function renameConstants(sources: readonly ts.SourceFile[], providers: readonly UsedPackage[], context: Context): readonly Step[] {
  const { checker } = context.types;
  const uses = constantUses(context);
  const isAsked = askedNames(providers, context);
  const members = sources.flatMap((file) =>
    membersIn(file, providers, context.types, isAsked).flatMap(({ provider, name, taking }): Step[] => {
      const to = successor(name, provider, uses.get(file), context);
      return to === undefined ? [] : [{ file, ...taking(to), kind: "renamed", provider: provider.id, what: [`${name} → ${to}`] }];
    }),
  );
  const specifiers = sources.flatMap((file) =>
    file.statements.flatMap((statement): Step[] => {
      if ((!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) || !statement.moduleSpecifier) return [];
      const provider = providerOf(checker.getSymbolAtLocation(statement.moduleSpecifier), providers);
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
  return [...specifiers, ...members];
}

/** Returns which names could be those of constants that another takes the place of. */
function askedNames(providers: readonly UsedPackage[], { known }: Context): (name: string) => boolean {
  const current = new Set<string>();
  const spelled = new Set<string>();
  for (const provider of providers) {
    const gone = ended(provider);
    for (const [name, code] of provider.constants) {
      spelled.add(bare(name));
      if (!gone.has(code) || replacementOf(provider, code, known) === undefined) current.add(name);
    }
  }
  return (name) => !current.has(name) && spelled.has(bare(name));
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
