import type { Found } from "./found.ts";
import type { Scalar } from "./value.ts";

/**
 * Comments of Go begin with the name of what they describe: it is left out, and of `ErrGone - 404: Order is gone.`, the status is a value.
 */
export function withoutName(found: Found): Found {
  const { above, after } = found.comments;
  const name = String(found.values.get("constant"));
  if (!above?.startsWith(name)) return found;
  const rest = above.slice(name.length);
  const [, status, words = rest] = /^ ?[-–—:] ?([1-5]\d\d) ?[:：] ?(.+)$/s.exec(rest) ?? [];
  const plain = words.replace(/^ ?[-–—:：=]? ?/, "");
  // "ErrGone is returned when …" is a sentence only with its subject.
  if (
    plain === "" ||
    /^\w/.test(rest) ||
    (status === undefined && /^(?:is|are|was|means|indicates|represents|occurs|describes|when|if|for)\b/.test(plain))
  )
    return found;
  return {
    ...found,
    values: new Map<string, Scalar>([...found.values, ...(status === undefined ? [] : [["status", Number(status)] as const])]),
    comments: { above: plain, after, isDocumentation: true },
  };
}
