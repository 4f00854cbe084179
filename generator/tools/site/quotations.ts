import type { Vendor } from "../../catalog/catalog.ts";
import type { Provider } from "../../normalize/provider.ts";

/** The text of one document. */
export interface VendorView {
  readonly language: string;
  readonly source: string;
  readonly section: string | undefined;
  readonly url: string | undefined;
  readonly fields: readonly { readonly field: string; readonly text: string }[];
}

/** Returns the quotations from the documents, each with its source. */
export function vendorViews(vendor: readonly Vendor[], sources: Provider["sources"]): readonly VendorView[] {
  return vendor.map(({ source, section, fields }) => {
    const { language = "", publisher = source, title = "", url } = sources[source] ?? {};
    return {
      language,
      source: [publisher, title].filter(Boolean).join(" · "),
      section,
      url,
      fields: Object.entries(fields).map(([field, text]) => ({ field, text })),
    };
  });
}
