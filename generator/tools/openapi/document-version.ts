/** Returns why a value is not an OpenAPI document that errcat can use, with the cure; `undefined` if it is one. */
export function versionMistake(value: unknown, shown: string): { readonly message: string; readonly cure: string } | undefined {
  const fields = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const version = String(fields["openapi"] ?? fields["swagger"] ?? "");
  if (/^3\.\d/.test(version)) return undefined;
  if (version === "")
    return { message: `${shown} is not an OpenAPI document.`, cure: 'It needs the field "openapi" with the version, for example 3.1.1.' };
  return {
    message: `${shown} has version ${version}, but errcat requires OpenAPI 3.`,
    cure: "Convert it first, for example with swagger2openapi.",
  };
}
