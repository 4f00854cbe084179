import { ts } from "ts-morph";
import type { Problem } from "../../problems/problem.ts";
import type { ByType } from "../usage/by-type.ts";
import { hasSibling } from "../usage/has-sibling.ts";
import { nearestCode } from "../usage/nearest-code.ts";
import { placeIn } from "../usage/place.ts";
import { isNeeded, neverCheckOf } from "../usage/required.ts";
import type { Use, Uses } from "../usage/use.ts";
import { finding } from "./describe.ts";
import { isOutdated, type KnownCodes } from "./known-codes.ts";
import { silentDefault } from "./silent-default.ts";

/** What is found where errors of generated packages are handled. */
export function typedFindings({ uses, handlers, switches }: Uses, types: ByType, books: readonly KnownCodes[]): readonly Problem[] {
  const unchecked = new Set<ts.Node>();
  const findings = uses.flatMap((use): Problem[] => {
    const ids = use.providers.map(({ id }) => id);
    const listing = books.filter(({ id, codes }) => ids.includes(id) && codes.has(use.code));
    const file = use.node.getSourceFile();
    const place = placeIn(file, use.node.getStart(file), use.node.end);
    if (use.code.startsWith("$")) return [];
    if (listing.length === 0) return [unlisted(use, ids, place)];
    const pages = listing.flatMap(({ codes }) => codes.get(use.code) ?? []);
    const [page] = pages;
    if (page && pages.every(isOutdated))
      return isNeeded(use, types, handlers) || (page.replacedBy !== undefined && hasSibling(use, page.replacedBy))
        ? []
        : [use.form === "made" ? finding.oldMade(use.code, ids, page, true, place) : finding.old(use.code, ids, page, true, place)];
    const list = outermost(use.node);
    if (use.checked || unchecked.has(list)) return [];
    unchecked.add(list);
    return [finding.unchecked(use.code, ids, place)];
  });
  const silent = switches.flatMap(({ node, providers }): Problem[] => {
    const clause = neverCheckOf(node, types.checker) ? undefined : silentDefault(node);
    if (clause === undefined) return [];
    const start = clause.getStart();
    return [
      finding.silent(
        providers.map(({ id }) => id),
        placeIn(clause.getSourceFile(), start, start + "default".length),
      ),
    ];
  });
  return [...findings, ...silent];
}

/** The list or object that a code stands in; of pairs, the list of them. */
function outermost(node: ts.Node): ts.Node {
  const list = ts.findAncestor(node.parent, (one) => ts.isArrayLiteralExpression(one) || ts.isObjectLiteralExpression(one)) ?? node;
  return ts.isArrayLiteralExpression(list) && ts.isArrayLiteralExpression(list.parent) ? list.parent : list;
}

function unlisted({ code, providers, form }: Use, ids: readonly string[], place: Problem["place"]): Problem {
  const meant = nearestCode(code, providers);
  if (form === "made") return finding.mismade(code, meant, ids, place);
  return meant === undefined ? finding.unknown(code, ids, place) : finding.misspelled(code, meant, ids, place);
}
