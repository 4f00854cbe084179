// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
/* eslint-disable */
import type { AzureTranslatorErrors } from "./errors.js";

/** Whether `value` is a parsed Azure AI Translator error: with one of `codes`, or with any code if none are given. */
export function is<Code extends keyof AzureTranslatorErrors = keyof AzureTranslatorErrors>(
  value: unknown,
  ...codes: readonly Code[]
): value is AzureTranslatorErrors[Code] {
  const error = value as AzureTranslatorErrors[Code] | null | undefined;
  return error?.provider === "azure-translator" && (codes.length === 0 || codes.includes(error.code as Code));
}
