// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
/** Whether `value` is a parsed Azure AI Translator error: with one of `codes`, or with any code if none are given. */
export function is(value, ...codes) {
  const error = value;
  return error?.provider === "azure-translator" && (codes.length === 0 || codes.includes(error.code));
}
