/** What clients see that still run the earlier package, once the provider does as the later catalog says. */
export interface Deployed {
  readonly sees: Sight;
  /** The code that arrives. */
  readonly code?: string;
  /** The code that they are given as the nearest. */
  readonly nearest?: string;
  /** The formats of bodies in which they see it, if they see something else in others. */
  readonly formats?: readonly string[];
  /** What they see in bodies that have only other formats. */
  readonly elsewhere?: { readonly sees: Sight; readonly formats: readonly string[] };
}

/**
 * - `same`: what they saw before
 * - `unknown`: `$unknown`, with the code as its raw code
 * - `missed`: no error
 * - `others`: no error, or another one of the same response
 * - `codeless`: `$unknown`, without a code
 * - `listed`: a code that their version lists
 * - `kept`: a code that their version still lists, should it arrive
 * - `returned`: a code that their version has retired
 * - `outside`: within the operation, `$other` with the error inside
 * - `own`: the facts of their own version
 * - `texts`: the texts of their own version
 * - `provider`: errors under the earlier id of the provider
 * - `unread`: nothing, because they do not read it
 * - `absent`: `undefined`, where it is missing in a response
 * - `type`: a value of the earlier type, or `undefined`
 * - `place`: what stands in the earlier place, or `undefined`
 * - `rule`: what comes of the earlier rule
 * - `found`: the code, and of the rest what stands where they look for it
 * - `partly`: the same for some bodies of the format, and no error in the others
 * - `unfound`: no error, unless the body has another format as well
 */
export type Sight =
  | "same"
  | "unknown"
  | "codeless"
  | "others"
  | "missed"
  | "listed"
  | "kept"
  | "returned"
  | "outside"
  | "own"
  | "texts"
  | "provider"
  | "unread"
  | "absent"
  | "type"
  | "place"
  | "rule"
  | "found"
  | "partly"
  | "unfound";
