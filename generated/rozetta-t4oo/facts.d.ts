// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooFacts } from "./errors.js";
/** The facts in the catalog about each code, as a table: `facts[code].retry`. */
export declare const facts: RozettaT4ooFacts;
