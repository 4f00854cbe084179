import { encoders } from "../../render/encode.ts";
import { items, markdownPen } from "./changelog.ts";
import { describeDifference } from "./describe.ts";
import type { Compared } from "./pairs.ts";
import type { Language } from "./sentence.ts";
import { stepFrom } from "./version.ts";
import { words } from "./words.ts";

/** What changed in some packages as a [changeset](https://github.com/changesets/changesets): how far each goes up, and why. */
export function changeset(all: readonly Compared[], languages: readonly Language[], nameOf: (id: string) => string): string {
  const raised = all.filter(({ difference, after }) => difference.level !== "none" && after !== undefined);
  const head = [
    "---",
    ...raised.map(
      ({ difference }) => `${encoders.json(nameOf(difference.id))}: ${stepFrom(difference.version.before ?? "", difference.level)}`,
    ),
    "---",
  ];
  const text = languages.map((language) => raised.map((one) => summary(one, language)).join("\n\n")).join("\n\n");
  return `${[head.join("\n"), ...(text === "" ? [] : [text])].join("\n\n")}\n`;
}

/** What a reader of a changelog wants to know: the changes in a list, and how many are only about words. */
function summary({ difference, after }: Compared, language: Language): string {
  const { title, sections } = describeDifference(difference, after, language, markdownPen);
  const { besides, sections: headings } = words[language];
  const all = sections.flatMap(({ section, lines, deployed }) => {
    if (section === "texts" || section === "documents") return items({ change: besides(section, lines.length), deployed });
    return lines.flatMap((line) => items(line, `**${headings[section]}** `));
  });
  return [title, "", ...all].join("\n");
}
