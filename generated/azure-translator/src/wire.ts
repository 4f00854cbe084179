// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.

/** What codes look like: decides which unlisted codes are believed, and which listed code is the nearest. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "dotted" | "token";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly family?: number;
}

export const codes: CodeFormat = { format: "digits", lengths: [3, 6], min: 400, max: 599999, family: 3 };

export const requestIdHeaders: readonly string[] = ["x-requestid", "apim-request-id"];

/** Statuses that are known to come with an empty body. */
export const emptyBodyStatuses: readonly number[] = [401];
