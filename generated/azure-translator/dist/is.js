// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
/** Whether `value` is a parsed Azure AI Translator error: with one of `codes`, or with any code if none are given. */
export function is(value, ...codes) {
  const error = value;
  if (error?.provider !== "azure-translator") return false;
  // With `includes`, engines would make a list of the codes.
  let i = 0;
  while (i < codes.length && codes[i] !== error.code) i++;
  return i < codes.length || i === 0;
}
