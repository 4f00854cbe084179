// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import { isListed } from "./code.js";
import type { AzureTranslatorError } from "./errors.js";
import { facts } from "./facts.js";
import { $provider } from "./keys.js";
import { get, hasType } from "./read.js";

/** Whether a value is an error that was parsed before, or a copy of one: all that it says must be what {@link parse} would have said. */
export function isParsed(value: unknown): value is AzureTranslatorError {
  if ($provider(value) !== "azure-translator") return false;
  const code = get(value, "code");
  const near = get(value, "nearest");
  const isAsKnown = code === "$unknown"
    ? says(value, unlisted) && typeof get(value, "rawCode") === "string" && (near === undefined || isListed(near))
    : isListed(code) && says(value, facts[code]);
  return isAsKnown && hasTypes(value);
}

const unlisted = { category: "unknown", retry: "unknown", actor: "unknown" };

function says(value: unknown, { category, retry, actor }: typeof unlisted): boolean {
  return get(value, "category") === category && get(value, "retry") === retry && get(value, "actor") === actor;
}

function hasTypes(value: unknown): boolean {
  return Object.entries(types).every(([field, type]) => hasType(get(value, field), type));
}

const types = {
  status: "number",
  detail: "string",
  requestId: "string",
  item: "string",
} as const;
