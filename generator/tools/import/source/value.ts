import { statusNamed } from "./status-names.ts";
import type { Token } from "./tokens.ts";

export type Scalar = string | number | boolean;

/** The constants of a source whose values are known, by name. */
export type Known = ReadonlyMap<string, Scalar>;

/**
 * Returns the value of an expression: literals, known constants, sums, joined texts, and names of HTTP statuses. `undefined` if it is
 * anything else.
 */
export function valueOf(tokens: readonly Token[], known: Known): Scalar | undefined {
  const status = statusNamed(tokens);
  if (status !== undefined) return status;
  const expression = new Expression(tokens, known);
  const value = expression.sum();
  return expression.isAtEnd ? value : undefined;
}

/** Expressions nested deeper have no value. */
const deepest = 32;

class Expression {
  readonly #tokens: readonly Token[];
  readonly #known: Known;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], known: Known) {
    this.#tokens = tokens;
    this.#known = known;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  sum(): Scalar | undefined {
    let value = this.#product();
    while (value !== undefined) {
      const isMinus = this.#pass("-");
      // PHP and Lua join texts with dots.
      if (!isMinus && !this.#pass("+") && !this.#pass("|") && !(typeof value === "string" && this.#pass("."))) break;
      value = added(value, this.#product(), isMinus);
    }
    return value;
  }

  #product(): Scalar | undefined {
    let value = this.#term();
    for (;;) {
      const isShift = this.#isNext("<", 0) && this.#isNext("<", 1);
      if (!isShift && !this.#isNext("*", 0)) return value;
      this.#at += isShift ? 2 : 1;
      const factor = this.#term();
      value = typeof value === "number" && typeof factor === "number" ? value * (isShift ? 2 ** factor : factor) : undefined;
      if (value === undefined) return undefined;
    }
  }

  #term(): Scalar | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined) return undefined;
    if (this.#pass("-")) {
      const value = this.#term();
      return typeof value === "number" ? -value : undefined;
    }
    if (this.#pass("(")) return this.#inBrackets();
    this.#at++;
    if (token.kind === "number") return numberOf(token.text);
    if (token.kind === "string") return this.#joined(token.text);
    if (token.kind !== "word") return undefined;
    // A conversion, such as Code(1), or a prefix of a text, such as f"…" in Python.
    if (this.#pass("(")) return this.#inBrackets();
    if (this.#tokens[this.#at]?.kind === "string" && /^[rubfRUBF]{1,2}$/.test(token.text)) return this.#term();
    if (token.text === "true" || token.text === "True") return true;
    if (token.text === "false" || token.text === "False") return false;
    return this.#known.get(this.#lastName(token.text));
  }

  /** Of `self::GONE` and `ErrorCode.GONE`, the last name. */
  #lastName(first: string): string {
    let name = first;
    for (;;) {
      const signs = this.#isNext(".", 0) ? 1 : this.#isNext(":", 0) && this.#isNext(":", 1) ? 2 : 0;
      const next = this.#tokens[this.#at + signs];
      if (signs === 0 || next?.kind !== "word") return name;
      this.#at += signs + 1;
      name = next.text;
    }
  }

  #inBrackets(): Scalar | undefined {
    if (++this.#depth > deepest) return undefined;
    const value = this.sum();
    this.#depth--;
    return this.#pass(")") ? value : undefined;
  }

  /** Texts that stand side by side are one. */
  #joined(first: string): string {
    const texts = [first];
    for (; this.#tokens[this.#at]?.kind === "string"; this.#at++) texts.push(this.#tokens[this.#at]?.text ?? "");
    return texts.join("");
  }

  #pass(sign: string): boolean {
    const isThere = this.#isNext(sign, 0);
    if (isThere) this.#at++;
    return isThere;
  }

  #isNext(sign: string, ahead: number): boolean {
    const token = this.#tokens[this.#at + ahead];
    return token?.kind === "sign" && token.text === sign;
  }
}

function added(first: Scalar, second: Scalar | undefined, isMinus: boolean): Scalar | undefined {
  if (second === undefined || typeof first === "boolean" || typeof second === "boolean") return undefined;
  if (typeof first === "number" && typeof second === "number") return isMinus ? first - second : first + second;
  return isMinus ? undefined : `${first}${second}`;
}

/** `40_401`, `0x9dd1`, `40401L`, `1.5`; `undefined` for a number that would lose digits. */
function numberOf(written: string): number | string | undefined {
  const plain = written.replaceAll("_", "").replace(/^(\d+)[uUlLnN]{1,3}$/, "$1");
  const number = Number(/^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain);
  if (Number.isNaN(number)) return undefined;
  return Number.isSafeInteger(number) || plain.includes(".") ? number : plain;
}
