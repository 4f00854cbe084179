// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoCode } from "./errors.js";
import { facts } from "./facts.js";
import { codeText } from "./read.js";
import { type CodeFormat, codes } from "./wire.js";

/** Whether the catalog lists this code. */
export function isListed(code: unknown): code is GengoCode {
  return typeof code === "string" && Object.hasOwn(facts, code);
}

/** A code that may be one of this provider's, and what the catalog says of it if it lists it. */
export interface Believed {
  readonly code: string;
  readonly said: { readonly category: string; readonly retry: string; readonly actor: string } | undefined;
}

/** A code that is listed, or that looks as this provider's codes do. */
export function believed(found: unknown, accepts: "listed" | CodeFormat = codes): Believed | undefined {
  const code = codeText(found);
  if (code === undefined) return undefined;
  if (isListed(code)) return { code, said: facts[code] };
  return accepts !== "listed" && hasFormat(code, accepts) ? { code, said: undefined } : undefined;
}

function hasFormat(code: string, { format, lengths, min = -Infinity, max = Infinity }: CodeFormat): boolean {
  if (!formats[format].test(code) || (lengths && !lengths.includes(code.length))) return false;
  return (format !== "digits" && format !== "integer") || (Number(code) >= min && Number(code) <= max);
}

const formats = {
  digits: /^\d+$/,
  integer: /^-?\d+$/,
  dotted: /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/,
  token: /^-?[A-Za-z0-9_.:/-]+$/,
};

/** The listed code that comes nearest to an unlisted one: its parent, or the general code of its family. */
export function nearest(code: string): GengoCode | undefined {
  if (codes.format === "dotted") {
    for (let end = code.lastIndexOf("."); end > 0; end = code.lastIndexOf(".", end - 1)) {
      const parent = code.slice(0, end);
      if (isListed(parent)) return parent;
    }
  }
  if (codes.family === undefined || code.length < codes.family) return undefined;
  const general = code.slice(0, codes.family).padEnd(Math.max(...(codes.lengths ?? [code.length])), "0");
  return isListed(general) ? general : undefined;
}
