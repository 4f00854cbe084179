import { below } from "../../catalog/pointer.ts";
import type { Edit } from "../../load/edit.ts";
import type { Provider } from "../../normalize/provider.ts";
import { sourceHash, translations } from "../../normalize/translation.ts";

/** The edits that make the translations into a locale say that they were made from the source texts as they are now. */
export function stamps(catalog: Provider, locale: string): readonly Edit[] {
  return translations(catalog, locale).flatMap(({ source, target }): Edit[] => {
    const value = sourceHash(source.text);
    return !target || target.sourceHash === value ? [] : [hashEdit(target, value)];
  });
}

/** The edit that writes the hash of its source text into a text. */
export function hashEdit(
  { pointer, sourceHash }: { readonly pointer: string; readonly sourceHash: string | undefined },
  value: string,
): Edit {
  return sourceHash === undefined
    ? { after: below(pointer, "state"), key: "sourceHash", value }
    : { at: below(pointer, "sourceHash"), value };
}
