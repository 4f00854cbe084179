declare const place: unique symbol;

/** Text that an encoder has made for one kind of place. It may stand there, and nowhere else. */
export type Encoded<Place extends string> = string & { readonly [place]: Place };

/** The text for a hole. A model that has none there is our mistake, and no file is made of it. */
export function checked(value: string): string {
  if (typeof value !== "string")
    throw new TypeError(`a template's hole got ${value === undefined ? "nothing" : typeof value} instead of a string`);
  return value;
}

/** A text in one line, whatever it holds. */
export function oneLine(value: string): string {
  return checked(value).replaceAll(/[\r\n\u2028\u2029]+/g, " ");
}
