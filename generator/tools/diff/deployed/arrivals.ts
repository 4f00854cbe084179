import type { ItemShape, Shape } from "../../../catalog/catalog.ts";
import type { Provider } from "../../../normalize/provider.ts";
import { responsesWith } from "./bodies.ts";
import { type Reader, readerOf } from "./reader.ts";
import type { Deployed, Sight } from "./sights.ts";

type Format = Shape | ItemShape;

/** What the earlier parser makes of bodies in the formats of the later catalog. */
export interface Arrivals {
  /** What it makes of a code. */
  readonly arrives: (code: string) => Deployed;
  /** What it makes of a format, whatever the code. */
  readonly formatIsRead: (format: Format | undefined) => Deployed;
}

export function arrivals(before: Provider, after: Provider): Arrivals {
  const [old, now] = [readerOf(before), readerOf(after)];
  const formats: readonly Format[] = [...after.wire.shapes, ...(after.wire.items ?? [])];
  const known = before.entries.map(({ code }) => code).filter(now.isListed);
  const formatIsRead = (format: Format | undefined): Deployed => ({
    sees: format === undefined ? "rule" : formatSight(format, known, old, now),
  });
  // Of a format that is new to the earlier parser, the change of the format is the place to say so.
  const familiar = once(() => {
    const all = formats.filter((format) => formatSight(format, known, old, now) !== "unfound");
    return all.length === 0 ? formats : all;
  });
  const arrives = (code: string): Deployed => {
    if (old.isListed(code)) return { sees: "listed", code };
    const seen = familiar().flatMap((format) => readings(format, code, old, now).map((read) => ({ format: format.name, read })));
    const [first, second] = kindsOf(code, seen);
    const nearest = first?.sees === "unknown" ? old.nearest(code) : undefined;
    return {
      sees: first?.sees ?? "missed",
      code,
      ...(nearest !== undefined && { nearest }),
      ...(first && second && { formats: first.formats, elsewhere: second }),
    };
  };
  return { arrives, formatIsRead };
}

/** What is seen in most formats, and what in the others. */
function kindsOf(
  code: string,
  seen: readonly { readonly format: string; readonly read: readonly string[] }[],
): readonly { readonly sees: Sight; readonly formats: readonly string[] }[] {
  const isUnknown = (read: readonly string[]): boolean => read.includes(code);
  const [unknown, lost] = [seen.filter(({ read }) => isUnknown(read)), seen.filter(({ read }) => !isUnknown(read))];
  const lostAs: Sight = lost.every(({ read }) => read.length === 0)
    ? "missed"
    : lost.every(({ read }) => read[0] === "")
      ? "codeless"
      : "others";
  const kinds = [
    { sees: "unknown", formats: formatsOf(unknown) },
    { sees: lostAs, formats: formatsOf(lost) },
  ] as const;
  return kinds.filter(({ formats }) => formats.length > 0);
}

function formatsOf(seen: readonly { readonly format: string }[]): readonly string[] {
  return [...new Set(seen.map(({ format }) => format))];
}

/** What the earlier parser finds in responses of a format that carry a code, and that are errors with this code to the later one. */
function readings(format: Format, code: string, old: Reader, now: Reader): readonly (readonly string[])[] {
  return responsesWith(code, format)
    .filter((sent) => now.codesIn(sent).includes(code))
    .map((sent) => old.codesIn(sent));
}

/** What the earlier parser finds in a format, by a code that both list and that the format may carry. */
function formatSight(format: Format, known: readonly string[], old: Reader, now: Reader): Sight {
  for (const code of known.slice(0, mostTried)) {
    const all = readings(format, code, old, now);
    if (all.length === 0) continue;
    const found = all.filter((read) => read.includes(code));
    return found.length === all.length ? "found" : found.length > 0 ? "partly" : "unfound";
  }
  return "rule";
}

/** So many codes are tried before a format counts as one that no listed code fits. */
const mostTried = 1000;

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
