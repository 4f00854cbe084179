/** Which places hold what of an error. */
export interface Roles {
  readonly code: string;
  readonly name?: string;
  readonly status?: string;
  readonly category?: string;
  readonly url?: string;
  readonly deprecated?: string;
  /** Where the body of a response stands that has the error. */
  readonly samples?: string;
  readonly texts: readonly LocalePlace[];
  readonly solutions: readonly LocalePlace[];
}

export interface LocalePlace {
  readonly locale: string;
  readonly place: string;
}

/** What the command line says about places. */
export type Given = Partial<Roles>;
