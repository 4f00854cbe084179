import { isPlain, MessageError, parametersOf, parseMessage } from "../../catalog/message.ts";
import type { FullCatalog } from "../../expand/full-catalog.ts";
import { isWhole } from "../sound-parts.ts";
import type { Report } from "./rule.ts";

/** Requires what a server answers with to be listed, and not to show what it must not. */
export function answerRules({ fallback, entries = [] }: Partial<FullCatalog>, report: Report): void {
  entries.forEach(({ expose, message }, i) => {
    if (expose !== false) return;
    for (const [locale, { text }] of Object.entries(message)) {
      const [name] = namesIn(text);
      if (name !== undefined)
        report(
          "expose-parameter",
          `/entries/${i}/message/${locale}`,
          `The message shows {${name}}, but "expose" is false: the response to a client has no parameters.`,
          `Rewrite the message without {${name}}, or remove "expose".`,
        );
    }
  });
  if (fallback === undefined || !isWhole(entries)) return;
  const entry = entries.find(({ code }) => code === fallback);
  if (entry === undefined) {
    const meant = report.meant(
      fallback,
      entries.map(({ code }) => code),
    );
    report(
      "fallback-unknown",
      "/fallback",
      `No entry has the code "${fallback}".`,
      meant ? `Did you mean "${meant}"?` : 'Add an entry for it, or remove "fallback".',
    );
  } else if (entry.removed !== undefined)
    report("fallback-removed", "/fallback", `"${fallback}" was removed in ${entry.removed}.`, "Use a code that has not been removed.");
}

function namesIn(text: string): Iterable<string> {
  if (isPlain(text)) return [];
  try {
    return parametersOf(parseMessage(text)).keys();
  } catch (error) {
    // A text that is not MessageFormat is reported elsewhere.
    if (!(error instanceof MessageError)) throw error;
    return [];
  }
}
