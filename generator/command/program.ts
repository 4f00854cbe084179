import { createRequire } from "node:module";
import type * as Commander from "commander";
import { presets } from "../expand/presets.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import { type ReporterName, reporter, reporterNames } from "../problems/reporter/choose.ts";
import type { Reporter, Streams } from "../problems/reporter/reporter.ts";
import { documentFormats, failures } from "../tools/diff/choices.ts";
import { ways } from "../tools/diff/way.ts";
import { type DocumentFormatName, documentFormatNames, type FormatName, formatNames } from "../tools/export/format-names.ts";
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
  const program = new Command("errcat")
    .description("Turns JSON error catalogs into typed TypeScript error packages.")
    .option("--config <file>", 'the configuration, if not the nearest errcat.config.* or package.json with "errcat"')
    .option("--cwd <folder>", "work in this folder")
    .addOption(new Option("--reporter <name>", "how to tell what was found; github by itself in GitHub Actions").choices(reporterNames))
    .option("--debug", "show stack traces", false)
    .version(packageVersion(), "--version", "print the version of errcat")
    .helpOption("--help", "show what a command does, and its options")
    .addHelpText(
      "after",
      "\nExit codes: 0 fine, 1 problems found, 2 wrong usage or configuration, 70 a mistake of errcat. errcat never uses the network.",
    )
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
    exitCode = await command(await chosenReporter());
  };
  const chosenReporter = (): Promise<Reporter> => reporter(program.opts<Globals>().reporter, streams);

  /** The reporter of a command whose standard output is a document: warnings would be part of it. */
  const besideOutput = (): Promise<Reporter> => reporter(program.opts<Globals>().reporter, { out: streams.err, err: streams.err });

  program
    .command("init")
    .description("write a configuration, an example catalog and a script; nothing that is there is changed")
    .option("--yes", "do not ask", false)
    .action((options: InitOptions) => run(async (reporter) => (await import("./init.ts")).initCommand(options, reporter)));

  program
    .command("import")
    .description("make a catalog of the list of errors that you have, or bring a catalog up to date with it")
    .argument("<path...>", "the file or the folder of the list, its files in several languages, or - for the standard input")
    .option("--id <id>", "the id of the catalog, for example acme")
    .option("--from <format>", "the format of the list, if it is not clear")
    .option("--into <path>", "the catalog, if not <id>.yaml in the folder of catalogs")
    .option("--code <place>", "where the code stands: the heading of a column, or a JSON Pointer with *")
    .option("--name <place>", "where the symbolic name of a code stands")
    .option("--text <locale=place>", "where the text in a locale stands; once for each locale", several)
    .option("--solution <locale=place>", "where it says what to do, likewise", several)
    .option("--status <place>", "where the HTTP status stands")
    .option("--category <place>", "where the category stands")
    .option("--url <place>", "where the address of the documentation stands")
    .option("--deprecated <place>", "where it says whether a code is deprecated")
    .option("--samples <place>", "where the body of a response stands, in JSON or XML; it becomes a sample of a new catalog")
    .option(
      "--source <name>",
      "whose list it is, if it is somebody else's: its https address, its publisher, or the place that has it for each row",
    )
    .option("--pattern <expression>", "a regular expression with named groups that finds the codes in any other source")
    .addOption(
      new Option("--placeholders <style>", "how texts spell what differs each time, if it is not clear").choices(placeholderStyles),
    )
    .option("--encoding <name>", "the encoding of the list, if it is not UTF-8, for example gb18030")
    .option("--retire", "deprecate the codes of the catalog that the list no longer has", false)
    .addOption(
      new Option("--wire <preset>", "how the errors travel, in a new catalog").choices(Object.keys(presets)).default("problem+json"),
    )
    .option("--dry-run", "write nothing; show what would change", false)
    .addHelpText("after", importHelp)
    .action((paths: readonly string[], options: Omit<ImportOptions, "config">) =>
      run(async (reporter) => (await import("./import.ts")).importCommand(paths, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("generate")
    .description("validate the catalogs and bring what is generated up to date")
    .option("--check", "write nothing; exit 1 with a diff if something is not up to date", false)
    .option("--watch", "go on, and generate again whenever a catalog changes", false)
    .option("--dry-run", "write nothing; list what would change", false)
    .option("--filter <id...>", "only these catalogs")
    .option("--verify", "type-check everything before anything is written; needs ts-morph", false)
    .option("--force", "replace generated files that were edited by hand", false)
    .option("--pseudo", "add tables in en-XA, for trying out an interface; they are never published, and --check does not want them", false)
    .option("--strict", "demand that catalogs spell out every default and have every text in every locale")
    .option("--catalogs <path...>", "catalogs, instead of those of the configuration")
    .option("--out <folder>", "where to, instead of where the configuration says")
    .option("--with <file>", "an OpenAPI document: take ids, methods, and paths of operations from it, and report what only one side has")
    .action((options: GenerateOptions & { readonly watch: boolean }) =>
      run(async (reporter) => {
        const all = { ...options, ...program.opts<Globals>() };
        if (!options.watch) return (await import("./generate-if-changed.ts")).generateIfChanged(all, reporter);
        return (await import("./watch.ts")).watchCommand(all, reporter);
      }),
    );

  program
    .command("validate")
    .description("say what is wrong with the catalogs and overlays, and write nothing")
    .argument("[path...]", "catalogs, instead of those of the configuration")
    .option("--strict", "demand that catalogs spell out every default and have every text in every locale")
    .action((catalogs: readonly string[], options: Pick<ValidateOptions, "strict">) =>
      run(async (reporter) =>
        (await import("./validate.ts")).validateCommand({ ...options, ...program.opts<Globals>(), catalogs }, reporter),
      ),
    );

  program
    .command("explain")
    .description("explain an error code, the errors in a response, or what words describe; works offline")
    .argument(
      "<code>",
      'the code as the provider sends it; words in any language, such as "rate limit"; a file with a response as curl -i prints it or with a body; or - for the standard input',
    )
    .option("--locale <locale>", "only in this language")
    .option("--provider <id>", "only in this catalog")
    .option("--json", "write it as JSON", false)
    .action((code: string, options: Omit<ExplainOptions, "config">) =>
      run(async (reporter) => (await import("./explain.ts")).explainCommand(code, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("list")
    .description("list the catalogs: configured and built-in ones, with versions, codes and locales")
    .option("--json", "write it as JSON", false)
    .action((options: Omit<ListOptions, "config">) =>
      run(async (reporter) => (await import("./list.ts")).listCommand({ ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("mock")
    .description("answer requests with errors, on this machine only, to try any client in any language")
    .argument("[error]", "the error that all requests get, for example gengo/1000; without it, each request names its own")
    .option("--port <number>", "the port; 0 takes any that is free", "4010")
    .option("--form <name>", "the form of the answer, if not the first")
    .addHelpText("after", mockHelp)
    .action((error: string | undefined, options: Omit<MockOptions, "config">) =>
      run(async (reporter) => (await import("./mock.ts")).mockCommand(error, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("drift")
    .description("count what production sees and no catalog lists, from the records in logs")
    .argument("<file...>", "logs with records that packages made, or - for the standard input")
    .option("--provider <id>", "also read answers of this catalog's API that are in the logs in place of records")
    .option("--merge", "the files are reports, which --json printed; add them up", false)
    .option("--json", "write it as JSON", false)
    .addHelpText("after", driftHelp)
    .action((files: readonly string[], options: Omit<DriftOptions, "config">) =>
      run(async (reporter) => (await import("./drift.ts")).driftCommand(files, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("diff")
    .description("say how catalogs have changed, what that breaks for whom, and how far the version must be raised")
    .argument("<old>", "a file, a folder, a git revision, or a packed or installed package")
    .argument("[new]", "likewise; without it, the catalogs of the configuration")
    .addOption(
      new Option("--fail-on <what>", "exit 1 on changes that are so grave, or on a version that says too little").choices(failures),
    )
    .addOption(new Option("--for <way>", "judge only by this way of using the package").choices(ways))
    .addOption(new Option("--format <name>", "write a changelog in Markdown, or a changeset").choices(documentFormats))
    .option("--locale <locale>", "write it only in en, or only in zh-Hans")
    .option("--out <file>", "write it to this file; without it, to standard output")
    .addHelpText("after", diffHelp)
    .action((old: string, now: string | undefined, options: Omit<DiffOptions, "config">) =>
      run(async (reporter) =>
        (await import("./diff.ts")).diffCommand(old, now, { ...options, ...program.opts<Globals>() }, reporter, streams.write),
      ),
    );

  program
    .command("migrate")
    .description("bring your source up to date with the packages that it has installed; needs ts-morph")
    .argument("[path...]", "only these files, folders or globs, instead of all that the tsconfig names")
    .option("--project <path>", "a tsconfig.json or its folder, instead of the nearest one")
    .option("--to <version>", "raise what is pinned to this version, instead of the newest")
    .option("--filter <id...>", "only the packages of these providers")
    .option("--locale <locale>", "the language of the comments", "en")
    .option("--dry-run", "write nothing; show what would change as a diff", false)
    .addHelpText("after", migrateHelp)
    .action((paths: readonly string[], options: Omit<MigrateCommandOptions, "config">) =>
      run(async (reporter) => (await import("./migrate.ts")).migrateCommand(paths, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("audit")
    .description("find where your source handles error codes in a way that goes wrong in silence; needs ts-morph")
    .argument("[path...]", "only these files, folders or globs, instead of all that the tsconfig names")
    .option("--project <path>", "a tsconfig.json or its folder, instead of the nearest one")
    .option("--max-warnings <number>", "exit 1 if there are more warnings", "0")
    .addHelpText("after", auditHelp)
    .action((paths: readonly string[], options: Omit<AuditCommandOptions, "config">) =>
      run(async (reporter) => (await import("./audit.ts")).auditCommand(paths, { ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("site")
    .description("make static pages on which people look errors up and decode them")
    .option("--out <folder>", "the folder that becomes the site", "site")
    .option("--catalogs <path...>", "catalogs, instead of those of the configuration")
    .option("--since <path>", "earlier versions of the catalogs, a file or a folder: pages then say what has changed")
    .action((options: Omit<SiteOptions, "config">) =>
      run(async (reporter) => (await import("./site.ts")).siteCommand({ ...options, ...program.opts<Globals>() }, reporter)),
    );

  program
    .command("export")
    .description("write the messages as files that another library reads, or describe the errors in an OpenAPI document")
    .addArgument(new Argument("<format>", "what the app or the tool reads").choices([...formatNames, ...documentFormatNames]))
    .option("--out <folder>", "the folder of the app's message files; locales if left out")
    .option("--catalogs <path...>", "catalogs, instead of those of the configuration")
    .option("--locale <locale...>", "only these, and under these names: zh-CN writes zh-Hans as zh-CN")
    .option("--solutions", "export what to do about an error, too", false)
    .option("--pseudo", "add en-XA, a locale for trying out an interface", false)
    .option("--force", "replace files that errcat did not write, or that were edited by hand", false)
    .option("--into <file>", "openapi: the document that gets the errors; the rest of it stays as it is")
    .option("--check", "openapi: write nothing; exit 1 if the document is not up to date", false)
    .addOption(new Option("--openapi <version>", "openapi: the version of a document of its own").choices(openapiVersions).default("3.1"))
    .addHelpText("after", exportHelp)
    .action((format: FormatName | DocumentFormatName, options: Omit<ExportCommandOptions & ExportDocumentOptions, "config">) =>
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
    .description("report how complete the messages are in each locale, and what could be better in them")
    .option("--catalogs <path...>", "catalogs, instead of those of the configuration")
    .option("--locale <locale>", "only this locale")
    .option("--min <percent>", "exit 1 if a locale is less complete; a text is complete if it is there and not stale")
    .option("--max-warnings <number>", "exit 1 if there are more warnings")
    .option("--json", "write the report as JSON", false)
    .option("--stamp", "write down first that the translations say what the source texts say now", false)
    .action((_: unknown, command: Commander.Command) =>
      run(async (reporter) => (await import("./messages.ts")).messagesCommand(command.optsWithGlobals<MessagesOptions>(), reporter)),
    );

  program
    .command("add")
    .description("add a code to a catalog, in the format and with the layout of its file")
    .argument("<code>", "the code as the API sends it")
    .option("--message <text...>", 'what happened, for example en="There is no such order."; without it, a terminal asks')
    .option("--solution <text...>", "what to do about it, likewise")
    .option("--status <status>", "the HTTP status")
    .option("--category <category>", "the category, if not that of the status")
    .option("--retry <retry>", "whether to retry, if not as usual for the category")
    .option("--actor <actor>", "who has to act, if not who usually does")
    .option("--provider <id>", "the catalog, if there are several")
    .option("--catalogs <path...>", "catalogs, instead of those of the configuration")
    .action((code: string, _: unknown, command: Commander.Command) =>
      run(async (reporter) => (await import("./add.ts")).addCommand(code, command.optsWithGlobals<AddOptions>(), reporter)),
    );

  program
    .command("rename")
    .description("give a code another name; the old one stays, deprecated and replaced, and its texts move along")
    .argument("<old>", "the code")
    .argument("<new>", "its new name")
    .option("--provider <id>", "the catalog, if several have the code")
    .option("--catalogs <path...>", "catalogs, instead of those of the configuration")
    .action((from: string, to: string, _: unknown, command: Commander.Command) =>
      run(async (reporter) => (await import("./rename.ts")).renameCommand(from, to, command.optsWithGlobals<EntryOptions>(), reporter)),
    );

  program
    .command("retire")
    .description("deprecate a code in the current version of its catalog; its entry stays")
    .argument("<code>", "the code")
    .option("--removed", "end it for good", false)
    .option("--replaced-by <code>", "the code that takes its place")
    .option("--provider <id>", "the catalog, if several have the code")
    .option("--catalogs <path...>", "catalogs, instead of those of the configuration")
    .action((code: string, _: unknown, command: Commander.Command) =>
      run(async (reporter) => (await import("./retire.ts")).retireCommand(code, command.optsWithGlobals<RetireOptions>(), reporter)),
    );

  const translations = program.command("translations").description("exchange texts with translators");

  translations
    .command("export")
    .description("write the texts as a file for translators; apps get their messages from `errcat export`")
    .addArgument(new Argument("<format>", "what the translators read").choices(exchangeFormatNames))
    .option("--locale <locale>", "the locale to translate into, required")
    .option("--catalogs <path...>", "catalogs, instead of those of the configuration")
    .option("--out <file>", "the file to write; without it, standard output")
    .option("--force", "replace a file that says something else", false)
    .option("--provider <id...>", "only these providers")
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
    .description("put what translators wrote into the catalogs: all of it, or nothing if something is wrong")
    .argument("<file>", "a .csv, .po, .xlf or .xliff file that `errcat translations export` wrote")
    .option("--catalogs <path...>", "catalogs, instead of those of the configuration")
    .option("--dry-run", "show what would change, and write nothing", false)
    .action((file: string, _: unknown, command: Commander.Command) =>
      run(async (reporter) =>
        (await import("./translations-import.ts")).translationsImportCommand(
          file,
          command.optsWithGlobals<TranslationsImportOptions>(),
          reporter,
        ),
      ),
    );

  try {
    if (args.length > 0) await program.parseAsync(args, { from: "user" });
    else program.outputHelp();
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    const telling = await chosenReporter();
    const failed = (await import("../problems/failure.ts")).failure(error, telling, program.opts<Globals>().debug);
    telling.result({ exitCode: failed });
    return failed;
  }
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
