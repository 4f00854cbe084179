import ts from "ts59";

/** The names of what a standard has built in: its globals, and the properties of each and of what each constructs. */
export interface BuiltIns {
  readonly [global: string]: { readonly own: readonly string[]; readonly prototype: readonly string[] };
}

/** What an edition of ECMAScript has built in, as TypeScript declares it; symbols left out. */
export function builtIns(edition: "es2019" | "es2020"): BuiltIns {
  const options: ts.CompilerOptions = { lib: [`lib.${edition}.d.ts`], types: [], noEmit: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) =>
    path === "empty.ts" ? ts.createSourceFile(path, "", ts.ScriptTarget.ES2020) : getSourceFile(path, ...rest);
  const program = ts.createProgram(["empty.ts"], options, host);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile("empty.ts")!;
  const names = (type: ts.Type): readonly string[] =>
    [...type.getProperties(), ...(type.getCallSignatures().length + type.getConstructSignatures().length > 0 ? functionProperties() : [])]
      .map(({ name }) => name)
      .filter((name) => !name.startsWith("__@"));
  const functionProperties = (): readonly ts.Symbol[] =>
    checker.getDeclaredTypeOfSymbol(checker.resolveName("Function", file, ts.SymbolFlags.Interface, false)!).getProperties();
  const all = checker.getSymbolsInScope(file, ts.SymbolFlags.Value).map((symbol) => {
    const type = checker.getTypeOfSymbolAtLocation(symbol, file);
    const prototype = type.getProperty("prototype");
    return [
      symbol.name,
      { own: names(type), prototype: prototype ? names(checker.getTypeOfSymbolAtLocation(prototype, file)) : [] },
    ] as const;
  });
  return Object.fromEntries(all);
}
