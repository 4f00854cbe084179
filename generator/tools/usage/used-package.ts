import { dirname } from "node:path";
import { ts } from "ts-morph";
import { compareVersions } from "../../catalog/versions.ts";
import { isGenerated } from "./open.ts";

/** A generated package, or generated source, as a consumer's program sees it. */
export interface UsedPackage {
  readonly id: string;
  /** The prefix of its types. */
  readonly type: string;
  /** The folder of its modules, with a slash at its end. */
  readonly folder: string;
  /** Every code it lists, those among them that have ended. */
  readonly codes: ReadonlyMap<string, Listed>;
  /** The codes by their constants, if the program imports any. */
  readonly constants: ReadonlyMap<string, string>;
  /** The versions that changed its codes, the oldest first. */
  readonly versions: ReadonlyMap<string, Version>;
}

/** What a package says about a code. */
export interface Listed {
  /** The first line of its doc comment. */
  readonly message: string;
  readonly deprecated: boolean;
  /** The code that takes its place, as the facts of the package have it. */
  readonly replacedBy: string | undefined;
}

/** How the codes of a version differ from those that are listed. */
export interface Version {
  /** Codes that came after it. */
  readonly later: ReadonlySet<string>;
  /** Codes that had ended by then. */
  readonly removed: ReadonlySet<string>;
}

/** The codes that existed in a version. */
export function codesAsOf({ codes, versions }: UsedPackage, version: string): readonly string[] {
  const { later, removed } = versions.get(version) ?? { later: new Set(), removed: new Set() };
  return [...codes.keys()].filter((code) => !later.has(code) && !removed.has(code));
}

/** The newest version that can be named, if there is one. */
export function newest({ versions }: UsedPackage): string | undefined {
  return [...versions.keys()].at(-1);
}

/** The codes that have ended, and that nobody has to handle any more. */
export function ended(provider: UsedPackage): ReadonlySet<string> {
  return provider.versions.get(newest(provider) ?? "")?.removed ?? new Set();
}

/** Every generated package in a program. */
export function usedPackagesIn(program: ts.Program): readonly UsedPackage[] {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter((file) => /\/errors(\.d)?\.[cm]?ts$/.test(file.fileName) && isGenerated(file))
    .flatMap((file) => providerOf(file, checker, program) ?? []);
}

function providerOf(file: ts.SourceFile, checker: ts.TypeChecker, program: ts.Program): UsedPackage | undefined {
  const interfaces = interfacesIn(file);
  const type = [...interfaces.keys()].find((name) => name.endsWith("Facts"))?.slice(0, -"Facts".length);
  const [facts, occurrence] = [interfaces.get(`${type}Facts`), interfaces.get(`${type}Occurrence`)];
  const id = occurrence?.members.find((member) => member.name?.getText(file) === "provider");
  const literal =
    id && ts.isPropertySignature(id) && id.type && ts.isLiteralTypeNode(id.type) && ts.isStringLiteral(id.type.literal)
      ? id.type.literal.text
      : undefined;
  if (type === undefined || facts === undefined || literal === undefined) return undefined;
  const codes = facts.members.flatMap((member): [string, Listed][] => {
    const symbol = member.name && checker.getSymbolAtLocation(member.name);
    return symbol ? [[symbol.name, listed(symbol, checker)]] : [];
  });
  const versions = interfaces.get(`${type}Versions`)?.members.flatMap((member): [string, Version][] => {
    const symbol = member.name && checker.getSymbolAtLocation(member.name);
    return symbol ? [[symbol.name, version(checker.getTypeOfSymbol(symbol), checker)]] : [];
  });
  return {
    id: literal,
    type,
    folder: `${dirname(file.fileName)}/`,
    codes: new Map(codes),
    constants: constantsIn(program, dirname(file.fileName)),
    versions: new Map(versions?.sort(([a], [b]) => compareVersions(a, b))),
  };
}

/** The constants that a package declares for its codes. */
function constantsIn(program: ts.Program, folder: string): ReadonlyMap<string, string> {
  const file = ["d.ts", "d.cts", "ts"].map((end) => program.getSourceFile(`${folder}/codes.${end}`)).find((one) => one !== undefined);
  const declared = file && isGenerated(file) ? file.statements.filter(ts.isVariableStatement) : [];
  return new Map(
    declared.flatMap(({ declarationList: { declarations } }) =>
      declarations.flatMap(({ name, type, initializer }): [string, string][] => {
        const literal = type && ts.isLiteralTypeNode(type) ? type.literal : initializer;
        return literal && ts.isStringLiteral(literal) ? [[name.getText(), literal.text]] : [];
      }),
    ),
  );
}

function interfacesIn(file: ts.SourceFile): ReadonlyMap<string, ts.InterfaceDeclaration> {
  return new Map(file.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]));
}

function version(type: ts.Type, checker: ts.TypeChecker): Version {
  const codes = (name: string): ReadonlySet<string> => {
    const property = checker.getPropertyOfType(type, name);
    return new Set(property ? stringsIn(checker.getTypeOfSymbol(property)) : []);
  };
  return { later: codes("later"), removed: codes("removed") };
}

/** The string literals that a type is made of. */
export function stringsIn(type: ts.Type): string[] {
  return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
}

/** What the doc comment says: the message first, without the backslashes that Markdown wants. */
function listed(symbol: ts.Symbol, checker: ts.TypeChecker): Listed {
  const [line = ""] = plain(symbol.getDocumentationComment(checker)).split("\n");
  const replacedBy = checker.getPropertyOfType(checker.getTypeOfSymbol(symbol), "replacedBy");
  return {
    message: line,
    deprecated: symbol.getJsDocTags(checker).some(({ name }) => name === "deprecated"),
    replacedBy: replacedBy && stringsIn(checker.getTypeOfSymbol(replacedBy))[0],
  };
}

function plain(parts: ts.SymbolDisplayPart[] | undefined): string {
  return ts.displayPartsToString(parts).replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}
