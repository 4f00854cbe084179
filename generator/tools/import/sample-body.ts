/** The body of a response: a JSON object, or XML as a text. */
export type SampleBody = object | string;

/** Returns the body that a list quotes; `undefined` if it is neither a JSON object nor XML. */
export function sampleBody(text: string): SampleBody | undefined {
  if (text.startsWith("<")) return text;
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}
