import type { Place, Problem } from "./problem.ts";

/** A problem, and the other places in its file that have the same one. */
export interface Folded {
  readonly problem: Problem;
  readonly more: readonly Place[];
}

/** So many equal warnings in a file are shown one by one; more are shown as one. */
const mostAlike = 3;

/** Returns problems, in their order, with equal warnings of a file as one at the first of their places. Each error stays by itself. */
export function folded(problems: readonly Problem[]): readonly Folded[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems.filter(isWarning)) {
    const group = groups.get(keyOf(problem));
    if (group) group.push(problem);
    else groups.set(keyOf(problem), [problem]);
  }
  return problems.flatMap((problem): Folded[] => {
    const group = isWarning(problem) ? groups.get(keyOf(problem)) : undefined;
    if (group === undefined || group.length <= mostAlike) return [{ problem, more: [] }];
    return group[0] === problem ? [{ problem, more: group.slice(1).map(({ place }) => place) }] : [];
  });
}

function isWarning({ severity }: Problem): boolean {
  return severity === "warning";
}

function keyOf({ place, rule, message, cure }: Problem): string {
  return JSON.stringify([place.path, rule, message, cure]);
}
