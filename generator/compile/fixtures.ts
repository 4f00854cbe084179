import { examplesOf } from "../model/server/example.ts";
import type { Fixture } from "../model/server/fixtures.ts";
import { type Writer, writersOf } from "../model/server/writer.ts";
import { xmlBody } from "../model/server/xml-body.ts";
import { hasPages } from "../normalize/reference.ts";
import type { ReadCatalog } from "../read.ts";
import { type Answered, type MadeError, runnableOf } from "./run.ts";
import { provenWriter } from "./writer.ts";

/** A format in which a package can write errors, and answers in it. */
export interface WrittenFormat {
  readonly writer: Writer;
  readonly fixtures: readonly Fixture[];
}

/** The formats that were written in this run. */
const made = new WeakMap<ReadCatalog, readonly WrittenFormat[]>();

/** Returns the answers in all formats that a package can write, those of `serialize` first. */
export function fixturesOf(read: ReadCatalog): readonly Fixture[] {
  return formatsOf(read).flatMap(({ fixtures }) => fixtures);
}

/**
 * Returns the formats that a package can write, that of `serialize` first, with an answer with each code. What the parser does not find
 * again in an answer is not among them, nor what another format has as well.
 */
export function formatsOf(read: ReadCatalog): readonly WrittenFormat[] {
  const known = made.get(read) ?? make(read);
  made.set(read, known);
  return known;
}

function make(read: ReadCatalog): readonly WrittenFormat[] {
  const { writer, runnable } = provenWriter(read);
  if (writer === undefined) return [];
  const others = byFormat(writersOf(read.catalog, hasPages(read.provider))).filter(([format]) => format !== writer.title);
  const seen = new Set<string>();
  // Two formats may be the same in what they say of a code.
  const isNew = ({ code, answer }: Fixture): boolean => {
    const text = JSON.stringify([code, answer]);
    return !seen.has(text) && Boolean(seen.add(text));
  };
  return [{ writer, fixtures: writtenIn(writer, read, runnable) }, ...others.flatMap(([, writers]) => firstWritten(writers, read))]
    .map((format) => ({ ...format, fixtures: format.fixtures.filter(isNew) }))
    .filter(({ fixtures }) => fixtures.length > 0);
}

/** Returns the name of each format, and the ways to write it. */
function byFormat(writers: readonly Writer[]): readonly (readonly [string, readonly Writer[]])[] {
  const formats = new Map<string, Writer[]>();
  for (const writer of writers) {
    // With the error of the request as a whole, those of items are another format.
    if (writer.whole !== undefined && writer.items !== undefined) continue;
    formats.set(writer.title, [...(formats.get(writer.title) ?? []), writer]);
  }
  return [...formats];
}

function firstWritten(writers: readonly Writer[], read: ReadCatalog): readonly WrittenFormat[] {
  for (const writer of writers) {
    const fixtures = writtenIn(writer, read);
    if (fixtures.length > 0) return [{ writer, fixtures }];
  }
  return [];
}

/** Returns the answers in one format in which the parser finds the code, with messages in the locale of the package that writes them. */
export function writtenIn(
  writer: Writer,
  read: ReadCatalog,
  { answered } = runnableOf(read, writer, read.provider.sourceLocale),
): Fixture[] {
  const isNamed = writer.whole === undefined && writer.items?.isNamed === true;
  const examples = examplesOf(read.provider, read.catalog.samples ?? []).map(
    ([code, parameters, options]): MadeError => [code, parameters, { ...options, ...(isNamed && { item: "item-1" }) }],
  );
  const answers = answered(examples);
  const lost = examples.filter(([code], i) => !holds(answers[i], code));
  // The words of a provider may contain another code, where the parser looks for codes in words.
  const again = answered(lost.map(([code, parameters, options]) => [code, parameters, { ...options, detail: code }]));
  const byCode = new Map(lost.map(([code], i) => [code, again[i]]));
  return examples.flatMap(([code], i) => {
    const found = [answers[i], byCode.get(code)].find((one) => holds(one, code));
    return found === undefined ? [] : [{ code, format: writer.title, answer: found.answer }];
  });
}

/** Whether the parser finds an error in an answer, and nothing else, and the answer is one that can be sent. */
function holds(answered: Answered | undefined, code: string): boolean {
  return answered?.errors.length === 1 && answered.errors[0]?.["code"] === code && hasOneRoot(answered.answer);
}

/** Whether a body in XML has one element around all others; the parameters of one format may have places beside the errors of another. */
function hasOneRoot({ body }: Answered["answer"]): boolean {
  if (typeof body !== "string") return true;
  const elements = xmlBody({ body });
  return typeof elements === "object" && elements !== null && Object.values(elements).flat().length === 1;
}
