// Generated from gengo.json. Do not edit: change the catalog, then generate again.

/** What codes look like: decides which unlisted codes are believed, and which listed code is the nearest. */
export interface CodeFormat {
  readonly format: "digits" | "integer" | "dotted" | "token";
  readonly lengths?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly family?: number;
}

/** A sentence in which a client wraps the body. */
export interface WrappedText {
  readonly bodyAfter: string;
  readonly statusAfter?: string;
}

export const codes: CodeFormat = { format: "digits", lengths: [3, 4], min: 400, max: 2999 };

export const requestIdHeaders: readonly string[] = [];

export const wrappedTexts: readonly WrappedText[] = [{ bodyAfter: "Error Body Response is ", statusAfter: "Gengo responded with a " }];
