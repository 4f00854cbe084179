/** What `errcat translations export` calls the kinds of file that translators work in. Apart, so that the command can list them without loading them. */
export const exchangeFormatNames = ["csv", "po", "xliff"] as const;

export type ExchangeFormatName = (typeof exchangeFormatNames)[number];
