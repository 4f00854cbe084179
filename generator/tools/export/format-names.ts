/** The names of the formats of `errcat export`. In a file of their own, so that help does not load the formats. */
export const formatNames = ["i18next", "formatjs", "vue-i18n", "inlang"] as const;

export type FormatName = (typeof formatNames)[number];
