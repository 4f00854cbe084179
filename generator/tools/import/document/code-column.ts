import { saidBy } from "../heading-words.ts";
import type { ListPlace } from "../list.ts";
import type { TableRow } from "./block.ts";
import { saysErrors } from "./scope.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { splitCodes } from "./split-codes.ts";

export interface CodeColumn {
  readonly at: number;
  /** Whether its values are HTTP statuses, which may or may not be the codes. */
  readonly isOfStatuses: boolean;
  /** Whether most of its values can be nothing but codes. */
  readonly isSure: boolean;
}

interface Context {
  readonly isAbout: boolean;
  readonly isLenient: boolean;
  /** The place that `--code` names. */
  readonly given: string | undefined;
}

/** Returns the column that holds the codes; `undefined` if the table is not one of errors. */
export function codeColumn(places: readonly ListPlace[], rows: readonly TableRow[], context: Context): CodeColumn | undefined {
  // A row of one cell is a heading within the table.
  const full = rows.filter(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  const body = full.length > 0 ? full : rows;
  const columns = places.map((place, at) => columnOf(place, at, body));
  const { given } = context;
  const named =
    given === undefined
      ? undefined
      : (columns.find(({ place }) => place.place === given) ?? columns.find(({ place }) => alike(place.place, given)));
  if (named !== undefined) return { at: named.at, isOfStatuses: false, isSure: named.likely * 2 >= named.filled };
  const isOfFields = places.some(({ heading }) =>
    /^(?:param|argument|field|propert|attribute|option|required|参数|字段|属性|必填|必选|是否必|变量)/i.test(heading),
  );
  const able = columns.filter((column) => column.filled > 0 && column.filled * 2 >= body.length && column.tokens >= column.filled * 0.8);
  const [best] = able
    .map((column) => ({ column, score: scoreOf(column, context) }))
    .filter(({ score }) => score > (isOfFields ? 2 : 0))
    .sort((a, b) => b.score - a.score || a.column.at - b.column.at);
  if (best === undefined) return undefined;
  const { at, filled, statuses, likely } = best.column;
  return { at, isOfStatuses: statuses === filled, isSure: likely * 2 >= filled };
}

interface Column {
  readonly place: ListPlace;
  readonly at: number;
  readonly filled: number;
  readonly distinct: number;
  readonly tokens: number;
  readonly sure: number;
  readonly likely: number;
  readonly statuses: number;
}

function columnOf(place: ListPlace, at: number, rows: readonly TableRow[]): Column {
  const values = rows.map(({ cells }) => cells[at] ?? "").filter((cell) => cell !== "" && cell.length < 1000);
  const shapes = values.map((cell) => least(splitCodes(cell).map((code) => shapeOf(code))));
  const count = (...kinds: Shape[]): number => shapes.filter((shape) => kinds.includes(shape)).length;
  return {
    place,
    at,
    filled: values.length,
    distinct: new Set(values).size,
    tokens: values.filter((value) => !/\s|[\u4e00-\u9fff]/.test(value) || splitCodes(value).length > 1).length,
    sure: count("code"),
    likely: count("code", "likely"),
    statuses: values.filter((value) => /^[1-5]\d\d$/.test(value) && httpStatuses.has(Number(value))).length,
  };
}

function least(shapes: readonly Shape[]): Shape {
  return shapes.includes("none") ? "none" : (shapes[0] ?? "none");
}

/** Returns how surely a column holds the codes of errors: 0 for one that does not. */
function scoreOf({ place, filled, sure, likely, distinct, statuses }: Column, { isAbout, isLenient }: Context): number {
  const said = saidBy(place.heading);
  const code = said.find(({ is }) => is === "code");
  const isStatus = statuses === filled && said.some(({ is }) => is === "status");
  const isRepeated = distinct * 2 < filled;
  if (code !== undefined && saysErrors(place.heading) && !isStatus) return 3 - code.rank / 10;
  const isSure = sure * 2 >= filled || (isAbout && likely * 2 >= filled);
  if (code !== undefined && (isAbout || isSure) && !isStatus && !isRepeated) return 2 - code.rank / 10;
  if (said.some(({ is }) => is === "name") && (isAbout || saysErrors(place.heading)) && (isSure || saysErrors(place.heading)))
    return isRepeated ? 0 : 1.5;
  if (isStatus || (code !== undefined && isAbout)) return isRepeated && !isStatus ? 0 : 1;
  return isSure && isAbout && !isRepeated && (said.length === 0 || isLenient) ? 0.5 : 0;
}

function alike(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}

/** The HTTP statuses that servers use. */
const httpStatuses = new Set(
  (
    "100 101 102 103 200 201 202 203 204 205 206 207 208 226 300 301 302 303 304 305 307 308 400 401 402 403 404 405 406 407 408 409 410 411 " +
    "412 413 414 415 416 417 418 421 422 423 424 425 426 428 429 431 440 444 449 451 499 500 501 502 503 504 505 506 507 508 509 510 511 " +
    "520 521 522 523 524 525 526 527 529 530 598 599"
  )
    .split(" ")
    .map(Number),
);
