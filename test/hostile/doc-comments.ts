import ts60 from "ts6";
import ts54 from "ts54";
import ts59 from "ts59";

/** What TypeScript reads in a doc comment. */
export interface DocComment {
  /** The comment and the text of its tag, as compilers get them and as editors show them. */
  readonly documentation: readonly string[];
  readonly tags: readonly string[];
}

const compilers = { "5.4": ts54 as unknown as typeof ts60, "5.9": ts59 as unknown as typeof ts60, "6.0": ts60 };

/** How a version of TypeScript reads doc comments with these texts, each in the comment and in a tag. */
export function commentsOf(version: keyof typeof compilers, texts: readonly string[]): readonly DocComment[] {
  const ts = compilers[version];
  const lines = texts.map((text, i) => `/**\n * ${text}\n *\n * @deprecated ${text}\n */\nexport const c${i} = ${i};\n`);
  const text = lines.join("");
  const service = ts.createLanguageService({
    getScriptFileNames: () => ["x.ts"],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => (path === "x.ts" ? ts.ScriptSnapshot.fromString(text) : undefined),
    getCurrentDirectory: () => "/",
    getCompilationSettings: () => ({ noLib: true }),
    getDefaultLibFileName: () => "lib.d.ts",
    fileExists: (path) => path === "x.ts",
    readFile: () => undefined,
  });
  const source = ts.createSourceFile(
    "x.ts",
    text,
    { languageVersion: ts.ScriptTarget.ES2022, jsDocParsingMode: ts.JSDocParsingMode.ParseAll },
    true,
  );
  return source.statements.map((statement, i) => {
    const docs = (statement as unknown as { readonly jsDoc: readonly ts60.JSDoc[] }).jsDoc;
    const tags = docs.flatMap((doc) => [...(doc.tags ?? [])]);
    const { documentation = [], tags: shown = [] } =
      service.getQuickInfoAtPosition("x.ts", text.indexOf(`const c${i} =`, statement.pos) + "const c".length) ?? {};
    const parts = [documentation, ...shown.map((tag) => tag.text ?? [])];
    return {
      documentation: [...docs.map(({ comment }) => comment), ...tags.map(({ comment }) => comment)]
        .map((comment) => ts.getTextOfJSDocComment(comment) ?? "")
        .concat(parts.map(asVscodeShowsIt)),
      tags: tags.map(({ tagName }) => tagName.text),
    };
  });
}

/** VS Code puts the parts together, but for those of a link, and shows them as Markdown. */
function asVscodeShowsIt(parts: readonly ts60.SymbolDisplayPart[]): string {
  if (parts.some(({ kind }) => kind !== "text")) throw new Error(`a link: ${JSON.stringify(parts)}`);
  return parts.map(({ text }) => text).join("");
}
