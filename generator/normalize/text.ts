import { gist, isPlain, type Message, parseMessage } from "../catalog/message.ts";
import { below } from "../catalog/pointer.ts";
import type { FullText } from "../expand/full-catalog.ts";

/** A text in one locale. Its message is parsed on demand: the parsed messages of a large catalog would fill the memory. */
export class ProviderText {
  readonly text: string;
  readonly origin: FullText["origin"];
  readonly state: FullText["state"];
  /** A hash of the text it was translated from; `undefined` if none was recorded. */
  readonly sourceHash: string | undefined;
  /** The locale as the catalog writes it. */
  readonly #key: string;

  constructor({ text, origin, state, sourceHash }: FullText, key: string) {
    this.text = text;
    this.origin = origin;
    this.state = state;
    this.sourceHash = sourceHash;
    this.#key = key;
  }

  /** The text, parsed. */
  get message(): Message {
    return parseMessage(this.text);
  }

  /** The general wording of the text: parameters in braces, and the case `other` of each plural or select. */
  get gist(): string {
    return isPlain(this.text) ? this.text : gist(this.message);
  }

  /** Returns the JSON Pointer of the text, given that of its table. */
  pointerIn(table: string): string {
    return below(table, this.#key);
  }
}
