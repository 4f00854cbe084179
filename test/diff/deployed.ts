import type { ItemShape, Shape } from "../../generator/catalog/catalog.ts";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import { changelog } from "../../generator/tools/diff/changelog.ts";
import { responsesWith } from "../../generator/tools/diff/deployed/bodies.ts";
import { deployedSentence } from "../../generator/tools/diff/deployed/sentence.ts";
import { type Change, diff } from "../../generator/tools/diff/diff.ts";
import type { Pen } from "../../generator/tools/diff/pen.ts";
import { type Body, clientsSee } from "./client-sees.ts";
import { packageOf } from "./package-of.ts";
import type { RealFormat } from "./real-formats.ts";

const asItIs: Pen = { code: (text = "") => text, name: (text) => `"${text}"`, text: (text = "") => text };

/** What was compared, and where the sentences of diff and the clients of the earlier version disagree. */
export interface Deployment {
  /** How often a sentence of each kind was compared with what a client saw. */
  readonly compared: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

/**
 * Compares each sentence about deployed clients with what the package of the earlier version does. Every body is an error to the package
 * of the later version; those of `real` were seen in documents and clients.
 */
export async function deployment(before: Catalog, after: Catalog, real: readonly RealFormat[] = []): Promise<Deployment> {
  const [was, is] = [normalize(before), normalize(after)];
  const difference = diff(was, is);
  if (difference.changes.every(({ deployed: { sees } }) => sees === "same" || sees === "texts")) return { compared: {}, wrong: [] };
  const [old, now] = [await packageOf(before), await packageOf(after)];
  const printed = changelog([{ difference, before: was, after: is }], ["en"]);
  const printedOf = (change: Change): string | undefined => deployedSentence(change, before.version, "en", asItIs);
  const compared: Record<string, number> = {};
  const wrong: string[] = [];
  const all: readonly (Shape | ItemShape)[] = [...is.wire.shapes, ...(is.wire.items ?? [])];
  // Of a format that clients do not read, diff says so once.
  const unread = difference.changes
    .filter((change) => /find no error in this format/.test(printedOf(change) ?? ""))
    .map(({ name }) => name);
  const read = all.filter(({ name }) => !unread.includes(name));
  const formats = read.length === 0 ? all : read;
  const bodies = (code: string, some: readonly (Shape | ItemShape)[] = formats): readonly Body[] => [
    ...some.flatMap((format) =>
      responsesWith(code, format).map(({ body, ...around }) => ({
        body: Object.keys(around).length > 0 ? { ...around, data: body } : body,
        format: format.name,
      })),
    ),
    ...(some === formats ? real.flatMap((one) => one.bodies(code).map((body) => ({ body, format: undefined }))) : []),
  ];
  const sent = (code: string, some?: readonly (Shape | ItemShape)[]): readonly Body[] =>
    bodies(code, some).filter(({ body }) => now.parseAll(body).some((error) => error.code === code));
  for (const change of difference.changes) {
    const sentence = printedOf(change);
    const marked = deployedSentence(change, before.version, "en", {
      ...asItIs,
      code: (text = "") => `\`${text}\``,
      name: (text) => `\`${text}\``,
    });
    if (marked !== undefined && !printed.includes(marked)) wrong.push(`${change.kind}: the changelog does not print "${marked}"`);
    const seen = clientsSee(change, { sentence, old, now, before, after, sent });
    for (const { saw, isAsPrinted } of seen) {
      compared[change.deployed.sees] = (compared[change.deployed.sees] ?? 0) + 1;
      if (!isAsPrinted) wrong.push(`${nameOf(change)}: diff prints "${sentence}", and a client sees ${saw}`);
    }
  }
  return { compared, wrong };
}

function nameOf({ kind, code = "", name = "" }: Change): string {
  return [kind, code, name].filter(Boolean).join(" ");
}
