import type { ItemShape, Shape } from "../../../catalog/catalog.ts";
import type { Provider } from "../../../normalize/provider.ts";
import { responsesWith } from "./bodies.ts";
import { type Reader, readerOf } from "./reader.ts";
import type { Deployed, Sight } from "./sights.ts";

type Form = Shape | ItemShape;

/** What the earlier parser makes of bodies in the forms of the later catalog. */
export interface Arrivals {
  /** What it makes of a code. */
  readonly arrives: (code: string) => Deployed;
  /** What it makes of a form, whatever the code. */
  readonly formIsRead: (form: Form | undefined) => Deployed;
}

export function arrivals(before: Provider, after: Provider): Arrivals {
  const [old, now] = [readerOf(before), readerOf(after)];
  const forms: readonly Form[] = [...after.wire.shapes, ...(after.wire.items ?? [])];
  const known = before.entries.map(({ code }) => code).filter(now.isListed);
  const formIsRead = (form: Form | undefined): Deployed => ({ sees: form === undefined ? "rule" : formSight(form, known, old, now) });
  // Of a form that is new to the earlier parser, the change of the form is the place to say so.
  const familiar = once(() => {
    const all = forms.filter((form) => formSight(form, known, old, now) !== "unfound");
    return all.length === 0 ? forms : all;
  });
  const arrives = (code: string): Deployed => {
    if (old.isListed(code)) return { sees: "listed", code };
    const seen = familiar().flatMap((form) => readings(form, code, old, now).map((read) => ({ form: form.name, read })));
    const [first, second] = kindsOf(code, seen);
    const nearest = first?.sees === "unknown" ? old.nearest(code) : undefined;
    return {
      sees: first?.sees ?? "missed",
      code,
      ...(nearest !== undefined && { nearest }),
      ...(first && second && { forms: first.forms, elsewhere: second }),
    };
  };
  return { arrives, formIsRead };
}

/** What is seen in most forms, and what in the others. */
function kindsOf(
  code: string,
  seen: readonly { readonly form: string; readonly read: readonly string[] }[],
): readonly { readonly sees: Sight; readonly forms: readonly string[] }[] {
  const isUnknown = (read: readonly string[]): boolean => read.includes(code);
  const [unknown, lost] = [seen.filter(({ read }) => isUnknown(read)), seen.filter(({ read }) => !isUnknown(read))];
  const lostAs: Sight = lost.every(({ read }) => read.length === 0)
    ? "missed"
    : lost.every(({ read }) => read[0] === "")
      ? "codeless"
      : "others";
  const kinds = [
    { sees: "unknown", forms: formsOf(unknown) },
    { sees: lostAs, forms: formsOf(lost) },
  ] as const;
  return kinds.filter(({ forms }) => forms.length > 0);
}

function formsOf(seen: readonly { readonly form: string }[]): readonly string[] {
  return [...new Set(seen.map(({ form }) => form))];
}

/** What the earlier parser finds in responses of a form that carry a code, and that are errors with this code to the later one. */
function readings(form: Form, code: string, old: Reader, now: Reader): readonly (readonly string[])[] {
  return responsesWith(code, form)
    .filter((sent) => now.codesIn(sent).includes(code))
    .map((sent) => old.codesIn(sent));
}

/** What the earlier parser finds in a form, by a code that both list and that the form may carry. */
function formSight(form: Form, known: readonly string[], old: Reader, now: Reader): Sight {
  for (const code of known.slice(0, mostTried)) {
    const all = readings(form, code, old, now);
    if (all.length === 0) continue;
    const found = all.filter((read) => read.includes(code));
    return found.length === all.length ? "found" : found.length > 0 ? "partly" : "unfound";
  }
  return "rule";
}

/** So many codes are tried before a form counts as one that no listed code fits. */
const mostTried = 1000;

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
