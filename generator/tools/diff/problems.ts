import type { Document } from "../../load/load.ts";
import type { Provider } from "../../normalize/provider.ts";
import type { Place, Problem } from "../../problems/problem.ts";
import type { Failure } from "./choices.ts";
import { deployedSentence } from "./deployed/sentence.ts";
import { why } from "./describe.ts";
import type { Change, Way } from "./diff.ts";
import type { Compared } from "./pairs.ts";
import { sentence } from "./sentence.ts";
import { plainPen } from "./summary.ts";
import { highest, type Level, levelFor, levelOfPackage, levels } from "./way.ts";

/**
 * What of a difference is a failure, with its place in the later catalog; and a version that says too little, which otherwise is a warning.
 */
export function problemsOf(
  { difference, after }: Compared,
  document: Document | undefined,
  failOn: Failure | undefined,
  way: Way | undefined,
): readonly Problem[] {
  const limit = failOn === undefined || failOn === "version" ? Infinity : levels.indexOf(failOn);
  const changes = difference.changes.filter(({ effects }) => levels.indexOf(levelOf(effects, way)) >= limit);
  const { before, needed, isEnough } = difference.version;
  return [
    ...(isEnough || document === undefined
      ? []
      : [
          {
            rule: "diff-version",
            severity: failOn === "version" ? "error" : "warning",
            message:
              `The version of ${difference.id} is ${difference.version.after}, but must be at least ${needed}: ` +
              `since ${before}, ${whatChanged[difference.level]}.`,
            cure: `Write "version": "${needed}".`,
            place: document.locate("/version"),
          } as const,
        ]),
    ...changes.map(
      (change): Problem => ({
        rule: `diff-${change.kind}`,
        severity: "error",
        message: messageOf(change, after, before),
        cure: cure(change, after?.version),
        place: placeOf(change, document, difference.id),
      }),
    ),
  ];
}

/** A change, why it breaks something, and what deployed clients see of it. */
function messageOf(change: Change, after: Provider | undefined, before: string | undefined): string {
  const deployed = deployedSentence(change, before, "en", plainPen)?.replaceAll("`", "");
  return sentence(change, "en", plainPen) + why(change, after, "en", plainPen) + (deployed === undefined ? "" : ` ${deployed}`);
}

/** Why a version must be raised by so much. */
const whatChanged: Readonly<Record<Level, string>> = {
  major: "there has been a breaking change",
  minor: "something has been added or has changed in behavior",
  patch: "only wording has changed",
  none: "only wording has changed",
};

function levelOf(effects: Change["effects"], way: Way | undefined) {
  return way === undefined ? highest(Object.values(effects).map(levelOfPackage)) : levelFor(effects[way]);
}

/** Where a change stands; where what is gone stood, as near as can be told. */
function placeOf({ side, pointer }: Change, document: Document | undefined, id: string): Place {
  if (document === undefined) return { path: id, line: 0, column: 0, length: 0, pointer };
  return document.locate(side === "after" ? pointer : (/^\/[^/]*/.exec(pointer)?.[0] ?? ""));
}

function cure({ kind, effects }: Change, version = ""): string {
  switch (kind) {
    case "code-dropped":
      return `Keep the entry, and add "removed": "${version}" to it: the code is then still recognized, and no program breaks.`;
    case "code-added":
      return effects.asOf === "stops" ? `Write "since": "${version}".` : "Handle it wherever all codes are handled.";
    case "parameter-added":
    case "parameter-required":
      return effects.make === "stops"
        ? "Remove it from the messages and do not require it, so that programs do not have to pass it; or publish the change with a higher version."
        : takeBack;
    case "operation-code-added":
      return "Handle it wherever all codes of the operation are handled.";
    case "since":
      return "Leave it as it was: code that is pinned to a version relies on the codes of that version.";
    default:
      return takeBack;
  }
}

const takeBack = "Revert it, or publish the change with a higher version.";
