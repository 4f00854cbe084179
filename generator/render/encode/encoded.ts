declare const place: unique symbol;

/** Text that an encoder has made for one kind of place. It must not be used anywhere else. */
export type Encoded<Place extends string> = string & { readonly [place]: Place };

/** Returns the text for a hole. Throws if the model has none there, which is a bug in errcat. */
export function checked(value: string): string {
  if (typeof value !== "string")
    throw new TypeError(`a template's hole got ${value === undefined ? "nothing" : typeof value} instead of a string`);
  return value;
}

/** Joins the lines of a text into one. */
export function oneLine(value: string): string {
  return checked(value).replaceAll(/[\r\n\u2028\u2029]+/g, " ");
}
