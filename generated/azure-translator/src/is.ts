// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorErrors } from "./errors.js";

/** Whether `value` is a parsed Azure AI Translator error: with one of `codes`, or with any code if none are given. */
export function is<Code extends keyof AzureTranslatorErrors = keyof AzureTranslatorErrors>(
  value: unknown,
  ...codes: readonly Code[]
): value is AzureTranslatorErrors[Code] {
  const error = value as AzureTranslatorErrors[Code] | null | undefined;
  if (error?.provider !== "azure-translator") return false;
  // With `includes`, engines would make a list of the codes.
  let i = 0;
  while (i < codes.length && codes[i] !== error.code) i++;
  return i < codes.length || i === 0;
}
