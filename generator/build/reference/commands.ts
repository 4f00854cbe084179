import { commands as declared } from "../../command/program.ts";
import { notesOf } from "./help-notes.ts";
import { helpSection, noteLines, options, textAfter } from "./help-section.ts";
import type { Language } from "./language.ts";
import { marked } from "./marked.ts";
import { page } from "./page.ts";

const here = "generator/build/reference/commands.ts";

/** Returns the page on every command. */
export function commands(language: Language): string {
  const say = (english: string) => language.say(english, here);
  const nothing = () => {};
  const program = declared({ out: nothing, err: nothing, write: nothing, writeError: nothing }, nothing);
  const help = program.createHelp();
  // The heading, the exit codes, and a sentence about the network.
  const [, codes, ...network] = notesOf(textAfter(program));
  return page(
    "commands",
    say("Commands"),
    language.paragraph([
      say("This page contains the help for every command, which `--help` also prints. Run the commands with npx, or in an npm script."),
      say(
        "errcat itself prints English; the messages of your errors, changelogs, and comments in your source are in the languages that you choose.",
      ),
      ...noteLines(network, "errcat --help", language).slice(0, 1),
    ]),
    [
      ...program.commands.map((one) => {
        const name = `errcat ${one.name()}`;
        const link = `[\`${name}\`](#${name.replace(" ", "-")})`;
        return `- ${language.item(link, [], marked(language.say(help.subcommandDescription(one), `${name} --help`)))}`;
      }),
      "",
      `## ${say("Global options")}`,
      "",
      ...options(program, language).flat(),
      "",
      `## ${say("Exit codes")}`,
      "",
      ...(codes ? noteLines([codes], "errcat --help", language) : []),
      ...program.commands.flatMap((one) => helpSection(one, language)),
    ],
    language,
  );
}
