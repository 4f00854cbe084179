import type { Text } from "../catalog/catalog.ts";
import { gist, isPlain, type Message, parseMessage } from "../catalog/message.ts";
import { below } from "../catalog/pointer.ts";

/** A text in one locale. Its message is parsed when somebody asks: parsed messages of a large catalog would fill the memory. */
export class ProviderText {
  readonly text: string;
  readonly origin: Text["origin"];
  readonly state: Text["state"];
  /** What the text was translated from, as a hash; `undefined` where nobody recorded it. */
  readonly sourceHash: string | undefined;
  /** The locale as the catalog writes it. */
  readonly #key: string;

  constructor({ text, origin, state, sourceHash }: Text, key: string) {
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

  /** What the text says in general: parameters in braces, and of each plural or select the case `other`. */
  get gist(): string {
    return isPlain(this.text) ? this.text : gist(this.message);
  }

  /** The JSON Pointer of the text, given that of the table that it stands in. */
  pointerIn(table: string): string {
    return below(table, this.#key);
  }
}
