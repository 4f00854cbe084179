import { join } from "node:path";
import ts from "ts59";

/** What is wrong with a value; `undefined` if nothing is. */
export type Check = (value: unknown) => string | undefined;

/** What the declarations of a package promise of its values. */
export interface Declared {
  /** What each function returns. */
  readonly returned: Readonly<Record<string, Check>>;
  /** What the handler for each code takes. */
  readonly handled: Readonly<Record<string, Check>>;
  /** What `asOf` returns, and what the handlers for it take, of some versions. */
  readonly asOf: Readonly<Record<string, Narrowed>>;
  /** What `within` returns, and what handlers for it take, of some operations. */
  readonly within: Readonly<Record<string, Narrowed>>;
  /** What `within` an operation returns of errors as of a version. */
  readonly withinAsOf: Readonly<Record<string, Readonly<Record<string, Check>>>>;
}

interface Narrowed {
  readonly returned: Check;
  readonly handled: Readonly<Record<string, Check>>;
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2022.d.ts"],
};

/** Reads the declarations in the folder of a package with the compiler, and makes checks of its types. */
export function declared(
  folder: string,
  type: string,
  functions: readonly string[],
  versions: readonly string[],
  operations: readonly string[],
): Declared {
  const asked = `import * as errors from "./index.js";
type Handled<Handlers> = { [Key in keyof Handlers]-?: Key extends keyof errors.${type}Errors ? errors.${type}Errors[Key] : HandedTo<Handlers[Key]> };
type HandedTo<Handler> = Handler extends ((error: infer Handed) => unknown) | undefined ? Handed : never;
export declare const returned: {
${functions.map((name) => `  ${name}: Awaited<ReturnType<typeof errors.${name}${name === "toError" ? `<errors.${type}Error>` : ""}>>;`).join("\n")}
};
export declare const handled: Handled<errors.${type}Handlers<unknown>>;
export declare const asOf: {
${versions.map((version) => `  "${version}": { returned: errors.${type}ErrorAsOf<"${version}">; handled: Handled<errors.${type}HandlersAsOf<"${version}", unknown>> };`).join("\n")}
};
type ByCode<Any extends { readonly code: string }> = { [Code in Any["code"]]: Extract<Any, { readonly code: Code }> };
export declare const within: {
${operations.map((id) => `  "${id}": { returned: errors.${type}ErrorWithin<"${id}">; handled: ByCode<errors.${type}ErrorWithin<"${id}">> };`).join("\n")}
};
export declare const withinAsOf: {
${operations.map((id) => `  "${id}": { ${versions.map((version) => `"${version}": ReturnType<typeof errors.within<"${id}", errors.${type}ErrorAsOf<"${version}">>>`).join("; ")} };`).join("\n")}
};
`;
  const program = ts.createProgram({ rootNames: [join(folder, "asked.ts")], options, host: hostWith(join(folder, "asked.ts"), asked) });
  const source = program.getSourceFile(join(folder, "asked.ts"))!;
  const complaints = program.getSemanticDiagnostics(source).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  const checker = program.getTypeChecker();
  const checkOf = checks(checker);
  const properties = (of: ts.Type): readonly (readonly [string, ts.Type])[] =>
    checker.getPropertiesOfType(of).map((property) => [property.name, checker.getTypeOfSymbol(property)]);
  const checksOf = (of: ts.Type): Readonly<Record<string, Check>> =>
    Object.fromEntries(properties(of).map(([name, one]) => [name, checkOf(one)]));
  const file = checker.getSymbolAtLocation(source)!;
  const exported = Object.fromEntries(checker.getExportsOfModule(file).map((one) => [one.name, checker.getTypeOfSymbol(one)]));
  const narrowed = (of: ts.Type): Readonly<Record<string, Narrowed>> =>
    Object.fromEntries(
      properties(of).map(([name, one]) => {
        const { returned, handled } = Object.fromEntries(properties(one));
        return [name, { returned: checkOf(returned!), handled: checksOf(handled!) }] as const;
      }),
    );
  return {
    returned: checksOf(exported["returned"]!),
    handled: checksOf(exported["handled"]!),
    asOf: narrowed(exported["asOf"]!),
    within: narrowed(exported["within"]!),
    withinAsOf: Object.fromEntries(properties(exported["withinAsOf"]!).map(([id, one]) => [id, checksOf(one)])),
  };
}

/** The compiler's own libraries, read once. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function hostWith(path: string, text: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    if (name === path) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    if (!/[\\/]lib\.[^\\/]*\.d\.ts$/.test(name)) return getSourceFile(name, ...rest);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, ...rest));
    return libraries.get(name);
  };
  return host;
}

/** Makes the check of a type, each once. */
function checks(checker: ts.TypeChecker): (type: ts.Type) => Check {
  const made = new Map<ts.Type, Check>();
  const of = (type: ts.Type): Check => {
    const known = made.get(type);
    if (known) return known;
    // A type may hold itself.
    made.set(type, (value) => made.get(type)!(value));
    const check = make(type);
    made.set(type, check);
    return check;
  };
  return of;

  function make(type: ts.Type): Check {
    const name = checker.typeToString(type);
    const is =
      (test: (value: unknown) => boolean): Check =>
      (value) =>
        test(value) ? undefined : `${shown(value)} is not ${name}`;
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return () => undefined;
    if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return is((value) => value === undefined);
    if (type.flags & ts.TypeFlags.Never) return is(() => false);
    if (type.flags & ts.TypeFlags.Null) return is((value) => value === null);
    if (type.isLiteral()) return is((value) => value === type.value);
    if (type.flags & ts.TypeFlags.BooleanLiteral) return is((value) => String(value) === name && typeof value === "boolean");
    if (type.flags & ts.TypeFlags.String) return is((value) => typeof value === "string");
    if (type.flags & ts.TypeFlags.Number) return is((value) => typeof value === "number" && Number.isFinite(value));
    // `NoInfer` of a type is the type.
    if (type.flags & ts.TypeFlags.Substitution) return of((type as ts.SubstitutionType).baseType);
    if (type.isUnion()) return oneOf(type.types, name);
    if (type.isIntersection()) return allOf(type.types.map(of));
    if (!(type.flags & ts.TypeFlags.Object)) throw new Error(`there is no check for ${name}`);
    if (checker.isArrayType(type)) return arrayOf(of(checker.getTypeArguments(type as ts.TypeReference)[0]!), name);
    if (type.getCallSignatures().length > 0) return is((value) => typeof value === "function");
    return objectOf(type, name);
  }

  function oneOf(types: readonly ts.Type[], name: string): Check {
    const byCode = new Map<unknown, Check>();
    const others: Check[] = [];
    for (const type of types) {
      const code = type.getProperty("code");
      const literal = code && checker.getTypeOfSymbol(code);
      if (literal?.isLiteral()) byCode.set(literal.value, of(type));
      else others.push(of(type));
    }
    return (value) => {
      if (others.some((check) => check(value) === undefined)) return undefined;
      const check = byCode.get((value as { readonly code?: unknown } | null | undefined)?.code);
      return check ? check(value) : `${shown(value)} is not ${name.slice(0, 200)}`;
    };
  }

  function arrayOf(check: Check, name: string): Check {
    return (value) => {
      if (!Array.isArray(value)) return `${shown(value)} is not ${name}`;
      return value.map((one) => check(one)).find((fault) => fault !== undefined);
    };
  }

  function objectOf(type: ts.Type, name: string): Check {
    const properties = checker.getPropertiesOfType(type).map((one) => {
      const check = of(checker.getTypeOfSymbol(one));
      return [one.name, one.flags & ts.SymbolFlags.Optional ? optional(check) : check] as const;
    });
    // `Record<string, never>` has no properties of its own. As of any other type, a later version may have some.
    const every = checker
      .getIndexInfosOfType(type)
      .filter((one) => !(one.type.flags & ts.TypeFlags.Never))
      .map((one) => of(one.type));
    return (value) => {
      if (value === null || (typeof value !== "object" && typeof value !== "function")) return `${shown(value)} is not ${name}`;
      const holder = value as Readonly<Record<string, unknown>>;
      for (const [key, check] of properties) {
        const fault = check(holder[key]);
        if (fault !== undefined) return `${key}: ${fault}`;
      }
      for (const check of every) {
        for (const key of Object.keys(holder)) {
          const fault = check(holder[key]);
          if (fault !== undefined) return `[${key}]: ${fault}`;
        }
      }
      return undefined;
    };
  }
}

function optional(check: Check): Check {
  return (value) => (value === undefined ? undefined : check(value));
}

function allOf(all: readonly Check[]): Check {
  return (value) => {
    for (const check of all) {
      const fault = check(value);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 300);
}
