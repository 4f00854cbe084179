/** The file formats of `errcat translations export`. In a file of their own, so that the command can list them without loading them. */
export const exchangeFormatNames = ["csv", "po", "xliff"] as const;

export type ExchangeFormatName = (typeof exchangeFormatNames)[number];
