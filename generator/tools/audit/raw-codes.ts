import type { ts } from "ts-morph";
import type { Problem } from "../../problems/problem.ts";
import type { ByType } from "../usage/by-type.ts";
import { nearestCode } from "../usage/nearest-code.ts";
import { placeIn } from "../usage/place.ts";
import { isLooseCode, type Site, sitesIn, type Written } from "./comparisons.ts";
import { finding } from "./describe.ts";
import { isDistinct, isOutdated, isStatus, type KnownCodes } from "./known-codes.ts";
import { silentDefault } from "./silent-default.ts";

/** What is found where errors are taken as they come, and their codes compared as text. */
export function rawFindings(file: ts.SourceFile, program: ts.Program, types: ByType, books: readonly KnownCodes[]): readonly Problem[] {
  return sitesIn(file, types.checker)
    .filter(
      ({ subject, written }) =>
        isLooseCode(subject, program) && written.some(({ code }) => isLikely(code, books)) && types.codeOf(subject).length === 0,
    )
    .flatMap((site) => findingsAt(site, books));
}

function findingsAt({ written, statement }: Site, books: readonly KnownCodes[]): readonly Problem[] {
  const judged = written.map((one) => ({ one, having: booksWith(one.code, books), wrong: wrongIn(one, books) }));
  const exact = judged.filter(({ having }) => having.length > 0);
  const ids = [...new Set(exact.flatMap(({ having }) => having.map(({ id }) => id)))];
  const [first, ...more] = exact.filter(({ wrong }) => wrong === undefined);
  const raw = first ? [finding.raw(first.one.code, more.length, ids, placeOf(first.one))] : [];
  const clause = statement && exact.length > 1 ? silentDefault(statement) : undefined;
  const silent = clause
    ? [finding.silent(ids, placeIn(clause.getSourceFile(), clause.getStart(), clause.getStart() + "default".length))]
    : [];
  return [...raw, ...judged.flatMap(({ wrong }) => wrong ?? []), ...silent];
}

function wrongIn(one: Written, books: readonly KnownCodes[]): Problem | undefined {
  const having = booksWith(one.code, books);
  const page = having[0]?.codes.get(one.code);
  if (page)
    return isOutdated(page)
      ? finding.old(
          one.code,
          having.map(({ id }) => id),
          page,
          false,
          placeOf(one),
        )
      : undefined;
  const meant = meantBy(one.code, books);
  return meant && finding.misspelled(one.code, meant.code, [meant.id], placeOf(one));
}

/** The books that have a code, if that says enough: of providers that are not used for certain, only where nobody else has such a code. */
function booksWith(code: string, books: readonly KnownCodes[]): readonly KnownCodes[] {
  if (isStatus(code)) return [];
  return books.filter(({ codes, isUsed }) => codes.has(code) && (isUsed || isDistinct(code)));
}

function meantBy(written: string, books: readonly KnownCodes[]): { readonly code: string; readonly id: string } | undefined {
  for (const book of books) {
    const { id, isUsed } = book;
    if (!isUsed && !isDistinct(written)) continue;
    const code = nearestCode(written, [book], (one) => isUsed || isDistinct(one));
    if (code !== undefined) return { code, id };
  }
  return undefined;
}

function isLikely(code: string, books: readonly KnownCodes[]): boolean {
  return booksWith(code, books).length > 0 || meantBy(code, books) !== undefined;
}

function placeOf({ node }: Written): Problem["place"] {
  const file = node.getSourceFile();
  return placeIn(file, node.getStart(file), node.end);
}
