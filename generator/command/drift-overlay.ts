import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { builtInPrefix } from "../config/built-in.ts";
import { counted } from "../problems/counted.ts";
import { UsageError } from "../problems/exit-codes.ts";
import { visible } from "../problems/visible.ts";
import { type DraftOverlay, draftOverlay } from "../tools/drift/draft-overlay.ts";
import type { DriftReport, DriftRow } from "../tools/drift/report.ts";
import { installed } from "../tools/init/project.ts";
import { replace } from "../write/replace.ts";
import { type KnownCatalog, knownCatalogs } from "./known-catalogs.ts";

/** Writes drafts of entries for the codes in a report: into one overlay, or into one for each catalog in a folder. Returns lines for people. */
export async function writeOverlays({ rows }: DriftReport, path: string, config: string | undefined): Promise<readonly string[]> {
  const byProvider = new Map<string, DriftRow[]>();
  for (const row of rows) if (row.drift === "code") byProvider.set(row.provider, [...(byProvider.get(row.provider) ?? []), row]);
  const known = new Map((await knownCatalogs(config)).catalogs.map((one) => [one.provider.id, one]));
  const isFolder = /[/\\]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());
  const drafted = [...byProvider].flatMap(([id, own]) => {
    const read = known.get(id);
    const file = isFolder ? join(path, `${id}.drift.json`).replaceAll("\\", "/") : path;
    return read === undefined ? [] : [{ file, ...draftOverlay(read, own, namesOf(read, file)) }];
  });
  const written = drafted.filter(({ text }) => text !== undefined);
  if (written.length > 1 && !isFolder)
    throw new UsageError(
      `The report has unlisted codes for ${written.length} catalogs, but an overlay belongs to one catalog.`,
      "Specify a folder, with a / at the end; errcat writes one overlay per catalog to it.",
    );
  for (const { file } of written) checkNew(file);
  for (const { file } of written) mkdirSync(dirname(file), { recursive: true });
  replace(written.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text, before: undefined }])));
  return [
    ...drafted.flatMap(linesOf),
    ...[...byProvider.keys()].filter((id) => !known.has(id)).map((id) => `${id}: no catalog here has this ID, so nothing was drafted.`),
    ...(written.length === 0
      ? ["There are no codes to draft."]
      : ['Edit the drafts, name each file under "overlays" in the configuration, and run `errcat generate`.']),
  ];
}

/** How the overlay names its catalog and its schema. */
function namesOf({ name, provider }: KnownCatalog, path: string): { path: string; catalog: string; schema: string } {
  const up = relative(dirname(path), ".").replaceAll("\\", "/") || ".";
  return {
    path,
    catalog: name.startsWith(builtInPrefix) ? name : provider.id,
    schema: `${up}/${installed() ?? "node_modules/errcat"}/schema/overlay.schema.json`,
  };
}

function checkNew(file: string): void {
  if (!/\.jsonc?$/i.test(file)) throw new UsageError(`"${file}" does not end in .json.`, "Use a path that ends in .json.");
  if (existsSync(file))
    throw new UsageError(`"${file}" already exists.`, "Specify another file: the drafts in this one may have been edited.");
}

function linesOf({ file, codes, refused, text }: DraftOverlay & { readonly file: string }): readonly string[] {
  return [
    ...(text === undefined ? [] : [`${file}  ${counted(codes.length, "code")} drafted`]),
    ...refused.map(({ code, why }) => `${visible(JSON.stringify(code))} cannot be listed: ${visible(why)}`),
  ];
}
