/**
 * Joins compiled modules into one: `index`, which only exports, after the modules that it exports from. What they import from each other is
 * in the same module then; what they import from others is imported once.
 *
 * Declarations are in the order of `parts`, so none of these modules may import a later one. No two of them may declare the same name.
 */
export function joined(index: string, parts: readonly string[]): string {
  const header = index.slice(0, index.indexOf("\n"));
  const texts = parts.map(split);
  const own = new Set(texts.flatMap(({ exports }) => exports));
  const imports = new Map<string, Set<string>>();
  const addImport = (name: string, from: string): void => {
    if (!own.has(name)) imports.set(from, (imports.get(from) ?? new Set()).add(name));
  };
  for (const { imported } of texts) for (const { name, from } of imported) addImport(name, from);
  const exported = [...index.matchAll(/^export \{ (.*) \} from "(.*)";$/gm)].flatMap(([, names = "", from = ""]) =>
    names.split(", ").map((name) => ({ name, from })),
  );
  for (const { name, from } of exported) addImport(name, from);
  return [
    header,
    ...[...imports].map(([from, names]) => `import { ${[...names].sort().join(", ")} } from ${JSON.stringify(from)};`),
    "",
    `export { ${exported.map(({ name }) => name).join(", ")} };`,
    ...texts.map(({ body }) => `\n${body}`),
    "",
  ].join("\n");
}

interface Part {
  readonly imported: readonly { readonly name: string; readonly from: string }[];
  readonly exports: readonly string[];
  readonly body: string;
}

/** Separates what a compiled module imports from what it declares. */
function split(module: string): Part {
  const lines = module.split("\n").slice(1);
  const imports = lines.filter((line) => line.startsWith("import "));
  const body = lines.filter((line) => !line.startsWith("import ")).join("\n");
  return {
    imported: imports.flatMap((line) => {
      const [, names = "", from = ""] = /^import \{ (.*) \} from "(.*)";$/.exec(line) ?? [];
      return names.split(", ").map((name) => ({ name, from }));
    }),
    exports: declaredExports(body),
    body: body.replaceAll(/^export /gm, "").trim(),
  };
}

/** Returns the names that a compiled module exports where it declares them. */
export function declaredExports(module: string): string[] {
  return [...module.matchAll(/^export (?:const|let|(?:async )?function) ([\w$]+)/gm)].map(([, name = ""]) => name);
}
