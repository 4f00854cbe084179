import * as gengo from "@errcat/gengo";
import { en } from "@errcat/gengo/messages/en";
import { fetch } from "undici";

/** Orders a translation. Returns what the reader reads. */
export async function translate(text: string): Promise<string> {
  const response = await fetch("https://api.gengo.com/v2/translate/jobs", { method: "POST", body: JSON.stringify({ text }) });
  return explain(await response.json()) ?? "Your translation is on its way.";
}

/** Returns what the reader reads of an answer with an error. */
export function explain(answer: unknown): string | undefined {
  const error = gengo.parse(answer);
  return error && gengo.message(error, en);
}
