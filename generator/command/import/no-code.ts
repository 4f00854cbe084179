import { UsageError } from "../../problems/exit-codes.ts";
import type { Listed } from "../../tools/import/import.ts";
import type { Unread } from "../../tools/import/list.ts";
import type { Unfinished } from "../../tools/translate/unfinished.ts";
import type { ReadList } from "./read-list.ts";

/** Throws {@link UsageError} for a list in which no place looks like a code, with what was seen and what would help. */
export function noCode(paths: readonly string[], { format, list }: ReadList): never {
  const shown = paths.map((path) => `"${path}"`).join(", ");
  if (list.rows.length === 0)
    throw new UsageError(
      `No codes were found in ${shown}, read as ${format.name}.${unreadIn(list.unread)}`,
      "If the list is in another format, specify that format with --from. If the codes are nested, specify their place with --code.",
    );
  const rows = list.rows.slice(0, 3);
  const seen = list.places.slice(0, 12).map(({ place }) => {
    const values = rows.flatMap(({ values }) => (values.has(place) ? [short(String(values.get(place)))] : []));
    return `  ${place}: ${values.join(" | ")}`;
  });
  throw new UsageError(
    [`No place in ${shown}, read as ${format.name}, has values that look like codes. The places are:`, ...seen].join("\n"),
    `Use --code to specify which one is the code, for example --code '${list.places[0]?.place ?? ""}'.`,
  );
}

/** Throws {@link UsageError} for a list of which no row became a code, after the reasons for each row. */
export function noRow(paths: readonly string[], { roles }: Pick<Listed, "roles">, into: Unfinished | undefined): never {
  const { sourceLocale = "" } = into?.catalog ?? {};
  const message = `errcat could not read a code from any row of "${paths.join('", "')}".`;
  const locales = new Set(roles.texts.map(({ locale }) => locale));
  if (into !== undefined && locales.size > 0 && !locales.has(sourceLocale))
    throw new UsageError(
      message,
      `${into.path} has its texts in ${sourceLocale}, but the list has its texts in ${[...locales].join(", ")}: specify the place of texts in ${sourceLocale} with --text ${sourceLocale}=…, or import the list into a new catalog with another --id.`,
    );
  throw new UsageError(message, "The reasons are above. If the code is elsewhere, specify its place with --code.");
}

/** Says in a sentence how much of a list looks like errors and could not be read; `""` if nothing does. */
function unreadIn(unread: readonly Unread[]): string {
  const [first] = unread;
  if (first === undefined) return "";
  const what = unread.length === 1 ? "1 item looks like an error" : `${unread.length} items look like errors`;
  return ` ${what} but could not be read, ${unread.length === 1 ? "" : "the first "}on line ${first.line}: ${first.reason}.`;
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
