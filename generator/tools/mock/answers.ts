import type { Fixture } from "../../model/server/fixtures.ts";
import { nearestWord } from "../../problems/nearest-word.ts";

/** An API that is mocked. */
export interface MockedApi {
  readonly id: string;
  /** Returns an answer with each of its codes in each format. */
  readonly fixtures: () => readonly Fixture[];
  /** Returns why there are none. */
  readonly reasons: () => readonly string[];
}

/** Which error to answer with: `gengo/1000`, in the format in which the API sends it first, or in another. */
export interface Wanted {
  readonly error: string;
  readonly format?: string | undefined;
}

/** An error that cannot be answered with. */
export class MockError extends Error {
  readonly cure: string;
  constructor(message: string, cure: string) {
    super(message);
    this.cure = cure;
  }
}

/** Returns the answer with an error. Throws a {@link MockError} if there is no such answer. */
export function answerWith({ error, format }: Wanted, apis: readonly MockedApi[]): Fixture {
  const [id = "", ...rest] = error.split("/");
  const code = rest.join("/");
  const api = apis.find((one) => one.id === id);
  if (api === undefined)
    throw unknown(
      `No catalog has the ID "${id}".`,
      id,
      apis.map((one) => one.id),
    );
  const fixtures = api.fixtures();
  if (fixtures.length === 0)
    throw new MockError(
      [`errcat cannot generate a response for any error of ${id}.`, ...api.reasons()].join("\n"),
      "Add a sample that shows a whole response with an error.",
    );
  const own = fixtures.filter((one) => one.code === code);
  const codes = [...new Set(fixtures.map((one) => one.code))];
  if (own.length === 0)
    throw code === ""
      ? new MockError(`Specify a code of ${id}.`, `Use one of ${codes.join(", ")}.`)
      : unknown(`${id} has no code "${code}".`, code, codes);
  const [first] = own;
  const found = format === undefined ? first : own.find((one) => one.format === format);
  if (found) return found;
  const formats = own.map((one) => one.format);
  throw unknown(`${error} has no response in the format "${format}".`, format ?? "", formats);
}

function unknown(message: string, word: string, words: readonly string[]): MockError {
  const meant = nearestWord(word, words);
  return new MockError(
    message,
    meant !== undefined ? `Did you mean "${meant}"?` : words.length === 1 ? `Use ${words[0]}.` : `Use one of ${words.join(", ")}.`,
  );
}

/** A request, as far as it names an error. */
export interface MockRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The header of a request that names an error, and the one that names a format. */
export const errorHeader = "errcat-error";
export const formatHeader = "errcat-format";

/**
 * Returns which error a request names: in a header, in the first two segments of its path, whatever follows them, or else the one that all
 * requests get. `undefined` if it names none.
 */
export function wantedBy({ path, headers }: MockRequest, apis: readonly MockedApi[], otherwise?: Wanted): Wanted | undefined {
  const format = decoded(String(headers[formatHeader] ?? "")) || otherwise?.format;
  const header = headers[errorHeader];
  if (header !== undefined) return { error: decoded(String(header)), format };
  // A client that takes the server for its proxy sends the whole address.
  const [place = ""] = path.replace(/^https?:\/\/[^/]*/, "").split(/[?#]/);
  const [, id = "", code = ""] = place.split("/").map(decoded);
  if (apis.some((one) => one.id === id)) return { error: `${id}/${code}`, format };
  return otherwise && { ...otherwise, format };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
