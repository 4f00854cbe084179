import { createRequire } from "node:module";
import type * as Commander from "commander";
import { presets } from "../expand/presets.ts";
import { exitCodes, exitCodesHelp, UsageError } from "../problems/exit-codes.ts";
import { type ReporterName, reporter, reporterNames } from "../problems/reporter/choose.ts";
import type { Reporter, Streams } from "../problems/reporter/reporter.ts";
import { documentFormats, failures } from "../tools/diff/choices.ts";
import { ways } from "../tools/diff/way.ts";
import {
  type DocumentFormatName,
  documentFormatNames,
  type FormatName,
  formatNames,
  type PageFormatName,
  pageFormatNames,
} from "../tools/export/format-names.ts";
import { placeholderStyles } from "../tools/import/placeholder-styles.ts";
import { openapiVersions } from "../tools/openapi/versions.ts";
import { type ExchangeFormatName, exchangeFormatNames } from "../tools/translate/format-names.ts";
import type { AddOptions } from "./add.ts";
import type { AuditCommandOptions } from "./audit.ts";
import type { EntryOptions } from "./change-entries.ts";
import { auditHelp, migrateHelp } from "./consumer-help.ts";
import type { DiffOptions } from "./diff.ts";
import { diffHelp } from "./diff-help.ts";
import type { DriftOptions } from "./drift.ts";
import { driftHelp } from "./drift-help.ts";
import { packageVersion } from "./errcat-version.ts";
import type { ExplainOptions } from "./explain.ts";
import type { ExportCommandOptions } from "./export.ts";
import type { ExportDocumentOptions } from "./export-document.ts";
import { exportHelp } from "./export-help.ts";
import type { GenerateOptions } from "./generate.ts";
import type { ImportOptions } from "./import/options.ts";
import { importHelp } from "./import-help.ts";
import type { InitOptions } from "./init.ts";
import type { ListOptions } from "./list.ts";
import type { MessagesOptions } from "./messages.ts";
import type { MigrateCommandOptions } from "./migrate.ts";
import type { MockOptions } from "./mock.ts";
import { mockHelp } from "./mock-help.ts";
import type { RetireOptions } from "./retire.ts";
import type { SiteOptions } from "./site.ts";
import { siteHelp } from "./site-help.ts";
import type { TranslationsExportOptions } from "./translations-export.ts";
import type { TranslationsImportOptions } from "./translations-import.ts";
import type { ValidateOptions } from "./validate.ts";

/** The options that every command accepts. */
interface Globals {
  readonly config?: string;
  readonly cwd?: string;
  readonly reporter?: ReporterName;
  readonly debug: boolean;
}

/** Where errcat writes: lines, and raw text. */
export interface Output extends Streams {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

// Loaded with `require`, because an `import` of CommonJS loads slowly.
const { Argument, Command, CommanderError, Option } = createRequire(import.meta.url)("commander") as typeof Commander;

/** Runs errcat with the given command-line arguments and returns its exit code. */
export async function errcat(args: readonly string[], streams: Output): Promise<number> {
  let exitCode: number = exitCodes.fine;
  const program = commands(streams, (code) => {
    exitCode = code;
  });
  try {
    if (args.length > 0) await program.parseAsync(args, { from: "user" });
    else program.outputHelp();
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    const { reporter: name, debug } = program.opts<Globals>();
    const telling = await reporter(name, streams);
    const failed = (await import("../problems/failure.ts")).failure(error, telling, debug);
    telling.result({ exitCode: failed });
    return failed;
  }
}

/** Declares the commands of errcat, with their arguments, options, and help. `ended` is called with the exit code of the one that runs. */
export function commands(streams: Output, ended: (exitCode: number) => void): Commander.Command {
  const program = new Command("errcat")
    .description("Turns error catalogs into typed TypeScript error packages.")
    .option("--config <file>", "the configuration file; defaults to the nearest errcat.config.* or package.json that has an `errcat` field")
    .option("--cwd <folder>", "run as if started in this folder")
    .addOption(
      new Option("--reporter <name>", "the output format; defaults to `pretty`, or to `github` in GitHub Actions").choices(reporterNames),
    )
    .option("--debug", "show stack traces", false)
    .version(packageVersion(), "--version", "print the version of errcat")
    .helpOption("--help", "show what a command does, and its options")
    .helpCommand("help [command]", "show the help for a command")
    .addHelpText("after", exitCodesHelp)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({ writeOut: streams.write, writeErr: streams.writeError })
    .showSuggestionAfterError()
    .hook("preAction", () => {
      const { cwd } = program.opts<Globals>();
      if (cwd !== undefined) enter(cwd);
    });

  /** Runs a command with the requested reporter. */
  const run = async (command: (reporter: Reporter) => number | Promise<number>): Promise<void> => {
    ended(await command(await chosenReporter()));
  };
  const chosenReporter = (): Promise<Reporter> => reporter(program.opts<Globals>().reporter, streams);

  /** The reporter of a command whose standard output is a document: warnings would be part of it. */
  const besideOutput = (): Promise<Reporter> => reporter(program.opts<Globals>().reporter, { out: streams.err, err: streams.err });

  program
    .command("init")
    .description(
      "create a configuration, a catalog to start from, and an npm script; existing files are kept, with lines added to package.json, `.gitattributes`, and, in a project with Prettier, `.prettierignore`",
    )
    .argument("[catalog...]", "built-in catalogs to use, for example errcat:tencent-tmt; defaults to a new sample catalog")
    .option("--yes", "ask no questions", false)
    .action((catalogs: string[], options: InitOptions) =>
      run(async (reporter) => (await import("./init.ts")).initCommand(catalogs, options, reporter)),
    );

  program
    .command("import")
    .description("create a catalog from your list of errors, or update a catalog from a newer list")
    .argument("<path...>", "the list: a file, a folder, one file per language, or - for standard input")
    .option("--id <id>", "the ID of the catalog, for example `acme`")
    .option("--from <format>", "the format of the list, if errcat cannot detect it")
    .option("--into <path>", "the file or folder of the catalog; defaults to <id>.yaml in the catalogs folder")
    .option("--code <place>", "where to read the code: a column heading, or a JSON Pointer with *")
    .option("--name <place>", "where to read the symbolic name of a code")
    .option("--text <locale=place>", "where to read the message in a locale; repeat for each locale", several)
    .option("--solution <locale=place>", "where to read the solution in a locale; repeat for each locale", several)
    .option("--status <place>", "where to read the HTTP status")
    .option("--category <place>", "where to read the category")
    .option("--url <place>", "where to read the URL of the documentation")
    .option("--deprecated <place>", "where to read whether a code is deprecated")
    .option("--samples <place>", "where to read a response body, JSON or XML; in a new catalog, it becomes a sample")
    .option(
      "--source <name>",
      "the source of the list, if the list is not yours: an https URL, a publisher, or the place in each row where the source is given",
    )
    .option("--pattern <expression>", "a regular expression with named groups, to find the codes in any other kind of file")
    .addOption(
      new Option("--placeholders <style>", "the style of placeholders in the texts, if errcat cannot detect it").choices(placeholderStyles),
    )
    .option("--encoding <name>", "the encoding of the list, for example `gb18030`; defaults to UTF-8")
    .option("--retire", "deprecate codes in the catalog that are no longer in the list", false)
    .addOption(
      new Option("--wire <preset>", "the error format; defaults to `problem+json` for a new catalog").choices(Object.keys(presets)),
    )
    .option("--dry-run", "write nothing; show what would change", false)
    .addHelpText("after", importHelp)
    .action((paths: readonly string[], options: Omit<ImportOptions, "config">) =>
      run(async (reporter) => (await import("./import.ts")).importCommand(paths, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("generate")
    .description("validate the catalogs, and regenerate whatever is out of date")
    .option("--check", "write nothing; show a diff and exit with 1 if anything is out of date", false)
    .option("--watch", "keep running, and regenerate whenever a catalog changes", false)
    .option("--dry-run", "write nothing; list what would change", false)
    .option("--filter <id...>", "generate only from these catalogs")
    .option("--verify", "type-check the output before writing it; needs ts-morph", false)
    .option("--force", "replace generated files that were edited by hand", false)
    .option(
      "--pseudo",
      "add message tables in the pseudolocale en-XA, for testing a user interface; they are never published, and --check ignores them",
      false,
    )
    .option("--strict", "require catalogs to spell out every default and to have every text in every locale")
    .option("--catalogs <path...>", "the catalogs; defaults to those in the configuration")
    .option("--out <folder>", "the output folder; defaults to the one in the configuration")
    .option(
      "--with <file>",
      "an OpenAPI document: take the IDs, methods, and paths of operations from it, and report what is only in the document or only in the catalog",
    )
    .action((options: GenerateOptions & { readonly watch: boolean }) =>
      run(async (reporter) => {
        const all = { ...options, ...program.opts<Globals>() };
        if (!options.watch) return (await import("./generate-if-changed.ts")).generateIfChanged(all, reporter);
        return (await import("./watch.ts")).watchCommand(all, reporter);
      }),
    );

  program
    .command("validate")
    .description("report problems in catalogs and overlays, and write nothing")
    .argument("[path...]", "the catalogs; defaults to those in the configuration")
    .option("--strict", "require catalogs to spell out every default and to have every text in every locale")
    .action((catalogs: readonly string[], options: Pick<ValidateOptions, "strict">) =>
      run(async (reporter) =>
        (await import("./validate.ts")).validateCommand({ ...options, ...program.opts<Globals>(), catalogs }, reporter),
      ),
    );

  program
    .command("explain")
    .description("explain an error code or the errors in a response, or find errors by their description; works offline")
    .argument(
      "<code>",
      'the code as the provider sends it; words in any language of the catalogs, such as "rate limit"; a body in JSON; a file with a response as curl prints it, a body, or log lines; or - for standard input',
    )
    .option("--locale <locale>", "show only this locale")
    .option("--provider <id>", "search only this catalog")
    .option("--json", "print JSON", false)
    .action((code: string, options: Omit<ExplainOptions, "config">) =>
      run(async (reporter) => (await import("./explain.ts")).explainCommand(code, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("list")
    .description("list the configured and built-in catalogs, with the version, number of codes, and locales of each")
    .option("--json", "print JSON", false)
    .action((options: Omit<ListOptions, "config">) =>
      run(async (reporter) => (await import("./list.ts")).listCommand({ ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("mock")
    .description("start a local server that returns errors, to test a client in any language")
    .argument("[error]", "the error for all requests, for example gengo/1000; without it, each request names its error")
    .option("--port <number>", "the port; 0 selects a free one", "4010")
    .option("--format <name>", "the response format; defaults to the first")
    .addHelpText("after", mockHelp)
    .action((error: string | undefined, options: Omit<MockOptions, "config">) =>
      run(async (reporter) => (await import("./mock.ts")).mockCommand(error, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("drift")
    .description("count the logged errors whose codes no catalog lists")
    .argument("<file...>", "log files with drift records, as returned by a package's toDriftRecord, or - for standard input")
    .option("--provider <id>", "also read this provider's raw responses in the logs")
    .option("--overlay <path>", "write draft entries for the unlisted codes: one overlay, or a folder with one per catalog")
    .option("--merge", "the files are reports printed by --json; add them up", false)
    .option("--json", "print JSON", false)
    .addHelpText("after", driftHelp)
    .action((files: readonly string[], options: Omit<DriftOptions, "config">) =>
      run(async (reporter) => (await import("./drift.ts")).driftCommand(files, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("diff")
    .description("show how catalogs have changed, which callers the changes break, and which version increment they require")
    .argument("<old>", "a file, a folder, a git revision, a packed or installed package, or a built-in catalog")
    .argument("[new]", "the same kinds; defaults to the catalogs in the configuration")
    .addOption(
      new Option(
        "--fail-on <what>",
        "exit with 1 if changes are at least this severe or, with `version`, if the version increment is too small",
      ).choices(failures),
    )
    .addOption(new Option("--for <way>", "judge only this way of using the package").choices(ways))
    .addOption(new Option("--format <name>", "write a changelog in Markdown, or a changeset").choices(documentFormats))
    .option("--locale <locale>", "print only this locale: `en` or `zh-Hans`")
    .option("--out <file>", "the output file; defaults to standard output")
    .addHelpText("after", diffHelp)
    .action((old: string, now: string | undefined, options: Omit<DiffOptions, "config">) =>
      run(async (reporter) =>
        (await import("./diff.ts")).diffCommand(old, now, { ...options, ...program.opts<Globals>() }, reporter, streams.write),
      ),
    );

  program
    .command("migrate")
    .description("update your source code to match the installed versions of the error packages; needs ts-morph")
    .argument("[path...]", "files, folders, or globs; defaults to all files in the tsconfig")
    .option("--project <path>", "a tsconfig.json or its folder; defaults to the nearest")
    .option("--to <version>", "update the versions in asOf and in types such as GengoErrorAsOf to this one; defaults to the newest")
    .option("--filter <id...>", "update only code that uses the packages of these providers")
    .option("--locale <locale>", "the locale of the comments", "en")
    .option("--dry-run", "write nothing; show what would change as a diff", false)
    .addHelpText("after", migrateHelp)
    .action((paths: readonly string[], options: Omit<MigrateCommandOptions, "config">) =>
      run(async (reporter) => (await import("./migrate.ts")).migrateCommand(paths, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("audit")
    .description("find error-handling bugs that compile but fail silently; needs ts-morph")
    .argument("[path...]", "files, folders, or globs; defaults to all files in the tsconfig")
    .option("--project <path>", "a tsconfig.json or its folder; defaults to the nearest")
    .option("--max-warnings <number>", "exit with 1 if there are more warnings", "0")
    .addHelpText("after", auditHelp)
    .action((paths: readonly string[], options: Omit<AuditCommandOptions, "config">) =>
      run(async (reporter) => (await import("./audit.ts")).auditCommand(paths, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("site")
    .description("build a static site for looking up and decoding errors")
    .option("--out <folder>", "the output folder", "site")
    .option("--catalogs <path...>", "the catalogs; defaults to those in the configuration")
    .option("--since <path>", "earlier versions of the catalogs, a file or a folder; add pages that list the changes")
    .option("--check-links [path...]", "exit with 1 and write nothing if a link leads nowhere; also check these files and folders")
    .addHelpText("after", siteHelp)
    .action((options: Omit<SiteOptions, "config">) =>
      run(async (reporter) => (await import("./site.ts")).siteCommand({ ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("export")
    .description("export the messages for another library, or the errors as Markdown, OpenAPI, or JSON Schema")
    .addArgument(
      new Argument("<format>", "the format that the app or tool reads").choices([
        ...formatNames,
        ...pageFormatNames,
        ...documentFormatNames,
      ]),
    )
    .option(
      "--out <folder>",
      "the output folder; defaults to `locales`, or to `docs/errors` for `markdown`; `openapi` and `json-schema` go to standard output",
    )
    .option("--catalogs <path...>", "the catalogs; defaults to those in the configuration")
    .option("--locale <locale...>", "export only these locales, under these names: zh-CN exports zh-Hans as zh-CN")
    .option("--solutions", "also export the solutions", false)
    .option("--pseudo", "add en-XA, a pseudolocale for testing a user interface", false)
    .option("--force", "replace files that errcat did not write or that were edited by hand", false)
    .option("--into <file>", "only for `openapi`: an existing document to add the errors to; the rest stays unchanged")
    .option("--check", "only for `openapi`: write nothing; exit with 1 if the document is out of date", false)
    .addOption(
      new Option("--openapi <version>", "only for `openapi`: the OpenAPI version of a new document")
        .choices(openapiVersions)
        .default("3.1"),
    )
    .addHelpText("after", exportHelp)
    .action(
      (format: FormatName | PageFormatName | DocumentFormatName, options: Omit<ExportCommandOptions & ExportDocumentOptions, "config">) =>
        run(async (reporter) => {
          const all = { ...options, ...program.opts<Globals>() };
          if (format === "openapi" || format === "json-schema") {
            const { exportDocumentCommand } = await import("./export-document.ts");
            return exportDocumentCommand(format, all, options.into === undefined ? await besideOutput() : reporter, streams.write);
          }
          return (await import("./export.ts")).exportCommand(format, all, reporter);
        }),
    );

  program
    .command("messages")
    .description("report how complete the messages are in each locale, and what to improve")
    .option("--catalogs <path...>", "the catalogs; defaults to those in the configuration")
    .option("--locale <locale>", "report only this locale")
    .option("--min <percent>", "exit with 1 if a locale is less complete; a stale text counts as missing")
    .option("--max-warnings <number>", "exit with 1 if there are more warnings")
    .option("--json", "print the report as JSON", false)
    .option("--stamp", "first record that the translations match the current source texts", false)
    .action((_: unknown, command: Commander.Command) =>
      run(async (reporter) => (await import("./messages.ts")).messagesCommand(command.optsWithGlobals<MessagesOptions>(), reporter)),
    );

  program
    .command("add")
    .description("add a code to a catalog, preserving the format and layout of its file")
    .argument("<code>", "the code as the API sends it")
    .option("--message <text...>", 'what happened, for example en="This order does not exist."; without it, errcat asks')
    .option("--solution <text...>", "what to do about it, in the same format")
    .option("--status <status>", "the HTTP status")
    .option("--category <category>", "the category; defaults to that of the status")
    .option("--retry <retry>", "whether to retry; defaults to the retry advice of the category")
    .option("--actor <actor>", "who has to act; defaults to the actor of the category")
    .option("--provider <id>", "the catalog, if there are several")
    .option("--catalogs <path...>", "the catalogs; defaults to those in the configuration")
    .action((code: string, _: unknown, command: Commander.Command) =>
      run(async (reporter) => (await import("./add.ts")).addCommand(code, command.optsWithGlobals<AddOptions>(), reporter)),
    );

  program
    .command("rename")
    .description("rename a code; the old code stays, deprecated and replaced by the new one, which takes over its texts")
    .argument("<old>", "the code")
    .argument("<new>", "the new code")
    .option("--provider <id>", "the catalog, if several have the code")
    .option("--catalogs <path...>", "the catalogs; defaults to those in the configuration")
    .action((from: string, to: string, _: unknown, command: Commander.Command) =>
      run(async (reporter) => (await import("./rename.ts")).renameCommand(from, to, command.optsWithGlobals<EntryOptions>(), reporter)),
    );

  program
    .command("retire")
    .description("deprecate a code in the current version of its catalog; its entry stays")
    .argument("<code>", "the code")
    .option("--removed", "mark the code as removed", false)
    .option("--replaced-by <code>", "the code that replaces it")
    .option("--provider <id>", "the catalog, if several have the code")
    .option("--catalogs <path...>", "the catalogs; defaults to those in the configuration")
    .action((code: string, _: unknown, command: Commander.Command) =>
      run(async (reporter) => (await import("./retire.ts")).retireCommand(code, command.optsWithGlobals<RetireOptions>(), reporter)),
    );

  const translations = program.command("translations").description("exchange texts with translators");

  translations
    .command("export")
    .description("write a file for translators; for an app's message files, use `errcat export`")
    .addArgument(new Argument("<format>", "the file format for the translators").choices(exchangeFormatNames))
    .option("--locale <locale>", "the locale to translate into (required)")
    .option("--catalogs <path...>", "the catalogs; defaults to those in the configuration")
    .option("--out <file>", "the output file; defaults to standard output")
    .option("--force", "replace a file that has different content", false)
    .option("--provider <id...>", "export only these providers")
    .action((format: ExchangeFormatName, _: unknown, command: Commander.Command) =>
      run(async (reporter) =>
        (await import("./translations-export.ts")).translationsExportCommand(
          format,
          command.optsWithGlobals<TranslationsExportOptions>(),
          reporter,
          streams.write,
        ),
      ),
    );

  translations
    .command("import")
    .description("put translations into the catalogs: all of them, or none if there are problems")
    .argument("<file>", "a .csv, .po, .xlf, or .xliff file that `errcat translations export` wrote")
    .option("--catalogs <path...>", "the catalogs; defaults to those in the configuration")
    .option("--dry-run", "write nothing; show what would change", false)
    .action((file: string, _: unknown, command: Commander.Command) =>
      run(async (reporter) =>
        (await import("./translations-import.ts")).translationsImportCommand(
          file,
          command.optsWithGlobals<TranslationsImportOptions>(),
          reporter,
        ),
      ),
    );

  return program;
}

/** Collects the values of an option that may be given more than once. */
function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function enter(folder: string): void {
  try {
    process.chdir(folder);
  } catch {
    throw new UsageError(`There is no folder "${folder}".`, "Correct the path after --cwd.");
  }
}
