import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that programs import. */
export interface Importing {
  readonly id: string;
  /** The prefix of its types. */
  readonly typeName: string;
  readonly folder: string;
}

/** Programs that import everything that a package has, by the ending of their file. What they find is in `seen`. */
export function importers({ id, typeName, folder }: Importing): Readonly<Record<string, string>> {
  const [, constant = ""] = /export const (\S+) =/.exec(readFileSync(join(folder, "messages/each/en.js"), "utf8")) ?? [];
  const typed = `
export const known: errors.${typeName}Error | undefined = errors.parse({});
// Each mistake would go unnoticed if what is imported were of type any.
// @ts-expect-error
errors.is({}, "no such code");
// @ts-expect-error
export const noMessages: string = messages;
// @ts-expect-error
export const noText: number = text;
// @ts-expect-error
export const noSolutions: string = solutions;
export const seen = [typeof errors.parse, typeof messages.$unknown, typeof text, typeof solutions];
`;
  return {
    ".mts": `import * as errors from "@errcat/${id}";
import { en as messages } from "@errcat/${id}/messages/en";
import { ${constant} as text } from "@errcat/${id}/messages/each/en";
import { en as solutions } from "@errcat/${id}/solutions/en";
${typed}`,
    ".cts": `import errors = require("@errcat/${id}");
import messageModule = require("@errcat/${id}/messages/en");
import textModule = require("@errcat/${id}/messages/each/en");
import solutionModule = require("@errcat/${id}/solutions/en");
const messages = messageModule.en;
const text = textModule.${constant};
const solutions = solutionModule.en;
${typed}`,
    "-catalog.mts": `import catalog from "@errcat/${id}/catalog.json" with { type: "json" };
${typedCatalog}`,
    "-catalog.cts": `import catalog = require("@errcat/${id}/catalog.json");
${typedCatalog}`,
  };
}

const typedCatalog = `
// @ts-expect-error
export const noId: number = catalog.id;
export const seen = [catalog.id];
`;
