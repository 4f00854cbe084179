// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooSolutions } from "../message.js";
/** What to do about it, for each code that has a solution, in en. */
export declare const en: RozettaT4ooSolutions;
