import type { ItemShape, Shape } from "../../generator/catalog/catalog.ts";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import type { Change } from "../../generator/tools/diff/diff.ts";
import { arrival, arrivals } from "./arrivals.ts";
import type { Package, ParsedError } from "./package-of.ts";

/** A body that the later version sends, and the format that it was made in. */
export interface Body {
  readonly body: unknown;
  readonly format: string | undefined;
}

/** What a client of the earlier version saw, and whether a sentence says so. */
export interface Seen {
  readonly saw: string;
  readonly isAsPrinted: boolean;
}

export interface Deployed {
  readonly sentence: string | undefined;
  readonly old: Package;
  readonly now: Package;
  readonly before: Catalog;
  readonly after: Catalog;
  /** The bodies with a code that the later version reads as errors with it. */
  readonly sent: (code: string, formats?: readonly (Shape | ItemShape)[]) => readonly Body[];
}

/** What clients of the earlier version see of a change, each beside what the sentence about it says. */
export function clientsSee(change: Change, deployed: Deployed): readonly Seen[] {
  const { sentence = "", old, now, before, after, sent } = deployed;
  const { kind, code = "", name = "" } = change;
  const listed = before.entries.map((entry) => entry.code).filter((one) => after.entries.some((entry) => entry.code === one));
  const says = (pattern: RegExp): readonly string[] | undefined => pattern.exec(sentence)?.slice(1);
  const seen = (saw: unknown, isAsPrinted: boolean): Seen => ({ saw: JSON.stringify(saw) ?? "nothing", isAsPrinted });
  const each = (some: readonly Body[], isAsPrinted: (error: ParsedError | undefined) => boolean, of = code): readonly Seen[] =>
    some.map(({ body }) => {
      const error = errorIn(old, body, of);
      return seen({ body, error }, isAsPrinted(error));
    });
  switch (kind) {
    case "code-added":
    case "code-renamed": {
      const arriving = kind === "code-added" ? code : (change.after ?? "");
      return sent(arriving).map(({ body, format }) => {
        const error = errorIn(old, body, arriving);
        return seen({ format, body, error }, arrivals(sentence, arriving, format).includes(arrival(error, arriving)));
      });
    }
    case "code-dropped":
    case "code-removed":
      // Nobody sends it any more, unless an earlier server still runs.
      return each(sent(code), (error) => says(/^Clients on \S+ still handle (.+) as before if it arrives\.$/)?.[0] === error?.code);
    case "code-returned":
      return sent(code).map(({ body }) => {
        const error = errorIn(old, body, code);
        const own = error && old.match(error, { [code]: () => "own", $unknown: () => "unknown" });
        const left = error && (old.match(error, { $unknown: (one) => one }) as ParsedError);
        const [named, nearest] =
          says(/get (\S+); where `match` has no handler for it, they get `\$unknown`(?:, with (\S+) as the nearest code)?\.$/) ?? [];
        return seen(
          left,
          named === code && own === "own" && left?.code === "$unknown" && left.rawCode === code && left.nearest === nearest,
        );
      });
    case "category":
    case "retry":
    case "actor":
      return each(sent(code), (error) => says(/still get the .+ (\S+)\.$/)?.[0] === error?.[kind]);
    case "status": {
      const { status } = old.facts[code] ?? {};
      return [
        seen(
          status,
          sentence.endsWith("still get no documented status.") ? status === undefined : says(/status (\S+)\.$/)?.[0] === String(status),
        ),
      ];
    }
    case "shape-added":
    case "shape-changed":
    case "item-added":
    case "item-changed": {
      const formats: readonly (Shape | ItemShape)[] = kind.startsWith("shape") ? after.wire.shapes : (after.wire.items ?? []);
      const bodies = listed.slice(0, 50).flatMap((one) =>
        sent(
          one,
          formats.filter((format) => format.name === name),
        ).map((body) => ({ ...body, one })),
      );
      return bodies.map(({ body, one }) => {
        const isFound = errorIn(old, body, one)?.code === one;
        return seen({ body, isFound }, (isFound ? /find the code|only some/ : /find no error|only some/).test(sentence));
      });
    }
    case "id":
      return listed.slice(0, 5).flatMap((one) =>
        sent(one).map(({ body }) => {
          const [ours, theirs] = [errorIn(old, body, one), errorIn(now, body, one)];
          const [called, other] = says(/still call the provider (\S+), and do not recognize error objects of (\S+)\.$/) ?? [];
          return seen([ours, theirs], ours?.["provider"] === called && theirs?.["provider"] === other && !old.is(theirs, one));
        }),
      );
    case "parameter-added":
    case "field-added":
      return each(
        sent(listed.includes(code) ? code : (listed[0] ?? "")),
        (error) => {
          const holder = kind === "field-added" ? error : (error?.parameters ?? {});
          return sentence.endsWith("do not read it.") && !(name in (holder ?? {}));
        },
        listed.includes(code) ? code : listed[0],
      );
    case "empty-body-added": {
      const answer = { status: Number(name), headers: {}, body: "" };
      return [
        seen(
          [now.parse(answer), old.parse(answer)],
          sentence.includes("miss the error") && now.parse(answer) !== undefined && old.parse(answer) === undefined,
        ),
      ];
    }
    case "wrapped-text-added":
      return listed.slice(0, 5).flatMap((one) =>
        sent(one).flatMap(({ body }) => {
          const text = `${name}${JSON.stringify(body)}`;
          return now.parse(text) === undefined
            ? []
            : [seen(old.parse(text), sentence.endsWith("do not read it.") && old.parse(text) === undefined)];
        }),
      );
    case "request-id-headers": {
      const [header = ""] = after.wire.requestIdHeaders ?? [];
      if ((before.wire.requestIdHeaders ?? []).includes(header)) return [];
      return listed.slice(0, 5).flatMap((one) =>
        sent(one).flatMap(({ body }) => {
          const answer = { status: 400, headers: { [header]: "its id" }, data: body };
          if (now.parse(answer)?.["requestId"] !== "its id") return [];
          return [seen(old.parse(answer), sentence.includes("earlier place") && old.parse(answer)?.["requestId"] === undefined)];
        }),
      );
    }
    default:
      return [];
  }
}

function errorIn({ parseAll }: Package, body: unknown, code: string): ParsedError | undefined {
  const errors = parseAll(body);
  return errors.find((error) => error.code === code || error.rawCode === code) ?? errors[0];
}
