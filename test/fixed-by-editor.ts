import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts6 from "ts6";
import ts54 from "ts54";
import ts59 from "ts59";

/** The TypeScripts whose language service runs in this process, which editors use. */
export const services = { "5.4": ts54 as unknown as typeof ts6, "5.9": ts59 as unknown as typeof ts6, "6.0": ts6 };

/** What a program is before and after an editor has added the missing properties. */
export interface Fixed {
  /** The messages of the compiler, in the order in which it prints them. */
  readonly before: readonly string[];
  /** The program that the quick fix makes; `undefined` if none is offered. */
  readonly text: string | undefined;
  readonly after: readonly string[];
}

/** Starts an editor with a golden package installed, which takes the fix "Add missing properties" wherever one is offered. */
export function editorOf(
  typescript: keyof typeof services,
  golden: URL,
  name: string,
): { readonly fix: (text: string) => Fixed; readonly close: () => void } {
  const ts = services[typescript];
  const folder = mkdtempSync(join(tmpdir(), "errcat-editor-"));
  cpSync(golden, join(folder, "node_modules", name), { recursive: true });
  const file = join(folder, "edited.ts");
  let current = { text: "", version: 0 };
  const write = (text: string): void => void (current = { text, version: current.version + 1 });
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? String(current.version) : "1"),
    getScriptSnapshot: (path) => {
      const content = path === file ? current.text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
  });
  const diagnostics = () => [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
  const messages = () => diagnostics().map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  const edited = (): string | undefined => {
    for (const { start = 0, length = 0, code } of diagnostics()) {
      const offered = service.getCodeFixesAtPosition(file, start, start + length, [code], ts.getDefaultFormatCodeSettings("\n"), {});
      const [change] = offered.find(({ fixName }) => fixName === "fixMissingProperties")?.changes ?? [];
      if (change !== undefined) return withChanges(current.text, change.textChanges);
    }
    return undefined;
  };
  return {
    fix: (text) => {
      write(text);
      const before = messages();
      const made = edited();
      if (made !== undefined) write(made);
      return { before, text: made, after: made === undefined ? before : messages() };
    },
    close: () => {
      service.dispose();
      rmSync(folder, { recursive: true });
    },
  };
}

function withChanges(text: string, changes: readonly ts6.TextChange[]): string {
  return changes
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((made, { span, newText }) => made.slice(0, span.start) + newText + made.slice(span.start + span.length), text);
}
