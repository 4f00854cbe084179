import type { ts } from "ts-morph";
import type { CodePlaces, ItemShape, Shape } from "../../catalog/catalog.ts";
import type { Problem } from "../../problems/problem.ts";
import { nearestCode } from "../usage/nearest-code.ts";
import { placeIn } from "../usage/place.ts";
import { type Answer, answersIn } from "./answers.ts";
import { finding } from "./describe.ts";
import { isDistinct, isOutdated, isStatus, type KnownCode, type KnownCodes } from "./known-codes.ts";
import { codesAt, holds, lookAt, type WrittenCode } from "./written-body.ts";

/** What is found where a program writes answers by hand in the format of a catalog that it uses. */
export function answerFindings(file: ts.SourceFile, checker: ts.TypeChecker, books: readonly KnownCodes[]): readonly Problem[] {
  const used = books.filter(({ isUsed, wire }) => isUsed && wire !== undefined);
  if (used.length === 0) return [];
  return answersIn(file).flatMap((answer) =>
    used.flatMap((book) =>
      findingsIn(answer, book, checker).flatMap(({ code, problem }) => {
        // What another catalog lists is neither misspelled nor retired.
        const isOfAnother = used.some(({ codes }) => codes !== book.codes && isCurrent(codes.get(code)));
        return isOfAnother && !isCurrent(book.codes.get(code)) ? [] : [problem];
      }),
    ),
  );
}

interface Found {
  readonly code: string;
  readonly problem: Problem;
}

function isCurrent(page: KnownCode | undefined): boolean {
  return page !== undefined && !isOutdated(page);
}

function findingsIn(answer: Answer, book: KnownCodes, checker: ts.TypeChecker): readonly Found[] {
  const { shapes = [], items = [], success = [] } = book.wire ?? {};
  const { body } = answer;
  const isSuccess = success.some((one) => [one].flat().every((condition) => holds(body, condition, checker) === true));
  const fits = ({ when = [] }: Shape | ItemShape): boolean => when.every((condition) => holds(body, condition, checker) !== false);
  // Of several formats that a body may have, the first with a code counts.
  const whole = isSuccess
    ? []
    : shapes
        .filter(fits)
        .map((shape) => ofError(answer, body, shape.code, hasMore(body, shape, checker), book, checker))
        .find((found) => found.length > 0);
  const single = items.filter(fits).flatMap((item) =>
    lookAt(body, item.each, checker)
      .found.filter((one) => (item.where ?? []).every((condition) => holds(one, condition, checker) !== false))
      .flatMap((one) => ofError(answer, one, item.code, true, book, checker)),
  );
  return [...new Map([...(whole ?? []), ...single].map((one) => [JSON.stringify(one.problem.place), one])).values()];
}

/** The findings about the code of one error. */
function ofError(
  { isThrown, ...answer }: Answer,
  body: ts.Expression,
  places: CodePlaces,
  hasMore: boolean,
  { id, codes }: KnownCodes,
  checker: ts.TypeChecker,
): readonly Found[] {
  const all = codesAt(places, body, checker).filter((one) => isTelling(one, answer, hasMore));
  // Of several places, the first with a listed code counts.
  const best = all.find(({ code }) => codes.has(code))?.at.join("/");
  return all
    .filter(({ at }) => best === undefined || at.join("/") === best)
    .flatMap((one): readonly Found[] => {
      const { code } = one;
      const [page, place] = [codes.get(code), placeOf(one)];
      if (page !== undefined)
        return [
          {
            code,
            problem: isOutdated(page) ? finding.oldMade(code, [id], page, false, place) : finding.byHand(code, [id], isThrown, place),
          },
        ];
      const meant = nearestCode(code, [{ codes }]);
      return meant === undefined ? [] : [{ code, problem: finding.mismade(code, meant, [id], place) }];
    });
}

/**
 * Whether it is an error that has this text as its code: it is in an object of its own, or an error for certain; or nobody else has such a
 * text; or what else an error has stands beside it.
 */
function isTelling({ code, at }: WrittenCode, { isError }: Pick<Answer, "isError">, hasMore: boolean): boolean {
  if (isStatus(code)) return false;
  return at.length > 1 || isError || isDistinct(code) || (hasMore && /code$/i.test(at.at(-1) ?? ""));
}

/** Whether a body has anything of a format but the code. */
function hasMore(body: ts.Expression, { code, name: _, when: _when, ...places }: Shape, checker: ts.TypeChecker): boolean {
  const pointers = new Set(pointersIn(places));
  for (const one of pointersIn(code)) pointers.delete(one);
  return [...pointers].some((pointer) => lookAt(body, pointer, checker).found.length > 0);
}

/** The JSON Pointers that places are made of. */
function pointersIn(places: unknown): readonly string[] {
  if (typeof places === "string") return places.startsWith("/") ? [places] : [];
  return typeof places === "object" && places !== null ? Object.values(places).flatMap(pointersIn) : [];
}

function placeOf({ node }: WrittenCode): Problem["place"] {
  const file = node.getSourceFile();
  return placeIn(file, node.getStart(file), node.end);
}
