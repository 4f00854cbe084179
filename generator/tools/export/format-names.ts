/** The names of the formats of `errcat export`. In a file of their own, so that help does not load the formats. */
export const formatNames = ["i18next", "formatjs", "vue-i18n", "inlang"] as const;

/** The formats of pages for people. */
export const pageFormatNames = ["markdown"] as const;

export type PageFormatName = (typeof pageFormatNames)[number];

/** The formats that describe errors rather than translate them. */
export const documentFormatNames = ["openapi", "json-schema"] as const;

export type DocumentFormatName = (typeof documentFormatNames)[number];

export type FormatName = (typeof formatNames)[number];
