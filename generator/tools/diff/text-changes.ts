import type { ByLocale, ProviderEntry } from "../../normalize/provider.ts";
import type { ProviderText } from "../../normalize/text.ts";
import type { PlainChange, Pointers } from "./change.ts";

/** What is different about the texts of an entry. */
export function textChanges(before: ProviderEntry, after: ProviderEntry, at: Pointers): PlainChange[] {
  return [...table("message", before.message, after.message), ...table("solution", before.solution, after.solution)].map(
    ({ side, pointer, ...found }) => ({ ...found, code: after.code, side, pointer: `${at[side]}/${pointer}` }),
  );
}

function table(kind: "message" | "solution", old: ByLocale<ProviderText>, now: ByLocale<ProviderText>): PlainChange[] {
  return Object.keys({ ...old, ...now }).flatMap((locale): PlainChange[] => {
    const [was, is] = [old[locale], now[locale]];
    const pointer = (is ?? was)?.pointerIn(kind) ?? kind;
    if (is === undefined) return [{ kind: "solution-removed", locale, ...(was && { before: was.text }), side: "before", pointer }];
    if (was === undefined) return [{ kind: "solution-added", locale, after: is.text, side: "after", pointer }];
    if (was.text !== is.text) return [{ kind, locale, before: was.text, after: is.text, side: "after", pointer }];
    return standing(was) === standing(is)
      ? []
      : [{ kind: "text-standing", locale, before: standing(was), after: standing(is), side: "after", pointer }];
  });
}

/** Who wrote a text, how far along it is, and what it was made from. */
function standing({ origin, state, sourceHash }: ProviderText): string {
  return [origin, state, ...(sourceHash === undefined ? [] : [sourceHash])].join(", ");
}
