import { below } from "../../catalog/pointer.ts";
import type { Edit } from "../../load/edit.ts";
import type { Provider } from "../../normalize/provider.ts";
import { sourceHash, translations } from "../../normalize/translation.ts";

/** Returns the edits that record the current source texts in the translations into a locale. */
export function stamps(catalog: Provider, locale: string): readonly Edit[] {
  return translations(catalog, locale).flatMap(({ source, target }): Edit[] => {
    const value = sourceHash(source.text);
    return !target || target.sourceHash === value ? [] : [hashEdit(target, value)];
  });
}

/** Returns the edit that records the hash of the source text in a translation. */
export function hashEdit(
  { pointer, sourceHash }: { readonly pointer: string; readonly sourceHash: string | undefined },
  value: string,
): Edit {
  return sourceHash === undefined
    ? { after: below(pointer, "state"), key: "sourceHash", value }
    : { at: below(pointer, "sourceHash"), value };
}
