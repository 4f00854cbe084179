import { writtenFormat } from "../../catalog/formats-in.ts";
import { gist, parseMessage } from "../../catalog/message.ts";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import type { Kind } from "./change.ts";
import { deployedSentence } from "./deployed/sentence.ts";
import { type Change, type Difference, levelOf, type Way } from "./diff.ts";
import type { Pen } from "./pen.ts";
import { type Language, sentence } from "./sentence.ts";
import { ways } from "./way.ts";
import { words } from "./words.ts";

/** A difference in words: what a reader gets to see, whatever it is printed as. */
export interface DifferenceText {
  /** The provider, and the version that it is now at. */
  readonly title: string;
  /** How far the version must be raised, and whether it is. */
  readonly verdict: string;
  /** What it means for each way of consuming. */
  readonly ways: readonly { readonly way: Way; readonly title: string; readonly meaning: string }[];
  /** The changes in sentences, the gravest section first. */
  readonly sections: readonly SectionText[];
}

/** The changes of a section in sentences, and what deployed clients see of all of them. */
export interface SectionText {
  readonly section: Section;
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly deployed: string | undefined;
}

/** A change in a sentence, and what deployed clients see of it, if that is anything new to them. */
export interface Line {
  readonly change: string;
  readonly deployed: string | undefined;
}

/** Parts of a changelog, in their order. */
const sections = ["breaking", "added", "changed", "texts", "documents"] as const;

type Section = (typeof sections)[number];

/** A difference in words, in one language. Names and texts of the catalog are written by `pen`. */
export function describeDifference(difference: Difference, after: Provider | undefined, language: Language, pen: Pen): DifferenceText {
  const say = words[language];
  const { changes, level, version } = difference;
  return {
    title: [pen.text(titleOf(difference, after, language)), ...(version.after === undefined ? [] : [pen.text(version.after)])].join(" "),
    verdict: say.verdict(
      level,
      changes.some(({ effects }) => Object.values(effects).includes("asked")),
      version,
    ),
    ways: ways.map((way) => ({ way, title: say.ways[way], meaning: meaning(difference, way, language, pen) })),
    sections: sections.flatMap((section) => sectionText(section, difference, after, language, pen) ?? []),
  };
}

function sectionText(
  section: Section,
  { changes, version }: Difference,
  after: Provider | undefined,
  language: Language,
  pen: Pen,
): SectionText | undefined {
  const lines = changes
    .filter((change) => sectionOf(change) === section)
    .map(
      (change): Line => ({ change: line(change, after, language, pen), deployed: deployedSentence(change, version.before, language, pen) }),
    );
  if (lines.length === 0) return undefined;
  const heading = words[language].sections[section];
  if (section !== "texts") return { section, heading, lines, deployed: undefined };
  // Deployed clients see the same of all texts.
  const deployed = lines.find((one) => one.deployed !== undefined)?.deployed;
  return { section, heading, lines: lines.map(({ change }) => ({ change, deployed: undefined })), deployed };
}

function titleOf({ id }: Difference, after: Provider | undefined, language: Language): string {
  return after?.name[language] ?? after?.title ?? id;
}

/** A change in a sentence, and why it breaks something where that is not plain; a new code with what it means. */
function line(change: Change, after: Provider | undefined, language: Language, pen: Pen): string {
  const message = change.kind === "code-added" ? messageOf(change, after, language) : undefined;
  const said =
    message === undefined ? sentence(readable(change), language, pen) : words[language].newCode(pen.code(change.code), pen.text(message));
  return said + why(change, after, language, pen);
}

/** Why a change breaks something, where its sentence does not say it. */
export function why({ kind, pointer, before, effects }: Change, after: Provider | undefined, language: Language, pen: Pen): string {
  const isWord = kind === "category" || kind === "retry" || kind === "actor";
  if (isWord && effects.facts === "stops") return words[language].last(pen.code(before));
  if (kind === "parameter-added" && effects.make === "stops") return words[language].needed;
  return kind === "code-added" && effects.asOf === "stops" ? words[language].late(pen.code(entryAt(pointer, after)?.lifecycle.since)) : "";
}

function messageOf({ pointer }: Change, after: Provider | undefined, language: Language): string | undefined {
  const message = entryAt(pointer, after)?.message ?? {};
  return (message[language] ?? Object.values(message)[0])?.gist;
}

function entryAt(pointer: string, provider: Provider | undefined): ProviderEntry | undefined {
  return provider?.entries[Number(pointer.split("/")[2])];
}

/** Texts as a reader wants them: of a plural or a select, what it says in general; the currency of an amount is part of that. */
function readable(change: Change): Change {
  const texts: readonly Kind[] = ["message", "solution", "solution-added"];
  return texts.includes(change.kind) && change.after !== undefined ? { ...change, after: general(change.after) } : change;
}

function general(text: string): string {
  return gist(parseMessage(text), writtenFormat);
}

/** What changes mean for those who consume in one way; where it is grave, with what they should look at. */
function meaning({ changes, ways }: Difference, way: Way, language: Language, pen: Pen): string {
  const { level, effect, because } = ways[way];
  const gravest = because.flatMap((i) => changes[i] ?? []);
  const names = level === "major" ? [...new Set(gravest.flatMap((change) => nameOf(change) ?? []))] : [];
  const read = names.length > most + 1 ? names.slice(0, most) : names;
  const hasNewCodes = gravest.some(({ kind }) => kind === "code-added");
  return words[language].meaningOf(effect, way, {
    hasNewCodes,
    names: read.map((name) => pen.code(name)),
    more: names.length - read.length,
  });
}

/** So many names are read; more are counted. */
const most = 6;

function nameOf({ code, name, locale, after }: Change): string | undefined {
  return code ?? name ?? locale ?? after;
}

function sectionOf({ kind, effects }: Change): Section {
  if (levelOf([{ effects }]) === "major") return "breaking";
  if (kind === "code-added") return "added";
  if (/^(vendor|source-|remark-|documented-status|order)/.test(kind) && kind !== "source-locale") return "documents";
  return /^(message|solution|text-standing|name|source-locale|parameter-description|url|field-description|locale-)/.test(kind)
    ? "texts"
    : "changed";
}
