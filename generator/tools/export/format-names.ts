/** The formats of `errcat export`, by the name people type. Apart from the formats, so that help loads none of them. */
export const formatNames = ["i18next", "formatjs", "vue-i18n", "inlang"] as const;

export type FormatName = (typeof formatNames)[number];
