import type { EventEmitter } from "node:events";
import type * as Commander from "commander";
import { type Note, notesOf, type Row } from "./help-notes.ts";
import { filled, type Language } from "./language.ts";
import { marked } from "./marked.ts";

const here = "generator/build/reference/help-section.ts";

/** Returns the section of a command, made from what its help is made of, and those of the commands in it. */
export function helpSection(command: Commander.Command, language: Language): readonly string[] {
  const help = command.createHelp();
  const name = help.commandUsage(command).replace(/ [[<].*/, "");
  const place = `${name} --help`;
  const usage = ["```text", help.commandUsage(command), "```", ""];
  const inner = command.commands;
  const lists = [...help.visibleArguments(command).map((one) => argument(one, place, language)), ...options(command, language)];
  return [
    `## \`${name}\``,
    "",
    language.sentence(marked(language.say(command.description(), place))),
    "",
    ...(inner.length > 0 ? [] : usage),
    ...lists.flat(),
    ...(lists.length === 0 ? [] : [""]),
    ...noteLines(notesOf(textAfter(command)), place, language),
    ...inner.flatMap((one) => helpSection(one, language)),
  ];
}

/** Returns the options of a command as a list in Markdown, without those that every command has. */
export function options(command: Commander.Command, language: Language): readonly (readonly string[])[] {
  const help = command.createHelp();
  const shown = help.visibleOptions(command).filter(({ long }) => command.parent === null || long !== "--help");
  return shown.map((option) => {
    const { flags, description, defaultValue: value, argChoices } = option;
    const facts = typeof value === "string" ? [filled(language.say("default {value}", here), { value: `\`${value}\`` })] : [];
    return listed(flags, facts, description, argChoices, `${command.name()} --help`, language);
  });
}

function argument(one: Commander.Argument, place: string, language: Language): readonly string[] {
  const dots = one.variadic ? "..." : "";
  return listed(one.required ? `<${one.name()}${dots}>` : `[${one.name()}${dots}]`, [], one.description, one.argChoices, place, language);
}

function listed(
  words: string,
  facts: readonly string[],
  description: string,
  choices: readonly string[] | undefined,
  place: string,
  language: Language,
): readonly string[] {
  const all = language.list((choices ?? []).map((choice) => `\`${choice}\``));
  return [
    `- ${language.item(`**\`${words}\`**`, facts, marked(language.say(description, place)))}`,
    ...(choices === undefined ? [] : [`  - ${filled(language.say("One of {values}.", here), { values: all })}`]),
  ];
}

/** Returns the text that a help prints below the options. */
export function textAfter(command: Commander.Command): string {
  const texts: string[] = [];
  // What commander declares of a command does not have that it is an emitter.
  (command as unknown as EventEmitter).emit("afterHelp", { error: false, command, write: (text: string) => texts.push(text) });
  return texts.join("");
}

/** Returns the parts of such a text in Markdown. */
export function noteLines(notes: readonly Note[], place: string, language: Language): readonly string[] {
  return notes.flatMap((note, i) => [...linesOf(note, areDeeds(notes[i - 1]), place, language), ""]);
}

/** Whether the rows after a part say what errcat does, so that their words are verbs and not code. */
function areDeeds(before: Note | undefined): boolean {
  return before !== undefined && "sentences" in before && before.sentences.endsWith(" errcat does the following:");
}

function linesOf(note: Note, isDeed: boolean, place: string, language: Language): readonly string[] {
  if ("sentences" in note) return [marked(language.say(note.sentences, place))];
  if ("items" in note) return note.items.map((item) => `- ${marked(language.say(item, place))}`);
  return note.rows.flatMap((row) => rowLines(row, isDeed, place, language));
}

function rowLines({ words, parts: [meaning, ...more], fact }: Row, isDeed: boolean, place: string, language: Language): readonly string[] {
  const name = language.list(words.split(", ").map((word) => `\`${word}\``));
  const facts = fact === undefined ? [] : [language.say(fact, place)];
  const text = (part: string) => (isNames(part) ? part.replaceAll(/\S+/g, "`$&`") : marked(language.say(part, place)));
  const first = typeof meaning === "string" ? text(meaning) : "";
  return [
    `- ${isDeed ? language.paragraph([`**${language.say(words, place)}**`, first]) : language.item(name, facts, first)}`,
    ...more.flatMap((part) =>
      typeof part === "string" ? ["", `  ${text(part)}`] : ["", ...["```text", ...part, "```"].map((line) => `  ${line}`)],
    ),
  ];
}

/** Whether a meaning is a path or a list of file extensions, which are the same in every language. */
function isNames(text: string): boolean {
  return text.split(" ").every((word) => word.startsWith(".") || /^<.*\.json$/.test(word));
}
