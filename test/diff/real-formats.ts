import { existsSync, readFileSync } from "node:fs";

/** A format of bodies from a document or a client of a provider, with a place for the code. */
export interface RealFormat {
  readonly bodies: (code: string) => readonly unknown[];
}

/** The bodies of a provider that `test/parse/formats` has from documents and clients. */
export function realFormats(id: string): readonly RealFormat[] {
  const file = new URL(`../parse/formats/${id}.json`, import.meta.url);
  if (!existsSync(file)) return [];
  const formats = JSON.parse(readFileSync(file, "utf8")) as readonly { readonly body: unknown }[];
  return formats.map(({ body }) => ({ bodies: (code) => [filled(body, code)] }));
}

function filled(value: unknown, code: string): unknown {
  if (value === "<number>") return Number.isSafeInteger(Number(code)) && String(Number(code)) === code ? Number(code) : code;
  if (typeof value === "string") return value.replaceAll("<code>", code).replaceAll("<number>", code);
  if (Array.isArray(value)) return value.map((one) => filled(one, code));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, code)]));
}
