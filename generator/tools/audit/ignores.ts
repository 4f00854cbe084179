import { ts } from "ts-morph";
import type { Problem } from "../../problems/problem.ts";
import { placeIn } from "../usage/place.ts";

interface Ignore {
  readonly rule: string | undefined;
  readonly reason: string;
  readonly line: number;
  readonly place: Problem["place"];
}

/**
 * Leaves out what a comment in the line, or in the line above, says is meant: `// errcat-ignore raw-code: why`. Such a comment without a
 * reason, or about nothing, is a finding.
 */
export function withoutIgnored(findings: readonly Problem[], file: ts.SourceFile): readonly Problem[] {
  const ignores = ignoresIn(file);
  const used = new Set<Ignore>();
  const left = findings.filter(({ rule, place }) => {
    const ignore = ignores.find((one) => one.line === place.line && (one.rule === undefined || one.rule === rule) && one.reason !== "");
    if (ignore) used.add(ignore);
    return ignore === undefined;
  });
  return [...left, ...ignores.filter((one) => !used.has(one)).map(complaint)];
}

function ignoresIn(file: ts.SourceFile): readonly Ignore[] {
  if (!file.text.includes("errcat-ignore")) return [];
  const lines = file.text.split(/\r?\n/);
  const comments = [...file.text.matchAll(/(\/\/|\/\*)[\t ]*errcat-ignore\b([^\r\n]*)/g)].filter(({ index }) => !isInToken(file, index));
  return comments.map((match): Ignore => {
    const [, , rest = ""] = match;
    const [, rule, reason = ""] = /^[\t ]*(?:([a-z-]+)[\t ]*)?(?::(.*))?$/.exec(rest.split("*/", 1)[0] ?? "") ?? [];
    const { line, character } = file.getLineAndCharacterOfPosition(match.index);
    const isAlone = (lines[line] ?? "").slice(0, character).replace(/\{$/, "").trim() === "";
    const next = lines.findIndex((text, i) => i > line && text.trim() !== "" && !/^\s*\{?\/[/*][\t ]*errcat-ignore\b/.test(text));
    return {
      rule,
      reason: reason.trim(),
      line: isAlone && next >= 0 ? next + 1 : line + 1,
      place: placeIn(file, match.index, match.index + match[0].length),
    };
  });
}

/** Whether a place is inside a string or the like, and not in what stands between tokens. */
function isInToken(file: ts.SourceFile, place: number): boolean {
  let inner: ts.Node = file;
  for (
    let next: ts.Node | undefined = file;
    next !== undefined;
    next = ts.forEachChild(next, (child) => (child.pos <= place && place < child.end ? child : undefined))
  )
    inner = next;
  return (
    (ts.isStringLiteralLike(inner) ||
      ts.isTemplateHead(inner) ||
      ts.isTemplateMiddleOrTemplateTail(inner) ||
      ts.isJsxText(inner) ||
      inner.kind === ts.SyntaxKind.RegularExpressionLiteral) &&
    inner.getStart(file) <= place
  );
}

function complaint({ rule, reason, place }: Ignore): Problem {
  if (reason === "")
    return {
      rule: "ignore-without-reason",
      severity: "warning",
      message: "The comment does not state the reason for ignoring this.",
      cure: `Add the reason at its end: \`errcat-ignore ${rule ?? "raw-code"}: why\`.`,
      place,
    };
  return {
    rule: "ignore-unused",
    severity: "warning",
    message: `This comment has no effect: ${rule === undefined ? "nothing is reported here" : `the rule ${rule} reports nothing here`}.`,
    cure: "Remove the comment.",
    place,
  };
}
